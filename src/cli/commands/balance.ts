import { existsSync } from 'node:fs'
import { checkBalance, type BalanceCheck } from '../../balance/check-balance'
import { chosenContents } from '../../balance/chosen-cells'
import { NOTHING_KEPT, type KeptJudging } from '../../kept/judging'
import { PRICE_PROBLEM_MESSAGES, planTerms, type PlanTerms } from '../../balance/plan/prices'
import { balanceResult, type StandardSource } from '../../balance/result'
import type { Standard } from '../../balance/standard'
import { STANDARDS, standardOf } from '../../balance/standards/catalogue'
import { LOCAL_PROBLEM_MESSAGES, localStandard } from '../../balance/standards/local'
import { isoDay } from '../../grid/day'
import { checkWorkbook, yearOf } from '../../ledgers/check-workbook'
import { knownBeside } from '../../ledgers/known'
import { balanceTextReport } from '../../report/balance/text'
import { balanceHtmlReport } from '../../report/balance/html'
import { contextOf, type CliContext, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { print, readBytes, writeWhole } from '../files'
import { readJson } from '../json-file'
import type { CliMessages } from '../messages'
import { openForCheck } from '../open-for-check'
import { terminalPaint } from '../paint'
import { refuseOverwriting } from './output'

export interface BalanceCommandOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'html'
  readonly standard?: string
  readonly plan?: string
  readonly out?: string
}

/** `yijiao balance`: 0 the county passes and its data is right, 1 it does not pass, cannot be decided or the data has errors, 2 the call or the file is wrong. */
export async function balanceCommand(file: string, options: BalanceCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { language, messages } = context
  refuseOverwriting(options.out, [file, options.standard, options.plan], context)
  const { contents, options: toCheck, judging } = openForCheck(readBytes(file, messages), context.check)
  const { standard, source } = standardFor(judging, options.standard, context)
  const { subject } = checkWorkbook(contents, { ...toCheck, standard })
  const year = yearOf(subject, context.check.today)
  const terms = options.plan === undefined ? null : readTerms(options.plan, standard, year, context)
  // Cells that were chosen on a sheet which has gone since are chosen no more.
  const chosen = chosenContents(contents, judging.cells) ?? contents
  const check = checkBalance(chosen, {
    standard,
    language,
    year,
    terms,
    itemsIn: contents,
    known: knownBeside(subject),
  })
  const output = render(file, check, source, options, context)
  if (options.out === undefined) await print([output])
  else {
    await writeWhole(options.out, output, messages)
    process.stderr.write(`${messages.written(options.out)}\n`)
  }
  return check.verdict.pass === true && check.findings.every(({ severity }) => severity !== 'error') ? 0 : 1
}

function render(
  file: string,
  check: BalanceCheck,
  source: StandardSource,
  { format, out }: BalanceCommandOptions,
  { language, check: { today } }: CliContext,
): string {
  if (format === 'json') return `${JSON.stringify(balanceResult(check, source), null, 2)}\n`
  if (format === 'html') return balanceHtmlReport(file, check, source, language, isoDay(today))
  return balanceTextReport(file, check, source, language, out === undefined ? terminalPaint() : undefined)
}

interface StandardInUse {
  readonly standard: Standard
  readonly source: StandardSource
}

/** The standard that the call names, else the one saved with the workbook, else the national one of 2017. */
function standardFor(kept: KeptJudging, named: string | undefined, context: CliContext): StandardInUse {
  if (named !== undefined) return { standard: readStandard(named, context), source: 'option' }
  if (kept === NOTHING_KEPT) return { standard: kept.standard, source: 'default' }
  if (kept.problems.length > 0) process.stderr.write(keptUnusable(kept, context))
  return { standard: kept.standard, source: 'workbook' }
}

/** A national standard by its id, or a local one out of a JSON file. */
function readStandard(name: string, { language, messages }: CliContext): Standard {
  const national = standardOf(name)
  if (national) return national
  if (!existsSync(name)) throw new Failure(messages.noStandard(name, STANDARDS.map(({ id }) => id).join('、')))
  const read = localStandard(readJson(name, messages))
  if ('standard' in read) return read.standard
  throw wrongFile(name, read.problems, LOCAL_PROBLEM_MESSAGES[language], messages)
}

/** The unit prices and years of a plan out of a JSON file. */
function readTerms(path: string, standard: Standard, year: number, { language, messages }: CliContext): PlanTerms {
  const read = planTerms(readJson(path, messages), standard, year)
  if ('terms' in read) return read.terms
  throw wrongFile(path, read.problems, PRICE_PROBLEM_MESSAGES[language], messages)
}

function keptUnusable({ standard, problems }: KeptJudging, { language, messages }: CliContext): string {
  const lines = problemLines(problems, LOCAL_PROBLEM_MESSAGES[language])
  return `${[messages.keptStandardUnusable(standard.name), ...lines].join('\n')}\n`
}

type Texts = Readonly<Record<string, (problem: never) => string>>

/** Everything that is wrong with a file, a line each. */
function wrongFile<Problem extends { readonly kind: string }>(
  path: string,
  problems: readonly Problem[],
  texts: Texts,
  messages: CliMessages,
): Failure {
  return new Failure([messages.wrongFile(path), ...problemLines(problems, texts)].join('\n'))
}

function problemLines<Problem extends { readonly kind: string }>(problems: readonly Problem[], texts: Texts): string[] {
  return problems.map((problem) => `  ${(texts[problem.kind] as (problem: Problem) => string)(problem)}`)
}
