/** Characters. */
const PIECE = 128 * 1024

/** Texts put together to pieces of some size, each of which is worth being handed on by itself. */
export function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
