import type { TableSubject } from '../summary-table/answers/subject'
import { countyIds } from '../summary-table/counties/county-ids'
import { placeNamed } from '../summary-table/counties/gazetteer/place'
import type { PointRow } from '../summary-table/table'
import { fold } from '../text/fold'
import type { Standing } from '../roll-up/standings'
import { pointsOf } from '../roll-up/read-sent'
import type { SentDocument, SentPoint } from '../roll-up/sent-point'
import { ownStanding, saidOf, type OwnStanding } from '../roll-up/standings'

/** A table of one period, and the file it is in. */
export interface Period {
  readonly path: string
  readonly subject: TableSubject
}

/** What has changed at a point of the new table. Counties are named as the new table names them. */
export interface ComparedPoint {
  readonly number: number
  readonly newlyAchieved: readonly string[]
  readonly regressed: readonly string[]
  readonly stillUnachieved: readonly string[]
  readonly documentsAdded: readonly SentDocument[]
  readonly documentsGone: readonly SentDocument[]
  /** Whether 县级落实情况 says word for word the same. */
  readonly sameEvidence: boolean
  /** Its row in the new table; null where that lacks the point. */
  readonly row: PointRow | null
}

/** Two periods side by side, by the points of the new one's edition. */
export interface Comparison {
  readonly old: Period
  readonly new: Period
  readonly points: readonly ComparedPoint[]
  /** In 项次: point × county, of the counties that both have. */
  readonly totals: { readonly achieved: readonly [number, number]; readonly unachieved: readonly [number, number] }
  /** In 项次, too: what stands in neither list, or was not asked for, so that the totals do not add up. */
  readonly undecided: readonly [number, number]
  readonly countiesGone: readonly string[]
  readonly countiesNew: readonly string[]
  /** Whether every answer is word for word the same. */
  readonly copied: boolean
}

/** Compares a table with that of the period before. A county that was renamed is one county; what an edition does not ask for is not compared. */
export function compareTables(before: Period, after: Period): Comparison {
  const [old, now] = [sideOf(before.subject), sideOf(after.subject)]
  const shared = [...now.names.keys()].filter((id) => old.names.has(id))
  const edition = after.subject.table.edition
  const rows = new Map(after.subject.table.points.map((row) => [row.number, row]))
  const counts = { achieved: [0, 0] as [number, number], unachieved: [0, 0] as [number, number] }
  const points = edition.points.map(({ number }): ComparedPoint => {
    const lists = { newlyAchieved: [] as string[], regressed: [] as string[], stillUnachieved: [] as string[] }
    const evidence = { old: new Set<SentPoint>(), now: new Set<SentPoint>() }
    for (const id of shared) {
      const was = saidOf((part) => standingIn(old, part, id), before.subject.table.edition, edition, number)
      const is = saidOf((part) => standingIn(now, part, id), edition, edition, number)
      for (const point of pointsIn(old, was.numbers)) evidence.old.add(point)
      for (const point of pointsIn(now, is.numbers)) evidence.now.add(point)
      count(counts, 0, was.standing)
      count(counts, 1, is.standing)
      const change = CHANGES[was.standing][is.standing]
      if (change) lists[change].push(now.names.get(id) ?? '')
    }
    const [was, is] = [[...evidence.old], [...evidence.now]]
    const isComparable = was.length > 0 && is.length > 0
    const documents = { old: documentsOf(was), now: documentsOf(is) }
    return {
      number,
      ...lists,
      documentsAdded: isComparable ? without(documents.now, documents.old) : [],
      documentsGone: isComparable ? without(documents.old, documents.now) : [],
      sameEvidence: isComparable && wordsOf(was) === wordsOf(is),
      row: rows.get(number) ?? null,
    }
  })
  const undecided = (side: 0 | 1): number =>
    edition.points.length * shared.length - counts.achieved[side] - counts.unachieved[side]
  return {
    old: before,
    new: after,
    points,
    totals: counts,
    undecided: [undecided(0), undecided(1)],
    countiesGone: [...old.names].flatMap(([id, name]) => (now.names.has(id) ? [] : [name])),
    countiesNew: [...now.names].flatMap(([id, name]) => (old.names.has(id) ? [] : [name])),
    copied: isCopied(before.subject, after.subject),
  }
}

const CHANGES: Readonly<
  Record<Standing, Partial<Record<Standing, 'newlyAchieved' | 'regressed' | 'stillUnachieved'>>>
> = {
  achieved: { unachieved: 'regressed' },
  unachieved: { achieved: 'newlyAchieved', unachieved: 'stillUnachieved' },
  open: {},
}

function count(counts: Record<'achieved' | 'unachieved', [number, number]>, side: 0 | 1, standing: Standing): void {
  if (standing !== 'open') counts[standing][side]++
}

interface Side {
  /** What each county is known by → its name there. */
  readonly names: ReadonlyMap<string, string>
  readonly points: ReadonlyMap<number, SentPoint>
}

function sideOf(subject: TableSubject): Side {
  const names = countyIds(subject.roster, placeNamed(subject.table.header.unit.text))
  const ids = new Map([...names].map(([id, name]) => [name, id]))
  const points = new Map(pointsOf(subject, ids).map((point) => [point.number, point]))
  return { names, points }
}

function pointsIn({ points }: Side, numbers: readonly number[]): SentPoint[] {
  return numbers.flatMap((number) => points.get(number) ?? [])
}

function standingIn({ points }: Side, number: number, id: string): OwnStanding | null {
  const point = points.get(number)
  return point ? ownStanding(point.error !== null, point.achieved.includes(id), point.unachieved.includes(id)) : null
}

function keyOf({ title, number }: SentDocument): string {
  return number ?? `《${fold(title ?? '')}》`
}

function documentsOf(points: readonly SentPoint[]): SentDocument[] {
  return [
    ...new Map(points.flatMap(({ documents }) => documents).map((document) => [keyOf(document), document])).values(),
  ]
}

function without(documents: readonly SentDocument[], others: readonly SentDocument[]): SentDocument[] {
  const keys = new Set(others.map(keyOf))
  return documents.filter((document) => !keys.has(keyOf(document)))
}

function wordsOf(points: readonly SentPoint[]): string {
  return points.map(({ evidence }) => evidence).join('\n')
}

/** Nothing but 时间 differs. */
function isCopied({ table: old }: TableSubject, { table: now }: TableSubject): boolean {
  if (old.edition !== now.edition || old.points.length !== now.points.length) return false
  const rows = new Map(old.points.map((row) => [row.number, row]))
  return now.points.every(({ number, cells }) => {
    const was = rows.get(number)?.cells
    return was !== undefined && ANSWERS.every((key) => (was[key]?.text ?? '') === (cells[key]?.text ?? ''))
  })
}

const ANSWERS = ['evidence', 'assessment', 'achieved', 'unachieved', 'reasons', 'measures'] as const
