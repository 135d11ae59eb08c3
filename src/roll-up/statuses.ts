import { memo } from '../text/memo'
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
  for (const table of inOrder) {
    const isDoubled = distinct.some((other) => hasSameContent(table, other))
    if (isDoubled) statuses.set(table, 'duplicate')
    else distinct.push(table)
  }
  // Parts of one form on several sheets of a file do not compete.
  const rivals = distinct.filter((table) => distinct.some((other) => other !== table && areRivals(table, other)))
  for (const table of distinct) if (!rivals.includes(table)) statuses.set(table, 'used')
  if (rivals.some(({ path }) => chosen.has(path))) {
    for (const table of rivals) statuses.set(table, chosen.has(table.path) ? 'used' : 'superseded')
    return statuses
  }
  const [first] = rivals
  const isDated = rivals.every(({ date }) => date !== null)
  const latest = isDated ? rivals.filter(({ date }) => date === first?.date) : rivals
  for (const table of rivals)
    statuses.set(table, !latest.includes(table) ? 'superseded' : latest.length === 1 ? 'used' : 'conflict')
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
  const numbers = new Set(one.points.map(({ number }) => number))
  return other.points.some(({ number }) => numbers.has(number))
}

function hasSameContent(one: SentTable, other: SentTable): boolean {
  return one.edition === other.edition && contentOf(one) === contentOf(other)
}

const contentOf = memo(({ points }: SentTable): string =>
  JSON.stringify(
    points.map(({ number, achieved, unachieved, evidence, error }) => [
      number,
      [...achieved].sort(),
      [...unachieved].sort(),
      evidence,
      error !== null,
    ]),
  ),
)
