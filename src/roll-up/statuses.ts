import { memo } from '../text/memo'
import { unfoldPoints } from './folded-points'
import type { SentTable } from './sent'

/** Paths of files that are to count, whatever other files of the same county say: one for a county. */
export type Chosen = ReadonlySet<string>
export const NONE_CHOSEN: Chosen = new Set()

/** What became of a sent table. refused: nothing of it is merged. */
export type SentStatus = 'used' | 'superseded' | 'duplicate' | 'conflict' | 'refused'

/**
 * Which of the tables of one reporter count: of the same content one, of different ones those of the file that was chosen by hand, else the latest.
 * Where none is the latest, because they have one date or one has none, all of them are in conflict. The order of the tables does not matter.
 * isMisnamed: whether the name of its file says another reporter; of the same content and day, one that is not counts.
 */
export function statusesOf(
  tables: readonly SentTable[],
  chosen: Chosen,
  isMisnamed: (table: SentTable) => boolean,
): Map<SentTable, SentStatus> {
  const statuses = new Map<SentTable, SentStatus>()
  const distinct: SentTable[] = []
  const byHand = ({ path }: SentTable) => Number(chosen.has(path))
  const byName = (table: SentTable) => Number(isMisnamed(table))
  const inOrder = [...tables].sort(
    (a, b) => byHand(b) - byHand(a) || latestFirst(a, b) || byName(a) - byName(b) || byPath(a, b),
  )
  for (const table of inOrder) if (!distinct.some((other) => isSame(table, other))) distinct.push(table)
  // Parts of one form on several sheets of a file do not compete.
  const rivals = distinct.filter((table) => distinct.some((other) => other !== table && areRivals(table, other)))
  for (const table of distinct) if (!rivals.includes(table)) statuses.set(table, 'used')
  const [first] = rivals
  const byDate = rivals.every(({ date }) => date !== null) ? rivals.filter(({ date }) => date === first?.date) : rivals
  const isChosen = rivals.some(({ path }) => chosen.has(path))
  const counting = isChosen ? rivals.filter(({ path }) => chosen.has(path)) : byDate
  for (const table of rivals)
    statuses.set(table, !counting.includes(table) ? 'superseded' : isChosen || counting.length === 1 ? 'used' : 'conflict') // prettier-ignore
  // What says the same as a table that does not count does not count for the same reason.
  for (const table of tables) {
    const twin = distinct.find((other) => isSame(table, other))
    if (twin && twin !== table) statuses.set(table, statuses.get(twin) === 'superseded' ? 'superseded' : 'duplicate')
  }
  return statuses
}

function latestFirst(one: SentTable, other: SentTable): number {
  return compare(other.date ?? '', one.date ?? '')
}

function byPath(one: SentTable, other: SentTable): number {
  return compare(one.path, other.path) || compare(one.sheet, other.sheet)
}

/** By code units: the same on every computer. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function areRivals(one: SentTable, other: SentTable): boolean {
  if (one.path !== other.path) return true
  const numbers = new Set(unfoldPoints(one.points).map(({ number }) => number))
  return unfoldPoints(other.points).some(({ number }) => numbers.has(number))
}

/** Whether two tables say the same of every point. */
export function isSame(one: SentTable, other: SentTable): boolean {
  return one === other || (one.edition === other.edition && contentOf(one) === contentOf(other))
}

const contentOf = memo(({ points }: SentTable): string =>
  JSON.stringify(
    unfoldPoints(points).map(({ number, achieved, unachieved, evidence, error }) => [
      number,
      [...achieved].sort(),
      [...unachieved].sort(),
      evidence,
      error !== null,
    ]),
  ),
)
