import type { SchoolReading, SchoolRow } from './sheet'
import { kindOfName, STAGES_OF } from './stage-and-kind'

/** A row whose stage is none that its kind, or where it gives no kind its name, has. */
export interface StageConflict {
  readonly row: SchoolRow
  /** Whether it is the name that says otherwise. */
  readonly byName: boolean
}

/**
 * The rows that contradict themselves: 办学类型 小学 in 初中, 东街初级中学 in 小学. A name says something only where the school has one row: 河西小学 may
 * have junior classes beside its own.
 */
export function stageConflicts({ rows, groups }: SchoolReading): StageConflict[] {
  const alone = new Set(groups.flatMap((group) => (group.whole === null && group.rows.length === 1 ? group.rows : [])))
  return rows.flatMap((row): StageConflict[] => {
    if (row.stage === null) return []
    if (row.kind !== null) return STAGES_OF[row.kind].includes(row.stage) ? [] : [{ row, byName: false }]
    const isByName = alone.has(row) && row.stageText !== '' && row.kindText === '' && row.written === row.name
    const named = isByName ? kindOfName(row.name).stage : null
    return named === null || named === row.stage ? [] : [{ row, byName: true }]
  })
}
