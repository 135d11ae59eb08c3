import { grouped } from '../text/grouped'
import { itemAt } from '../text/items'
import type { Finding, Severity } from './finding'

/** The findings that have one remedy. */
export interface Cause<Item> {
  /** The public key of the cause, as in the findings. */
  readonly cause: string
  readonly title: string
  /** Of the gravest of them. */
  readonly severity: Severity
  /** In the order in which they were given. At least one. */
  readonly items: readonly Item[]
}

/** How grave a severity is: the least number is the gravest. */
export const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, result: 2, info: 3 }

/** Findings, or what holds one, by their cause: the gravest causes first, else in the order of their first finding. */
export function byCause<Item>(items: readonly Item[], findingOf: (item: Item) => Finding): Cause<Item>[] {
  return [...grouped(items, (item) => findingOf(item).cause)]
    .map(([cause, group]): Cause<Item> => {
      const findings = group.map(findingOf)
      const { title } = itemAt(findings, 0)
      const severity = findings
        .map((finding) => finding.severity)
        .reduce((gravest, next) => (GRAVITY[next] < GRAVITY[gravest] ? next : gravest))
      return { cause, title, severity, items: group }
    })
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
}
