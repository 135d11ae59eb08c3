import { checkBalance, type BalanceCheck } from '../../balance/check-balance'
import { chosenContents } from '../../balance/chosen-cells'
import { QUALITY_2017 } from '../../balance/standards/catalogue'
import { countFindings } from '../../findings/finding'
import type { WorkbookContents } from '../../grid/contents'
import { checkWorkbook, yearOf, type WorkbookOptions } from '../../ledgers/check-workbook'
import { knownBeside } from '../../ledgers/known'
import type { LedgerSubject } from '../../ledgers/subject'
import { draftReport, wholeDraft } from '../../report/draft/draft'
import type { DraftSource } from '../../report/draft/source'
import { verifyReport } from '../../report/draft/verify'
import { REPORT_MESSAGES } from '../../report/messages'
import { findingLines, PLAIN } from '../../report/text'
import { docxParagraphs } from '../../workbook/docx/paragraphs'
import { contextOf, type CliContext, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { print, readBytes, writeWhole } from '../files'
import { openForCheck } from '../open-for-check'
import { refuseOverwriting } from './output'
import { paperKind, renderPaper } from './paper'

export interface DraftCommandOptions extends CommonOptions {
  readonly previous?: string
  readonly out?: string
  readonly verify?: string
  readonly format: 'text' | 'json'
}

/** `yijiao draft`: the 自查报告 of a form, or what of one is out of date; 1 where a report that is verified has errors. */
export async function draftCommand(file: string, options: DraftCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { messages } = context
  refuseOverwriting(options.out, [file, options.previous, options.verify], context)
  const source = draftSource(file, options.previous, context)
  if (options.verify !== undefined) return verify(options.verify, source, options, context)
  if (options.out === undefined) throw new Failure(messages.draftOut)
  const kind = paperKind(options.out, messages)
  await writeWhole(options.out, await renderPaper(draftReport(source), kind), messages)
  process.stderr.write(`${messages.written(options.out)}\n`)
  return 0
}

function draftSource(file: string, previous: string | undefined, context: CliContext): DraftSource {
  const { messages, check: asked } = context
  const { contents, options } = openForCheck(readBytes(file, messages), asked)
  const checked = checkWorkbook(contents, options)
  const [table] = checked.tables
  if (!table) throw new Failure(messages.noTable)
  const { subject } = checked
  const year = yearOf(subject, asked.today)
  const balance = subject.schools.areKnown ? balanceBeside(contents, options, subject, year) : null
  return { table, check: checked, balance, previous: previous === undefined ? null : previousTable(previous, context) }
}

/** The schools as `check` judges them. */
function balanceBeside(
  contents: WorkbookContents,
  { language, standard = QUALITY_2017, cells = null }: WorkbookOptions,
  subject: LedgerSubject,
  year: number,
): BalanceCheck {
  const known = knownBeside(subject)
  const chosen = chosenContents(contents, cells) ?? contents
  return checkBalance(chosen, { standard, language, year, terms: null, itemsIn: contents, known })
}

function previousTable(file: string, { messages, check: asked }: CliContext): DraftSource['previous'] {
  const { contents, options } = openForCheck(readBytes(file, messages), asked)
  const [table] = checkWorkbook(contents, options).tables
  if (!table) throw new Failure(messages.noTable)
  return table
}

async function verify(
  report: string,
  source: DraftSource,
  { format }: DraftCommandOptions,
  { messages, language }: CliContext,
): Promise<number> {
  const paragraphs = docxParagraphs(readBytes(report, messages))
  const findings = verifyReport({ paragraphs, expected: wholeDraft(source), table: source.table }, language)
  const words = REPORT_MESSAGES[language]
  const lines =
    findings.length > 0 ? findings.flatMap((finding) => findingLines(finding, words, PLAIN)) : [messages.reportAgrees]
  await print([format === 'json' ? `${JSON.stringify({ version: 1, findings }, null, 2)}\n` : `${lines.join('\n')}\n`])
  return countFindings(findings).error > 0 ? 1 : 0
}
