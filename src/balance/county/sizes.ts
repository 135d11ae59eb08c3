import { bandColumn } from '../columns/amount-columns'
import { COLUMN } from '../columns/columns'
import type { School, SchoolKind } from '../school'
import type { CountyItem, Standard } from '../standard'
import { STAGES, type Stage } from '../stage'
import { grouped } from '../../text/grouped'
import { itemAt } from '../../text/items'
import { classSize } from './class-size'

/** What a school exceeds or lacks in one of the items judged school by school. */
export interface SizeFailure {
  readonly name: string
  /** Null where the whole school is meant. */
  readonly stage: Stage | null
  /** What is short or too many: pupils, pupils of the largest class, rooms, or square metres a room. */
  readonly what: 'pupils' | 'largest-class' | 'music-rooms' | 'art-rooms' | 'music-room-area' | 'art-room-area'
  readonly value: number
  readonly limit: number
}

/** G3, G4 or G5 of quality-2017 over all schools. */
export interface SizeVerdict {
  readonly id: string
  readonly failures: readonly SizeFailure[]
  /** Schools whose sheet does not say. */
  readonly unknown: number
  /** Null where nothing is known. */
  readonly pass: boolean | null
}

/** Large classes of a stage. 超大班额 are part of 大班额. */
export interface LargeClasses {
  readonly stage: Stage
  readonly large: number
  readonly superLarge: number
  readonly classes: number
  /** Whether they were counted from the columns of large classes (true) or told from each school's largest class alone (a lower bound). */
  readonly counted: boolean
}

/** Judges what the standard says of rooms, school sizes and class sizes; a standard that says nothing gives nothing. */
export function judgeSizes(schools: readonly School[], standard: Standard): readonly SizeVerdict[] {
  const judges: Readonly<Partial<Record<string, (schools: readonly School[], item: CountyItem) => Judged[]>>> = {
    G3: rooms,
    G4: schoolSizes,
    G5: classSizes,
  }
  return standard.county.flatMap((item) => {
    const judge = judges[item.id]
    return judge && item.values ? [verdict(item.id, judge(schools, item))] : []
  })
}

type Judged = SizeFailure | 'fine' | 'unknown'

function verdict(id: string, findings: readonly Judged[]): SizeVerdict {
  const failures = findings.filter((finding) => typeof finding === 'object')
  const unknown = findings.filter((finding) => finding === 'unknown').length
  const pass = failures.length > 0 ? false : unknown < findings.length ? true : null
  return { id, failures, unknown, pass }
}

function atMost(failure: SizeFailure): Judged {
  return failure.value > failure.limit ? failure : 'fine'
}

function atLeast(failure: SizeFailure): Judged {
  return failure.value < failure.limit ? failure : 'fine'
}

/** G4: all stages of compulsory education of a school count together. */
function schoolSizes(schools: readonly School[], item: CountyItem): Judged[] {
  return [...grouped(schools, ({ name }) => name)].map(([name, rows]) => {
    if (rows.some((row) => row.enrolment === null)) return 'unknown'
    const value = rows.reduce((enrolment, row) => enrolment + (row.enrolment ?? 0), 0)
    const limit = sizeLimit(itemAt(rows, 0), item)
    return limit === undefined ? 'unknown' : atMost({ name, stage: null, what: 'pupils', value, limit })
  })
}

const SIZE_KEYS: Readonly<Record<SchoolKind, string>> = {
  primary: 'primary',
  teachingPoint: 'primary',
  junior: 'junior',
  complete: 'junior',
  nineYear: 'nineYear',
  twelveYear: 'twelveYear',
}

function sizeLimit({ kind, stage, built }: School, { values, earlier, builtBefore }: CountyItem): number | undefined {
  const early = built !== null && builtBefore !== undefined && built < builtBefore
  return (early ? earlier : values)?.[kind ? SIZE_KEYS[kind] : stage]
}

/** G5: the largest class; without that column, what it cannot be below: an average class, the bands that have classes. */
function classSizes(schools: readonly School[], item: CountyItem): Judged[] {
  return schools.map((school) => {
    const classes = school.amounts[COLUMN.classes]
    const average = classes && school.enrolment !== null ? Math.ceil(school.enrolment / classes) : null
    const least = [average, largestBand(school)].filter((size) => size !== null)
    const largest = school.amounts[COLUMN.largestClass] ?? (least.length > 0 ? Math.max(...least) : null)
    const limit = item.values?.[school.stage]
    if (largest === null || limit === undefined) return 'unknown'
    return atMost({ name: school.name, stage: school.stage, what: 'largest-class', value: largest, limit })
  })
}

/** The fewest pupils of the largest classes that the bands of class sizes (46-55人班级数) count; null where they count none. */
function largestBand({ amounts }: School): number | null {
  let largest: number | null = null
  for (const [heading, count] of Object.entries(amounts)) {
    const low = count && heading.endsWith(OF_CLASSES) ? BAND.exec(heading)?.[1] : undefined
    if (low !== undefined) largest = Math.max(largest ?? 0, Number(low))
  }
  return largest
}

const OF_CLASSES = '班级数'
const BAND = /^(\d+)(?:-\d+)?人(?:以上)?班级数$/

/** G3: one music and one art room for every twelve classes begun, each of its area; a mixed school's stages share their rooms. */
function rooms(schools: readonly School[], { values = {} }: CountyItem): Judged[] {
  const { classesPerRoom = 12 } = values
  return [...grouped(schools, ({ name }) => name)].flatMap(([name, rows]) => {
    const classes = total(rows, COLUMN.classes)
    if (classes === null) return ['unknown']
    const needed = Math.ceil(classes / classesPerRoom)
    return ROOMS.flatMap((kind) => judgeRooms(name, rows, kind, { needed, least: values[kind.least] ?? 0 }))
  })
}

/** The rooms that G3 asks for: what is said of them, the columns, and which of the item's values is the area of one. */
const ROOMS = [
  {
    few: 'music-rooms',
    small: 'music-room-area',
    count: COLUMN.musicRooms,
    area: COLUMN.musicRoomArea,
    least: 'musicRoomArea',
  },
  { few: 'art-rooms', small: 'art-room-area', count: COLUMN.artRooms, area: COLUMN.artRoomArea, least: 'artRoomArea' },
] as const

function judgeRooms(
  name: string,
  rows: readonly School[],
  kind: (typeof ROOMS)[number],
  { needed, least }: { readonly needed: number; readonly least: number },
): Judged[] {
  const count = total(rows, kind.count)
  if (count === null) return ['unknown']
  const number = atLeast({ name, stage: null, what: kind.few, value: count, limit: needed })
  const area = total(rows, kind.area)
  if (area === null || count === 0) return [number]
  return [number, atLeast({ name, stage: null, what: kind.small, value: area / count, limit: least })]
}

/** Counts large classes by stage, from the columns of the standard's own sizes (60人以上班级数 where 超大班额 begins at 60). */
export function largeClasses(schools: readonly School[], { parameters }: Standard): readonly LargeClasses[] {
  return STAGES.flatMap((stage) => {
    const rows = schools.filter((school) => school.stage === stage)
    if (rows.length === 0) return []
    const [large, superLarge] = [parameters.largeClass, parameters.superLargeClass].map((low) =>
      total(rows, bandColumn({ low, high: null }).heading),
    )
    const sizes = rows.map((row) => classSize(row.amounts[COLUMN.largestClass] ?? 0, parameters))
    return [
      {
        stage,
        counted: large !== null,
        large: large ?? sizes.filter((size) => size !== 'normal').length,
        superLarge: superLarge ?? sizes.filter((size) => size === 'superLarge').length,
        classes: total(rows, COLUMN.classes) ?? 0,
      },
    ]
  })
}

/** The sum of what is known; null where nothing is. */
function total(rows: readonly School[], column: string): number | null {
  let sum: number | null = null
  for (const { amounts } of rows) {
    const amount = amounts[column] ?? null
    if (amount !== null) sum = (sum ?? 0) + amount
  }
  return sum
}
