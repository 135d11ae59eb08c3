import { officeNames } from '../../../summary-table/answers/office-names'
import type { TableSubject } from '../../../summary-table/answers/subject'

/** The offices of a table, those named most first. */
export function officesOf({ answers }: TableSubject): string[] {
  const counts = new Map<string, number>()
  for (const { row } of answers)
    for (const name of officeNames(row.cells.office?.text ?? '')) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** What is written with an office added, or taken out where it is there. */
export function withOffice(written: string, office: string): string {
  const names = officeNames(written)
  const others = names.filter((name) => name !== office)
  return (others.length < names.length ? others : [...names, office]).join('、')
}
