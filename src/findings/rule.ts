import { areaAddress, cellAddress, isSameArea, type Area } from '../grid/address'
import type { NewValue } from '../grid/edit'
import type { Language, Localized } from '../text/language'
import type { Finding, Severity } from './finding'

/** What a rule says, in one language. `Facts` are the words and numbers of one case. */
export interface RuleTexts<Facts> {
  /** A few words that name the mistake, for lists. */
  readonly title: string
  /** When the rule speaks and why it matters, for the catalogue. */
  readonly about: string
  /** One sentence: what is wrong, where, in the cell's own words. */
  readonly message: (facts: Facts) => string
  /** The way out. */
  readonly hint: (facts: Facts) => string
  /** What the correction does, where a rule has one. */
  readonly fix?: (facts: Facts) => string
}

/** One case a rule has found. */
export interface Hit<Facts> {
  readonly sheet: string | null
  /** Where; null when the thing is not there. */
  readonly area: Area | null
  readonly point?: number
  readonly facts: Facts
  /** The new contents, only where they are certain. */
  readonly edits?: readonly { readonly row: number; readonly column: number; readonly value: NewValue }[]
}

/** A rule: its public name, how grave it is, its texts, and the check itself. */
export interface Rule<Subject, Facts = never> {
  readonly name: string
  readonly severity: Severity
  readonly texts: Localized<RuleTexts<Facts>>
  /** Best chooses by `filter` what it speaks of and yields for that alone: V8 is slow at loops with a yield in them. */
  readonly check: (subject: Subject) => Iterable<Hit<Facts>>
}

/** A rule whose facts are its own business: what a list of rules holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each rule has facts of its own shape
export type AnyRule<Subject> = Rule<Subject, any>

/** So often a rule speaks of one cell; what else is like it there is only counted. No list or evidence that people write comes near. */
export const MOST_OF_A_CELL = 50

const MORE: Localized<(count: number) => string> = {
  zh: (count) => `（这一格还有${count}处同样的问题。）`,
  en: (count) => ` (This cell has ${count} more of the kind.)`,
}

/** Runs rules and puts their cases into words, rule by rule. */
export function runRules<Subject>(
  rules: readonly AnyRule<Subject>[],
  subject: Subject,
  language: Language,
): LocatedFinding[] {
  const findings: LocatedFinding[] = []
  for (const rule of rules) for (const found of runRule(rule, subject, language)) findings.push(found)
  return findings
}

function runRule<Subject>(rule: AnyRule<Subject>, subject: Subject, language: Language): LocatedFinding[] {
  const findings: LocatedFinding[] = []
  // A rule goes from cell to cell, so what it says of one comes in one run.
  let place: Area | null = null
  let count = 0
  const close = () => {
    const more = count - MOST_OF_A_CELL
    if (more > 0) findings.push(withWords(findings.pop()!, MORE[language](more)))
    count = 0
  }
  for (const hit of rule.check(subject)) {
    if (!isSameArea(hit.area, place)) close()
    place = hit.area
    if (++count <= MOST_OF_A_CELL) findings.push({ area: hit.area, finding: inWords(rule, hit, language) })
  }
  close()
  return findings
}

function withWords({ area, finding }: LocatedFinding, words: string): LocatedFinding {
  return { area, finding: { ...finding, message: finding.message + words } }
}

function inWords<Subject, Facts>(rule: Rule<Subject, Facts>, hit: Hit<Facts>, language: Language): Finding {
  const texts = rule.texts[language]
  const { sheet, area, facts, edits } = hit
  return {
    rule: rule.name,
    severity: rule.severity,
    sheet,
    cell: area && areaAddress(area),
    point: hit.point ?? null,
    message: texts.message(facts),
    hint: texts.hint(facts),
    fix:
      edits && edits.length > 0 && sheet !== null
        ? {
            label: texts.fix ? texts.fix(facts) : texts.hint(facts),
            edits: edits.map(({ row, column, value }) => ({ sheet, cell: cellAddress(row, column), value })),
          }
        : null,
  }
}

/** A finding with its place as numbers, for sorting. */
export interface LocatedFinding {
  readonly finding: Finding
  readonly area: Area | null
}
