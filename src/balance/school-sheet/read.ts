import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { fold } from '../../text/fold'
import { amountColumns, requiredColumns, TEXT_COLUMNS } from '../columns'
import type { Standard } from '../standard'
import type { Header, HeadingSource } from './header'
import { headingIndex } from './heading'
import { mergeIndex } from './merged'
import { readRows, type TableRows } from './rows'
import { rowsByName, schoolsOf } from './schools'
import type { SchoolReading, SchoolTable } from './sheet'
import { nearestHeader, tablesOn } from './tables'

const SHEET_NAME = fold('学校基本数据')

interface Candidate extends TableRows {
  readonly sheet: SheetContents
  readonly tables: readonly SchoolTable[]
}

/** Finds and reads a workbook's school sheet 学校基本数据, or its sheets where each stage has its own. */
export function readSchools(workbook: WorkbookContents, standard: Standard): SchoolReading {
  const index = headingIndex([...TEXT_COLUMNS, ...amountColumns(standard)])
  const sources = workbook.sheets.map((sheet) => ({ sheet, merges: mergeIndex(sheet), index }))
  const candidates = sources.flatMap((source) => candidateOf(source, workbook.date1904) ?? [])
  const chosen = choose(candidates)
  const rows = chosen.flatMap((candidate) => candidate.rows)
  const byName = rowsByName(rows)
  return {
    tables: chosen.flatMap(({ tables }) => tables),
    unread: candidates.filter((each) => !chosen.includes(each)).map(({ sheet }) => sheet.name),
    nearest: chosen.length > 0 ? null : nearest(sources, standard),
    rows,
    rowsByName: byName,
    totals: chosen.flatMap((candidate) => candidate.totals),
    schools: schoolsOf(rows, byName, standard),
  }
}

interface NearSheet {
  readonly sheet: string
  readonly header: Header
}

/** A sheet that holds schools; null for one that does not. */
function candidateOf(source: HeadingSource, date1904: boolean): Candidate | null {
  const tables = tablesOn(source)
  if (tables.length === 0) return null
  const read = tables.map((each) => readRows(each, source.merges, date1904))
  return {
    sheet: source.sheet,
    tables: tables.map(({ table }) => table),
    rows: read.flatMap(({ rows }) => rows),
    totals: read.flatMap(({ totals }) => totals),
  }
}

/** The sheet named 学校基本数据, else the visible one with most schools; with it every sheet of the other stage. */
function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = [...candidates].sort((a, b) => rank(b) - rank(a))
  if (!best) return []
  const stages = stagesOf(best)
  return candidates.filter((each) => each === best || (each.rows.length > 0 && disjoint(stagesOf(each), stages)))
}

function rank({ sheet, rows }: Candidate): number {
  const named = fold(sheet.name).includes(SHEET_NAME) ? 2e7 : 0
  const visible = sheet.visibility === 'visible' ? 1e7 : 0
  return named + visible + rows.length
}

function stagesOf({ rows }: Candidate): ReadonlySet<string | null> {
  return new Set(rows.map((row) => row.stage))
}

function disjoint(a: ReadonlySet<string | null>, b: ReadonlySet<string | null>): boolean {
  return [...a].every((each) => each !== null && !b.has(each))
}

function nearest(sources: readonly HeadingSource[], standard: Standard): SchoolReading['nearest'] {
  const headed = sources.flatMap((source): NearSheet[] => {
    const header = nearestHeader(source)
    return header ? [{ sheet: source.sheet.name, header }] : []
  })
  const known = ({ header }: NearSheet) => header.amounts.length
  const [best] = [...headed].sort((a, b) => known(b) - known(a))
  if (!best) return null
  const found = new Set(best.header.amounts.map(({ spec }) => spec.heading))
  const lacks = requiredColumns(standard).filter((heading) => !found.has(heading))
  const name = best.header.texts.name === undefined ? ['学校名称'] : []
  return { sheet: best.sheet, lacks: [...name, ...lacks] }
}
