import { readSchools } from '../../balance/school-sheet/read'
import { TARGETS_ID, targetsForm } from '../../balance/targets/presets'
import type { SheetForm } from '../../grid/form/form'
import { keptForCheck } from '../../kept/for-check'
import { ledgerForms, type FilledRow } from '../../ledgers/forms/form'
import { LEDGERS } from '../../ledgers/kinds'
import { schoolList } from '../../ledgers/schools/school-list'
import type { Edition } from '../../summary-table/edition'
import { EDITIONS } from '../../summary-table/editions'
import { summaryTableForm } from '../../summary-table/form'
import { findKept } from '../../workbook/xlsx/kept'
import { openWorkbook } from '../../workbook/xlsx/package/open'
import { contentsOf } from '../../workbook/xlsx/read'
import { newWorkbook } from '../../workbook/xlsx/write/form/forms'
import { contextOf, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { readBytes, writeWhole } from '../files'
import { LEDGER_IDS } from '../ledger-ids'
import type { CliMessages } from '../messages'
import { NATIVE_CODEC } from '../native-codec'
import { requireEnding } from './output'

export interface TemplateCommandOptions extends CommonOptions {
  readonly ledger?: string
  readonly schools?: string
  readonly edition: string
  readonly out: string
}

/** `yijiao template`: a blank form, or a blank ledger. */
export async function templateCommand(options: TemplateCommandOptions): Promise<number> {
  const { messages } = contextOf(options)
  requireEnding(options.out, '.xlsx', messages)
  const { ledger, schools, edition } = options
  const forms =
    ledger === undefined ? [summaryTableForm(editionCalled(edition, messages))] : blankLedger(ledger, schools, messages)
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

/** The blank sheets of a ledger, or that of yearly targets; one that lists every school begins with those of the workbook `schools`. */
function blankLedger(id: string, schools: string | undefined, messages: CliMessages): readonly SheetForm[] {
  if (id === TARGETS_ID) return [targetsForm()]
  const ledger = LEDGERS.find((each) => each.id === id)
  if (!ledger) throw new Failure(messages.noLedger(id, LEDGER_IDS.join('、')))
  return ledgerForms(ledger, ledger.lists && schools !== undefined ? schoolsIn(schools, messages) : [])
}

function schoolsIn(file: string, messages: CliMessages): FilledRow[] {
  const workbook = openWorkbook(readBytes(file, messages), NATIVE_CODEC)
  const { standard } = keptForCheck(findKept(workbook).kept).judging
  return schoolList(readSchools(contentsOf(workbook), standard), standard)
}
