import { fold } from '../../text/fold'
import type { Standard } from '../standard'
import { rank, sayTheSame, type Candidate, type NearSheet } from './candidates'
import type { SchoolRow } from './sheet'

/** The sheets that are read, and those that are not. */
export interface Choice {
  readonly rows: readonly SchoolRow[]
  readonly read: readonly Candidate[]
  readonly unread: readonly string[]
  /** Of the unread, those that say something else, with a school that shows it. */
  readonly differing: ReadonlyMap<string, string>
}

/**
 * Every sheet of other schools or other stages is read. One of the same schools that only adds columns to them is read with
 * them; one that says the same is left unread, and one that says something else is named.
 */
export function choose(candidates: readonly Candidate[], near: readonly NearSheet[], standard: Standard): Choice {
  const chosen = new Chosen()
  const ranked = candidates.map((candidate) => ({ candidate, rank: rank(candidate, standard) }))
  ranked.sort((a, b) => b.rank - a.rank || byName(a.candidate, b.candidate))
  for (const { candidate } of ranked) chosen.offer(candidate)
  for (const { sheet, schools } of near) {
    const other = schools.find((name) => !chosen.knows(name))
    if (other !== undefined && chosen.read.length > 0) chosen.leave(sheet, other)
  }
  const order = (candidate: Candidate) => candidates.indexOf(candidate)
  return {
    rows: chosen.rowsInOrder(candidates),
    read: [...chosen.read].sort((a, b) => order(a) - order(b)),
    unread: chosen.unread,
    differing: chosen.differing,
  }
}

function byName(a: Candidate, b: Candidate): number {
  return a.source.sheet.name < b.source.sheet.name ? -1 : 1
}

class Chosen {
  readonly read: Candidate[] = []
  readonly unread: string[] = []
  readonly differing = new Map<string, string>()
  private readonly byName = new Map<string, SchoolRow[]>()
  /** Rows with what other sheets add to them. */
  private readonly joined = new Map<SchoolRow, SchoolRow>()

  offer(candidate: Candidate): void {
    const { rows, source } = candidate
    if (this.read.length === 0) return this.add(candidate)
    const same = rows.map((row) => ({ row, own: this.same(row) }))
    if (same.every(({ own }) => own === null)) {
      if (rows.length > 0) this.add(candidate)
      return
    }
    const other = same.find(({ row, own }) => own === null || !agree(row, this.joined.get(own) ?? own))
    if (other) return this.leave(source.sheet.name, other.row.name)
    if (this.join(same)) this.read.push(candidate)
    else this.unread.push(source.sheet.name)
  }

  knows(name: string): boolean {
    return this.byName.has(fold(name))
  }

  leave(sheet: string, school: string): void {
    this.unread.push(sheet)
    this.differing.set(sheet, school)
  }

  /** The rows in the order of the sheets, joined ones at their first place. */
  rowsInOrder(candidates: readonly Candidate[]): SchoolRow[] {
    const known = new Set([...this.byName.values()].flat())
    return candidates.flatMap(({ rows }) =>
      rows.filter((row) => known.has(row)).map((row) => this.joined.get(row) ?? row),
    )
  }

  private add(candidate: Candidate): void {
    this.read.push(candidate)
    for (const row of candidate.rows) {
      const name = fold(row.name)
      const rows = this.byName.get(name)
      if (rows) rows.push(row)
      else this.byName.set(name, [row])
    }
  }

  /** The row that was read of the same school and stage; null where there is none. */
  private same(row: SchoolRow): SchoolRow | null {
    if (row.name === '') return null
    const rows = this.byName.get(fold(row.name)) ?? []
    const inCounty = rows.filter(({ county }) => county === row.county || county === '' || row.county === '')
    return (
      inCounty.find((each) => each.stage === row.stage && each.whole === row.whole) ??
      inCounty.find((each) => each.stage === null || row.stage === null) ??
      null
    )
  }

  /** Gives the rows the amounts that another sheet has of the same schools; false where it has none that they lack. */
  private join(same: readonly { readonly row: SchoolRow; readonly own: SchoolRow | null }[]): boolean {
    let added = false
    for (const { row, own } of same) {
      if (!own) continue
      const amounts = new Map((this.joined.get(own) ?? own).amounts)
      for (const [heading, cell] of row.amounts) {
        if (amounts.has(heading) || cell.made) continue
        amounts.set(heading, cell)
        added = true
      }
      this.joined.set(own, { ...own, amounts })
    }
    return added
  }
}

function agree(a: SchoolRow, b: SchoolRow): boolean {
  if (a.stage !== b.stage || a.whole !== b.whole) return false
  for (const [heading, cell] of a.amounts) {
    const other = b.amounts.get(heading)
    if (other && !sayTheSame(cell, other)) return false
  }
  return true
}
