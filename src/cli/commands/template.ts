import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { TARGETS_ID, targetsForm } from '../../balance/targets/presets'
import type { SheetForm } from '../../grid/form/form'
import { ledgerForms } from '../../ledgers/form'
import { LEDGERS } from '../../ledgers/kinds'
import { newWorkbook } from '../../workbook/xlsx/write/form/forms'
import { contextOf, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { readBytes, writeWhole } from '../files'
import type { CliMessages } from '../messages'
import { requireEnding } from './output'

export interface TemplateCommandOptions extends CommonOptions {
  readonly ledger?: string
  readonly edition: string
  readonly out: string
}

// The build lays the blank forms beside the program.
const FOLDER = join(__dirname, 'templates')
const FORM = /^汇总表-(\d+)项\.xlsx$/

/** `yijiao template`: a blank form, or a blank ledger. Editions are called by their number of points, ledgers by their ids. */
export async function templateCommand(options: TemplateCommandOptions): Promise<number> {
  const { messages } = contextOf(options)
  requireEnding(options.out, '.xlsx', messages)
  if (options.ledger !== undefined) {
    await writeWhole(options.out, newWorkbook(blankLedger(options.ledger, messages)), messages)
    process.stdout.write(`${messages.written(options.out)}\n`)
    return 0
  }
  const forms = new Map(
    readdirSync(FOLDER).flatMap((file) => {
      const points = FORM.exec(file.normalize('NFC'))?.[1]
      return points ? [[points, file]] : []
    }),
  )
  const file = forms.get(options.edition)
  if (!file) throw new Failure(messages.noEdition(options.edition, [...forms.keys()].join('、')))
  await writeWhole(options.out, readBytes(join(FOLDER, file), messages), messages)
  process.stdout.write(`${messages.written(options.out)}\n`)
  return 0
}

/** The blank sheets of a ledger, or that of yearly targets. */
function blankLedger(id: string, messages: CliMessages): readonly SheetForm[] {
  if (id === TARGETS_ID) return [targetsForm()]
  const ledger = LEDGERS.find((each) => each.id === id)
  if (!ledger) throw new Failure(messages.noLedger(id, LEDGER_IDS.join('、')))
  return ledgerForms(ledger)
}

export const LEDGER_IDS: readonly string[] = [...LEDGERS.map(({ id }) => id), TARGETS_ID]
