import { readFileSync, writeFileSync } from 'node:fs'
import { balance } from './balance'
import { batches } from './batch'
import { serveTask } from './apart'
import { longLedger } from './ledger'
import { READING, reading, WHOLE } from './reading'
import { rollUpOfCountry } from './roll-up'
import { printTable, type Measurement } from './measure'

const PAGE = 'docs/performance.md'

/** Runs every measurement, one at a time, prints the table, and with --write puts it into docs/performance.md. */
async function main(): Promise<void> {
  const begun = performance.now()
  const measurements: Measurement[] = [...(await reading())]
  const table = printTable(measurements)
  process.stdout.write(`${table}\n\n`)
  const batch = batches(measurements.find(({ name }) => name === WHOLE)!.milliseconds)
  process.stdout.write(`${batch}\n\n`)
  const schools = await balance()
  process.stdout.write(`${schools}\n\n`)
  const country = rollUpOfCountry()
  process.stdout.write(`${country}\n\n`)
  const ledger = longLedger()
  process.stdout.write(`${ledger}\n\nin ${Math.round((performance.now() - begun) / 1000)} s\n`)
  if (!process.argv.includes('--write')) return
  const text = readFileSync(PAGE, 'utf8')
  const tables = { table, batch, balance: schools, 'roll-up': country, ledger }
  writeFileSync(
    PAGE,
    Object.entries(tables).reduce((page, [name, made]) => withTable(page, name, made), text),
  )
}

/** The page with what stands between the marks of a name replaced. */
function withTable(page: string, name: string, table: string): string {
  return page.replace(
    new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, start: string, end: string) => `${start}${table}\n${end}`,
  )
}

if (!serveTask(READING)) void main()
