import type { Hit, Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import type { Language } from '../../text/language'
import { STAGE_NAMES } from '../stage'
import type { Standard } from '../standard'
import { lastOf } from '../../text/items'
import { countOf, inUnitOf, type JudgedTarget } from './judge'
import { isAtMost } from './subject'
import type { Amount, TargetRow, TargetSheets } from './target'

/** What the rules of yearly targets judge. */
export interface TargetFindings {
  readonly sheets: TargetSheets
  readonly judged: readonly JudgedTarget[]
  readonly standard: Standard
}

interface MissedFacts {
  readonly target: JudgedTarget
  readonly atMost: boolean
}

const unitOf = (subject: string): string =>
  subject === 'share:schools'
    ? '所'
    : subject.startsWith('class:') || subject.startsWith('point:') || subject.startsWith('counties:')
      ? '个'
      : ''

const number = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 4 })

function amount({ value, percent }: Amount, subject: string): string {
  return percent ? `${number(value)}%` : number(value) + unitOf(subject)
}

/** 学校达标比例（小学）. */
function label({ name, stage }: TargetRow, language: Language): string {
  return stage && !name.includes('小学') && !name.includes('初中') ? `${name}（${STAGE_NAMES[language][stage]}）` : name
}

/** 2025年目标50%（20所），现有18所（45%），还差2所。 */
function targetSentence({ row, due, known, result }: JudgedTarget, atMost: boolean): string {
  const { subject } = row
  const unit = unitOf(subject)
  const isPortion = typeof known === 'object' && known !== null
  const goal =
    isPortion && due.amount.percent
      ? `${amount(due.amount, subject)}（${countOf(due.amount, known.total, atMost)}${unit}）`
      : amount(due.amount, subject)
  const reached = isPortion
    ? `${known.count}${unit}${due.amount.percent ? `（${number(result.reached ?? 0)}%）` : ''}`
    : amount({ value: result.reached ?? 0, percent: due.amount.percent }, subject)
  const short = `${number(result.short ?? 0)}${unit || (due.amount.percent ? '个百分点' : '')}`
  return `${due.year}年目标${goal}，现有${reached}，${atMost ? '超出' : '还差'}${short}。`
}

function englishSentence({ due, result }: JudgedTarget, atMost: boolean): string {
  const sign = due.amount.percent ? '%' : ''
  return `the target of ${due.year} is ${number(due.amount.value)}${sign}, ${number(result.reached ?? 0)}${sign} is reached: ${number(result.short ?? 0)} ${atMost ? 'too many' : 'short'}.`
}

export const targetMissed: Rule<TargetFindings, MissedFacts> = {
  name: 'target-missed',
  severity: 'result',
  texts: {
    zh: {
      title: '年度目标没有达到',
      about: '到期的年度目标（本年的，没有时是此前最近一年的）没有达到。这是工作进度，不是填表的错。',
      message: ({ target, atMost }) => `${label(target.row, 'zh')}：${targetSentence(target, atMost)}`,
      hint: () => '请对照整改措施推进；目标调整过的，请改年度目标表。',
    },
    en: {
      title: 'Yearly target missed',
      about: 'A target that is due, of the year or the last before it, is not reached. That is progress, no mistake.',
      message: ({ target, atMost }) => `${label(target.row, 'en')}: ${englishSentence(target, atMost)}`,
      hint: () => 'See to it, or change the sheet of targets where the plan has changed.',
    },
  },
  *check({ judged, standard }) {
    for (const target of judged)
      if (target.result.met === false)
        yield hit(target.row, target.due.column, { target, atMost: isAtMost(target.row.subject, standard) })
  },
}

interface GoalFacts {
  readonly label: { readonly zh: string; readonly en: string }
  readonly year: number
  readonly goal: string
  readonly beside: string
}

export const targetDecreasing: Rule<TargetFindings, GoalFacts> = {
  name: 'target-decreasing',
  severity: 'error',
  texts: {
    zh: {
      title: '后一年的目标反而低',
      about: '年度目标应逐年不退：后一年的目标比前一年的还低（上限类的还高）。',
      message: ({ label: name, year, goal, beside }) => `${name.zh}：${year}年目标${goal}，不如前面的${beside}。`,
      hint: () => '请核实两年的目标，改正写错的一个。',
    },
    en: {
      title: 'A later target is lower',
      about: 'Targets do not fall from year to year: a later one asks less than one before it.',
      message: ({ label: name, year, goal, beside }) =>
        `${name.en}: the target of ${year} is ${goal}, and it was ${beside} before.`,
      hint: () => 'Check both targets.',
    },
  },
  *check({ sheets, standard }) {
    for (const row of sheets.rows) {
      const atMost = isAtMost(row.subject, standard)
      for (const [at, goal] of row.goals.entries()) {
        const before = row.goals[at - 1]
        if (!before || before.amount.percent !== goal.amount.percent) continue
        const isLess = atMost ? goal.amount.value > before.amount.value : goal.amount.value < before.amount.value
        if (isLess) yield hit(row, goal.column, goalFacts(row, goal, amount(before.amount, row.subject)))
      }
    }
  },
}

export const targetBelowStandard: Rule<TargetFindings, GoalFacts> = {
  name: 'target-below-standard',
  severity: 'warning',
  texts: {
    zh: {
      title: '最后的目标低于标准',
      about: '一项指标最后一年的目标还没有达到标准的要求，按计划做完也通不过。',
      message: ({ label: name, year, goal, beside }) =>
        `${name.zh}：最后的目标（${year}年）是${goal}，标准要求${beside}。`,
      hint: () => '请补上达到标准的年度目标，或核实这一个。',
    },
    en: {
      title: 'The last target is below the standard',
      about: 'The last target of an indicator does not reach what the standard asks: the plan ends without passing.',
      message: ({ label: name, year, goal, beside }) =>
        `${name.en}: the last target (${year}) is ${goal}; the standard asks ${beside}.`,
      hint: () => 'Add the target that reaches the standard, or check this one.',
    },
  },
  *check({ sheets, standard }) {
    for (const row of sheets.rows) {
      const last = lastOf(row.goals)
      if (!last) continue
      const asked = askedOf(row, last.amount, standard)
      if (asked === null) continue
      const isBelow = isAtMost(row.subject, standard) ? last.amount.value > asked : last.amount.value < asked
      if (isBelow)
        yield hit(row, last.column, goalFacts(row, last, amount({ ...last.amount, value: asked }, row.subject)))
    }
  },
}

/** What the standard asks in the end; null where it asks no number in that unit. */
function askedOf({ subject, stage }: TargetRow, { percent }: Amount, { resource, county }: Standard): number | null {
  if (subject === 'share:schools') return percent ? 100 : null
  if (subject.startsWith('class:')) return 0
  if (subject.startsWith('cv:')) return stage ? (resource.rule.cvLimit?.[stage] ?? null) : null
  const indicator = resource.indicators.find(({ id }) => id === subject)
  if (indicator) return percent ? 100 : stage ? (indicator.standard?.[stage] ?? null) : null
  const item = county.find(({ id }) => id === subject)
  if (!item || (item.unit === '%') !== percent) return null
  return item.value ?? (stage ? (item.values?.[stage] ?? null) : null)
}

function goalFacts(row: TargetRow, goal: TargetRow['goals'][number], beside: string): GoalFacts {
  return {
    label: { zh: label(row, 'zh'), en: label(row, 'en') },
    year: goal.year,
    goal: amount(goal.amount, row.subject),
    beside,
  }
}

interface DiffersFacts {
  readonly label: { readonly zh: string; readonly en: string }
  readonly typed: string
  readonly computed: string
}

export const targetReachedDiffers: Rule<TargetFindings, DiffersFacts> = {
  name: 'target-reached-differs',
  severity: 'error',
  texts: {
    zh: {
      title: '填的实际与数据算出的不同',
      about: '年度目标表里填的实际值与学校基本数据、台账或汇总表算出来的不同；判定用算出来的。',
      message: ({ label: name, typed, computed }) => `${name.zh}：填的实际是${typed}，按数据算出来是${computed}。`,
      hint: () => '请核实数据；数据没有错的，请改实际值。',
    },
    en: {
      title: 'Typed and computed differ',
      about: 'What is typed as reached is another number than the data give; the computed one counts.',
      message: ({ label: name, typed, computed }) => `${name.en}: ${typed} is typed, and the data give ${computed}.`,
      hint: () => 'Check the data; where they are right, change what is typed.',
    },
  },
  *check({ judged }) {
    for (const { row, known, typed } of judged) {
      const computed = known === null || !typed ? null : inUnitOf(typed.amount, known)
      if (computed === null || !typed) continue
      const decimals = (String(typed.amount.value).split('.')[1] ?? '').length
      // Typed numbers are rounded to the digits that are typed.
      if (Math.abs(computed - typed.amount.value) <= 0.5 / 10 ** decimals + 1e-9) continue
      const facts = {
        label: { zh: label(row, 'zh'), en: label(row, 'en') },
        typed: amount(typed.amount, row.subject),
        computed: amount({ value: computed, percent: typed.amount.percent }, row.subject),
      }
      yield hit(row, typed.column, facts)
    }
  },
}

export const targetRowUnread: Rule<TargetFindings, { readonly written: string }> = {
  name: 'target-row-unread',
  severity: 'warning',
  texts: {
    zh: {
      title: '年度目标的一行没有看懂',
      about: '年度目标表里一行的指标或一格的目标没有看懂，没有用来判定。',
      message: ({ written }) => `“${written}”没有看懂，没有用来判定。`,
      hint: () => '指标请写标准的原文或编号（如 L1、G11），目标请写数，如50%。',
    },
    en: {
      title: 'A row of targets is not understood',
      about: 'A row of the sheet of targets names nothing that is known, or a cell is no number; it was not used.',
      message: ({ written }) => `“${written}” is not understood and was not used.`,
      hint: () => 'Name the indicator as the standard does, or by its number; write targets as numbers.',
    },
  },
  *check({ sheets }) {
    for (const { sheet, row, column, written } of sheets.unread)
      yield { sheet, area: cellArea(row, column), facts: { written } }
  },
}

function hit<Facts>({ sheet, row }: TargetRow, column: number, facts: Facts): Hit<Facts> {
  return { sheet, area: cellArea(row, column), facts }
}
