import type { Edit } from '../grid/edit'
import type { RuleName } from './rule-names'

/** error: must be put right before sending · warning: look at it · result: a target not achieved · info: good to know. */
export type Severity = 'error' | 'warning' | 'result' | 'info'

/** A correction that is certain: what it does, in words, and the cells it changes. */
export interface Fix {
  readonly label: string
  /** Whether it is made only when asked for by itself, and never with all others. */
  readonly alone?: true
  readonly edits: readonly Edit[]
}

/** One thing a check says. The field names are public: scripts read them as JSON. */
export interface Finding {
  /** The rule's public name, as in docs/rules.md. */
  readonly rule: RuleName
  readonly severity: Severity
  /** A public key, the same for all findings that have one remedy: the rule's name, or `county-renamed:邵东县`. docs/rules.md has them. */
  readonly cause: string
  readonly sheet: string | null
  /** A1 address of one cell or area; null when the thing is not there. */
  readonly cell: string | null
  /** 编号 of the policy point, or null. */
  readonly point: number | null
  /** What is wrong in a few words, the same for all findings of one cause: the heading of a list by causes. */
  readonly title: string
  /** One sentence for a clerk: what is wrong, with the words from the cell. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  readonly fix: Fix | null
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, result: 0, info: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}
