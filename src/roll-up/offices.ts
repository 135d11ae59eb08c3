import { pointSources } from '../summary-table/other-edition'
import type { TableSubject } from '../summary-table/answers/subject'
import type { Edition } from '../summary-table/edition'

/** 责任科室 of a table by the points of an edition; points for which it names none are left out. */
export function officesOf({ table }: Pick<TableSubject, 'table'>, edition: Edition): Map<number, string> {
  const written = new Map(table.points.map(({ number, cells }) => [number, cells.office?.text.trim() ?? '']))
  const offices = new Map<number, string>()
  for (const [number, { parts }] of pointSources(table.edition, edition)) {
    const names = new Set(parts.flatMap((part) => written.get(part) || []))
    if (names.size > 0) offices.set(number, [...names].join('、'))
  }
  return offices
}
