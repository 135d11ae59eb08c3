/** The same text, alone: engines let a part of a text hold on to the whole that it was cut out of, for as long as the part is kept. */
export function byItself(text: string): string {
  return ` ${text}`.slice(1)
}
