import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NATIVE_CODEC } from '../src/cli/native-codec'
import { checkAny } from '../src/ledgers/check-any'
import { readWorkbook } from '../src/workbook/xlsx/read'
import { median } from './measure'

const ROWS = 100_000
const TODAY = new Date(Date.UTC(2026, 0, 1))
const FLAG = '--ledger'
// One takes seconds, and tells enough.
const ROUNDS = 1

const MAKE = 'make'
const PEER = 'exceljs reads it'
const OURS = 'we read and check it'

const TASKS: Readonly<Record<string, (file: string) => unknown>> = {
  [MAKE]: async (file) => (await import('./make-ledger')).makeLedger(file, ROWS),
  [PEER]: async (file) => {
    const { default: ExcelJS } = await import('exceljs')
    await new ExcelJS.Workbook().xlsx.readFile(file)
  },
  [OURS]: (file) => checkAny(readWorkbook(readFileSync(file), NATIVE_CODEC), { language: 'zh', today: TODAY }),
}

/** What a whole process took, in seconds of processor time and MB at its largest. */
interface Taken {
  readonly seconds: number
  readonly peak: number
}

/** A city's ledger of 100,000 pupils, read once by a process of its own as a command does: a Markdown table, exceljs's mere reading beside it. */
export function longLedger(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yijiao-ledger-'))
  try {
    const file = join(folder, 'ledger.xlsx')
    run(MAKE, file)
    const rounds = Array.from({ length: ROUNDS }, () => ({ peer: run(PEER, file), ours: run(OURS, file) }))
    const of = (which: 'peer' | 'ours', what: keyof Taken) => median(rounds.map((round) => round[which][what]))
    const ratio = of('peer', 'seconds') / of('ours', 'seconds')
    const line = (name: string, which: 'peer' | 'ours', more: string) =>
      `| ${name} | ${of(which, 'seconds').toFixed(1)} | ${Math.round(of(which, 'peak'))} | ${more} |`
    return [
      `| a ledger of ${ROWS.toLocaleString('en')} rows | s of processor | peak MB | in the same run |`,
      '|---|--:|--:|---|',
      line(PEER, 'peer', ''),
      line(OURS, 'ours', `${ratio.toFixed(1)} × faster than ${PEER}`),
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(name: string, file: string): Taken {
  return JSON.parse(execFileSync(process.execPath, [process.argv[1], FLAG, name, file], { encoding: 'utf8' })) as Taken
}

/** The child's side: does its task once and prints what the process took. False when this process is no such child. */
export function serveLedger(): boolean {
  const [flag, name, file] = process.argv.slice(2)
  if (flag !== FLAG) return false
  void serve(TASKS[name], file)
  return true
}

async function serve(task: (file: string) => unknown, file: string): Promise<void> {
  await task(file)
  const { user, system } = process.cpuUsage()
  const taken: Taken = { seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 }
  process.stdout.write(JSON.stringify(taken))
}
