import type { SchoolReading, SchoolTable } from '../school-sheet/sheet'

/** Whether a table has a column 学段, or its stages can be told without one (by 办学类型 or by the sheet's name). */
export function isSchoolStageKnown({ rows }: SchoolReading, table: SchoolTable): boolean {
  const own = rows.filter((row) => row.table === table)
  return (
    table.header.texts.stage !== undefined || own.some((row) => row.stage !== null || row.whole) || own.length === 0
  )
}
