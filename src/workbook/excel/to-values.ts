import { contains, type Area } from '../../grid/address'
import { CellError } from '../../grid/cell'
import { asWritten } from '../our-functions'
import type { FormulaScope, NamedFunction, ValuesCount, ValuesTaken } from '../port'
import { WorkbookProblem } from '../problem'
import { keptAsIs } from '../typed-text'
import { cellValue } from './cells'
import { measureSheets } from './measure'
import { namesIn } from './names'
import { findOurCells } from './our-cells'
import { replaceCells, type Content, type Replacement } from './replace'
import { resultsOf, type Result } from './results'
import { selectedAreas, type Selection } from './selection'
import type { Session } from './session'
import { hasApi } from './round-trip'

/**
 * Turns formulas that use our functions into what they show. Their number does not change the number of round trips, up to
 * thousands of them.
 * @throws WorkbookProblem `api-missing` where Excel cannot say which cells a formula spills into (before ExcelApi 1.12)
 */
export async function toValues(
  session: Session,
  scope: FormulaScope,
  names: readonly NamedFunction[],
): Promise<ValuesTaken> {
  if (!hasApi('1.12')) throw new WorkbookProblem('api-missing')
  const selection = scope === 'selection' ? await selectedAreas() : null
  const sheets = await measureSheets(session, 'of no use')
  const ours = await namesOfOurs(names)
  // All of the sheet: a formula outside the selection may spill into it.
  const looked = sheets.filter(({ id }) => selection === null || id === selection.sheetId)
  const sorted = sort(await resultsOf(await findOurCells(looked, ours)), selection)
  const touched = looked.filter(({ id }) => sorted.changed.some(({ sheetId }) => sheetId === id))
  const takeBack = await replaceCells(
    sorted.changed.map(asValues),
    touched.map(({ name }) => name),
  )
  return { count: countOf(sorted), takeBack }
}

async function namesOfOurs(names: readonly NamedFunction[]): Promise<readonly string[]> {
  const uses = await namesIn(names)
  return names.filter((_, index) => uses[index] === 'ours').map(({ name }) => name)
}

type Sorted = Readonly<Record<keyof ValuesCount, readonly Result[]>>

/** What is to become of each result; those that have nothing to do with the selection are in none of the lists. */
function sort(results: readonly Result[], selection: Selection | null): Sorted {
  const sorted: Record<keyof ValuesCount, Result[]> = { changed: [], errors: [], asText: [], outside: [] }
  for (const result of results) {
    const fate = fateOf(result, selection)
    if (fate) sorted[fate].push(result)
  }
  return sorted
}

function fateOf({ area, values, asText }: Result, selection: Selection | null): keyof ValuesCount | null {
  if (selection && !selection.areas.some((selected) => contains(selected, area.top, area.left)))
    return selection.areas.some((selected) => overlap(selected, area)) ? 'outside' : null
  if (values.flat().some((value) => cellValue(value) instanceof CellError)) return 'errors'
  return asText ? 'asText' : 'changed'
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
}

function countOf({ changed, errors, asText, outside }: Sorted): ValuesCount {
  return { changed: changed.length, errors: errors.length, asText: asText.length, outside: outside.length }
}

function asValues({ sheetId, area, formula, values }: Result): Replacement {
  // To be put back, a formula needs the room free that it spills into.
  const before = values.map((line, r) => line.map((_, c) => (r === 0 && c === 0 ? `=${asWritten(formula)}` : '')))
  return { sheetId, area, before, after: values.map((line) => line.map(contentOf)) }
}

function contentOf(value: unknown): Content {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return keptAsIs(String(value))
}
