import { EDITIONS } from '../summary-table/editions'
import type { Edition, EditionPoint } from '../summary-table/edition'
import { itemAt } from '../text/items'
import { evidenceText, joinedDocuments, type Voice } from './evidence-text'
import { pointNumbered } from './folded-points'
import { judgeTables } from './judge-tables'
import type { JudgedTable, RolledPoint, RollUp, Source } from './model'
import type { UnitPart } from './unit-part'
import type { SentFile, SentPoint, SentTable } from './sent'
import { saidOf, type PointOf } from './standings'
import { NONE_CHOSEN, type Chosen } from './statuses'
import { dueInYear, type Unit } from './unit'

/**
 * Makes one table of those that were sent, in an edition of the form. Pure: the order of the files does not matter, and a county's file changes nothing
 * but its county. `chosen`: files that
 * were chosen by hand to count. Time is linear in points × counties.
 */
export function rollUp(unit: Unit, edition: Edition, files: readonly SentFile[], chosen: Chosen = NONE_CHOSEN): RollUp {
  const sent = files.flatMap(({ tables }) => tables)
  const names = namesInRoster(unit, sent)
  const tables = judgeTables(sent, (table) => names.reporterOf(table), chosen, unit)
  const speaking = tables.filter(({ status }) => status === 'used' || status === 'conflict')
  const speakers = speakersOf(speaking, names.ids)
  const reporters = new Map(speaking.map(({ table, from }) => [table, from]))
  const points = edition.points.map((point) => rollPoint(point, edition, names.roster, speakers, reporters))
  return {
    unit,
    edition,
    roster: names.roster,
    parts: names.parts,
    files,
    tables,
    missing: missingOf(names, speakers),
    points,
    kept: [],
  }
}

interface Names {
  readonly roster: readonly string[]
  /** What a county is known by → its name. */
  readonly ids: ReadonlyMap<string, string>
  readonly parts: readonly UnitPart[]
  readonly reporterOf: (table: SentTable) => string | null
}

function namesInRoster(unit: Unit, tables: readonly SentTable[]): Names {
  const { place } = unit
  const own = tables.filter(({ reporter }) => reporter.kind === 'county' || reporter.kind === 'city')
  const years = own.flatMap(({ date }) => (date === null ? [] : Number(date.slice(0, 4))))
  const reported = own.flatMap(({ reporter, counties }) => (place?.kind !== 'city' && reporter.kind === 'city' ? [] : counties)) // prettier-ignore
  const due = dueInYear(unit, years.length > 0 ? Math.max(...years) : null, reported)
  const reporterOf = ({ reporter }: SentTable): string | null => {
    if (reporter.kind === 'county') return due.ids.get(reporter.id) ?? nameGiven(reporter.name, due.counties)
    return reporter.kind === 'city' ? reporter.name : null
  }
  return { roster: due.counties, ids: due.ids, parts: due.parts, reporterOf }
}

/** A roster that was given may name counties of which the gazetteer knows nothing. */
function nameGiven(name: string, counties: readonly string[]): string | null {
  return counties.includes(name) ? name : null
}

/** A table that speaks for a county, with what it knows the county by. */
interface Speaker {
  readonly judged: JudgedTable
  readonly id: string
  readonly edition: Edition
  readonly pointOf: PointOf
}

function speakersOf(tables: readonly JudgedTable[], ids: ReadonlyMap<string, string>): Map<string, Speaker[]> {
  const speakers = new Map<string, Speaker[]>()
  for (const judged of tables) {
    const { table, from } = judged
    const pointOf = lastUnfolded(table)
    const edition = EDITIONS.find((one) => one.id === table.edition)
    for (const [id] of table.counties) {
      const county = table.reporter.kind === 'county' ? from : (ids.get(id) ?? null)
      if (county === null || !edition) continue
      const own = speakers.get(county)
      const speaker = { judged, id, edition, pointOf }
      if (own) own.push(speaker)
      else speakers.set(county, [speaker])
    }
  }
  return speakers
}

/** The points of a table, of which the last is at hand: a city's is asked for each of its counties. */
function lastUnfolded({ points }: SentTable): PointOf {
  let last: { readonly number: number; readonly point: SentPoint | undefined } | null = null
  return (number) => {
    if (last?.number !== number) last = { number, point: pointNumbered(points, number) }
    return last.point
  }
}

function missingOf({ roster, parts }: Names, speakers: ReadonlyMap<string, unknown>): string[] {
  const silent = (county: string) => !speakers.has(county)
  const whole = parts.filter(({ counties }) => counties.every(({ county }) => silent(county)))
  const within = new Set(whole.flatMap(({ counties }) => counties.map(({ county }) => county)))
  return [...whole.map(({ name }) => name), ...roster.filter((county) => silent(county) && !within.has(county))]
}

function rollPoint(
  { number }: EditionPoint,
  edition: Edition,
  roster: readonly string[],
  speakers: ReadonlyMap<string, readonly Speaker[]>,
  reporters: ReadonlyMap<SentTable, string | null>,
): RolledPoint {
  const sources: Source[] = []
  const sayings: Saying[] = []
  const conflicts: { county: string; onlyEvidence: boolean; tables: SentTable[] }[] = []
  const lists = { achieved: [] as string[], unachieved: [] as string[], open: [] as string[] }
  for (const county of roster) {
    const said = sayingsOf(county, number, edition, speakers.get(county) ?? [])
    const { standing } = itemAt(said, 0).source
    const isSplit = said.some(({ source }) => source.standing !== standing)
    const differ = said.length > 1 && new Set(said.map(evidenceOf)).size > 1
    if (isSplit || differ)
      conflicts.push({ county, onlyEvidence: !isSplit, tables: said.flatMap(({ source }) => source.table ?? []) })
    for (const one of said) {
      sources.push(isSplit ? { ...one.source, reason: one.source.reason ?? 'conflict' } : one.source)
      sayings.push(one)
    }
    lists[isSplit ? 'open' : standing].push(county)
  }
  const voices = voicesOf(sayings, reporters, new Set(lists.achieved))
  const documents = joinedDocuments(voices)
  const { text, shortened } = evidenceText(voices, documents)
  return { number, ...lists, documents, conflicts, sources, evidence: text, shortened }
}

/** A source with what its points say, which is not kept: of a country's files that is most of what they say. */
interface Saying {
  readonly source: Source
  readonly points: readonly SentPoint[]
}

/** What each table says of a county; one that says nothing where there is none. */
function sayingsOf(county: string, number: number, to: Edition, speakers: readonly Speaker[]): Saying[] {
  if (speakers.length === 0) {
    const source: Source = { county, standing: 'open', reason: 'missing', remark: '', table: null, numbers: [] }
    return [{ source, points: [] }]
  }
  const said = speakers.map(({ judged: { table }, id, edition, pointOf }): Saying => {
    const { standing, reason, points } = saidOf(pointOf, edition, to, number, id)
    const remarks = points.flatMap((point) => point.remarks.filter(([known]) => known === id))
    const remark = remarks.map(([, words]) => words).join('；')
    return { source: { county, standing, reason, remark, table, numbers: points.map((point) => point.number) }, points }
  })
  if (said.length === 1) return said
  // Parts of one form on several sheets: the one that has the point.
  const having = said.filter(({ source }) => source.reason !== 'absent')
  const isElsewhere = ({ source }: Saying) => having.some((one) => one.source.table?.path === source.table?.path)
  const whole = said.filter((one) => one.source.reason !== 'absent' || !isElsewhere(one))
  return whole.filter((one, index) => whole.findIndex(({ source }) => source.table === one.source.table) === index)
}

function evidenceOf({ points }: Saying): string {
  return JSON.stringify(points.map(({ evidence }) => evidence))
}

/** The reporters with what they say of the point, each once, in the order of their first county in the roster. */
function voicesOf(
  sayings: readonly Saying[],
  reporters: ReadonlyMap<SentTable, string | null>,
  achieved: ReadonlySet<string>,
): Voice[] {
  const voices = new Map<string, { points: Set<SentPoint>; achieved: boolean }>()
  for (const { source, points } of sayings) {
    const { county, table } = source
    const name = table && reporters.get(table)
    if (!name) continue
    const voice = voices.get(name) ?? { points: new Set<SentPoint>(), achieved: false }
    for (const point of points) if (point.error === null) voice.points.add(point)
    voice.achieved ||= achieved.has(county)
    voices.set(name, voice)
  }
  return [...voices].map(([name, { points, achieved: has }]): Voice => {
    const own = [...points]
    const texts = [...new Set(own.map(({ evidence }) => evidence).filter((text) => text !== ''))]
    return {
      name,
      evidence: texts.join('；'),
      documents: own.flatMap(({ documents }) => documents),
      onlyDocuments: own.every(({ onlyDocuments }) => onlyDocuments),
      achieved: has,
    }
  })
}
