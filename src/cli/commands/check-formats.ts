import type { FileReport } from '../../report/file-report'
import { returnNote } from '../../report/return-note'
import type { CliContext } from '../context'
import { Failure } from '../failure'
import type { Output } from '../files'
import { HAS_COLOURS } from '../paint'
import type { Telling } from '../tell-file'
import type { CheckCommandOptions } from './check'
import { paperKind, renderPaper } from './paper'

/** How files are told of: any number, one by one; or one file as a document. */
export type Form = { readonly telling: Telling } | { readonly document: (report: FileReport) => Promise<Output> }

/** How the reports of `count` files are written. Throws a Failure where the call asks for what cannot be, before any file is checked. */
export function chosenForm(
  { format, out, deadline }: CheckCommandOptions,
  count: number,
  { language, messages, check }: CliContext,
): Form {
  if (format === 'return') {
    if (count > 1) throw new Failure(messages.oneFileOnly(count))
    const kind = paperKind(out, messages)
    return { document: (report) => renderPaper(returnNote(report, language, deadline ?? null), kind) }
  }
  const made = check.today.toISOString().slice(0, 10)
  return { telling: { format, language, made, colours: out === undefined && HAS_COLOURS } }
}
