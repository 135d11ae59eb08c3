import type { Hit } from '../../findings/rule'
import type { AnswerCell } from '../answer-cells'

/** The edit that gives a cell a new text; none where it has that text. */
export function cellEdits({ cell: { row, column, text } }: AnswerCell, value: string): Hit<never>['edits'] {
  return value === text ? [] : [{ row, column, value }]
}
