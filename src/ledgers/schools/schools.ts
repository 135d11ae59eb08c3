import { COLUMN } from '../../balance/columns/columns'
import type { School } from '../../balance/school'
import type { SchoolReading, SchoolRow } from '../../balance/school-sheet/sheet'
import type { Stage } from '../../balance/stage'
import type { Standard } from '../../balance/standard'
import { assessCounty } from '../../balance/verdict/verdict'
import { cellAddress } from '../../grid/address'
import { fold } from '../../text/fold'
import { memo } from '../../text/memo'
import type { Value } from '../expression/value'

/** A school of 学校基本数据, all its stages together. */
export interface KnownSchool {
  readonly name: string
  /** '' where the sheet names none. */
  readonly county: string
  /** Empty for schools outside compulsory education. */
  readonly stages: readonly School[]
}

/** What the school sheet says of schools, by name. */
export class Schools {
  private readonly byName = new Map<string, KnownSchool[]>()
  readonly all: readonly KnownSchool[]
  private passes: ReadonlyMap<School, boolean | null> | null = null

  constructor(
    private readonly reading: SchoolReading,
    private readonly standard: Standard,
  ) {
    const groups = new Map<string, { name: string; county: string; stages: School[] }>()
    const rows = [...reading.rows, ...reading.outside, ...reading.branches.map(({ row }) => row)]
    for (const { name, county } of rows) if (name !== '') entry(groups, name, county)
    for (const school of reading.schools)
      if (school.outside === null) entry(groups, rowNameOf(school, reading), school.county).stages.push(school)
    this.all = [...groups.values()]
    for (const school of this.all) this.call(school.name, school)
    for (const { written, name, county } of rows) {
      const school = groups.get(`${county}\n${name}`)
      if (school && written !== '' && written !== name) this.call(written, school)
    }
  }

  /** Whether there is a school sheet at all. */
  get areKnown(): boolean {
    return this.all.length > 0
  }

  get counties(): readonly string[] {
    return this.reading.counties.filter((county) => county !== '')
  }

  /** What yearly targets are held against. */
  get forTargets() {
    const { reading, standard } = this
    const isOne = reading.counties.length < 2 && reading.schools.length > 0
    return { schools: reading.schools, assessment: () => (isOne ? assessCounty(reading, null, standard) : null) }
  }

  /** Rows of the school sheet, each of a school or a stage of it. */
  get rows(): readonly SchoolRow[] {
    return this.reading.rows
  }

  /** The schools of a name: those of the county, where there are some. */
  named(name: string, county: string | null): readonly KnownSchool[] {
    const found = this.byName.get(fold(name)) ?? []
    const own = county === null ? found : found.filter((school) => school.county === county || school.county === '')
    return own.length > 0 ? own : found
  }

  /** The county that a school of a name is of; null where nothing says one, or schools of several counties have the name. */
  countyOf(name: string): string | null {
    const found = this.byName.get(fold(name)) ?? []
    const [first] = found
    if (!first || first.county === '') return null
    return found.every(({ county }) => county === first.county) ? first.county : null
  }

  /** What the sheet says of a school in some stages: 'pupils', 'classes', 'large', 'superLarge', 'largest' or 'passes'; null where it has no such column. */
  fact(schools: readonly School[], field: string): Value {
    if (schools.length === 0) return undefined
    if (field === 'passes') return this.passing(schools)
    if (field === 'pupils') return together(schools.map(({ enrolment }) => enrolment))
    const column = COLUMNS[field]
    if (column === undefined) return undefined
    if (schools.every(({ amounts }) => !(column in amounts))) return null
    const amounts = schools.map((school) => school.amounts[column] ?? null)
    if (field !== 'largest') return together(amounts)
    const known = amounts.filter((amount) => amount !== null)
    return known.length < amounts.length ? undefined : Math.max(...known)
  }

  private passing(schools: readonly School[]): Value {
    this.passes ??= new Map(
      this.reading.counties.flatMap((county) =>
        assessCounty(this.reading, this.reading.counties.length > 1 ? county : null, this.standard).stages.flatMap(
          (stage) => stage.schools.map(({ school, pass }) => [school, pass] as const),
        ),
      ),
    )
    const verdicts = schools.map((school) => this.passes!.get(school) ?? null)
    if (verdicts.includes(false)) return false
    return verdicts.includes(null) ? undefined : true
  }

  private call(name: string, school: KnownSchool): void {
    const key = fold(name)
    const same = this.byName.get(key)
    if (!same) this.byName.set(key, [school])
    else if (!same.includes(school)) same.push(school)
  }
}

const COLUMNS: Readonly<Record<string, string>> = {
  classes: COLUMN.classes,
  large: COLUMN.largeClasses,
  superLarge: COLUMN.superLargeClasses,
  largest: COLUMN.largestClass,
}

function together(amounts: readonly (number | null)[]): Value {
  const known = amounts.filter((amount) => amount !== null)
  return known.length < amounts.length ? undefined : known.reduce((sum, amount) => sum + amount, 0)
}

function entry(groups: Map<string, { name: string; county: string; stages: School[] }>, name: string, county: string) {
  const key = `${county}\n${name}`
  let found = groups.get(key)
  if (!found) groups.set(key, (found = { name, county, stages: [] }))
  return found
}

/** A stage that stands under the name of its department (甲校小学部) is of the school that its row names. */
function rowNameOf({ place, name }: School, { rows }: SchoolReading): string {
  return (place && rowsByPlace(rows).get(placeKey(place.sheet, place.row))?.name) || name
}

const placeKey = (sheet: string, row: number): string => `${sheet}\n${row}`
const rowsByPlace = memo(
  (rows: readonly SchoolRow[]): ReadonlyMap<string, SchoolRow> =>
    new Map(rows.map((row) => [placeKey(row.table.sheet.name, row.table.place(row.row, 0).row), row])),
)

/** The stages of a school that a ledger's word means; all of them where it says none. */
export function stagesMeant({ stages }: KnownSchool, stage: Value): readonly School[] {
  return stage === 'primary' || stage === 'junior' ? stages.filter((school) => school.stage === stage) : stages
}

/** Both stages, in their order, of what a ledger's word means; none where it says none. */
export function stagesNamed(stage: Value): readonly Stage[] {
  if (stage === 'both') return ['primary', 'junior']
  return stage === 'primary' || stage === 'junior' ? [stage] : []
}

/** A1 of the cell that names a school on its sheet. */
export function cellOfSchool({ place }: School): string {
  return place ? cellAddress(place.row, place.column) : ''
}
