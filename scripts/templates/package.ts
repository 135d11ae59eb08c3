import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { Workbook } from 'exceljs'

/** Zip stores local time without its zone: a local date gives the same bytes everywhere. */
const PACKED = new Date(2018, 0, 1)

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
    const isSheet = name.startsWith('xl/worksheets/sheet')
    packed[name] = [isSheet ? strToU8(freeRows(strFromU8(data), fixedRows)) : data, { mtime: PACKED, level: 9 }]
  }
  return zipSync(packed)
}

function freeRows(xml: string, fixedRows: readonly number[]): string {
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (row, number) =>
    fixedRows.includes(Number(number)) ? row : row.replace(' customHeight="1"', ''),
  )
}
