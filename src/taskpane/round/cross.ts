import { dueUnits, type DueUnit } from '../../roll-up/due'
import { pointsOfSource, type RolledPoint, type RollUp } from '../../roll-up/model'
import type { Standing } from '../../roll-up/standings'

/** How one who is to report stands at a point. */
export interface CrossCell {
  readonly unit: string
  /** Of several counties the gravest. */
  readonly standing: Standing
  /** √ × ?; of a prefecture how many counties have not achieved it. */
  readonly sign: string
  /** The file that says so, and the cell in it. */
  readonly path: string | null
  readonly place: { readonly sheet: string; readonly cell: string } | null
}

export interface CrossRow {
  readonly number: number
  readonly text: string
  readonly unachieved: number
  readonly cells: readonly CrossCell[]
}

const SIGNS: Readonly<Record<Standing, string>> = { achieved: '√', unachieved: '×', open: '?' }

/** A row for each point, with a cell for each who is to report: a province has too many counties for one each. */
export function crossRows(rolled: RollUp): CrossRow[] {
  const columns = dueUnits(rolled)
  const texts = new Map(rolled.edition.points.map(({ number, text }) => [number, text]))
  return rolled.points.map((point) => ({
    number: point.number,
    text: texts.get(point.number) ?? '',
    unachieved: point.unachieved.length,
    cells: cellsOf(point, columns),
  }))
}

function cellsOf({ achieved, unachieved, sources }: RolledPoint, columns: readonly DueUnit[]): CrossCell[] {
  const [yes, no] = [new Set(achieved), new Set(unachieved)]
  const said = new Map(Array.from(sources, (source) => [source.county, source]))
  return columns.map(({ name, counties }): CrossCell => {
    const not = counties.filter((county) => no.has(county))
    const open = counties.find((county) => !no.has(county) && !yes.has(county))
    const standing = not.length > 0 ? 'unachieved' : open !== undefined ? 'open' : 'achieved'
    const source = said.get(not[0] ?? open ?? counties[0] ?? name)
    const cell = (source && pointsOfSource(source)[0]?.cell) ?? null
    return {
      unit: name,
      standing,
      sign: counties.length > 1 && not.length > 0 ? String(not.length) : SIGNS[standing],
      path: source?.table?.path ?? null,
      place: source?.table && cell !== null ? { sheet: source.table.sheet, cell } : null,
    }
  })
}
