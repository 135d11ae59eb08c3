import { COLUMN } from '../../columns/columns'
import { itemAt } from '../../../text/items'
import { addsUp } from './raw-row'
import type { Draft } from './draft'

/** Passes over the rows, down and up in turn: more than sums are ever nested. */
const PASSES = 6
/** So many columns must agree before numbers alone make a sum. */
const COLUMNS = 3
/** Of a row that its name makes a group one figure in so many may be wrong. */
const ONE_IN = 4

/**
 * Finds the rows that are the sums of rows right before or right after them, sums of sums among them. A row that its words
 * call a sum gets the rows it sums up; any other is made a sum by its numbers: of two schools at least, of one where its name may be
 * that of a group.
 */
export function findSums(drafts: readonly Draft[]): void {
  const [first] = drafts
  if (first === undefined || drafts.length < 2) return
  const columns = columnsThatAddUp(first)
  const key = keyColumn(first, drafts, columns)
  const vectors = new Map(
    drafts.map((draft) => [draft, columns.map((column) => itemAt(draft.raw.cells, column).value)]),
  )
  withoutParts(drafts, vectors)
  const upwards = [...drafts].reverse()
  // What is a sum to the last figure is not taken for one of other rows that comes near it.
  for (const exact of [true, false]) {
    if (!exact && !drafts.some((draft) => draft.maybeGroup && draft.covers.length === 0)) return
    for (let pass = 0, before = 1; pass < PASSES; pass++) {
      const found = passOver(pass % 2 === 0 ? drafts : upwards, { vectors, key, exact })
      if (pass > 0 && before + found === 0) break
      before = found
    }
  }
}

interface Search {
  readonly vectors: ReadonlyMap<Draft, Vector>
  readonly key: number
  /** Whether every figure must be right; else one in so many of a group may be wrong. */
  readonly exact: boolean
}

type Vector = readonly (number | null)[]

/** The positions of the cells of a row, the same in every row of a table. */
function columnsThatAddUp({ raw }: Draft): readonly number[] {
  return raw.cells.flatMap(({ found }, position) => (addsUp(found) ? [position] : []))
}

/** The column by whose sums rows are looked up: the pupils, whom every school has, or the one that is filled most. */
function keyColumn({ raw }: Draft, drafts: readonly Draft[], columns: readonly number[]): number {
  const enrolment = columns.findIndex((column) => {
    const { spec, stage } = itemAt(raw.cells, column).found
    return spec.heading === COLUMN.enrolment && stage === null
  })
  if (enrolment >= 0) return enrolment
  const filled = columns.map((column) => drafts.filter((draft) => itemAt(draft.raw.cells, column).value).length)
  return filled.indexOf(Math.max(...filled))
}

/** The row of a whole school counts for what its departments do not say. */
function withoutParts(drafts: readonly Draft[], vectors: Map<Draft, Vector>): void {
  const parts = new Map<Draft, number[]>()
  for (const draft of drafts) {
    if (draft.kind !== 'school' || draft.head === null) continue
    const sums = parts.get(draft.head) ?? []
    vectors.get(draft)?.forEach((value, column) => (sums[column] = (sums[column] ?? 0) + (value ?? 0)))
    parts.set(draft.head, sums)
  }
  for (const draft of drafts) {
    if (draft.kind !== 'whole' || draft.head === null) continue
    const sums = parts.get(draft.head) ?? []
    const own = vectors.get(draft) ?? []
    vectors.set(
      draft,
      own.map((value, column) => value && value - (sums[column] ?? 0)),
    )
  }
}

function passOver(drafts: readonly Draft[], { vectors, key, exact }: Search): number {
  const [first] = vectors.values()
  const running = new Running(drafts.length, first?.length ?? 0, key)
  let found = 0
  for (const draft of drafts) {
    const vector = vectors.get(draft) ?? []
    const isSum = draft.kind === 'total'
    const mayBe = exact ? isSum || mayBeSum(draft) : draft.covers.length === 0 && (isSum || mayBeSum(draft))
    const covers = mayBe ? running.summedUpIn(vector, draft, exact) : null
    if (covers && covers.length > draft.covers.length) {
      draft.covers = covers
      if (!isSum) {
        draft.kind = 'total'
        draft.bySum = true
      }
      found++
    }
    if (draft.kind === 'school' || draft.kind === 'whole') running.add(draft, vector)
  }
  return found
}

/** A stage of a school that begins above is none. */
function mayBeSum({ kind, head, department }: Draft): boolean {
  return kind === 'school' && department === '' && head === null
}

/** How many equal beginnings (schools without pupils) are tried. */
const TRIED = 3

/** The sums of the schools so far, from the first on: in the n-th place those of n schools. */
class Running {
  private readonly schools: Draft[] = []
  private readonly sums: Float64Array
  /** The last place with a sum of the key column, and before it the one with the same sum. */
  private readonly lastWith = new Map<number, number>()
  private readonly before: Int32Array

  constructor(
    most: number,
    private readonly columns: number,
    private readonly key: number,
  ) {
    this.sums = new Float64Array((most + 1) * columns)
    this.before = new Int32Array(most + 1).fill(-1)
    this.lastWith.set(0, 0)
  }

  add(draft: Draft, vector: Vector): void {
    this.schools.push(draft)
    const count = this.schools.length
    for (let column = 0; column < this.columns; column++) {
      this.sums[count * this.columns + column] = this.sumOf(count - 1, column) + (vector[column] ?? 0)
    }
    const sum = rounded(this.sumOf(count, this.key))
    this.before[count] = this.lastWith.get(sum) ?? -1
    this.lastWith.set(sum, count)
  }

  /** What the first so many schools come to in a column. */
  private sumOf(count: number, column: number): number {
    return this.sums[count * this.columns + column] ?? 0
  }

  /** The schools right before, as many as a row is the sum of; null where it is none. */
  summedUpIn(vector: Vector, { kind, maybeGroup }: Draft, exact: boolean): readonly Draft[] | null {
    const amount = vector[this.key]
    const count = this.schools.length
    if (amount === null || amount === undefined || count === 0) return null
    const fewest = kind === 'total' || maybeGroup ? 1 : 2
    let start = this.lastWith.get(rounded(this.sumOf(count, this.key) - amount)) ?? -1
    for (let tried = 0; start >= 0 && tried < TRIED; tried++, start = this.before[start] ?? -1) {
      if (count - start < fewest) continue
      const equal = this.equalColumns(vector, start)
      const isSum = maybeGroup && !exact ? equal.other * ONE_IN <= equal.equal : equal.other === 0
      if (isSum && equal.equal >= (kind === 'total' ? 1 : COLUMNS)) return this.schools.slice(start)
    }
    return null
  }

  /** In how many columns a row holds the sums of the schools from one on, and in how many it does not. */
  private equalColumns(vector: Vector, start: number): { readonly equal: number; readonly other: number } {
    let equal = 0
    let other = 0
    for (let column = 0; column < this.columns; column++) {
      const value = vector[column]
      if (value === null || value === undefined || value === 0) continue
      const all = this.sumOf(this.schools.length, column)
      if (Math.abs(all - this.sumOf(start, column) - value) <= 1e-9 * all) equal++
      else other++
    }
    return { equal, other }
  }
}

function rounded(value: number): number {
  return Math.round(value * 100)
}
