import { LOOKS, SIZE } from '../grid/form/looks'
import type { CellLook, FormCell, FormRow, SheetForm } from '../grid/form/form'
import { heightOf, linesOf } from '../grid/form/text-size'
import type { Area } from '../grid/address'
import { itemAt } from '../text/items'
import { printedColumns, type ColumnKey, type Edition, type EditionPoint } from './edition'

export const SUMMARY_TABLE = '汇总表'

const HEADER_ROW = 1
const HEADING_ROW = 2
/** Zero-based row of the first point. */
export const FIRST_POINT_ROW = 3
/** Room for a county list or a document and its number, before the row grows. */
const ANSWER_LINES = 3
const TITLE_HEIGHT = 40
const HEADER_HEIGHT = 28
const HEADING_HEIGHT = 36
const NOTE_HEIGHT = 34
const TALLEST = 409

/** What fills an A4 page on its side at its true size, in Excel's column units. */
const PAGE_WIDTH = 128
/** How wide a column is beside the others. */
const WIDTHS: Record<ColumnKey, number> = {
  goal: 11,
  number: 5.5,
  policy: 36,
  evidence: 30,
  assessment: 10,
  achieved: 20,
  unachieved: 16,
  documents: 22,
  reasons: 18,
  measures: 18,
  deadline: 9.5,
  office: 9.5,
  remarks: 12,
}
const COLUMN_LOOKS: Partial<Record<ColumnKey, CellLook>> = {
  goal: LOOKS.group,
  number: LOOKS.centred,
  assessment: LOOKS.centred,
  deadline: LOOKS.centred,
  office: LOOKS.centred,
}

/** What a form is filled in with. */
export interface FormAnswers {
  /** 填报单位. */
  readonly unit: string
  /** The answers of a point by its number, in place of what the blank form has. */
  readonly answers: ReadonlyMap<number, Readonly<Partial<Record<ColumnKey, string>>>>
}

/** The form of an edition, as an office hands it out: blank, with 责任科室 where the published form has them, or filled in. */
export function summaryTableForm(edition: Edition, filled: FormAnswers | null = null): SheetForm {
  const columns = printedColumns(edition)
  const widths = widthsOf(edition)
  const last = columns.length - 1
  const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: last })
  const points = edition.points.map((point) => pointRow(edition, point, widths, filled))
  const noteRow = FIRST_POINT_ROW + points.length
  return {
    name: SUMMARY_TABLE,
    widths,
    rows: [
      { cells: [{ value: edition.title, look: LOOKS.title }], height: TITLE_HEIGHT, fixed: true },
      { cells: [{ value: headerLine(edition, filled), look: LOOKS.line }], height: HEADER_HEIGHT, fixed: true },
      {
        cells: columns.map(({ heading }) => ({ value: heading, look: LOOKS.heading })),
        height: HEADING_HEIGHT,
        fixed: true,
      },
      ...points,
      ...(edition.noteOptional ? [] : [{ cells: [{ value: edition.note, look: LOOKS.note }], height: NOTE_HEIGHT }]),
    ],
    merges: [across(0), across(HEADER_ROW), ...goalAreas(edition), ...(edition.noteOptional ? [] : [across(noteRow)])],
    frozen: { rows: FIRST_POINT_ROW, columns: 0 },
    printedRows: { first: HEADING_ROW, last: HEADING_ROW },
  }
}

/** The zero-based column of what a form asks for; -1 where it does not. */
export function formColumn(edition: Edition, key: ColumnKey): number {
  return printedColumns(edition).findIndex((column) => column.key === key)
}

/** The width of each column; together they fill the page. */
function widthsOf(edition: Edition): number[] {
  const shares = printedColumns(edition).map(({ key }) => WIDTHS[key])
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map((share) => Math.round((share * PAGE_WIDTH * 10) / sum) / 10)
}

const GAP = 36

/** 联系人 and 时间 are for a person to fill in. */
function headerLine({ header }: Edition, filled: FormAnswers | null): string {
  const unit = filled?.unit ?? ''
  // A Chinese character is as wide as two blanks.
  const gap = ' '.repeat(Math.max(6, GAP - 2 * unit.length))
  return `${header.unit}：${unit}${gap}${header.contact}：${' '.repeat(GAP)}${header.date}：      年    月    日`
}

function pointRow(
  edition: Edition,
  point: EditionPoint,
  widths: readonly number[],
  filled: FormAnswers | null,
): FormRow {
  const texts: Partial<Record<ColumnKey, string | number | undefined>> = {
    goal: point.goal,
    number: point.number,
    policy: point.text,
    office: point.offices?.join('、'),
    ...filled?.answers.get(point.number),
  }
  const cells = printedColumns(edition).map(({ key }): FormCell => ({
    value: texts[key] ?? null,
    look: COLUMN_LOOKS[key] ?? LOOKS.text,
  }))
  // The goal has the room of all its rows.
  const lines = cells.map(({ value }, column) =>
    value === null || itemAt(printedColumns(edition), column).key === 'goal'
      ? 0
      : linesOf(String(value), itemAt(widths, column), SIZE),
  )
  return { cells, height: Math.min(TALLEST, heightOf(Math.max(ANSWER_LINES, ...lines), SIZE)) }
}

function goalAreas(edition: Edition): Area[] {
  const { points } = edition
  const column = formColumn(edition, 'goal')
  if (column < 0) return []
  const areas: Area[] = []
  let first = 0
  points.forEach(({ goal }, index) => {
    if (points[index + 1]?.goal === goal) return
    const [top, bottom] = [FIRST_POINT_ROW + first, FIRST_POINT_ROW + index]
    if (bottom > top) areas.push({ top, left: column, bottom, right: column })
    first = index + 1
  })
  return areas
}
