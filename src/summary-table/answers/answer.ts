import { CellError } from '../../grid/cell'
import type { ListsRead } from '../counties/list/parse-answer'
import type { Roster } from '../counties/roster/roster'
import { parseEvidence } from '../documents/parse-evidence'
import { assess, assessedLists, ownLists, type Assessment } from './assessment'
import type { Evidence } from '../documents/evidence'
import type { PointRow } from '../table'

/** What a point's answer cells say, once understood. */
export interface Answer extends ListsRead {
  readonly row: PointRow
  readonly evidence: Evidence
  /** Those of a column of their own; null where the form has none. */
  readonly documents: Evidence | null
  /** What the county's own judgement (自评) says; null where the form does not ask for it. */
  readonly assessment: Assessment | null
}

/**
 * What a point's cells say. Where the form has no county lists, the county's own judgement of the point stands for them; where it has, a
 * county that answers for itself may have judged there (做到了 in 已实现).
 */
export function answerOf(row: PointRow, lists: ListsRead, roster: Roster): Answer {
  const { evidence, documents, assessment: cell, achieved, unachieved } = row.cells
  const assessment = cell && assessmentIn(cell)
  const isAssessed = assessment !== null && achieved === null && unachieved === null
  const read = isAssessed
    ? assessedLists(cell?.text ?? '', assessment, roster.counties)
    : ownLists(lists, roster.counties)
  const counted = row.point.conditional ? read : withoutNotApplicable(read)
  return {
    row,
    achieved: counted.achieved,
    unachieved: counted.unachieved,
    inBoth: counted.inBoth,
    assessment,
    evidence: parseEvidence(evidence?.text ?? ''),
    documents: documents && parseEvidence(documents.text),
  }
}

/** Where every county is concerned, 不涉及 counts for none: which list they belong to is not said. */
function withoutNotApplicable(lists: ListsRead): ListsRead {
  if (lists.exempt) {
    const exempt = new Set(lists.exempt)
    const counties = lists.achieved.counties.filter((county) => !exempt.has(county))
    return { ...lists, achieved: { ...lists.achieved, counties } }
  }
  if (lists.achieved.kind !== 'not-applicable') return lists
  return { ...lists, achieved: { ...lists.achieved, counties: [] }, inBoth: [] }
}

function assessmentIn({ value, text }: NonNullable<PointRow['cells']['assessment']>): Assessment {
  return value instanceof CellError ? 'unread' : assess(text)
}
