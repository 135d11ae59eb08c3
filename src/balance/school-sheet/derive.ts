import { itemAt, lastOf } from '../../text/items'
import { columnNamed } from '../columns/amount-columns'
import { COLUMN, PART, type Band } from '../columns/columns'
import type { AmountCell, Made } from './sheet'
import type { SheetStage } from './stage-and-kind'

type Amounts = ReadonlyMap<string, AmountCell>
type Parts = Made['parts']

/** How an amount that has no column is made of those that have one; null where they are not enough. */
type Recipe = (amounts: Amounts, stage: SheetStage | null) => Parts | null

/** The amounts of a row, with those that are made of others; in the order of the sheet, what is made at the end. */
export function withDerived(amounts: Map<string, AmountCell>, stage: SheetStage | null): Amounts {
  if (!hasParts(amounts)) return amounts
  for (const [heading, recipe] of Object.entries(RECIPES)) {
    const parts = recipe(amounts, stage)
    if (parts && parts.length > 0) amounts.set(heading, made(heading, parts))
  }
  return amounts
}

const PARTS: ReadonlySet<string> = new Set(Object.values(PART))

/** Whether there is anything to make an amount of; most sheets have nothing of the kind. */
function hasParts(amounts: Amounts): boolean {
  for (const [heading, { found }] of amounts) if (PARTS.has(heading) || found.spec.band) return true
  return false
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  [COLUMN.enrolment]: enrolment,
  [COLUMN.degrees]: degrees,
  [COLUMN.arts]: arts,
  [COLUMN.sportsArea]: sportsArea,
  [COLUMN.teachingArea]: teachingArea,
  [COLUMN.largeClasses]: (amounts) => classesFrom(56, COLUMN.largeClasses, amounts),
  [COLUMN.superLargeClasses]: (amounts) => classesFrom(66, COLUMN.superLargeClasses, amounts),
}

function enrolment(amounts: Amounts): Parts | null {
  return amounts.has(COLUMN.enrolment) ? null : joined(one(amounts, PART.boys), one(amounts, PART.girls))
}

/** What is required above the diploma of the stage: 专科 and more of primary teachers, 本科 and more of junior ones. */
function degrees(amounts: Amounts, stage: SheetStage | null): Parts | null {
  if (amounts.has(COLUMN.degrees) || (stage !== 'primary' && stage !== 'junior')) return null
  const fromBachelors = one(amounts, PART.fromBachelors) ?? joined(graduates(amounts), one(amounts, PART.bachelors))
  if (stage === 'junior') return fromBachelors
  return one(amounts, PART.fromDiplomas) ?? joined(fromBachelors, one(amounts, PART.diplomas))
}

const GRADUATES = /研究生|博士|硕士/

/** 研究生, or 硕士 and 博士 by themselves; none where the sheet does not tell them apart, null where it does in words not known. */
function graduates(amounts: Amounts): Parts | null {
  const known = one(amounts, PART.graduates)
  if (known) return known
  const [first] = amounts.values()
  const isUnread = first?.table.header.others.some(({ text }) => GRADUATES.test(text))
  return isUnread ? null : [PART.doctors, PART.masters].flatMap((heading) => one(amounts, heading) ?? [])
}

/** 艺术 counts beside 音乐 and 美术, unless it is their sum. */
function arts(amounts: Amounts): Parts | null {
  if (amounts.has(COLUMN.arts)) return null
  const art = amounts.get(PART.art)
  const music = one(amounts, PART.music)
  const single = joined(music, one(amounts, PART.fineArt))
  const isSum = art && (/[计总]/.test(art.found.headingText) || isWithin(amounts.get(PART.music), '艺术'))
  const all = art ? (isSum || !single ? plus(art) : [...plus(art), ...single]) : single
  return joined(one(amounts, PART.sports), all)
}

/** The hall (室内体育用房) is a part of the rooms in the statistics, and of the sports area in the standard. */
function teachingArea(amounts: Amounts): Parts | null {
  const rooms = amounts.get(COLUMN.teachingArea)
  const hall = amounts.get(PART.indoorSports)
  if (!rooms || !hall || rooms.made || rooms.found.per !== null || hall.found.per !== null) return null
  const isPart = hall.found.isPart || isWithin(hall, '用房') || amounts.get(COLUMN.sportsArea)?.made
  return isPart ? [...plus(rooms), { cell: hall, sign: -1 }] : null
}

function sportsArea(amounts: Amounts): Parts | null {
  if (amounts.has(COLUMN.sportsArea)) return null
  const grounds = one(amounts, PART.grounds)
  const hall = one(amounts, PART.hall)
  return grounds ? [...grounds, ...(hall ?? one(amounts, PART.indoorSports) ?? [])] : hall
}

/** Bands of class sizes that follow each other from a size on to the end. */
function classesFrom(size: number, heading: string, amounts: Amounts): Parts | null {
  if (amounts.has(heading)) return null
  const bands = bandsIn(amounts)
  const parts: AmountCell[] = []
  for (let next: number | null = size; next !== null;) {
    const found = bands.find(({ band: { low } }) => low === next)
    if (!found) return null
    parts.push(found.cell)
    next = found.band.high === null ? null : found.band.high + 1
  }
  return parts.flatMap(plus)
}

/** The columns of bands; 65人以上 beside 56-65人 means those above. */
function bandsIn(amounts: Amounts): readonly { readonly cell: AmountCell; readonly band: Band }[] {
  const bands = [...amounts.values()].flatMap((cell) => {
    const { band } = cell.found.spec
    return band ? [{ cell, band }] : []
  })
  const ends = new Set(bands.map(({ band: { high } }) => high))
  return bands.map(({ cell, band: { low, high } }) => ({
    cell,
    band: { low: high === null && ends.has(low) ? low + 1 : low, high },
  }))
}

/** Whether a column stands under a heading of such words. */
function isWithin(cell: AmountCell | undefined, words: string): boolean {
  return lastOf(cell?.found.groups ?? [])?.includes(words) ?? false
}

function one(amounts: Amounts, heading: string): Parts | null {
  const cell = amounts.get(heading)
  return cell ? plus(cell) : null
}

function plus(cell: AmountCell): Parts {
  return [{ cell, sign: 1 }]
}

function joined(a: Parts | null, b: Parts | null): Parts | null {
  return a && b && [...a, ...b]
}

/** The sum of parts. Where one of them is not known, neither is the sum, and it stands at that cell. */
function made(heading: string, parts: Parts): AmountCell {
  const unknown = parts.find(({ cell }) => cell.value === null)?.cell
  const { cell: first } = itemAt(parts, 0)
  const at = unknown ?? first
  // Grounds without a hall, and a hall without grounds, are less than what is asked for.
  const isNarrow = heading === COLUMN.sportsArea && parts.length === 1
  const narrowing = isNarrow ? [at.found.headingText.replace(/\s+/g, '')] : []
  return {
    ...at,
    found: { ...at.found, spec: columnNamed(heading), narrowing, unknownUnit: null },
    value: unknown ? null : round(parts.reduce((sum, { cell, sign }) => sum + sign * (cell.value ?? 0), 0)),
    fault: unknown?.fault === 'blank' ? 'blank' : null,
    corrected: null,
    made: { parts },
  }
}

/** 4716.3 − 300.1 is 4416.2: what people write has no more than twelve digits. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
