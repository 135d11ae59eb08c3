import type { Edition } from '../../summary-table/edition'
import { EDITIONS } from '../../summary-table/editions'
import { summaryTableForm } from '../../summary-table/form'
import { newWorkbook } from '../../workbook/xlsx/write/form/forms'
import { contextOf, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { writeWhole } from '../files'
import type { CliMessages } from '../messages'
import { requireEnding } from './output'

export interface TemplateCommandOptions extends CommonOptions {
  readonly edition: string
  readonly out: string
}

/** `yijiao template`: a blank form. */
export async function templateCommand(options: TemplateCommandOptions): Promise<number> {
  const { messages } = contextOf(options)
  requireEnding(options.out, '.xlsx', messages)
  const edition = editionCalled(options.edition, messages)
  await writeWhole(options.out, newWorkbook([summaryTableForm(edition)]), messages)
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
