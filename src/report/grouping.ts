import { GRAVITY } from '../findings/causes'
import type { Finding } from '../findings/finding'
import { grouped } from '../text/grouped'

/** Findings of one policy point, or (point null) of the form as a whole. */
export interface FindingGroup {
  readonly point: number | null
  readonly findings: readonly Finding[]
}

/** Findings by point, the form as a whole first; within a point the gravest first. */
export function groupByPoint(findings: readonly Finding[]): FindingGroup[] {
  const gravestFirst = [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
  const ofTheForm = gravestFirst.filter(({ point }) => point === null)
  const ofPoints = [...grouped(gravestFirst, ({ point }) => point)]
    .sort(([a], [b]) => a - b)
    .map(([point, list]) => ({ point, findings: list }))
  return ofTheForm.length > 0 ? [{ point: null, findings: ofTheForm }, ...ofPoints] : ofPoints
}
