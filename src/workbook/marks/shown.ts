import { countFindings, type Finding } from '../../findings/finding'
import type { Mark, MarkKind } from './mark'

/** How many places show a mark of each kind. */
export type ShownMarks = Readonly<Record<MarkKind, number>>

/**
 * How many places show these marks, which were made of the findings: the highlight of unachieved points lies on every point and shows on those that
 * have counties left.
 */
export function shownMarks(marks: readonly Mark[], findings: readonly Finding[]): ShownMarks {
  const areas = (kind: MarkKind): number =>
    marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.areas).length
  return {
    error: areas('error'),
    warning: areas('warning'),
    unachieved: countFindings(findings.filter(({ point }) => point !== null)).result,
  }
}

/** All of them together. */
export function countShown({ error, warning, unachieved }: ShownMarks): number {
  return error + warning + unachieved
}
