import type { SheetForm } from '../grid/form/form'
import { checkWorkbook } from '../ledgers/check'
import { cityLedgerForms } from '../ledgers/city-forms'
import type { RollUp } from '../roll-up/model'
import { openWorkbook } from '../workbook/xlsx/package/open'
import { contentsOf } from '../workbook/xlsx/read'
import type { CliContext } from './context'
import { readBytes } from './files'
import { NATIVE_CODEC } from './native-codec'

/** The ledgers of the files that count, as the unit's: read again, since only few of many files have some. */
export function ledgersOf(rolled: RollUp, context: CliContext): readonly SheetForm[] {
  const counted = rolled.tables.filter(
    ({ instead, refusal, from }) => instead === null && refusal === null && from !== null,
  )
  const byPath = new Map(counted.map(({ table, from }) => [table.path, from ?? '']))
  const files = [...byPath].map(([path, county]) => {
    const workbook = contentsOf(openWorkbook(readBytes(path, context.messages), NATIVE_CODEC))
    const { ledgers } = checkWorkbook(workbook, context.check).subject.reading
    return { county, ledgers, date1904: workbook.date1904 }
  })
  return cityLedgerForms(files)
}
