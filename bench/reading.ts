import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { check } from '../src/summary-table/check'
import { readWorkbook } from '../src/workbook/xlsx/read'
import { measure, type Measurement } from './measure'

const FILE = join(__dirname, '../test/corpus/clean.xlsx')
const TODAY = new Date(Date.UTC(2026, 0, 1))

/** A filled 49-point workbook: read by exceljs, read by us, read and checked by us. */
export async function reading(): Promise<Measurement[]> {
  const bytes = readFileSync(FILE)
  const peer = 'exceljs reads it'
  const peerTime = await measure(() => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer))
  const read = await measure(() => readWorkbook(bytes))
  const contents = readWorkbook(bytes)
  const checked = await measure(() => check(contents, { language: 'zh', today: TODAY }))
  const both = await measure(() => check(readWorkbook(bytes), { language: 'zh', today: TODAY }))
  return [
    { name: peer, milliseconds: peerTime },
    { name: 'we read it', milliseconds: read, against: peer },
    { name: 'we check it, once read', milliseconds: checked, against: peer },
    { name: 'we read and check it', milliseconds: both, against: peer },
  ]
}
