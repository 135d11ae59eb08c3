import type { Edition } from '../summary-table/edition'
import { judgeTables } from './judge-tables'
import type { RollUp } from './model'
import { rollPoints } from './rolled-points'
import type { SentFile, SentTable } from './sent'
import { Speakers } from './speakers'
import { NONE_CHOSEN, type Chosen } from './statuses'
import { dueInYear, type Unit } from './unit'
import type { UnitPart } from './unit-part'

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
  const speakers = new Speakers(speaking, names.roster, names.ids, edition)
  return {
    unit,
    edition,
    roster: names.roster,
    parts: names.parts,
    files,
    tables,
    missing: missingOf(names, speakers),
    points: rollPoints(edition, names.roster, speakers),
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

function missingOf({ roster, parts }: Names, speakers: Speakers): string[] {
  const silent = (county: string) => !speakers.has(county)
  const whole = parts.filter(({ counties }) => counties.every(({ county }) => silent(county)))
  const within = new Set(whole.flatMap(({ counties }) => counties.map(({ county }) => county)))
  return [...whole.map(({ name }) => name), ...roster.filter((county) => silent(county) && !within.has(county))]
}
