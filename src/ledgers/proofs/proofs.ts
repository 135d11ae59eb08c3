import { cellArea, type Area } from '../../grid/address'
import type { Language } from '../../text/language'
import type { EditionPoint } from '../../summary-table/edition'
import type { TableSubject } from '../../summary-table/answers/subject'
import { itemAt } from '../../text/items'
import { partNamed, type Condition, type Ledger } from '../ledger'
import { figureScope } from '../figures'
import type { LedgerRow } from '../reading/rows'
import { schoolCases } from '../schools/school-cases'
import { cellList, cellOf, filled, wordsOfFigures } from '../rules/words'
import { cellOfSchool } from '../schools/schools'
import { ready } from '../scope'
import { allRows, type LedgerSubject, type LedgerView } from '../subject'

/** What a ledger says of a point. */
export interface Denial {
  /** What it says, and the cells that say it; null where it is the sum of them. */
  readonly says: (language: Language) => string
  readonly cells: readonly string[]
}

/** Whether a county has achieved a point, by a ledger: each condition that does not hold, and whether all are known to. */
export interface ProofResult {
  readonly holds: boolean
  readonly denials: readonly Denial[]
}

/** A point of a form that a ledger proves: the ledger's words stand in its text. */
export function pointOf(policy: string, { table }: TableSubject): EditionPoint | null {
  return table.edition.points.find(({ text }) => text.includes(policy)) ?? null
}

/** The part of a ledger that speaks of a county of a form: its rows, or all rows where it has no others. */
export function viewOf(
  views: LedgerSubject['ledgers'][number],
  county: string,
  { roster }: TableSubject,
): LedgerView | null {
  const { whole, counties } = views
  if (!whole.read.hasCounties && roster.counties.length === 1) return whole
  return counties.find((view) => view.county === county) ?? null
}

/** Holds a county's part of a ledger against a point. A ledger without a row says nothing. */
export function proofOf(ledger: Ledger, policy: string, view: LedgerView): ProofResult | null {
  const proof = ledger.proves.find((each) => each.policy === policy)
  if (!proof || allRows(view.table).length === 0) return null
  const results = proof.conditions.map((condition) => judge(condition, view))
  return {
    holds: !view.isPart && results.every((result) => result === true),
    denials: results.filter((result) => typeof result === 'object' && result !== null),
  }
}

/** True where it holds, what denies it where it does not, null where that is not known. */
function judge(condition: Condition, view: LedgerView): true | Denial | null {
  if (condition.rows !== undefined) return judgeRows(condition, view)
  if (condition.schools !== undefined) return judgeSchools(condition, view)
  const scope = figureScope(view.figures, view.source)
  const holds = view.isPart ? undefined : ready(condition.holds ?? 'true')(scope)
  if (holds === undefined) return null
  return holds === true ? true : denial(condition, view, [], 0)
}

function judgeRows(condition: Condition, view: LedgerView): true | Denial | null {
  const denies = ready(condition.rows!)
  const rows: LedgerRow[] = []
  let isOpen = false
  for (const row of view.table.rows.get(partNamed(view.table.ledger, condition.part)) ?? []) {
    const denied = denies(view.source.scopes.on(row))
    if (denied === true) rows.push(row)
    else if (denied === undefined) isOpen = true
  }
  const [first] = rows
  if (first) {
    const cells = rows.map((row) => cellOf(row, condition.at ?? '').address)
    return denial(condition, view, cells, rows.length, first.block.sheet.name)
  }
  return isOpen ? null : true
}

function judgeSchools(condition: Condition, view: LedgerView): true | Denial | null {
  const cases = schoolCases({ schools: condition.schools!, counts: condition.counts ?? {} }, view)
  if (!cases) return null
  const cells = cases.map(({ school }) => `${school.place?.sheet ?? ''}!${cellOfSchool(school)}`)
  return cases.length === 0 ? true : denial(condition, view, cells, cases.length)
}

function denial(
  condition: Condition,
  view: LedgerView,
  cells: readonly string[],
  count: number,
  sheet?: string,
): Denial {
  const scope = figureScope(view.figures, view.source)
  const more = Object.entries(condition.more ?? {}).map(
    ([name, value]) => [name, { value: ready(value)(scope) }] as const,
  )
  const { ledger, blocks } = view.read
  return {
    cells,
    says: (language) =>
      filled(condition.says[language], {
        ...wordsOfFigures(ledger, new Map([...view.figures, ...more]), condition.limit),
        count: String(count),
        sheet: sheet ?? itemAt(blocks, 0).sheet.name,
      }) + (cells.length > 0 ? `〔${cellList(cells, language)}〕` : ''),
  }
}

/** The cell of a point's answer that speaks of a list; the county's own judgement, or its evidence, where the form has no lists. */
export function answerCell({ row }: TableSubject['answers'][number], list: 'achieved' | 'unachieved'): Area {
  const { cells } = row
  const cell = cells[list] ?? cells.assessment ?? cells.evidence
  return cellArea(row.row, cell?.column ?? 0)
}
