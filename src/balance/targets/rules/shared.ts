import type { Hit } from '../../../findings/rule'
import { cellArea } from '../../../grid/address'
import type { Language } from '../../../text/language'
import type { Standard } from '../../standard'
import { STAGE_NAMES } from '../../stage'
import type { JudgedTarget } from '../judge'
import type { Amount, TargetRow, TargetSheets } from '../target'

/** What the rules of yearly targets judge. */
export interface TargetFindings {
  readonly sheets: TargetSheets
  readonly judged: readonly JudgedTarget[]
  readonly standard: Standard
}

export const unitOf = (subject: string): string =>
  subject === 'share:schools'
    ? '所'
    : subject.startsWith('class:') || subject.startsWith('point:') || subject.startsWith('counties:')
      ? '个'
      : ''

export const number = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 4 })

export function amount({ value, percent }: Amount, subject: string): string {
  return percent ? `${number(value)}%` : number(value) + unitOf(subject)
}

/** 学校达标比例（小学）. */
export function label({ name, stage }: TargetRow, language: Language): string {
  return stage && !name.includes('小学') && !name.includes('初中') ? `${name}（${STAGE_NAMES[language][stage]}）` : name
}

/** A finding at a cell of a row. */
export function hit<Facts>({ sheet, row }: TargetRow, column: number, facts: Facts): Hit<Facts> {
  return { sheet, area: cellArea(row, column), facts }
}

/** What is said of a goal beside another number. */
export interface GoalFacts {
  readonly label: { readonly zh: string; readonly en: string }
  readonly year: number
  readonly goal: string
  readonly beside: string
}

export function goalFacts(row: TargetRow, goal: TargetRow['goals'][number], beside: string): GoalFacts {
  return {
    label: { zh: label(row, 'zh'), en: label(row, 'en') },
    year: goal.year,
    goal: amount(goal.amount, row.subject),
    beside,
  }
}
