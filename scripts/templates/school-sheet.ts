import type { DataValidation, Workbook, Worksheet } from 'exceljs'
import { columnName } from '../../src/grid/address'
import { FACES, HEADING_STYLE, neutralWorkbook, setUpPrint, SIZE, THIN_BORDER, writeTitle } from './page'
import { SCHOOL_COLUMNS, type Entry, type SchoolColumn } from './school-columns'
import { writeExplanations } from './school-explanations'
import { heightOf, linesOf } from '../../src/grid/form/text-size'

const TITLE = '学校基本数据'
const HEADER_ROW = 2
const HEADING_ROW = 3
/** Rows with borders to begin with, and rows that help with their entries: more than any county has schools. */
const DRAWN_ROWS = 60
const HELPED_ROWS = 2000

const FORMATS: Record<Entry['kind'], string> = {
  text: '@',
  month: 'yyyy"年"m"月"',
  choice: '@',
  count: '0',
  amount: 'General',
}

const ALIGNMENTS: Record<Entry['kind'], 'left' | 'center' | 'right'> = {
  text: 'left',
  month: 'center',
  choice: 'center',
  count: 'right',
  amount: 'right',
}

/** Rows whose height is not to follow their text. */
export const FIXED_ROWS = [1, HEADER_ROW, HEADING_ROW]

/** The blank 学校基本数据, one row a school and stage, and a second sheet that explains each column. */
export function schoolSheetForm(): Workbook {
  const workbook = neutralWorkbook(TITLE)
  writeSchools(
    workbook.addWorksheet(TITLE, {
      views: [{ state: 'frozen', xSplit: 2, ySplit: HEADING_ROW, showGridLines: false }],
    }),
  )
  writeExplanations(workbook.addWorksheet('填表说明', { views: [{ showGridLines: false }] }))
  return workbook
}

function writeSchools(sheet: Worksheet): void {
  sheet.columns = SCHOOL_COLUMNS.map(({ entry }) => ({ width: widthFor(entry) }))
  writeTitle(sheet, TITLE, SCHOOL_COLUMNS.length)
  sheet.mergeCells(HEADER_ROW, 1, HEADER_ROW, SCHOOL_COLUMNS.length)
  sheet.getRow(HEADER_ROW).height = 26
  const gap = ' '.repeat(60)
  const header = sheet.getCell(HEADER_ROW, 1)
  header.value = `县（市、区）：${gap}学年：${gap}填表日期：      年    月    日`
  header.style = { font: { ...FACES.body, size: 12 }, alignment: { vertical: 'middle' } }
  writeHeadings(sheet)
  for (let row = HEADING_ROW + 1; row <= HEADING_ROW + DRAWN_ROWS; row++) drawRow(sheet, row)
  SCHOOL_COLUMNS.forEach((column, index) => helpEntries(sheet, column, columnName(index)))
  setUpPrint(sheet, `${HEADING_ROW}:${HEADING_ROW}`)
}

function widthFor(entry: Entry): number {
  switch (entry.kind) {
    case 'text':
      return 24
    case 'choice':
      return Math.max(7, ...entry.choices.map((choice) => choice.length * 2 + 0.5))
    case 'amount':
    case 'month':
      return 11
    case 'count':
      return 8
  }
}

function writeHeadings(sheet: Worksheet): void {
  const row = sheet.getRow(HEADING_ROW)
  const texts = SCHOOL_COLUMNS.map(({ heading, unit }) => (unit ? `${heading}\n（${unit}）` : heading))
  row.height = heightOf(
    Math.max(...texts.map((text, index) => linesOf(text, widthFor(SCHOOL_COLUMNS[index].entry), SIZE))),
    SIZE,
  )
  texts.forEach((text, index) => {
    const cell = row.getCell(index + 1)
    cell.value = text
    cell.style = HEADING_STYLE
  })
}

function drawRow(sheet: Worksheet, at: number): void {
  const row = sheet.getRow(at)
  row.height = 20
  SCHOOL_COLUMNS.forEach(({ entry }, index) => {
    row.getCell(index + 1).style = {
      font: { ...FACES.body, size: SIZE },
      alignment: { horizontal: ALIGNMENTS[entry.kind], vertical: 'middle', wrapText: entry.kind === 'text' },
      border: THIN_BORDER,
      numFmt: FORMATS[entry.kind],
    }
  })
}

/** Shows the hint beside the selected cell, and refuses what the column cannot hold. */
function helpEntries(sheet: Worksheet, { heading, hint, entry }: SchoolColumn, letter: string): void {
  validationsOf(sheet).add(`${letter}${HEADING_ROW + 1}:${letter}${HEADING_ROW + HELPED_ROWS}`, {
    ...limitsOf(entry),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: heading,
    prompt: hint,
    errorTitle: heading,
  })
}

/** What Excel calls data validation; 'any' takes everything and only shows its prompt. */
type Validation = Omit<DataValidation, 'type'> & { type: DataValidation['type'] | 'any' }

function limitsOf(entry: Entry): Validation {
  switch (entry.kind) {
    case 'text':
    case 'month':
      return { type: 'any', formulae: [] }
    case 'choice':
      return {
        type: 'list',
        formulae: [`"${entry.choices.join(',')}"`],
        showErrorMessage: true,
        error: `请填：${entry.choices.join('、')}。`,
      }
    case 'count':
      return { ...NOT_NEGATIVE, type: 'whole', error: '请填不小于0的整数，不带单位。' }
    case 'amount':
      return { ...NOT_NEGATIVE, type: 'decimal', error: '请填不小于0的数字，不带单位。' }
  }
}

const NOT_NEGATIVE: Omit<Validation, 'type'> = {
  operator: 'greaterThanOrEqual',
  formulae: [0],
  showErrorMessage: true,
}

/** exceljs takes a whole range here, but its types do not know of it. */
function validationsOf(sheet: Worksheet): { add(range: string, validation: Validation): void } {
  return (sheet as Worksheet & { dataValidations: { add(range: string, validation: Validation): void } })
    .dataValidations
}
