import { COLUMN } from '../../columns'
import { addsUp } from './raw-row'
import type { Draft } from './draft'

/** Passes over the rows, down and up in turn: more than sums are ever nested. */
const PASSES = 6
/** So many columns must agree before numbers alone make a sum. */
const COLUMNS = 3

/**
 * Finds the rows that are the sums of rows right before or right after them, sums of sums among them. A row that its words
 * call a sum gets the rows it sums up; any other is made a sum by its numbers: of two schools at least, of one where its name may be
 * that of a group.
 */
export function findSums(drafts: readonly Draft[]): void {
  if (drafts.length < 2) return
  const columns = columnsThatAddUp(drafts[0])
  const key = keyColumn(drafts, columns)
  const vectors = new Map(drafts.map((draft) => [draft, columns.map((column) => draft.raw.cells[column].value)]))
  withoutParts(drafts, vectors)
  const upwards = [...drafts].reverse()
  for (let pass = 0, before = 1; pass < PASSES; pass++) {
    const found = passOver(pass % 2 === 0 ? drafts : upwards, vectors, key)
    if (pass > 0 && before + found === 0) return
    before = found
  }
}

type Vector = readonly (number | null)[]

/** The positions of the cells of a row, the same in every row of a table. */
function columnsThatAddUp({ raw }: Draft): readonly number[] {
  return raw.cells.flatMap(({ found }, position) => (addsUp(found) ? [position] : []))
}

/** The column by whose sums rows are looked up: the pupils, whom every school has, or the one that is filled most. */
function keyColumn(drafts: readonly Draft[], columns: readonly number[]): number {
  const [{ raw }] = drafts
  const pupils = columns.findIndex((column) => {
    const { spec, stage } = raw.cells[column].found
    return spec.heading === COLUMN.pupils && stage === null
  })
  if (pupils >= 0) return pupils
  const filled = columns.map((column) => drafts.filter((draft) => draft.raw.cells[column].value).length)
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

function passOver(drafts: readonly Draft[], vectors: ReadonlyMap<Draft, Vector>, key: number): number {
  const running = new Running(key)
  let found = 0
  for (const draft of drafts) {
    const vector = vectors.get(draft) ?? []
    const isSum = draft.kind === 'total'
    const covers = isSum || mayBeSum(draft) ? running.summedUpIn(vector, draft) : null
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

/** The sums of the schools so far, from the first on. */
class Running {
  private readonly schools: Draft[] = []
  private readonly sums: Float64Array[] = []
  private readonly byKey = new Map<number, number[]>()

  constructor(private readonly key: number) {}

  add(draft: Draft, vector: Vector): void {
    if (this.sums.length === 0) this.note(new Float64Array(vector.length))
    const last = this.sums[this.sums.length - 1]
    this.schools.push(draft)
    this.note(last.map((sum, column) => sum + (vector[column] ?? 0)))
  }

  private note(sums: Float64Array): void {
    const at = rounded(sums[this.key])
    const places = this.byKey.get(at)
    if (places) places.push(this.sums.length)
    else this.byKey.set(at, [this.sums.length])
    this.sums.push(sums)
  }

  /** The schools right before, as many as a row is the sum of; null where it is none. */
  summedUpIn(vector: Vector, { kind, maybeGroup }: Draft): readonly Draft[] | null {
    const all = this.sums.at(-1)
    const amount = vector[this.key]
    if (!all || amount === null || amount === undefined) return null
    const least = kind === 'total' || maybeGroup ? 1 : 2
    const from = this.byKey.get(rounded(all[this.key] - amount)) ?? []
    // Of equal beginnings (schools without pupils) the nearest ones are tried.
    for (const start of from.slice(-3).reverse()) {
      if (this.schools.length - start < least) continue
      const sums = all.map((sum, column) => sum - this.sums[start][column])
      if (agrees(vector, sums, { columns: kind === 'total' ? 1 : COLUMNS, slips: maybeGroup }))
        return this.schools.slice(start)
    }
    return null
  }
}

function rounded(value: number): number {
  return Math.round(value * 100)
}

/** Of a row that its name makes a group one figure in so many may be wrong. */
const ONE_IN = 4

/** Whether a row holds sums, in so many columns at least; `slips`: some of its figures may be wrong. */
function agrees(
  vector: Vector,
  sums: Float64Array,
  { columns, slips }: { readonly columns: number; readonly slips: boolean },
): boolean {
  let equal = 0
  let other = 0
  vector.forEach((value, column) => {
    if (value === null || value === 0) return
    if (Math.abs(sums[column] - value) <= 1e-9 * value + 1e-9 * Math.abs(sums[column])) equal++
    else other++
  })
  return equal >= columns && (slips ? other * ONE_IN <= equal : other === 0)
}
