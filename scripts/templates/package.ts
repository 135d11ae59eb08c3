import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { Workbook } from 'exceljs'

/** Zip stores local time without its zone: a local date gives the same bytes everywhere. */
const PACKED = new Date(2018, 0, 1)

/** exceljs always writes Calibri first, whose digits are narrower than those of the Chinese faces people have. */
const FIRST_FONT = /<font>(?:(?!<\/font>).)*Calibri.*?<\/font>/
const SONGTI = '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>'

/**
 * A workbook as the bytes of an .xlsx file, the same each time.
 *
 * exceljs stamps the moment on every zip entry and fixes every row height it is given; a row whose height is fixed cuts
 * off the answer that outgrows it, so only the rows in `fixedRows` (of every sheet) keep theirs fixed.
 */
export async function packWorkbook(workbook: Workbook, fixedRows: readonly number[]): Promise<Uint8Array> {
  const entries = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()))
  const packed: Zippable = {}
  for (const [name, data] of Object.entries(entries)) {
    if (name.endsWith('/')) continue
    packed[name] = [mended(name, data, fixedRows), { mtime: PACKED, level: 9 }]
  }
  return zipSync(packed)
}

function mended(name: string, data: Uint8Array, fixedRows: readonly number[]): Uint8Array {
  if (name.startsWith('xl/worksheets/sheet')) return strToU8(freeRows(strFromU8(data), fixedRows))
  if (name === 'xl/styles.xml') return strToU8(strFromU8(data).replace(FIRST_FONT, SONGTI))
  return data
}

function freeRows(xml: string, fixedRows: readonly number[]): string {
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (row, number) =>
    fixedRows.includes(Number(number)) ? row : row.replace(' customHeight="1"', ''),
  )
}
