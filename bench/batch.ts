import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { median } from './measure'

const FILE = 'test/corpus/clean.xlsx'
export const PROGRAM = 'dist/cli/yijiao.js'
/** The counties of China, and a province with many. */
const COUNTRY = 2844
const PROVINCE = 401
/** Of calls that take seconds one tells enough. */
const ROUNDS = 3
const LONG = 1

/** What a process took, its threads together. */
export interface Use {
  /** Seconds by the clock. */
  readonly clock: number
  /** Seconds of processor time. */
  readonly processor: number
  /** Megabytes at its largest. */
  readonly peak: number
}

/** A process says what it has used when it ends. */
const TELL_USE = `process.on('exit', () => {
  if (!require('node:worker_threads').isMainThread) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.USE, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }))
})`

const READ_WITH_EXCELJS = `const { Workbook } = require('exceljs'), fs = require('node:fs'), folder = process.argv[1]
;(async () => { for (const name of fs.readdirSync(folder)) await new Workbook().xlsx.load(fs.readFileSync(folder + '/' + name)) })()`

/**
 * Whole processes over many files, from their start: a country's in each format, a province's beside exceljs's mere reading.
 * `warm`: milliseconds of processor time that reading and checking a file takes once all is warm.
 */
export function batches(warm: number): string {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: npm run build:cli`)
  const place = mkdtempSync(join(tmpdir(), 'yijiao-bench-'))
  try {
    const [country, province] = [folderOf(place, COUNTRY), folderOf(place, PROVINCE)]
    const one = folderOf(place, 1)
    const [large, marked] = [join(place, 'large.xlsx'), join(place, 'marked.xlsx')]
    writeFileSync(large, withManyCells(readFileSync(FILE)))
    const check = (folder: string, format: string) => [
      PROGRAM,
      'check',
      folder,
      '--format',
      format,
      '--out',
      join(place, 'report'),
    ]
    const calls: readonly (readonly [name: string, files: number, rounds: number, words: readonly string[]])[] = [
      ['node -e 0', 0, ROUNDS, ['-e', '0']],
      ['one file', 1, ROUNDS, check(one, 'text')],
      ['a province as json', PROVINCE, ROUNDS, check(province, 'json')],
      ['exceljs reads a province', PROVINCE, ROUNDS, ['-e', READ_WITH_EXCELJS, province]],
      ...['json', 'html', 'text'].map(
        (format) => [`the country as ${format}`, COUNTRY, LONG, check(country, format)] as const,
      ),
      ['a million cells checked', 1, LONG, check(large, 'text')],
      ['a million cells marked', 1, LONG, [PROGRAM, 'mark', large, '--out', marked]],
      ['a million cells cleared', 1, LONG, [PROGRAM, 'clear', marked, '--out', join(place, 'cleared.xlsx')]],
    ]
    const uses = calls.map((): Use[] => [])
    for (let round = 0; round < ROUNDS; round++)
      for (const [index, [, , rounds, words]] of calls.entries())
        if (round < rounds) uses[index].push(useOf(place, words))
    const rows = calls.map(([name, files], index) => rowOf(name, files, middle(uses[index]), warm))
    return [
      '| one command | s by the clock | s of processor | files a second of processor | × warm | peak MB |',
      '|---|--:|--:|--:|--:|--:|',
      ...rows,
    ].join('\n')
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function rowOf(name: string, files: number, { clock, processor, peak }: Use, warm: number): string {
  const speed = files > 1 ? (files / processor).toFixed(0) : ''
  const against = files > 1 && !name.startsWith('exceljs') ? ((processor * 1000) / (files * warm)).toFixed(1) : ''
  return `| ${name} | ${clock.toFixed(2)} | ${processor.toFixed(2)} | ${speed} | ${against} | ${peak.toFixed(0)} |`
}

const LARGE_ROWS = 143_000
const SHEET = 'xl/worksheets/sheet1.xml'

/** The same workbook with a million cells of other data far below its table. */
function withManyCells(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const rows = Array.from({ length: LARGE_ROWS }, (_, index) => rowXml(index + 1000)).join('')
  parts[SHEET] = strToU8(strFromU8(parts[SHEET]).replace('</sheetData>', `${rows}</sheetData>`))
  return zipSync(parts, { level: 1 })
}

function rowXml(row: number): string {
  const cells = [...'ABCDEFG'].map((column, index) => `<c r="${column}${row}"><v>${(row * 7 + index) % 10_007}</v></c>`)
  return `<row r="${row}">${cells.join('')}</row>`
}

function folderOf(place: string, files: number): string {
  const folder = join(place, String(files))
  mkdirSync(folder)
  for (let index = 0; index < files; index++) copyFileSync(FILE, join(folder, `${index}.xlsx`))
  return folder
}

/** What a call took. `place`: a folder for what it says of itself. */
export function useOf(place: string, words: readonly string[]): Use {
  const [preload, use] = [join(place, 'tell-use.cjs'), join(place, 'use.json')]
  writeFileSync(preload, TELL_USE)
  const start = process.hrtime.bigint()
  const env = { ...process.env, USE: use, NODE_PATH: resolve('node_modules') }
  const { status } = spawnSync(process.execPath, ['--require', preload, ...words], { env, stdio: 'ignore' })
  const clock = Number(process.hrtime.bigint() - start) / 1e9
  if (status === null || status > 1) throw new Error(`${words.join(' ')} ended with ${status}`)
  return { clock, ...(JSON.parse(readFileSync(use, 'utf8')) as Omit<Use, 'clock'>) }
}

function middle(uses: readonly Use[]): Use {
  const of = (what: keyof Use) => median(uses.map((use) => use[what]))
  return { clock: of('clock'), processor: of('processor'), peak: of('peak') }
}
