import type { Workbook, Worksheet } from 'exceljs'
import { printedColumns, type ColumnKey, type Edition, type EditionPoint } from '../../src/summary-table/edition'
import { FACES, HEADING_STYLE, neutralWorkbook, setUpPrint, SIZE, THIN_BORDER, writeTitle } from './page'
import { heightOf, linesOf } from './text-size'

const HEADER_ROW = 2
const HEADING_ROW = 3
/** Room for a county list or a document and its number, before the row grows. */
const ANSWER_LINES = 3

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
const CENTRED: readonly ColumnKey[] = ['goal', 'number', 'assessment', 'deadline', 'office']

/** Rows whose height is not to follow their text. */
export const FIXED_ROWS = [1, HEADER_ROW, HEADING_ROW]

/** The blank form of an edition, as an office hands it out: with 责任科室 where the published form has them. */
export function summaryTableForm(edition: Edition): Workbook {
  const workbook = neutralWorkbook(edition.title)
  const sheet = workbook.addWorksheet('汇总表', {
    views: [{ state: 'frozen', ySplit: HEADING_ROW, showGridLines: false }],
  })
  const columns = printedColumns(edition)
  const widths = widthsOf(edition)
  sheet.columns = columns.map(({ key }, index) => ({ key, width: widths[index] }))
  writeTitle(sheet, edition.title, columns.length)
  writeAcross(sheet, HEADER_ROW, edition, headerLine(edition), 28)
  sheet.getCell(HEADER_ROW, 1).style = { font: { ...FACES.body, size: 12 }, alignment: { vertical: 'middle' } }
  writeHeadings(sheet, edition)
  edition.points.forEach((point, index) => writePoint(sheet, edition, point, HEADING_ROW + 1 + index))
  mergeGoals(sheet, edition)
  if (!edition.noteOptional) writeNote(sheet, edition)
  setUpPrint(sheet, `${HEADING_ROW}:${HEADING_ROW}`)
  return workbook
}

/** The width of each column; together they fill the page. */
function widthsOf(edition: Edition): number[] {
  const shares = printedColumns(edition).map(({ key }) => WIDTHS[key])
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map((share) => Math.round((share * PAGE_WIDTH * 10) / sum) / 10)
}

function headerLine({ header }: Edition): string {
  const gap = ' '.repeat(36)
  return `${header.unit}：${gap}${header.contact}：${gap}${header.date}：      年    月    日`
}

function writeAcross(sheet: Worksheet, row: number, edition: Edition, text: string, height: number): void {
  sheet.mergeCells(row, 1, row, printedColumns(edition).length)
  sheet.getCell(row, 1).value = text
  sheet.getRow(row).height = height
}

function writeHeadings(sheet: Worksheet, edition: Edition): void {
  const row = sheet.getRow(HEADING_ROW)
  row.height = 36
  printedColumns(edition).forEach(({ heading }, index) => {
    const cell = row.getCell(index + 1)
    cell.value = heading
    cell.style = HEADING_STYLE
  })
}

function writePoint(sheet: Worksheet, edition: Edition, point: EditionPoint, at: number): void {
  const texts: Partial<Record<ColumnKey, string | number | undefined>> = {
    goal: point.goal,
    number: point.number,
    policy: point.text,
    office: point.offices?.join('、'),
  }
  const columns = printedColumns(edition)
  const policy = widthsOf(edition)[columns.findIndex(({ key }) => key === 'policy')]
  const row = sheet.getRow(at)
  row.height = heightOf(Math.max(ANSWER_LINES, linesOf(point.text, policy, SIZE)), SIZE)
  columns.forEach(({ key }, index) => {
    const cell = row.getCell(index + 1)
    cell.value = texts[key] ?? null
    cell.style = {
      font: { ...FACES.body, size: SIZE },
      alignment: {
        horizontal: CENTRED.includes(key) ? 'center' : 'left',
        // At the top a goal stays readable where the end of a page cuts through its merged cell.
        vertical: key === 'goal' ? 'top' : 'middle',
        wrapText: true,
      },
      border: THIN_BORDER,
    }
  })
}

function mergeGoals(sheet: Worksheet, edition: Edition): void {
  const { points } = edition
  const column = printedColumns(edition).findIndex(({ key }) => key === 'goal') + 1
  if (column === 0) return
  let first = 0
  points.forEach(({ goal }, index) => {
    if (points[index + 1]?.goal === goal) return
    if (index > first) sheet.mergeCells(HEADING_ROW + 1 + first, column, HEADING_ROW + 1 + index, column)
    first = index + 1
  })
}

function writeNote(sheet: Worksheet, edition: Edition): void {
  const row = HEADING_ROW + edition.points.length + 1
  writeAcross(sheet, row, edition, edition.note, 34)
  sheet.getCell(row, 1).style = {
    font: { ...FACES.body, size: SIZE },
    alignment: { vertical: 'middle', wrapText: true },
  }
}
