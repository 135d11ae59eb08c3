import type { SchoolReading, SchoolRow } from './sheet'
import { kindOfName, STAGES_OF } from './stage-and-kind'

/** A row whose stage is none that its kind, or its name, has. */
export interface StageConflict {
  readonly row: SchoolRow
  /** Whether it is the name that says otherwise. */
  readonly byName: boolean
}

/**
 * The rows that contradict themselves: 办学类型 小学 in 初中, 东街初级中学 in 小学, 东街小学 among the 初级中学, whatever says that it is one of them. A name
 * says something only where the school has one row and is not of several stages: 河西小学 may have junior classes beside its own.
 */
export function stageConflicts({ rows, groups }: SchoolReading): StageConflict[] {
  const alone = new Set(groups.flatMap((group) => (group.whole === null && group.rows.length === 1 ? group.rows : [])))
  return rows.flatMap((row): StageConflict[] => {
    if (row.stage === null) return []
    if (row.kind !== null && !STAGES_OF[row.kind].includes(row.stage)) return [{ row, byName: false }]
    const named = alone.has(row) && row.written === row.name && isOfOneStage(row) ? kindOfName(row.name).stage : null
    return named === null || named === row.stage ? [] : [{ row, byName: true }]
  })
}

/** 附设初中班 of a 小学 are what they say; nothing is said where there is no kind. */
function isOfOneStage({ kind, kindText }: SchoolRow): boolean {
  return kind === null ? kindText === '' : STAGES_OF[kind].length === 1
}
