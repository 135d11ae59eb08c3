import { EDITIONS } from '../summary-table/editions'
import type { Edition } from '../summary-table/edition'
import { itemAt } from '../text/items'
import { pointNumbered } from './folded-points'
import type { JudgedTable, Source } from './model'
import type { Standing } from './standings'
import type { SentTable } from './sent'
import { saidOf, type OwnStanding, type Said } from './standings'

/** A table that speaks for a county, with what it knows the county by. */
interface Speaker {
  readonly table: SentTable
  readonly id: string
  readonly edition: Edition
  /** Who reports in it, by the name in the roster. */
  readonly reporter: string | null
}

/** What a table says of a county at a point; one without a table where nothing was sent. */
export interface Saying extends Said {
  readonly table: SentTable | null
  readonly id: string
  readonly reporter: string | null
}

const NOTHING_SENT: readonly Saying[] = [{ standing: 'open', reason: 'missing', numbers: [], table: null, id: '', reporter: null }] // prettier-ignore

/** The tables that count, by the counties that they speak for: what they say of one is looked up when it is asked for, and not kept. */
export class Speakers {
  private readonly byCounty = new Map<string, Speaker[]>()
  private readonly byReporter = new Map<string, string[]>()

  /** `ids`: what a county is known by → its name in the roster. */
  constructor(
    tables: readonly JudgedTable[],
    roster: readonly string[],
    ids: ReadonlyMap<string, string>,
    private readonly to: Edition,
  ) {
    for (const { table, from } of tables) {
      const edition = EDITIONS.find((one) => one.id === table.edition)
      if (!edition) continue
      for (const [id] of table.counties) {
        const county = table.reporter.kind === 'county' ? from : (ids.get(id) ?? null)
        if (county !== null) put(this.byCounty, county, { table, id, edition, reporter: from })
      }
    }
    for (const county of roster)
      for (const name of new Set(this.of(county).map(({ reporter }) => reporter)))
        if (name !== null) put(this.byReporter, name, county)
  }

  /** Whether something was sent for a county. */
  has(county: string): boolean {
    return this.byCounty.has(county)
  }

  /** The counties of the roster that a reporter speaks for, in its order. */
  countiesOf(reporter: string): readonly string[] {
    return this.byReporter.get(reporter) ?? []
  }

  /** What each table says of a county at a point; one saying that says nothing where there is none. */
  sayings(county: string, number: number): readonly Saying[] {
    const speakers = this.of(county)
    if (speakers.length === 0) return NOTHING_SENT
    const said = speakers.map((speaker) => this.saying(speaker, number))
    if (said.length < 2) return said
    // Parts of one form on several sheets: the one that has the point.
    const having = said.filter(({ reason }) => reason !== 'absent')
    const isElsewhere = ({ table }: Saying) => having.some((one) => one.table?.path === table?.path)
    const whole = said.filter((one) => one.reason !== 'absent' || !isElsewhere(one))
    return whole.filter((one, index) => whole.findIndex(({ table }) => table === one.table) === index)
  }

  /** Where a county's standing at a point comes from. */
  *sources(county: string, number: number): Iterable<Source> {
    const said = this.sayings(county, number)
    const isSplit = jointStanding(said) === null
    for (const { standing, reason, numbers, table, id } of said) {
      const remark = table ? remarkIn(table, numbers, id) : ''
      yield { county, standing, reason: reason ?? (isSplit ? 'conflict' : null), remark, table, numbers }
    }
  }

  private of(county: string): readonly Speaker[] {
    return this.byCounty.get(county) ?? []
  }

  private saying({ table, id, edition, reporter }: Speaker, number: number): Saying {
    const standingAt = (part: number): OwnStanding | null => pointNumbered(table.points, part)?.standingOf(id) ?? null
    const { standing, reason, numbers } = saidOf(standingAt, edition, this.to, number)
    return { standing, reason, numbers, table, id, reporter }
  }
}

/** How a county stands by all that is said of it; null where that differs. */
export function jointStanding(said: readonly Saying[]): Standing | null {
  const { standing } = itemAt(said, 0)
  return said.every((one) => one.standing === standing) ? standing : null
}

function remarkIn({ points }: SentTable, numbers: readonly number[], id: string): string {
  const remarks = numbers.flatMap((number) => pointNumbered(points, number)?.remarks ?? [])
  return remarks.flatMap(([known, words]) => (known === id ? [words] : [])).join('；')
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
