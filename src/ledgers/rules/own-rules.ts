import type { Hit, Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import type { Language, Localized } from '../../text/language'
import type { Value } from '../expression/value'
import { partNamed, type Ledger, type LedgerRule, type LedgerRuleTexts } from '../ledger'
import { schoolCases } from '../schools/school-cases'
import { cellOfSchool } from '../schools/schools'
import { grouped } from '../../text/grouped'
import { indexOf, ready } from '../scope'
import { countyIn } from '../table'
import { figureScope } from '../figures'
import type { LedgerRow } from '../reading/rows'
import { rowKey } from '../row-key'
import { tally, tallied } from '../tally'
import { fold } from '../../text/fold'
import { allRows, type LedgerSubject, type LedgerView } from '../subject'
import { itemAt } from '../../text/items'
import { cellOf, filled, STAGE_WORDS, wordsOfFigures, type Words } from './words'

/** A case of a ledger's own rule: the words for its message, in either language. */
export interface OwnFacts {
  readonly words: Localized<Words>
  /** Whose words its message may name, too. */
  readonly row: LedgerRow | null
  readonly isOfAll: boolean
}

/** The rules that ledgers bring along, each name once. */
export function ownRules(ledgers: readonly Ledger[]): Rule<LedgerSubject, OwnFacts>[] {
  const all = ledgers.flatMap((ledger) => ledger.rules.map((rule) => ({ ledger, rule })))
  const byName = grouped(all, ({ rule }) => rule.name)
  return [...byName.values()].map((each) => {
    const { name, severity, texts } = itemAt(each, 0).rule
    return {
      name,
      severity,
      texts: { zh: textsOf(texts.zh, 'zh'), en: textsOf(texts.en, 'en') },
      check: (subject) => each.flatMap(({ ledger, rule }) => [...hitsOf(rule, ledger, subject)]),
    }
  })
}

function textsOf({ title, about, message, hint, ofAll = message }: LedgerRuleTexts, language: Language) {
  return {
    title,
    about,
    message: ({ words, row, isOfAll }: OwnFacts) => filled(isOfAll ? ofAll : message, words[language], row),
    hint: ({ words, row }: OwnFacts) => filled(hint, words[language], row),
  }
}

function* hitsOf(rule: LedgerRule, ledger: Ledger, subject: LedgerSubject): Iterable<Hit<OwnFacts>> {
  for (const { whole, counties } of subject.ledgers) {
    if (whole.read.ledger !== ledger) continue
    if (rule.rows !== undefined) yield* rowHits(rule, whole)
    if (rule.again) yield* againHits(rule, whole)
    if (allRows(whole.table).length === 0) continue
    if (rule.schools !== undefined)
      for (const view of counties.length > 0 ? counties : [whole]) yield* schoolHits(rule, view)
    if (rule.figures !== undefined)
      for (const view of counties.length > 0 ? counties : [whole]) yield* figureHits(rule, view)
  }
}

const same = (words: Words): Localized<Words> => ({ zh: words, en: words })

function* rowHits(rule: LedgerRule, view: LedgerView): Iterable<Hit<OwnFacts>> {
  const { table, source } = view
  const { scopes } = source
  const holds = ready(rule.rows!)
  const counts = countsByName(rule, view)
  for (const row of table.rows.get(partNamed(table.ledger, rule.part)) ?? []) {
    const more = counts(row)
    if (holds(scopes.on(row, more)) === true) yield hitAt(rule, row, shown(more))
  }
}

/** Numbers of other rows that name a row's school. */
function countsByName({ counts = {} }: LedgerRule, { source: { scopes }, read }: LedgerView) {
  const schoolIn = (row: LedgerRow, column: string): string | null => {
    const name = row.values[indexOf(row, column)]
    return typeof name === 'string' ? `${read.countyOf(row) ?? ''}\n${fold(name)}` : null
  }
  const groups = Object.entries(counts).map(([name, each]) => {
    const bySchool = grouped(tallied(scopes, each), (row) => schoolIn(row, each.by ?? 'school'))
    return { name, each, bySchool }
  })
  return (row: LedgerRow): Record<string, Value> => {
    const school = schoolIn(row, 'school') ?? ''
    return Object.fromEntries(
      groups.map(({ name, each, bySchool }) => [name, tally(bySchool.get(school) ?? [], each, scopes).value]),
    )
  }
}

function* againHits(rule: LedgerRule, { table, source }: LedgerView): Iterable<Hit<OwnFacts>> {
  const where = rule.where === undefined ? null : ready(rule.where)
  const seen = new Map<string, LedgerRow>()
  for (const row of table.rows.get(partNamed(table.ledger, rule.part)) ?? []) {
    if (where && where(source.scopes.on(row)) !== true) continue
    const key = rowKey([countyIn(row), ...rule.again!.map((column) => row.values[indexOf(row, column)])])
    const first = seen.get(key)
    if (first) yield hitAt(rule, row, { first: String(first.row + 1) })
    else seen.set(key, row)
  }
}

function* schoolHits(rule: LedgerRule, view: LedgerView): Iterable<Hit<OwnFacts>> {
  for (const { school, name, rows, values } of schoolCases(
    { schools: rule.schools!, counts: rule.counts ?? {} },
    view,
  ) ?? []) {
    const cell = `${school.place?.sheet ?? ''}!${cellOfSchool(school)}`
    const words = { school: name, cell, ...shown(values) }
    const facts: OwnFacts = {
      words: {
        zh: { ...words, stage: STAGE_WORDS.zh[school.stage] },
        en: { ...words, stage: STAGE_WORDS.en[school.stage] },
      },
      row: null,
      isOfAll: false,
    }
    const [first] = rows
    if (first) yield { ...hitAt(rule, first, {}), facts }
    else if (school.place)
      yield { sheet: school.place.sheet, area: cellArea(school.place.row, school.place.column), facts }
  }
}

function* figureHits(rule: LedgerRule, { figures, source, read, isPart }: LedgerView): Iterable<Hit<OwnFacts>> {
  const scope = figureScope(figures, source)
  if (isPart || ready(rule.figures!)(scope) !== true) return
  const more = Object.entries(rule.more ?? {}).map(([name, value]) => [name, { value: ready(value)(scope) }] as const)
  const words = wordsOfFigures(read.ledger, new Map([...figures, ...more]))
  const { row, column } = figures.get(rule.at) ?? { row: null, column: null }
  const block = itemAt(read.blocks, 0)
  const facts = { words: same(words), row: null, isOfAll: true }
  if (row && column) yield { ...hitAt({ ...rule, at: column }, row, {}), facts }
  else
    yield {
      sheet: block.sheet.name,
      area: cellArea(block.headingRow, Math.min(...block.columns.filter((each) => each >= 0))),
      facts,
    }
}

function hitAt({ at }: Pick<LedgerRule, 'at'>, row: LedgerRow, words: Words): Hit<OwnFacts> {
  const cell = cellOf(row, at)
  return {
    sheet: row.block.sheet.name,
    area: cellArea(cell.row, cell.column),
    facts: { words: same(words), row, isOfAll: false },
  }
}

/** What the school sheet has no column for stands as —. */
function shown(values: Readonly<Record<string, Value>>): Words {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === null || value === undefined ? '—' : String(value)]),
  )
}
