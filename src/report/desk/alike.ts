import type { FiledFinding } from '../../findings/filed'
import { grouped } from '../../text/grouped'
import type { Language, Localized } from '../../text/language'
import { runs } from '../../text/runs'

/** A finding, and others that say the same of other points of its file. */
export interface AlikeFindings {
  readonly finding: FiledFinding
  /** Not told one by one; none where there are but a few. */
  readonly others: readonly FiledFinding[]
}

/** So many of one kind are told one by one. */
const A_FEW = 3

/** Findings with those of one cause in one file as one, where they are many: the first of them, in the order of the firsts. */
export function alike(findings: readonly FiledFinding[]): AlikeFindings[] {
  const groups = grouped(findings, ({ cause, path, county, point }) =>
    JSON.stringify([cause, path, county, point === null]),
  )
  return [...groups.values()].flatMap((group): AlikeFindings[] => {
    const [finding, ...others] = group
    if (!finding) return []
    const isMany = group.length > A_FEW && finding.point !== null
    return isMany ? [{ finding, others }] : group.map((one) => ({ finding: one, others: [] }))
  })
}

const ALSO: Localized<(points: readonly number[]) => string> = {
  zh: (points) => `第${runs(points, '至').join('、')}项也是这样（另有${points.length}处）。`,
  en: (points) => `The same at points ${runs(points, '–').join(', ')} (${points.length} more).`,
}

/** At which points it is the same; '' for none. */
export function alsoAt({ others }: AlikeFindings, language: Language): string {
  return others.length === 0 ? '' : ALSO[language](others.flatMap(({ point }) => point ?? []))
}
