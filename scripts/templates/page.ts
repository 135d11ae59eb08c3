import { Workbook, type Borders, type Font, type Style, type Worksheet } from 'exceljs'

/** Typefaces of official papers; where one is not installed, Excel, WPS and LibreOffice take the nearest Chinese one by family and charset. */
export const FACES = {
  title: { name: '方正小标宋简体', family: 1, charset: 134 },
  heading: { name: '黑体', family: 3, charset: 134, bold: true },
  body: { name: '仿宋', family: 1, charset: 134 },
} satisfies Record<string, Partial<Font>>

export const THIN_BORDER: Partial<Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
}

/** Of headings and body, in points. */
export const SIZE = 11

export const HEADING_STYLE: Partial<Style> = {
  font: { ...FACES.heading, size: SIZE },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: THIN_BORDER,
}

/** A day that says nothing, so that a form made twice is the same file. */
const MADE = new Date(Date.UTC(2018, 0, 1))

/** An empty workbook that names no person and no moment. */
export function neutralWorkbook(title: string): Workbook {
  const workbook = new Workbook()
  Object.assign(workbook, { title, creator: '义教校验', lastModifiedBy: '义教校验', created: MADE, modified: MADE })
  return workbook
}

/** Sets a sheet up for print: A4 landscape, one page wide, its heading rows on every page, its pages numbered. */
export function setUpPrint(sheet: Worksheet, headingRows: string): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: headingRows,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.65, header: 0.3, footer: 0.3 },
  }
  sheet.headerFooter = { oddFooter: '&C&10第 &P 页  共 &N 页' }
}

/** Writes a title across so many columns of the first row. */
export function writeTitle(sheet: Worksheet, title: string, columns: number): void {
  sheet.mergeCells(1, 1, 1, columns)
  sheet.getRow(1).height = 40
  const cell = sheet.getCell(1, 1)
  cell.value = title
  cell.style = { font: { ...FACES.title, size: 20 }, alignment: { horizontal: 'center', vertical: 'middle' } }
}
