import type { ListColumn } from './column'
import type { Piece } from './lex-list'
import { isHeader, isOtherHeader } from './phrases'
import { isTime } from './said-of-names'

/** No name of a county is longer. */
export const LONGEST_NAME = 40

const INTRODUCING = [
  '的县市区有',
  '的县区有',
  '的县市有',
  '的县有',
  '的区有',
  '的市有',
  '的有',
  '的是',
  '的为',
  '的包括',
  '的分别是',
  '的分别为',
  '的县市区为',
  '的县区为',
  '的县为',
]

/** 2017年底前实现的有银州区: what introduces names without a colon, and the first of them. */
export function introduced(piece: Piece, column: ListColumn): Piece[] {
  const start = piece.text.slice(0, LONGEST_NAME)
  for (const word of INTRODUCING) {
    const at = start.indexOf(word)
    const text = start.slice(0, at)
    const name = piece.text.slice(at + word.length)
    if (at <= 0 || name === '' || !(isHeader(text, column) || isOtherHeader(text, column) || isTime(text))) continue
    return [
      { ...piece, text, remark: null, colon: true },
      { ...piece, text: name, gap: '' },
    ]
  }
  return [piece]
}
