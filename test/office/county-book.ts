import { Workbook, type Worksheet } from 'exceljs'
import { filledTable } from '../../scripts/corpus/filled-table'
import edition49 from '../../src/summary-table/editions/2018-49.json'
import type { Edition } from '../../src/summary-table/edition'
import { COUNTY_SHEETS, type OfficeCell, type OfficeSheet } from './county-sheets'

/** `sheet!A1` → what stands there instead. */
export type OfficeChanges = Readonly<Record<string, OfficeCell>>

/** Where a row of a sheet's data stands, counted from 1: below the title, the line of who fills it in, and one or two rows of headings. */
export const firstRow = ({ headings }: OfficeSheet): number => (isGrouped(headings) ? 5 : 4)

const isGrouped = (headings: readonly string[]): boolean => headings.some((heading) => heading.includes('/'))
const EDITION = edition49 as Edition
const DATES = 'yyyy"年"m"月"d"日"'

/**
 * A county's workbook as its office makes it, with another program than ours: the form, the school sheet and all ledgers, with titles merged
 * across, dates as dates, totals as formulas and a line for who signs. By the form the county has achieved every point, and so do the ledgers
 * say; `changes` make it otherwise, `more` are further sheets.
 */
export async function countyBook(
  county = '昌图县',
  changes: OfficeChanges = {},
  more: readonly OfficeSheet[] = [],
): Promise<Buffer> {
  const book = new Workbook()
  addForm(book, county)
  for (const sheet of [...COUNTY_SHEETS, ...more]) addSheet(book.addWorksheet(sheet.name), sheet, county)
  for (const [place, value] of Object.entries(changes)) {
    const [sheet, address] = place.split('!')
    put(book.getWorksheet(sheet)!, address, value)
  }
  recalculate(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

export function addForm(book: Workbook, county: string): void {
  const office = { unit: `${county}教育局`, contact: '办公室 000-0000000', code: '教发', counties: [county] }
  const form = filledTable(EDITION, office)
  const sheet = book.addWorksheet(form.name)
  const answered = form.rows.map((cells) =>
    typeof cells[1] === 'number' ? [...cells.slice(0, 4), county, '无', cells[6]] : cells,
  )
  answered.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== null) sheet.getCell(row + 1, column + 1).value = cell as string | number
    }),
  )
  for (const { top, left, bottom, right } of form.merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1)
}

function addSheet(
  sheet: Worksheet,
  { title, headings, rows, summed = [], ...rest }: OfficeSheet,
  county: string,
): void {
  const first = firstRow({ title, headings, rows, ...rest })
  const last = headings.length
  sheet.getCell(1, 1).value = `${county}${title}`
  sheet.mergeCells(1, 1, 1, last)
  sheet.getCell(1, 1).font = { bold: true, size: 16 }
  sheet.getCell(2, 1).value = `填报单位：${county}教育局`
  addHeadings(sheet, headings)
  rows.forEach((cells, index) =>
    cells.forEach((cell, column) => put(sheet, sheet.getCell(first + index, column + 1).address, cell)),
  )
  const below = first + rows.length
  if (summed.length > 0) {
    sheet.getCell(below, 1).value = '合　计'
    for (const heading of summed) {
      const column = headings.indexOf(heading) + 1
      const letters = sheet.getColumn(column).letter
      put(sheet, sheet.getCell(below, column).address, `=SUM(${letters}${first}:${letters}${below - 1})`)
    }
  }
  sheet.getCell(below + 1, 1).value = '填表人：责任人八　　审核人：责任人九'
}

function addHeadings(sheet: Worksheet, headings: readonly string[]): void {
  const grouped = isGrouped(headings)
  headings.forEach((heading, index) => {
    const [group, own] = heading.split('/')
    sheet.getCell(3, index + 1).value = group
    if (own !== undefined) sheet.getCell(4, index + 1).value = own
    else if (grouped) sheet.mergeCells(3, index + 1, 4, index + 1)
  })
  const groups = new Set(headings.filter((heading) => heading.includes('/')).map((heading) => heading.split('/')[0]))
  for (const group of groups) {
    const columns = headings.flatMap((heading, index) => (heading.startsWith(`${group}/`) ? [index + 1] : []))
    sheet.mergeCells(3, columns[0], 3, columns[columns.length - 1])
  }
}

export function put(sheet: Worksheet, address: string, value: OfficeCell): void {
  const cell = sheet.getCell(address)
  cell.value = typeof value === 'string' && value.startsWith('=') ? { formula: value.slice(1) } : value
  if (value instanceof Date) cell.numFmt = DATES
}

/** Excel keeps what a formula came to beside it. */
export function recalculate(book: Workbook): void {
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const area = /^SUM\(([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(cell.formula ?? '')
        if (!area) return
        const [, column, top, bottom] = area
        let sum = 0
        for (let at = Number(top); at <= Number(bottom); at++) {
          const { value } = sheet.getCell(`${column}${at}`)
          if (typeof value === 'number') sum += value
        }
        cell.value = { formula: cell.formula, result: sum }
      }),
    )
}
