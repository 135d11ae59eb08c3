import type { SheetForm } from '../grid/form/form'
import { checkWorkbook } from '../ledgers/check-workbook'
import { cityLedgerForms } from '../ledgers/forms/city-forms'
import type { RollUp } from '../roll-up/model'
import type { CliContext } from './context'
import { readBytes } from './files'
import { openForCheck } from './open-for-check'

/** The ledgers of the files that count, as the unit's: those few files that have some are read again. */
export function ledgersOf(rolled: RollUp, context: CliContext): readonly SheetForm[] {
  const holding = new Set(rolled.files.flatMap(({ path, holdsLedgers }) => (holdsLedgers ? [path] : [])))
  const counted = rolled.tables.filter(
    ({ table, instead, refusal, from }) =>
      holding.has(table.path) && instead === null && refusal === null && from !== null,
  )
  const byPath = new Map(counted.map(({ table, from }) => [table.path, from ?? '']))
  const files = [...byPath].map(([path, county]) => {
    const { contents, options } = openForCheck(readBytes(path, context.messages), context.check)
    const { ledgers } = checkWorkbook(contents, options).subject.reading
    return { county, ledgers, date1904: contents.date1904 }
  })
  return cityLedgerForms(files)
}
