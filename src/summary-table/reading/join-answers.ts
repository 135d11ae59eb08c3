import { CellError } from '../../grid/cell'
import { ANSWER_KEYS, type AnswerKey } from '../edition'
import { nothingSaid } from './nothing-said'
import { isFirstOfMerged, type PointRow, type TableCell } from '../table'

const BETWEEN: Readonly<Record<AnswerKey, string>> = {
  evidence: '\n',
  assessment: '\n',
  achieved: '、',
  unachieved: '、',
  documents: '\n',
  reasons: '\n',
  measures: '\n',
  deadline: '、',
  office: '、',
  remarks: '\n',
}

/** A point with what all its rows say, each answer in the place of the first row's cell. */
export function joinAnswers(point: PointRow, further: readonly PointRow[]): PointRow {
  if (further.length === 0) return point
  const cells = { ...point.cells }
  for (const key of ANSWER_KEYS) cells[key] = joinCells(key, point, further)
  return { ...point, cells }
}

function joinCells(key: AnswerKey, point: PointRow, further: readonly PointRow[]): TableCell | null {
  const first = point.cells[key]
  const all = [point, ...further].flatMap(({ cells }) => cells[key] ?? [])
  const error = all.find(({ value }) => value instanceof CellError)
  if (first === null || error) return error ?? first
  const own = all.filter(isFirstOfMerged)
  // 无 beside names of another row says nothing of those.
  const saying = own.filter(({ text }) => nothingSaid(text) === null)
  const texts = [...new Set((saying.length > 0 ? saying : own).map(({ text }) => text.trim()))].filter(Boolean)
  if (texts.length === 0 || (texts.length === 1 && texts[0] === first.text.trim())) return first
  const text = texts.map((part) => part.replace(/[、，,；;]$/, '')).join(BETWEEN[key])
  return { ...first, value: text, text, merged: null }
}
