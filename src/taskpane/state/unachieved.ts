import type { TableSubject } from '../../summary-table/answers/subject'
import { officeNames } from '../../summary-table/answers/office-names'

/** A point that counties have not achieved. */
export interface OpenPoint {
  readonly number: number
  /** The policy point's text in the edition. */
  readonly text: string
  /** A1 column and row are found through the finding of this index; null when there is none. */
  readonly row: number
  readonly column: number | null
  readonly counties: readonly string[]
  /** 责任科室 as written; '' when blank. */
  readonly office: string
}

/** Points under one heading: a county, or an office. */
export interface PointGroup {
  readonly name: string
  readonly points: readonly OpenPoint[]
}

/** The points with counties in 未实现, in the order of the sheet. */
export function openPoints({ answers }: TableSubject): OpenPoint[] {
  return answers
    .filter(({ unachieved }) => unachieved.counties.length > 0)
    .map(({ row, unachieved }) => ({
      number: row.number,
      text: row.point.text,
      row: row.row,
      column: (row.cells.unachieved ?? row.cells.assessment)?.column ?? null,
      counties: unachieved.counties,
      office: row.cells.office?.text.trim() ?? '',
    }))
}

/** Open points by county, in the order of the roster; counties without any are left out. */
export function byCounty(points: readonly OpenPoint[], counties: readonly string[]): PointGroup[] {
  return counties
    .map((name) => ({ name, points: points.filter((point) => point.counties.includes(name)) }))
    .filter((group) => group.points.length > 0)
}

/** Open points by 责任科室, the busiest first; a point that several offices share stands under each. */
export function byOffice(points: readonly OpenPoint[]): PointGroup[] {
  const groups = new Map<string, OpenPoint[]>()
  for (const point of points) {
    for (const office of officesIn(point.office)) groups.set(office, [...(groups.get(office) ?? []), point])
  }
  return [...groups].map(([name, own]) => ({ name, points: own })).sort((a, b) => b.points.length - a.points.length)
}

function officesIn(written: string): string[] {
  const names = officeNames(written)
  return names.length > 0 ? names : ['']
}
