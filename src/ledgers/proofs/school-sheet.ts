import { COLUMN } from '../../balance/columns/columns'
import { addressIn, type AmountCell, type SchoolRow } from '../../balance/school-sheet/sheet'
import type { Severity } from '../../findings/finding'
import type { TableSubject } from '../../summary-table/answers/subject'
import type { Localized } from '../../text/language'
import { pointOf, type Denial } from './proofs'
import { cellList } from '../rules/words'
import type { LedgerSubject } from '../subject'

/** What the school sheet alone says against points, and how sure that is. */
export interface SheetDenials {
  readonly denials: readonly Denial[]
  readonly severity: Severity
}

const NOTHING: SheetDenials = { denials: [], severity: 'error' }

/** A point that the school sheet speaks of, by words of its text: the classes that count against it, and whether a ledger knows better. */
interface SheetProof {
  readonly policy: string
  readonly severity: Severity
  /** The column of classes of this size, and the pupils from which a school's largest class is one. */
  readonly column: string
  readonly size: number
  /** The ledger that tells more: where there is one, the sheet says nothing. */
  readonly unless?: string
}

/** 56 to 65 pupils are no 超大班额, and a large class need not be one of a starting grade: that is only to be looked at. */
const PROOFS: readonly SheetProof[] = [
  { policy: '消除大班额工作台账', severity: 'error', column: COLUMN.superLargeClasses, size: 66 },
  { policy: '起始年级', severity: 'warning', column: COLUMN.largeClasses, size: 56, unless: 'large-classes' },
  { policy: '大班额防控机制', severity: 'warning', column: COLUMN.largeClasses, size: 56, unless: 'large-classes' },
]

const SAYS: Localized<(size: number, classes: number, schools: number) => string> = {
  zh: (size, classes, schools) =>
    classes > 0 ? `学校基本数据有${size}人以上的班${classes}个` : `学校基本数据有${schools}所学校最大班额达到${size}人`,
  en: (size, classes, schools) =>
    classes > 0
      ? `the school sheet has ${classes} classes of ${size} or more`
      : `the largest class of ${schools} schools on the school sheet has ${size} or more`,
}

/** What the sizes of classes on the school sheet say of a county and a point. */
export function sheetDenials(
  subject: LedgerSubject,
  table: TableSubject,
  number: number,
  county: string,
): SheetDenials {
  if (subject.schools.rows.length === 0) return NOTHING
  const proof = PROOFS.find(({ policy }) => pointOf(policy, table)?.number === number)
  if (!proof || subject.ledgers.some(({ whole }) => whole.read.ledger.id === proof.unless)) return NOTHING
  const found = rowsOfCounty(subject, table, county).flatMap((row) => largeIn(row, proof))
  if (found.length === 0) return NOTHING
  const classes = found.reduce((sum, { count }) => sum + count, 0)
  const cells = found.map(
    ({ cell }) => `${cell.table.sheet.name}!${addressIn(cell.table, cell.row, cell.found.column)}`,
  )
  const says: Denial['says'] = (language) =>
    `${SAYS[language](proof.size, classes, found.length)}〔${cellList(cells, language)}〕`
  return { denials: [{ says, cells }], severity: proof.severity }
}

function rowsOfCounty(
  { schools, nameOf }: LedgerSubject,
  { roster }: TableSubject,
  county: string,
): readonly SchoolRow[] {
  const isWhole = roster.counties.length === 1 && schools.counties.length < 2
  return isWhole ? schools.rows : schools.rows.filter((row) => row.county !== '' && nameOf(row.county) === county)
}

/** The cell that counts a row's classes of a size, else that of its largest class, where it says that there are some. */
function largeIn(
  { amounts }: SchoolRow,
  { column, size }: SheetProof,
): { readonly cell: AmountCell; readonly count: number }[] {
  const counted = amounts.get(column)
  if (counted) return counted.value ? [{ cell: counted, count: counted.value }] : []
  const largest = amounts.get(COLUMN.largestClass)
  return largest && largest.value !== null && largest.value >= size ? [{ cell: largest, count: 0 }] : []
}
