import { areaAddress, cellAddress, isSameArea, type Area } from '../grid/address'
import type { NewValue } from '../grid/edit'
import type { Language, Localized } from '../text/language'
import type { Finding, Severity } from './finding'
import type { RuleName } from './rule-names'

/** What a rule says, in one language. `Facts` are the words and numbers of one case. */
export interface RuleTexts<Facts> {
  /** A few words that name the mistake, for lists. */
  readonly title: string
  /** The same with what tells one cause from the others (凌海市两栏都没有): for rules that have several causes. */
  readonly brief?: (facts: Facts) => string
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
  readonly point?: number | null
  /** Where the case is graver, or less grave, than the rule says. */
  readonly severity?: Severity
  readonly facts: Facts
  /** The new contents, only where they are certain. */
  readonly edits?: readonly { readonly row: number; readonly column: number; readonly value: NewValue }[]
}

/** A rule: its public name, how grave it is, its texts, and the check itself. */
export interface Rule<Subject, Facts = never> {
  readonly name: RuleName
  readonly severity: Severity
  /** Whether its corrections are made only when asked for one by one: the text is right as it stands, too. */
  readonly alone?: true
  readonly texts: Localized<RuleTexts<Facts>>
  /**
   * What tells the remedy of a case from that of others, in the cell's own words: all cases with the same are one cause to a person. Left out
   * where all cases of the rule have one remedy.
   */
  readonly cause?: (facts: Facts) => string
  /**
   * A list from a rule that every form is held against: V8 takes several times as long to go on with a generator. A generator from one that may
   * speak of a hundred thousand rows, so that its cases need not stand in memory at once.
   */
  readonly check: (subject: Subject) => Iterable<Hit<Facts>>
}

/** A rule whose facts are its own business: what a list of rules holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each rule has facts of its own shape
export type AnyRule<Subject> = Rule<Subject, any>

/** Whether a correction may be written into a cell. What a rule offers for any other cell is not offered to people. */
export type MayEdit = (sheet: string, row: number, column: number) => boolean

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
  mayEdit: MayEdit = () => true,
): LocatedFinding[] {
  const findings: LocatedFinding[] = []
  for (const rule of rules) runRule(rule, subject, language, mayEdit, findings)
  return findings
}

function runRule<Subject>(
  rule: AnyRule<Subject>,
  subject: Subject,
  language: Language,
  mayEdit: MayEdit,
  findings: LocatedFinding[],
): void {
  // A rule goes from cell to cell, so what it says of one comes in one run.
  let place: Area | null = null
  let count = 0
  for (const hit of rule.check(subject)) {
    if (!isSameArea(hit.area, place)) {
      tellMore(findings, count - MOST_OF_A_CELL, language)
      count = 0
    }
    place = hit.area
    if (++count <= MOST_OF_A_CELL) findings.push({ area: hit.area, finding: inWords(rule, hit, language, mayEdit) })
  }
  tellMore(findings, count - MOST_OF_A_CELL, language)
}

/** Says with the last finding how many more of its kind its cell has, when there are more. */
function tellMore(findings: LocatedFinding[], more: number, language: Language): void {
  const last = more > 0 ? findings.pop() : undefined
  if (!last) return
  const { area, finding } = last
  findings.push({ area, finding: { ...finding, message: finding.message + MORE[language](more) } })
}

/** A case in the words of its rule. */
export function inWords<Subject, Facts>(
  rule: Rule<Subject, Facts>,
  hit: Hit<Facts>,
  language: Language,
  mayEdit: MayEdit,
): Finding {
  const texts = rule.texts[language]
  const { sheet, area, facts } = hit
  return {
    rule: rule.name,
    severity: hit.severity ?? rule.severity,
    cause: rule.cause ? `${rule.name}:${rule.cause(facts)}` : rule.name,
    sheet,
    cell: area && areaAddress(area),
    point: hit.point ?? null,
    title: texts.brief ? texts.brief(facts) : texts.title,
    message: texts.message(facts),
    hint: texts.hint(facts),
    fix: fixOf(hit, rule, texts, mayEdit),
  }
}

/** The correction of a case: all of its edits, or none. */
function fixOf<Facts>(
  { sheet, edits, facts }: Hit<Facts>,
  { alone }: Pick<Rule<never>, 'alone'>,
  texts: RuleTexts<Facts>,
  mayEdit: MayEdit,
): Finding['fix'] {
  if (!edits || edits.length === 0 || sheet === null) return null
  if (!edits.every(({ row, column }) => mayEdit(sheet, row, column))) return null
  return {
    label: texts.fix ? texts.fix(facts) : texts.hint(facts),
    ...(alone && { alone }),
    edits: edits.map(({ row, column, value }) => ({ sheet, cell: cellAddress(row, column), value })),
  }
}

/** A finding with its place as numbers, for sorting. */
export interface LocatedFinding {
  readonly finding: Finding
  readonly area: Area | null
}
