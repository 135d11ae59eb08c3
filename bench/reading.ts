import { readFileSync } from 'node:fs'
import { checkAny } from '../src/ledgers/check-any'
import { NATIVE_CODEC } from '../src/cli/native-codec'
import { readWorkbook } from '../src/workbook/xlsx/read'
import { measureApart, type Task } from './apart'
import type { Measurement } from './measure'
import { readWithSaxes } from './saxes-reader'

const FILE = 'test/corpus/clean.xlsx'
const TODAY = new Date(Date.UTC(2026, 0, 1))

/** All that the command line does with a file, but for the report. */
export const WHOLE = 'we read and check it'
const PEER = 'exceljs reads it'

/** A filled 49-point workbook: read by exceljs; read, and read and checked, by us, as the command line does it. */
export const READING: Readonly<Record<string, Task>> = {
  [PEER]: async () => {
    const { default: ExcelJS } = await import('exceljs')
    const bytes = readFileSync(FILE)
    return () => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer)
  },
  'fflate with saxes read its cells': () => {
    const bytes = readFileSync(FILE)
    return () => readWithSaxes(bytes)
  },
  'we read it': () => {
    const bytes = readFileSync(FILE)
    return () => readWorkbook(bytes, NATIVE_CODEC)
  },
  "we read it without Node's zlib": () => {
    const bytes = readFileSync(FILE)
    return () => readWorkbook(bytes)
  },
  'we check it, once read': () => {
    const contents = readWorkbook(readFileSync(FILE))
    return () => checkAny(contents, { language: 'zh', today: TODAY })
  },
  [WHOLE]: () => {
    const bytes = readFileSync(FILE)
    return () => checkAny(readWorkbook(bytes, NATIVE_CODEC), { language: 'zh', today: TODAY })
  },
}

/** What each takes, ours held against the peer. */
export async function reading(): Promise<Measurement[]> {
  const names = Object.keys(READING)
  const times = await measureApart(names)
  return names.map((name, index) => ({
    name,
    milliseconds: times[index],
    ...(name === PEER ? {} : { against: PEER }),
  }))
}
