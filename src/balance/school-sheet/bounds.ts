import { COLUMN, TEACHER_KINDS, type AmountColumn, type AmountUnit } from '../columns/columns'

/** How much of something a school has in one stage, in the base unit of its column. */
export interface Bound {
  /** More than this is worth a second look, though a very large school may have it; null where nothing can be said. */
  readonly unusual: number | null
  /** More than this no school has. */
  readonly impossible: number
}

/*
 * The bounds are far above any real school, so that none is called wrong. For comparison: the largest schools of the
 * country, with all their stages, have some 20,000 to 30,000 pupils; a school of one stage with 10,000 is in the news.
 */
const ENROLMENT: Bound = { unusual: 10_000, impossible: 50_000 }
/** 50,000 pupils in classes of 25. */
const CLASSES: Bound = { unusual: 250, impossible: 2_000 }
/** The fullest classes that were ever reported have somewhat more than 100 pupils; 1,000 fill a sports hall. */
const CLASS_SIZE: Bound = { unusual: 150, impossible: 1_000 }
/** A teacher for ten pupils, in a school of 10,000; and one for five, in a school of 50,000. */
const TEACHERS: Bound = { unusual: 1_000, impossible: 10_000 }
/** A room for every class, and as many besides. */
const ROOMS: Bound = { unusual: 500, impossible: 5_000 }
/** Two computers a pupil. */
const COMPUTERS: Bound = { unusual: 20_000, impossible: 100_000 }
/** The national library has some 40 million books. */
const BOOKS: Bound = { unusual: 1_000_000, impossible: 40_000_000 }

const BOUNDS: Readonly<Record<string, Bound>> = {
  [COLUMN.enrolment]: ENROLMENT,
  [COLUMN.classes]: CLASSES,
  [COLUMN.largestClass]: CLASS_SIZE,
  [COLUMN.largeClasses]: CLASSES,
  [COLUMN.superLargeClasses]: CLASSES,
  [COLUMN.teachers]: TEACHERS,
  ...Object.fromEntries(TEACHER_KINDS.map((heading) => [heading, TEACHERS])),
  网络多媒体教室数: ROOMS,
  [COLUMN.musicRooms]: ROOMS,
  [COLUMN.artRooms]: ROOMS,
  计算机台数: COMPUTERS,
  图书册数: BOOKS,
}

/** Of columns without bounds of their own, those of a local standard among them. */
const OTHERS: Readonly<Record<AmountUnit, Bound>> = {
  // More than what the whole country spends on education in a year, 6 to 7 trillion yuan.
  元: { unusual: null, impossible: 10_000_000_000_000 },
  // Ten square kilometres, the built-up area of a town; half a square kilometre is the campus of a university.
  平方米: { unusual: 500_000, impossible: 10_000_000 },
  个: { unusual: null, impossible: 1_000_000_000 },
}

/** The bound of a column. */
export function boundOf({ heading, unit }: AmountColumn): Bound {
  return BOUNDS[heading] ?? OTHERS[unit]
}

/** Two columns of which one is hardly ever above a multiple of the other. */
export interface Proportion {
  readonly part: string
  readonly whole: string
  /** `part` above `times` · `whole` is out of proportion … */
  readonly times: number
  /** … unless it is no more than this: small schools have a teacher or a room to spare. */
  readonly spare: number
  /** Whether `whole` counts in all stages of a school, as `part` may stand in one row for all of them. */
  readonly wholeSchool: boolean
}

// Villages lose their pupils before their teachers: a school with 8 pupils and 10 teachers is real.
const ofTeachers = (part: string): Proportion => ({
  part,
  whole: COLUMN.enrolment,
  times: 1,
  spare: 20,
  wholeSchool: false,
})

const ofRooms = (part: string): Proportion => ({
  part,
  whole: COLUMN.classes,
  times: 10,
  spare: 30,
  wholeSchool: true,
})

export const PROPORTIONS: readonly Proportion[] = [
  ...[COLUMN.teachers, ...TEACHER_KINDS].map(ofTeachers),
  // Six grades may be counted as six classes though some have no pupil.
  { part: COLUMN.classes, whole: COLUMN.enrolment, times: 1, spare: 6, wholeSchool: false },
  ...['网络多媒体教室数', COLUMN.musicRooms, COLUMN.artRooms].map(ofRooms),
]
