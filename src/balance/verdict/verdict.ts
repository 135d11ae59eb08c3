import type { ItemVerdict } from '../county/item'
import type { SchoolReading } from '../school-sheet/sheet'
import type { Standard } from '../standard'
import { assess, type Assessment } from './assess'
import { unlessByDoubt, withoutDoubt } from './doubt'
import { gapsOf, itemReasons, resourceReasons, type Reason } from './reasons'
import { allOf, type Decided } from './three-valued'

/** What the items of a county come to. */
export interface ItemsVerdict {
  /** False as soon as one fails; null where one is not understood, or where nothing is known of any. */
  readonly pass: Decided
  /** Ids of those that fail, by what is filled in or by the schools. */
  readonly failed: readonly string[]
  /** Ids of those that are filled in and not understood. */
  readonly unread: readonly string[]
}

/** The verdict on a county. */
export interface Verdict {
  /** True only where the resources and all items that are filled in pass, false as soon as anything fails. */
  readonly pass: Decided
  readonly resources: { readonly pass: Decided }
  readonly items: ItemsVerdict
  /** What could not be decided, and what the verdict says nothing of. */
  readonly undecided: readonly Reason[]
}

/** The schools of a county (null: of the only one) against a standard, as far as they are all known. */
export function assessCounty(reading: SchoolReading, county: string | null, standard: Standard): Assessment {
  const schools = county === null ? reading.schools : reading.schools.filter((school) => school.county === county)
  const isComplete = gapsOf(reading, county).length === 0
  const all = assess(schools, standard, isComplete)
  const sure = all.pass === false ? withoutDoubt(schools, reading) : null
  return sure ? unlessByDoubt(all, assess(sure, standard, isComplete)) : all
}

/** The verdict on a county. */
export function verdictOn(
  reading: SchoolReading,
  county: string | null,
  assessment: Assessment,
  items: readonly ItemVerdict[],
): Verdict {
  const reasons = resourceReasons(reading, county, gapsOf(reading, county), assessment)
  const isOpen = reasons.some(({ kind }) => kind !== 'stage-absent')
  const resources = { pass: assessment.pass === true && isOpen ? null : assessment.pass }
  const verdicts = itemsVerdict(items)
  return {
    pass: allOf([resources.pass, isKnown(verdicts, items) ? verdicts.pass : true]),
    resources,
    items: verdicts,
    undecided: [...reasons, ...itemReasons(items)],
  }
}

function isKnown({ failed, unread }: ItemsVerdict, items: readonly ItemVerdict[]): boolean {
  return failed.length + unread.length > 0 || items.some(({ meets }) => meets !== null)
}

function itemsVerdict(items: readonly ItemVerdict[]): ItemsVerdict {
  const failed = items.filter(({ meets }) => meets === false).map(({ id }) => id)
  const unread = items.filter(({ written, meets }) => written !== '' && meets === null).map(({ id }) => id)
  const known = items.some(({ meets }) => meets !== null)
  const pass = failed.length > 0 ? false : unread.length > 0 || !known ? null : true
  return { pass, failed, unread }
}

/** The verdict on several counties together. */
export function together(verdicts: readonly Verdict[], undecided: readonly Reason[]): Verdict {
  const open = undecided.length > 0 ? [null] : []
  return {
    pass: allOf([...verdicts.map(({ pass }) => pass), ...open]),
    resources: { pass: allOf(verdicts.map(({ resources }) => resources.pass)) },
    items: {
      pass: allOf(verdicts.map(({ items }) => items.pass)),
      failed: [...new Set(verdicts.flatMap(({ items }) => items.failed))],
      unread: [...new Set(verdicts.flatMap(({ items }) => items.unread))],
    },
    undecided,
  }
}
