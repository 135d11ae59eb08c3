import type { Edition } from '../summary-table/edition'
import { itemAt } from '../text/items'
import { Chorus, type Voice } from './evidence-text'
import { pointsOfSource, type Conflict, type RolledPoint, type Source } from './model'
import type { OpenReason } from './standings'
import type { SentTable } from './sent'
import type { SentDocument } from './sent-point'
import { jointStanding, type Saying, type Speakers } from './speakers'

/**
 * The points of the unit's table, filled in county by county: what a county's table says is read for all points at once, and of that no more is kept
 * than they show.
 */
export function rollPoints(edition: Edition, roster: readonly string[], speakers: Speakers): RolledPoint[] {
  const points = edition.points.map(({ number }) => new RollingPoint(number, speakers))
  for (const county of roster) for (const point of points) point.take(county)
  return points.map((point) => point.rolled(roster))
}

class RollingPoint {
  private readonly lists = { achieved: [] as string[], unachieved: [] as string[], open: [] as string[] }
  private readonly conflicts: Conflict[] = []
  private readonly lacking = new Map<SentTable, OpenReason>()
  private readonly chorus = new Chorus()
  /** Reporters for several counties that have been heard. */
  private readonly heard = new Set<string>()
  private sayings = 0

  constructor(
    private readonly number: number,
    private readonly speakers: Speakers,
  ) {}

  /** The next county of the roster. */
  take(county: string): void {
    const said = this.speakers.sayings(county, this.number)
    const standing = jointStanding(said)
    this.sayings += said.length
    this.lists[standing ?? 'open'].push(county)
    const differ = said.length > 1 && new Set(said.map(evidenceOf)).size > 1
    if (standing === null || differ)
      this.conflicts.push({
        county,
        onlyEvidence: standing !== null,
        tables: said.flatMap(({ table }) => table ?? []),
        numbers: itemAt(said, 0).numbers,
      })
    for (const { table, reason } of said)
      if (table && (reason === 'unasked' || reason === 'weaker')) this.lacking.set(table, reason)
    for (const reporter of new Set(said.map((saying) => saying.reporter)))
      if (reporter !== null) this.hear(reporter, county, said)
  }

  /** Hears a reporter at its first county, for all of them. */
  private hear(reporter: string, county: string, said: readonly Saying[]): void {
    const counties = this.speakers.countiesOf(reporter)
    if (counties.length === 1) return this.chorus.hear(voiceOf(reporter, [said]))
    if (this.heard.has(reporter)) return
    this.heard.add(reporter)
    const others = counties.filter((other) => other !== county)
    const all = [said, ...others.map((other) => this.speakers.sayings(other, this.number))]
    this.chorus.hear(voiceOf(reporter, all))
  }

  rolled(roster: readonly string[]): RolledPoint {
    const { number, speakers } = this
    const { text, shortened } = this.chorus.evidence()
    return {
      number,
      ...this.lists,
      documents: this.chorus.documents,
      conflicts: this.conflicts,
      sources: { length: this.sayings, [Symbol.iterator]: () => sourcesAt(number, roster, speakers) },
      lacking: [...this.lacking].map(([table, reason]) => ({ table, reason })),
      evidence: text,
      shortened,
    }
  }
}

function* sourcesAt(number: number, roster: readonly string[], speakers: Speakers): Generator<Source> {
  for (const county of roster) yield* speakers.sources(county, number)
}

function evidenceOf(saying: Saying): string {
  return JSON.stringify(pointsOfSource(saying).map(({ evidence }) => evidence))
}

/** What a reporter says of a point for its counties, each row of its tables once; one with an error of its own says nothing. */
function voiceOf(name: string, counties: readonly (readonly Saying[])[]): Voice {
  const rows = new Map<SentTable, number[]>()
  const texts: string[] = []
  const documents: SentDocument[] = []
  let [onlyDocuments, achieved] = [true, false]
  for (const said of counties)
    for (const { table, reporter, numbers } of said) {
      if (!table || reporter !== name) continue
      achieved ||= jointStanding(said) === 'achieved'
      const known = rows.get(table)
      const fresh = known ? numbers.filter((number) => !known.includes(number)) : numbers
      rows.set(table, known ? [...known, ...fresh] : [...numbers])
      for (const point of pointsOfSource({ table, numbers: fresh })) {
        if (point.hasError) continue
        const { evidence } = point
        if (evidence !== '' && !texts.includes(evidence)) texts.push(evidence)
        documents.push(...point.documents)
        onlyDocuments &&= point.onlyDocuments
      }
    }
  return { name, evidence: texts.join('；'), documents, onlyDocuments, achieved }
}
