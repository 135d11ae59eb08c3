import type { WorkbookContents } from '../grid/contents'
import { memo } from '../text/memo'
import type { TableSubject } from '../summary-table/answers/subject'
import { parseAnswer } from '../summary-table/counties/list/parse-answer'
import { figuresOf, type FigureSource, type Figures } from './figures'
import type { LedgerRow } from './reading/rows'
import { momentOf, RowScopes, type Moment } from './scope'
import type { Schools } from './schools/schools'
import { byCounty, type LedgerReading, type LedgerTable, type ReadLedger } from './table'

/** A ledger, or a county's part of it, with its figures. */
export interface LedgerView {
  readonly read: ReadLedger
  /** As the form's roster calls it, else as the ledger does; null for all rows together. */
  readonly county: string | null
  readonly table: LedgerTable
  readonly source: FigureSource
  readonly figures: Figures
  /** Whether rows that name no county are left out of it, so that no figure is certain. */
  readonly isPart: boolean
}

/** A ledger with all that is made of it. */
export interface LedgerViews {
  readonly whole: LedgerView
  /** One a county, in the order of the rows; none where no row tells its county. */
  readonly counties: readonly LedgerView[]
}

/** What the rules of ledgers judge. */
export interface LedgerSubject {
  readonly workbook: WorkbookContents
  readonly reading: LedgerReading
  readonly ledgers: readonly LedgerViews[]
  readonly schools: Schools
  /** The forms beside the ledgers. */
  readonly tables: readonly TableSubject[]
  readonly moment: Moment
  /** A county's name as the forms' rosters have it. */
  readonly nameOf: (written: string) => string
}

/** Makes figures of all ledgers, together and by county. `today` stands for 时间 where no form gives one. */
export function ledgerSubject(
  workbook: WorkbookContents,
  reading: LedgerReading,
  schools: Schools,
  tables: readonly TableSubject[],
  today: Date,
): LedgerSubject {
  const moment = momentOf(tables.find(({ date }) => date !== null)?.date ?? today)
  const nameOf = countyNames(tables)
  const ledgers = reading.ledgers.map((read): LedgerViews => {
    const view = (county: string | null, table: LedgerTable, isPart: boolean): LedgerView => {
      const scopes = new RowScopes(table, schools, moment, read.countyOf)
      const source = { scopes, schools, own: schoolsOf(schools, county, nameOf), moment }
      return { read, county, table, source, figures: figuresOf(read.ledger, source), isPart }
    }
    const tables = [...byCounty(read, nameOf)]
    const isPart = tables.reduce((count, [, table]) => count + allRows(table).length, 0) < allRows(read).length
    return { whole: view(null, read, false), counties: tables.map(([name, table]) => view(name, table, isPart)) }
  })
  return { workbook, reading, ledgers, schools, tables, moment, nameOf }
}

function schoolsOf(schools: Schools, county: string | null, nameOf: (written: string) => string) {
  if (county === null || schools.counties.length < 2) return schools.all
  return schools.all.filter((school) => nameOf(school.county) === county)
}

/** A county's name as the forms' rosters have it; as it is written where they have none like it. */
function countyNames(tables: readonly TableSubject[]): (written: string) => string {
  const known = new Map<string, string>()
  return (written) => {
    let name = known.get(written)
    if (name === undefined) {
      name = written
      for (const { roster } of tables) {
        const [county, ...more] = parseAnswer(written, null, roster).achieved.counties
        if (county !== undefined && more.length === 0) name = county
      }
      known.set(written, name)
    }
    return name
  }
}

/** All rows of a ledger that count. */
export const allRows = memo(({ rows }: LedgerTable): readonly LedgerRow[] => [...rows.values()].flat())
