import { chosenContents, type ChosenCells } from '../balance/chosen-cells'
import { readSchools } from '../balance/school-sheet/read'
import type { Standard } from '../balance/standard'
import { checkTargets } from '../balance/targets/check-targets'
import { QUALITY_2017 } from '../balance/standards/catalogue'
import { countFindings } from '../findings/finding'
import { runRules, type MayEdit } from '../findings/rule'
import { areaAddress, COLUMN_LIMIT } from '../grid/address'
import type { SheetContents, WorkbookContents } from '../grid/contents'
import { croppedSheet } from '../grid/crop'
import { isCovered } from '../grid/merged-areas'
import { check as checkTables, tablesOf } from '../summary-table/check'
import type { CheckOptions } from '../summary-table/options'
import { itemAt } from '../text/items'
import { isPlain } from './forms-only'
import { inBookOrder, together } from './order'
import { publicFigures } from './figures'
import { LEDGERS } from './kinds'
import { knownBeside } from './known'
import type { Ledger } from './ledger'
import { blocksOn, type Block } from './reading/headings'
import { LEDGER_RULES, rulesOf } from './rules'
import type { LedgerResult, WorkbookCheck } from './result'
import { Schools } from './schools/schools'
import { allRows, ledgerSubject, type LedgerSubject, type LedgerViews } from './subject'
import { readLedgers } from './table'

/** What a check of a workbook needs to know besides what a check of forms does. */
export interface WorkbookOptions extends CheckOptions {
  /** By which schools are judged; the national one of 2017 when left out. */
  readonly standard?: Standard
  /** Where the school data stands, if somebody chose the cells; cells of a sheet that has gone are chosen no more. */
  readonly cells?: ChosenCells | null
  /** The ledgers to look for; all that come with the program when left out. */
  readonly ledgers?: readonly Ledger[]
}

/** Checks the forms, the ledgers and the school sheet of a workbook, each by itself and against the others. Pure; time is linear. */
export function checkWorkbook(workbook: WorkbookContents, options: WorkbookOptions): WorkbookCheck {
  const { ledgers = LEDGERS, standard = QUALITY_2017, cells = null, language, today } = options
  // A ledger of numbered rows looks like a form whose columns are missing; no form has the headings of a ledger.
  const found = new Map(workbook.sheets.map((sheet) => [sheet, blocksOn(sheet, ledgers)]))
  const others = withoutLedgers(workbook, found, standard)
  const forms = checkTables(others, options)
  const taken = new Set(forms.tables.map(({ table }) => table.sheet.name))
  const schools = new Schools(
    readSchools((cells && chosenContents(workbook, cells)) ?? without(others, ({ name }) => taken.has(name)), standard),
    standard,
  )
  const reading = readLedgers(
    without(workbook, (sheet) => taken.has(sheet.name) && found.get(sheet)?.length === 0),
    ledgers,
    found,
    schools,
  )
  const subject = ledgerSubject(workbook, reading, schools, forms.tables, today)
  const rules = ledgers === LEDGERS ? LEDGER_RULES : rulesOf(ledgers)
  const targets = targetsOf(
    without(others, ({ name }) => taken.has(name)),
    subject,
    options,
  )
  const own = inBookOrder(runRules(rules, subject, language, mayEdit(workbook)), workbook)
  const more = [...own.map(({ finding }) => finding), ...targets.findings]
  const findings = more.length > 0 ? together(forms, more, workbook) : forms.findings
  return {
    tables: forms.tables,
    findings,
    counts: countFindings(findings),
    ledgers: subject.ledgers.map(resultOf),
    targets: targets.targets,
    due: targets.due,
    subject,
  }
}

/** A title alone is no table. */
const LEAST_ROWS = 3

/** The workbook without its ledgers; of a sheet with a form or a table of schools that a ledger stands below, that is left. */
function withoutLedgers(
  workbook: WorkbookContents,
  found: ReadonlyMap<SheetContents, readonly Block[]>,
  standard: Standard,
): WorkbookContents {
  const sheets = workbook.sheets.flatMap((sheet) => {
    const rows = (found.get(sheet) ?? []).map(({ headingRow }) => headingRow)
    if (rows.length === 0) return [sheet]
    const first = Math.min(...rows)
    const above = croppedSheet(sheet, { top: 0, left: 0, bottom: first - 1, right: COLUMN_LIMIT - 1 })
    if (above.rows.size < LEAST_ROWS) return []
    const rest = { ...workbook, sheets: [above] }
    return tablesOf(rest, {}).some(isPlain) || readSchools(rest, standard).tables.length > 0 ? [above] : []
  })
  return { ...workbook, sheets }
}

/** The targets that are due by 时间, else by the day of the check. */
function targetsOf(
  workbook: WorkbookContents,
  subject: LedgerSubject,
  { standard = QUALITY_2017, language, today }: WorkbookOptions,
) {
  return checkTargets(workbook, {
    standard,
    language,
    year: yearOf(subject, today),
    ...subject.schools.forTargets,
    known: knownBeside(subject),
  })
}

/** The year of 时间, else that of the day. */
export function yearOf({ tables }: Pick<LedgerSubject, 'tables'>, today: Date): number {
  return (tables.find(({ date }) => date !== null)?.date ?? today).getUTCFullYear()
}

/** A workbook without some of its sheets; the same where there are none of them. */
function without(workbook: WorkbookContents, isOut: (sheet: SheetContents) => boolean): WorkbookContents {
  const sheets = workbook.sheets.filter((sheet) => !isOut(sheet))
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets }
}

function mayEdit({ sheets }: WorkbookContents): MayEdit {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  return (name, row, column) => {
    const sheet = byName.get(name)
    return sheet !== undefined && !isCovered(sheet, row, column)
  }
}

function resultOf({ whole, counties }: LedgerViews): LedgerResult {
  const { read, table } = whole
  const first = itemAt(read.blocks, 0)
  const figures = publicFigures(read.ledger, whole.source, whole.figures)
  const result = {
    id: read.ledger.id,
    sheet: first.sheet.name,
    range: rangeOf(first, whole),
    rows: allRows(table).length,
    figures,
    parts: read.blocks.map((block) => ({ sheet: block.sheet.name, range: rangeOf(block, whole) })),
  }
  if (!read.hasCounties) return result
  const each = counties.map((view) => ({
    name: view.county ?? '',
    figures: publicFigures(read.ledger, view.source, view.figures),
  }))
  return { ...result, counties: each }
}

/** From the headings to the last row. */
function rangeOf(block: Block, { table }: LedgerViews['whole']): string {
  const columns = block.columns.filter((column) => column >= 0)
  const bottom = allRows(table).reduce(
    (last, row) => (row.block === block ? Math.max(last, row.row) : last),
    block.headingRow,
  )
  return areaAddress({ top: block.headingRow, left: Math.min(...columns), bottom, right: Math.max(...columns) })
}
