import { CellError, type CellValue } from '../../src/grid/cell'
import { cellArea, type Area } from '../../src/grid/address'
import { sheetFromGrid } from '../../src/grid/contents'
import type { AnyRule } from '../../src/findings/rule'
import { runRules } from '../../src/findings/rule'
import type { Language } from '../../src/text/language'
import { answerOf as readAnswer } from '../../src/summary-table/answers/answer'
import { answerCells, evidenceNotInFull, listsNotInFull, oddTexts } from '../../src/summary-table/answers/answer-cells'
import { parseAnswer } from '../../src/summary-table/counties/list/parse-answer'
import type { Roster } from '../../src/summary-table/counties/roster/roster'
import { COLUMN_KEYS, type ColumnKey, type Edition, type EditionPoint } from '../../src/summary-table/edition'
import edition49 from '../../src/summary-table/editions/2018-49.json'
import { readDate } from '../../src/summary-table/reading/date'
import type { Answer } from '../../src/summary-table/answers/answer'
import type { TableSubject } from '../../src/summary-table/answers/subject'
import type { HeaderField, PointRow, SummaryTable, TableCell } from '../../src/summary-table/table'

/** One point row as people fill it in; what is left out is a right answer. */
export interface LiteralPoint {
  readonly number?: number
  readonly evidence?: CellValue
  readonly achieved?: CellValue
  readonly unachieved?: CellValue
  readonly office?: CellValue
  readonly policy?: CellValue
}

/** The rest of a table, where a case needs it to be different. */
export interface LiteralTable {
  readonly unit?: CellValue
  readonly contact?: CellValue
  readonly date?: CellValue
  readonly day?: Date | null
  /** Columns that the table does not have. */
  readonly without?: readonly ColumnKey[]
  readonly merges?: readonly Area[]
  readonly formulas?: ReadonlyMap<number, string>
}

export const COUNTIES = ['古塔区', '凌河区', '义县', '凌海市']

const ROSTER: Roster = { source: 'city', unit: '锦州市', counties: COUNTIES, aliases: new Map() }
const EDITION = edition49 as Edition
const COLUMNS: readonly ColumnKey[] = ['goal', 'number', 'policy', 'evidence', 'achieved', 'unachieved', 'office']
const FIRST_ROW = 3

/** A summary table of literal point rows: title, heading line, headings, then the points from row 4 on, in the columns A to G. */
export function subjectOf(points: readonly LiteralPoint[], more: LiteralTable = {}): TableSubject {
  const merges = more.merges ?? []
  const grid = gridOf(points, more)
  const sheet = sheetFromGrid('汇总表', grid, { merges, formulas: more.formulas ?? new Map() })
  const cellAt = (row: number, column: number): TableCell => {
    const merged =
      merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) ??
      null
    const value = grid[merged?.top ?? row][merged?.left ?? column] ?? null
    return { row, column, value, text: value === null || value instanceof CellError ? '' : String(value), merged }
  }
  const columns = Object.fromEntries(
    COLUMN_KEYS.map((key) => [
      key,
      more.without?.includes(key) || !COLUMNS.includes(key) ? null : COLUMNS.indexOf(key),
    ]),
  ) as Record<ColumnKey, number | null>
  const rows = points.map((point, index): PointRow => {
    const number = point.number ?? index + 1
    const row = FIRST_ROW + index
    const cells = Object.fromEntries(
      COLUMN_KEYS.map((key) => [key, columns[key] === null ? null : cellAt(row, columns[key])]),
    ) as Record<ColumnKey, TableCell | null>
    return { row, number, numbered: true, point: formPoint(number), cells }
  })
  const field = (column: number): HeaderField => {
    const cell = cellAt(1, column)
    return { cell, text: cell.text, value: cell.value }
  }
  const table: SummaryTable = {
    sheet,
    edition: EDITION,
    layout: EDITION.columns,
    area: { ...cellArea(2, 0), bottom: FIRST_ROW + points.length - 1, right: 6 },
    headingRows: { first: 2, last: 2 },
    headings: COLUMNS.map((key, column) => ({ cell: cellAt(2, column), key })),
    repeatedHeadings: [],
    columns,
    title: cellAt(0, 0),
    header: { unit: field(1), contact: field(3), date: field(5) },
    points: rows,
    duplicates: [],
    continued: [],
    extraRows: [],
    note: null,
  }
  const answers = rows.map(answerOf)
  const cells = answerCells(table, answers)
  return {
    workbook: { sheets: [sheet], date1904: false },
    table,
    elsewhere: new Map(),
    roster: ROSTER,
    answers,
    cells,
    oddTexts: oddTexts(cells),
    evidenceNotInFull: evidenceNotInFull(cells),
    listsNotInFull: listsNotInFull(cells),
    date: more.day === undefined ? new Date(Date.UTC(2018, 10, 20)) : more.day,
    dateKind: readDate(table.header.date.text, table.header.date.value, false).kind,
    today: new Date(Date.UTC(2018, 11, 1)),
  }
}

function formPoint(number: number): EditionPoint {
  const point = EDITION.points.find((one) => one.number === number)
  if (!point) throw new Error(`the form has no point ${number}`)
  return point
}

function gridOf(points: readonly LiteralPoint[], more: LiteralTable): CellValue[][] {
  const { unit = '锦州市教育局', contact = '基教科 2345678', date = '2018年11月20日' } = more
  return [
    [EDITION.title],
    ['填报单位：', unit, '联系人：', contact, '时间：', date],
    EDITION.columns.map(({ heading }) => heading),
    ...points.map((point, index) => {
      const number = point.number ?? index + 1
      const form = formPoint(number)
      const {
        evidence = `《关于第${number}项的通知》（锦政发〔2018〕${number}号）`,
        achieved = COUNTIES.join('、'),
        unachieved = '无',
      } = point
      return [
        form?.goal ?? null,
        number,
        point.policy ?? form?.text ?? null,
        evidence,
        achieved,
        unachieved,
        point.office === undefined ? '基教科' : point.office,
      ]
    }),
  ]
}

function answerOf(row: PointRow): Answer {
  const { achieved, unachieved } = row.cells
  return readAnswer(row, parseAnswer(achieved?.value ?? null, unachieved?.value ?? null, ROSTER), ROSTER)
}

/** What a rule says about a table: one line a finding, `cell: message`. */
export function messages(rule: AnyRule<TableSubject>, subject: TableSubject, language: Language = 'zh'): string[] {
  return runRules([rule], subject, language).map(({ finding }) => `${finding.cell}: ${finding.message}`)
}

/** The cells a rule speaks about. */
export function cellsOf(rule: AnyRule<TableSubject>, subject: TableSubject): (string | null)[] {
  return runRules([rule], subject, 'zh').map(({ finding }) => finding.cell)
}

/** The edits a rule offers: `cell: new text`. */
export function fixes(rule: AnyRule<TableSubject>, subject: TableSubject): string[] {
  return runRules([rule], subject, 'zh').flatMap(
    ({ finding }) => finding.fix?.edits.map(({ cell, value }) => `${cell}: ${value}`) ?? [],
  )
}
