import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { fold } from '../../text/fold'
import { amountColumns, requiredColumns, TEXT_COLUMNS } from '../columns'
import type { Standard } from '../standard'
import { findHeader, isSchoolHeader, type Header } from './header'
import { headingIndex, type HeadingIndex } from './heading'
import { mergeIndex, type MergeIndex } from './merged'
import { readRows, type TableRows } from './rows'
import { rowsByName, schoolsOf } from './schools'
import type { SchoolReading, SchoolTable } from './sheet'

const SHEET_NAME = fold('学校基本数据')

interface Candidate extends TableRows {
  readonly table: SchoolTable
}

/** Finds and reads a workbook's school sheet 学校基本数据, or its sheets where each stage has its own. */
export function readSchools(workbook: WorkbookContents, standard: Standard): SchoolReading {
  const index = headingIndex([...TEXT_COLUMNS, ...amountColumns(standard)])
  const headed = workbook.sheets.flatMap((sheet) => headedSheet(sheet, index))
  const candidates = headed
    .filter(({ header }) => isSchoolHeader(header))
    .map(({ sheet, header, merges }) => candidateOf({ sheet, header }, merges, workbook.date1904))
  const chosen = choose(candidates)
  const rows = chosen.flatMap((candidate) => candidate.rows)
  const byName = rowsByName(rows)
  return {
    tables: chosen.map(({ table }) => table),
    unread: candidates.filter((each) => !chosen.includes(each)).map(({ table }) => table.sheet.name),
    nearest: chosen.length > 0 ? null : nearest(headed, standard),
    rows,
    rowsByName: byName,
    totals: chosen.flatMap((candidate) => candidate.totals),
    schools: schoolsOf(rows, byName, standard),
  }
}

interface HeadedSheet {
  readonly sheet: SheetContents
  readonly header: Header
  readonly merges: MergeIndex
}

function headedSheet(sheet: SheetContents, index: HeadingIndex): HeadedSheet[] {
  const merges = mergeIndex(sheet)
  const header = findHeader(sheet, merges, index)
  return header ? [{ sheet, header, merges }] : []
}

function candidateOf(table: SchoolTable, merges: MergeIndex, date1904: boolean): Candidate {
  return { table, ...readRows(table, merges, date1904) }
}

/** The sheet named 学校基本数据, else the visible one with most schools; with it every sheet of the other stage. */
function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = [...candidates].sort((a, b) => rank(b) - rank(a))
  if (!best) return []
  const stages = stagesOf(best)
  return candidates.filter((each) => each === best || (each.rows.length > 0 && disjoint(stagesOf(each), stages)))
}

function rank({ table, rows }: Candidate): number {
  const named = fold(table.sheet.name).includes(SHEET_NAME) ? 2e7 : 0
  const visible = table.sheet.visibility === 'visible' ? 1e7 : 0
  return named + visible + rows.length
}

function stagesOf({ rows }: Candidate): ReadonlySet<string | null> {
  return new Set(rows.map((row) => row.stage))
}

function disjoint(a: ReadonlySet<string | null>, b: ReadonlySet<string | null>): boolean {
  return [...a].every((each) => each !== null && !b.has(each))
}

function nearest(headed: readonly HeadedSheet[], standard: Standard): SchoolReading['nearest'] {
  const known = ({ header }: HeadedSheet) => header.amounts.length
  const [best] = [...headed].sort((a, b) => known(b) - known(a))
  if (!best) return null
  const found = new Set(best.header.amounts.map(({ spec }) => spec.heading))
  const lacks = requiredColumns(standard).filter((heading) => !found.has(heading))
  const name = best.header.texts.name === undefined ? ['学校名称'] : []
  return { sheet: best.sheet.name, lacks: [...name, ...lacks] }
}
