import { GRAVITY } from '../findings/causes'
import type { Finding } from '../findings/finding'

/** Findings of one policy point, or (point null) of the form as a whole. */
export interface FindingGroup {
  readonly point: number | null
  readonly findings: readonly Finding[]
}

/** Findings by point, the form as a whole first; within a point the gravest first. */
export function groupByPoint(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<number | null, Finding[]>([[null, []]])
  for (const finding of findings) {
    const group = groups.get(finding.point)
    if (group) group.push(finding)
    else groups.set(finding.point, [finding])
  }
  return [...groups]
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => (a ?? -1) - (b ?? -1))
    .map(([point, list]) => ({ point, findings: list.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]) }))
}
