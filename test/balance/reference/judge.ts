import { Fraction } from './fraction'

/** A school in one stage as it is written in a sheet; a null facility is part of the total in the school's other row. */
export interface WrittenSchool {
  readonly name: string
  readonly stage: 'primary' | 'junior'
  readonly kind: string
  readonly pupils: number
  /** L1 to L7; L4 to L7 are facilities. */
  readonly amounts: readonly (number | null)[]
}

/** What the reference says of a stage. */
export interface Expected {
  readonly stage: 'primary' | 'junior'
  readonly schools: number
  readonly failing: readonly string[]
  /** Squares of the seven coefficients; null where nobody has anything. */
  readonly squares: readonly (Fraction | null)[]
  readonly pass: boolean
}

const d = Fraction.decimal
/** 教督〔2017〕6号, typed from the document and not from the engine's data. */
const STANDARDS = {
  primary: ['4.2', '1', '0.9', '4.5', '7.5', '2000', '2.3'],
  junior: ['5.3', '1', '0.9', '5.8', '10.2', '2500', '2.4'],
}
const PER = [100, 100, 100, 1, 1, 1, 100]
const LIMITS = { primary: '0.5', junior: '0.45' }
const CONVERTED = { primary: '1', junior: '1.1' }

/** Judges a county by the letter of the standard, in exact fractions. */
export function judgeExactly(schools: readonly WrittenSchool[]): Expected[] {
  return (['primary', 'junior'] as const).flatMap((stage) => {
    const own = schools.filter((school) => school.stage === stage)
    const counted = own.filter(({ kind, pupils }) => pupils > 0 && !(kind === '教学点' && pupils < 50))
    if (own.length === 0) return []
    const totals = counted.map((school) => PER.map((_, at) => totalOf(school, at, schools)))
    const failing = counted.filter((school, index) => !passes(school, totals[index])).map(({ name }) => name)
    const squares = PER.map((_, at) =>
      coefficientSquared(
        totals.map((each) => each[at]),
        counted.map(({ pupils }) => d(pupils)),
      ),
    )
    const limit = d(LIMITS[stage]).times(d(LIMITS[stage]))
    const within = squares.every((square) => square !== null && limit.atLeast(square))
    return [{ stage, schools: counted.length, failing, squares, pass: failing.length === 0 && within }]
  })
}

/** A school's own figure, or its part of the total in its other row by converted pupils. */
function totalOf(school: WrittenSchool, at: number, all: readonly WrittenSchool[]): Fraction {
  const rows = all.filter(({ name }) => name === school.name)
  const filled = rows.flatMap(({ amounts }) => amounts[at] ?? [])
  if (rows.length === 1 || filled.length === rows.length) return d(school.amounts[at] ?? 0)
  const converted = ({ stage, pupils }: WrittenSchool) => d(pupils).times(d(CONVERTED[stage]))
  const whole = rows.map(converted).reduce((sum, each) => sum.plus(each))
  return d(filled[0]).times(converted(school)).dividedBy(whole)
}

function passes({ stage, pupils }: WrittenSchool, totals: readonly Fraction[]): boolean {
  const values = totals.map((total, at) => total.times(d(PER[at])).dividedBy(d(pupils)))
  const standards = STANDARDS[stage].map(d)
  const met = values.filter((value, at) => value.atLeast(standards[at])).length
  return met >= 6 && values.every((value, at) => value.atLeast(standards[at].times(d('0.85'))))
}

function coefficientSquared(totals: readonly Fraction[], pupils: readonly Fraction[]): Fraction | null {
  const sum = (list: readonly Fraction[]) => list.reduce((all, each) => all.plus(each), d(0))
  const all = sum(pupils)
  if (all.isZero) return null
  const mean = sum(totals).dividedBy(all)
  if (mean.isZero) return null
  const parts = totals.map((total, at) => {
    const distance = total.dividedBy(pupils[at]).minus(mean)
    return pupils[at].dividedBy(all).times(distance).times(distance)
  })
  return sum(parts).dividedBy(mean.times(mean))
}
