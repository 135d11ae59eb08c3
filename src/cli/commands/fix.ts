import { countFindings } from '../../findings/finding'
import { unexplained, waiverFinder } from '../../findings/waiver'
import { textOf } from '../../grid/cell'
import type { NewValue } from '../../grid/edit'
import { checkAny } from '../../ledgers/check-any'
import { oneLine } from '../../report/text'
import { fixAll, type AppliedEdit } from '../../summary-table/fix'
import type { OpenWorkbook } from '../../workbook/xlsx/package/open'
import { editWorkbook } from '../../workbook/xlsx/write/edit'
import { EditRefused, refusalSentence, type Refusal } from '../../workbook/xlsx/write/refusal'
import { contextOf, type CliContext, type CommonOptions } from '../context'
import { readBytes } from '../files'
import { openForCheck } from '../open-for-check'
import { requireOutput, saveWorkbook, type OutputOptions } from './output'

export type FixCommandOptions = CommonOptions & OutputOptions & { readonly dryRun?: boolean }

/** `yijiao fix`: lists each certain correction and saves a copy with all of them made; what was explained stays. */
export async function fixCommand(file: string, options: FixCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { messages, language } = context
  if (!options.dryRun) requireOutput(file, options, context)
  const { workbook, contents, options: toCheck, waivers } = openForCheck(readBytes(file, messages), context.check)
  const { edits, result } = fixAll(contents, toCheck, waivers, checkAny)
  const made = makeEdits(workbook, edits)
  const count = (options.dryRun ? messages.wouldEdit : messages.edits)(made.edits.length)
  const lines =
    made.edits.length === 0 ? [messages.nothingToFix] : [count, ...made.edits.map((edit) => editLine(edit, context))]
  lines.push(...made.refusals.map((refusal) => `  ${messages.refused}${refusalSentence(refusal, language)}`))
  const left = countFindings(unexplained(result.findings, waiverFinder(waivers, contents)))
  lines.push(messages.left(left.error, left.warning))
  process.stdout.write(`${lines.join('\n')}\n`)
  if (!options.dryRun) await saveWorkbook(file, made.bytes, options, context)
  return 0
}

interface MadeEdits {
  readonly bytes: Uint8Array
  readonly edits: readonly AppliedEdit[]
  readonly refusals: readonly Refusal[]
}

/** Makes the edits that can be made without harm to other cells, and says which cannot. */
function makeEdits(workbook: OpenWorkbook, edits: readonly AppliedEdit[]): MadeEdits {
  if (edits.length === 0) return { bytes: workbook.zip.bytes, edits, refusals: [] }
  try {
    return { bytes: editWorkbook(workbook, edits), edits, refusals: [] }
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error
    const refused = new Set(error.refusals.map(({ edit }) => edit))
    const rest = makeEdits(
      workbook,
      edits.filter((edit) => !refused.has(edit)),
    )
    return { ...rest, refusals: [...error.refusals, ...rest.refusals] }
  }
}

function editLine({ sheet, cell, before, value, rules }: AppliedEdit, { messages }: CliContext): string {
  const show = (content: NewValue) => oneLine(textOf(content)) || messages.blank
  return `  ${sheet}!${cell}  ${show(before)}\n    → ${show(value)}  [${rules.join(', ')}]`
}
