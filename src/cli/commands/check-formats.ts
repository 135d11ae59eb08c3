import type { FileReport } from '../../report/file-report'
import { htmlChunks } from '../../report/html/report'
import { jsonChunks } from '../../report/json'
import { returnNote } from '../../report/return-note'
import { textChunks } from '../../report/text'
import type { CliContext } from '../context'
import { Failure } from '../failure'
import type { Output } from '../files'
import { terminalPaint } from '../paint'
import type { CheckCommandOptions } from './check'
import { paperKind, renderPaper } from './paper'

type Render = (reports: readonly FileReport[]) => Output | Promise<Output>

/** The ways in which `yijiao check` tells what it found. */
export const CHECK_FORMATS = ['text', 'json', 'html', 'return'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** How the reports of `count` files are written. Throws a Failure where the call asks for what cannot be, before any file is checked. */
export function chosenFormat(
  { format, out, deadline }: CheckCommandOptions,
  count: number,
  { language, messages, check }: CliContext,
): Render {
  const day = check.today.toISOString().slice(0, 10)
  switch (format) {
    case 'text':
      return (reports) => textChunks(reports, language, out === undefined ? terminalPaint() : undefined)
    case 'json':
      return jsonChunks
    case 'html':
      return (reports) => htmlChunks(reports, language, day)
    case 'return': {
      if (count > 1) throw new Failure(messages.oneFileOnly(count))
      const kind = paperKind(out, messages)
      return ([report]) => renderPaper(returnNote(report, language, deadline ?? null), kind)
    }
  }
}
