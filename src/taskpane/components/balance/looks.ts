import { countFindings } from '../../../findings/finding'
import type { CountyCheck } from '../../../balance/check-balance'
import type { JudgedCounties } from '../../../balance/verdict/summary'
import type { IconName } from '../Icon'

/** How a verdict looks: the classes and icons of the head of the pane. */
export type VerdictLook = 'ready' | 'warnings' | 'errors'

export const ICONS: Readonly<Record<VerdictLook, IconName>> = { ready: 'ready', warnings: 'warning', errors: 'error' }

/** The look of a verdict; null is undecided. */
export function lookOf(pass: boolean | null): VerdictLook {
  if (pass === null) return 'warnings'
  return pass ? 'ready' : 'errors'
}

/** What a verdict in one line is made of: how the schools stand, and what is wrong in their data. */
export type CheckedSchools = JudgedCounties & Pick<CountyCheck, 'findings'>

/** How many mistakes the data has. */
export function mistakesIn({ findings }: CheckedSchools): number {
  return countFindings(findings).error
}

/** The look of a verdict in one line: never better than the data is. */
export function lookOfCheck(check: CheckedSchools): VerdictLook {
  const { pass } = check.verdict
  return mistakesIn(check) > 0 && pass === true ? 'errors' : lookOf(pass)
}
