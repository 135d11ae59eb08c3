import { COLUMN } from '../columns/columns'
import type { School } from '../school'
import type { SchoolReading, SchoolRow } from '../school-sheet/sheet'
import { stageConflicts } from '../school-sheet/stage-conflict'
import { seemsIn } from '../school-sheet/unit-doubt'
import type { Assessment } from './assess'

/** The schools without the figures that are read and may well be wrong; null where there are none. Nothing fails by those alone. */
export function withoutDoubt(schools: readonly School[], reading: SchoolReading): School[] | null {
  const conflicting = new Set(stageConflicts(reading).map(({ row }) => keyOfRow(row)))
  const unsure = unsureColumns(reading)
  if (conflicting.size + unsure.size === 0 && !schools.some(isInOtherUnit)) return null
  let isDoubted = false
  const sure = schools.map((school): School => {
    if (conflicting.has(keyOf(school))) {
      isDoubted = true
      return { ...school, enrolment: null, amounts: {}, perPupil: {} }
    }
    const columns = [...(unsure.get(keyOf(school)) ?? []), ...(isInOtherUnit(school) ? [COLUMN.equipment] : [])]
    if (columns.length === 0) return school
    isDoubted = true
    const unknown = Object.fromEntries(columns.map((heading) => [heading, null]))
    const enrolment = columns.includes(COLUMN.enrolment) ? null : school.enrolment
    return {
      ...school,
      enrolment,
      amounts: { ...school.amounts, ...unknown },
      perPupil: { ...school.perPupil, ...unknown },
    }
  })
  return isDoubted ? sure : null
}

/** Whether the equipment of a school seems to be in another unit than the one it is read in. */
export function isInOtherUnit({ enrolment, amounts }: School): boolean {
  const value = amounts[COLUMN.equipment]
  return Boolean(value && enrolment) && seemsIn((value ?? 0) / (enrolment ?? 1)) !== null
}

/** An assessment in which what fails by doubtful figures alone is undecided. `sure`: the same without those figures. */
export function unlessByDoubt(all: Assessment, sure: Assessment): Assessment {
  const sureSchools = new Map(
    sure.stages.flatMap(({ schools }) => schools.map((verdict) => [verdict.school.place, verdict] as const)),
  )
  const stages = all.stages.map((stage) => {
    const surely = sure.stages.find((each) => each.stage === stage.stage)
    return {
      ...stage,
      pass: openUnless(stage.pass, surely?.pass),
      composite: stage.composite && {
        ...stage.composite,
        pass: openUnless(stage.composite.pass, surely?.composite?.pass),
      },
      schools: stage.schools.map((verdict) => ({
        ...verdict,
        pass: openUnless(verdict.pass, sureSchools.get(verdict.school.place)?.pass),
      })),
      indicators: stage.indicators.map((indicator, at) => ({
        ...indicator,
        pass: openUnless(indicator.pass, surely?.indicators[at]?.pass),
      })),
    }
  })
  return { ...all, stages, pass: openUnless(all.pass, sure.pass) }
}

function openUnless<Pass extends boolean | null>(pass: Pass, surely: boolean | null | undefined): Pass | null {
  return pass === false && surely !== false ? null : pass
}

/** The columns of each row whose headings name a unit that is not understood. */
function unsureColumns({ rows }: SchoolReading): Map<string, readonly string[]> {
  const unsure = new Map<string, readonly string[]>()
  for (const row of rows) {
    const columns: string[] = []
    for (const [heading, { found }] of row.amounts) if (found.unknownUnit !== null) columns.push(heading)
    if (columns.length > 0) unsure.set(keyOfRow(row), columns)
  }
  return unsure
}

function keyOf({ place }: School): string {
  return place === null ? '' : `${place.sheet}\n${place.row}\n${place.column}`
}

function keyOfRow({ table, row }: SchoolRow): string {
  const at = table.place(row, table.header.texts.name ?? 0)
  return `${table.sheet.name}\n${at.row}\n${at.column}`
}
