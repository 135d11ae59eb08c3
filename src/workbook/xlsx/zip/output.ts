/** Bytes that are put together from pieces. */
export class Output {
  length = 0
  private readonly pieces: Uint8Array[] = []

  push(piece: Uint8Array): void {
    this.pieces.push(piece)
    this.length += piece.length
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.length)
    let at = 0
    for (const piece of this.pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }
}

export function concatenated(...pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Output()
  for (const piece of pieces) out.push(piece)
  return out.joined()
}
