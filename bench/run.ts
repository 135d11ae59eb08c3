import { readFileSync, writeFileSync } from 'node:fs'
import { reading } from './reading'
import { printTable, type Measurement } from './measure'

const PAGE = 'docs/performance.md'

/** Runs every measurement in one process on one core, prints the table, and with --write puts it into docs/performance.md. */
async function main(): Promise<void> {
  const measurements: Measurement[] = [...(await reading())]
  const table = printTable(measurements)
  process.stdout.write(`${table}\n`)
  if (!process.argv.includes('--write')) return
  const text = readFileSync(PAGE, 'utf8')
  writeFileSync(PAGE, text.replace(/(<!-- table -->\n)[\s\S]*?(<!-- \/table -->)/, `$1${table}\n$2`))
}

void main()
