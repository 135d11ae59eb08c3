import { checkBalance } from '../../balance/check'
import { QUALITY_2017 } from '../../balance/standards/catalogue'
import { countFindings } from '../../findings/finding'
import { checkWorkbook, yearOf } from '../../ledgers/check'
import { knownBeside } from '../../ledgers/known'
import { draftReport, wholeDraft } from '../../report/draft/draft'
import type { DraftSource } from '../../report/draft/source'
import { verifyReport } from '../../report/draft/verify'
import { REPORT_MESSAGES } from '../../report/messages'
import { findingLines, PLAIN } from '../../report/text'
import { docxParagraphs } from '../../workbook/docx/paragraphs'
import { openWorkbook } from '../../workbook/xlsx/package/open'
import { contentsOf } from '../../workbook/xlsx/read'
import { contextOf, type CliContext, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { print, readBytes, writeWhole } from '../files'
import { keptWith, keptWithSchools } from '../kept'
import { NATIVE_CODEC } from '../native-codec'
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
  const { messages, check: asked, language } = context
  const workbook = openWorkbook(readBytes(file, messages), NATIVE_CODEC)
  const contents = contentsOf(workbook)
  const standard = keptWithSchools(workbook)?.standard ?? QUALITY_2017
  const checked = checkWorkbook(contents, { ...keptWith(workbook, asked).options, standard })
  const [table] = checked.tables
  if (!table) throw new Failure(messages.noTable)
  const { subject } = checked
  const year = yearOf(subject, asked.today)
  const balance = subject.schools.areKnown
    ? checkBalance(contents, { standard, language, year, terms: null, known: knownBeside(subject) })
    : null
  return { table, check: checked, balance, previous: previous === undefined ? null : previousTable(previous, context) }
}

function previousTable(file: string, { messages, check: asked }: CliContext): DraftSource['previous'] {
  const workbook = openWorkbook(readBytes(file, messages), NATIVE_CODEC)
  const [table] = checkWorkbook(contentsOf(workbook), keptWith(workbook, asked).options).tables
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
