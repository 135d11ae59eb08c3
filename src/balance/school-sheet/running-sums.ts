import { COLUMN } from '../columns'
import type { SchoolRow } from './sheet'

/** Knows the sums of the rows so far, to tell a row of totals that does not say so. */
export class RunningSums {
  private group = new Sums()
  private subtotals = new Sums()
  private readonly all = new Sums()

  add(school: SchoolRow): void {
    this.group.add(school)
    this.all.add(school)
  }

  /** A total has come: what stands above it is summed up. */
  total(): void {
    this.subtotals.addSums(this.group)
    this.group = new Sums()
  }

  /** Whether a row holds the sums of the schools since the last total, of the groups above, or of all schools above. */
  matches(row: SchoolRow): boolean {
    if (this.group.match(row)) return true
    // Only below totals: between schools the sum of all is that of the group.
    if (this.group.count > 0 || this.subtotals.count === 0) return false
    if (this.all.match(row)) return true
    if (!this.subtotals.match(row)) return false
    this.subtotals = new Sums()
    return true
  }
}

/** Sums of a number of rows by column. */
class Sums {
  count = 0
  private readonly sums = new Map<string, number>()

  add({ amounts }: SchoolRow): void {
    this.count++
    for (const [heading, { value }] of amounts) this.addTo(heading, value ?? 0)
  }

  addSums({ count, sums }: Sums): void {
    this.count += count
    for (const [heading, value] of sums) this.addTo(heading, value)
  }

  private addTo(heading: string, value: number): void {
    this.sums.set(heading, (this.sums.get(heading) ?? 0) + value)
  }

  /** Whether a row after at least two schools holds exactly these sums, in three columns or more. */
  match({ amounts }: SchoolRow): boolean {
    if (this.count < 2) return false
    let known = 0
    for (const [heading, { value }] of amounts) {
      // The largest class of a county is none of a sum.
      if (value === null || value === 0 || heading === COLUMN.largestClass) continue
      if (Math.abs(value - (this.sums.get(heading) ?? 0)) > 1e-9 * value) return false
      known++
    }
    return known >= 3
  }
}
