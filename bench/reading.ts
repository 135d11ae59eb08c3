import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { check } from '../src/summary-table/check'
import { NATIVE_CODEC } from '../src/cli/native-codec'
import { readWorkbook } from '../src/workbook/xlsx/read'
import { measure, type Measurement } from './measure'

const FILE = 'test/corpus/clean.xlsx'
const TODAY = new Date(Date.UTC(2026, 0, 1))

/** A filled 49-point workbook: read by exceljs; read, and read and checked, by us, as the command line does it. */
export async function reading(): Promise<Measurement[]> {
  const bytes = readFileSync(FILE)
  const peer = 'exceljs reads it'
  const contents = readWorkbook(bytes)
  const [peerTime, read, readPortably, checked, both] = await measure([
    () => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer),
    () => readWorkbook(bytes, NATIVE_CODEC),
    () => readWorkbook(bytes),
    () => check(contents, { language: 'zh', today: TODAY }),
    () => check(readWorkbook(bytes, NATIVE_CODEC), { language: 'zh', today: TODAY }),
  ])
  return [
    { name: peer, milliseconds: peerTime },
    { name: 'we read it', milliseconds: read, against: peer },
    { name: "we read it without Node's zlib", milliseconds: readPortably, against: peer },
    { name: 'we check it, once read', milliseconds: checked, against: peer },
    { name: 'we read and check it', milliseconds: both, against: peer },
  ]
}
