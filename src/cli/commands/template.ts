import { TARGETS_ID, targetsForm } from '../../balance/targets/presets'
import type { SheetForm } from '../../grid/form/form'
import { ledgerForms } from '../../ledgers/form'
import { LEDGERS } from '../../ledgers/kinds'
import type { Edition } from '../../summary-table/edition'
import { EDITIONS } from '../../summary-table/editions'
import { summaryTableForm } from '../../summary-table/form'
import { newWorkbook } from '../../workbook/xlsx/write/form/forms'
import { contextOf, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { writeWhole } from '../files'
import { LEDGER_IDS } from '../ledger-ids'
import type { CliMessages } from '../messages'
import { requireEnding } from './output'

export interface TemplateCommandOptions extends CommonOptions {
  readonly ledger?: string
  readonly edition: string
  readonly out: string
}

/** `yijiao template`: a blank form, or a blank ledger. */
export async function templateCommand(options: TemplateCommandOptions): Promise<number> {
  const { messages } = contextOf(options)
  requireEnding(options.out, '.xlsx', messages)
  const { ledger, edition } = options
  const forms =
    ledger === undefined ? [summaryTableForm(editionCalled(edition, messages))] : blankLedger(ledger, messages)
  await writeWhole(options.out, newWorkbook(forms), messages)
  process.stdout.write(`${messages.written(options.out)}\n`)
  return 0
}

/** The edition of an id, or the newest of a number of points: 2018-49, 49. */
function editionCalled(name: string, messages: CliMessages): Edition {
  const edition =
    EDITIONS.find(({ id }) => id === name) ?? EDITIONS.find(({ points }) => String(points.length) === name)
  if (!edition) throw new Failure(messages.noEdition(name, EDITIONS.map(({ id }) => id).join('、')))
  return edition
}

/** The blank sheets of a ledger, or that of yearly targets. */
function blankLedger(id: string, messages: CliMessages): readonly SheetForm[] {
  if (id === TARGETS_ID) return [targetsForm()]
  const ledger = LEDGERS.find((each) => each.id === id)
  if (!ledger) throw new Failure(messages.noLedger(id, LEDGER_IDS.join('、')))
  return ledgerForms(ledger)
}
