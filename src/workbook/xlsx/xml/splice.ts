/** A piece of a text to be replaced; with start = end something is put in. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with pieces replaced. They must not overlap; of several at one place the order is kept. */
export function spliced(source: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return source
  const pieces: string[] = []
  let copied = 0
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(copied, start), text)
    copied = end
  }
  pieces.push(source.slice(copied))
  return pieces.join('')
}
