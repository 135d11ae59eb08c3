import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { contextOf, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { readBytes, writeWhole } from '../files'
import { requireEnding } from './output'

export interface TemplateCommandOptions extends CommonOptions {
  readonly edition: string
  readonly out: string
}

// The build lays the blank forms beside the program.
const FOLDER = join(__dirname, 'templates')
const FORM = /^汇总表-(\d+)项\.xlsx$/

/** `yijiao template`: a blank form. Editions are called by their number of points. */
export async function templateCommand(options: TemplateCommandOptions): Promise<number> {
  const { messages } = contextOf(options)
  requireEnding(options.out, '.xlsx', messages)
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
