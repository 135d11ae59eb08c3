import { formulaAt } from '../../grid/contents'
import type { Hit } from '../../findings/rule'
import type { AnswerCell } from '../answer-cells'
import type { TableSubject } from '../table'

/** The edit that gives a cell a new text; none where it has that text, or where it would overwrite a formula. */
export function cellEdits({ table }: TableSubject, { cell }: AnswerCell, value: string): Hit<never>['edits'] {
  const { row, column, text } = cell
  return value === text || formulaAt(table.sheet, row, column) !== null ? [] : [{ row, column, value }]
}
