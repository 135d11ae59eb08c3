import type { DueTarget, TargetSource } from '../../balance/targets/target'
import { STAGE_NAMES } from '../../balance/stage'
import type { Language, Localized } from '../../text/language'
import type { ReportTable } from '../report-table'

interface TargetMessages {
  readonly title: string
  /** Of the columns: target, year, required, reached, verdict. */
  readonly headings: readonly string[]
  /** The cells of a row as a part of a sentence. */
  readonly line: (cells: readonly string[]) => string
  readonly between: Readonly<Record<'title' | 'targets', string>>
  readonly staged: (name: string, stage: string) => string
  readonly met: string
  readonly missed: string
  /** Why nobody can tell, by what is missing. */
  readonly unknown: Readonly<Record<TargetSource, string>>
}

const MESSAGES: Localized<TargetMessages> = {
  zh: {
    title: '年度目标',
    headings: ['指标', '年份', '要求', '实际', '结论'],
    line: ([name, year, goal, reached, verdict]) => `${name} ${year}年，要求${goal}，实际${reached}，${verdict}`,
    between: { title: '：', targets: '；' },
    staged: (name, stage) => `${name}（${stage}）`,
    met: '达到',
    missed: '未达到',
    unknown: {
      schools: '算不出：没有学校基本数据、数据不全或含几个县，也没有填实际',
      classes: '算不出：没有学校的班额数据和大班额台账，也没有填实际',
      form: '算不出：没有汇总表或汇总表里没有这一项，也没有填实际',
      typed: '算不出：没有填实际，也没有能算它的台账',
    },
  },
  en: {
    title: 'Yearly targets',
    headings: ['Target', 'Year', 'Required', 'Actual', 'Verdict'],
    line: ([name, year, goal, reached, verdict]) => `${name} ${year}, required ${goal}, actual ${reached}: ${verdict}`,
    between: { title: ': ', targets: '; ' },
    staged: (name, stage) => `${name} (${stage.toLowerCase()})`,
    met: 'met',
    missed: 'missed',
    unknown: {
      schools: 'not computable: the school data are missing, incomplete or of several counties, and nothing is typed',
      classes: 'not computable: neither class sizes of schools nor a ledger of large classes, and nothing is typed',
      form: 'not computable: no form has this point, and nothing is typed',
      typed: 'not computable: nothing is typed, and no ledger gives it',
    },
  },
}

/** The yearly targets that are due, met or not: one table, none where there are no targets. */
export function targetTable(due: readonly DueTarget[], language: Language): ReportTable[] {
  if (due.length === 0) return []
  const { title, headings } = MESSAGES[language]
  return [{ title, headings, rows: due.map((target) => targetRow(target, language)) }]
}

/** One line for a terminal. */
export function targetLines(due: readonly DueTarget[], language: Language): string[] {
  const { line, between } = MESSAGES[language]
  return targetTable(due, language).map(
    ({ title, rows }) => `${title}${between.title}${rows.map(({ cells }) => line(cells)).join(between.targets)}`,
  )
}

function targetRow(target: DueTarget, language: Language): ReportTable['rows'][number] {
  const { name, percent, source, result } = target
  const { year, goal, reached, met, stage } = result
  const messages = MESSAGES[language]
  const isNamed = stage === null || name.includes(STAGE_NAMES.zh[stage])
  const label = isNamed ? name : messages.staged(name, STAGE_NAMES[language][stage])
  const verdict = met === null ? messages.unknown[source] : met ? messages.met : messages.missed
  return { cells: [label, String(year), shown(goal, percent), shown(reached, percent), verdict], pass: met }
}

function shown(value: number | null, percent: boolean): string {
  if (value === null) return '—'
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 4 }) + (percent ? '%' : '')
}
