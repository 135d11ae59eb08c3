import { withKindsSpelled } from './kinds'
import { LONGEST_PHRASE } from './lexicon'
import { countOf } from './count-phrases'
import { lastOthers, saysOthers, saysUnits, shorthandOf, withoutVerb } from './phrases'
import { OTHER_COLUMN, type ListColumn, type Shorthand } from './column'
import { trimMarks } from './trim-marks'

/** A cell that says all counties but some. */
export interface AllBut {
  /** The part that names the exceptions. */
  readonly exceptions: string
  /** Whether what is said of the others belongs to the other column: then the exceptions are this column's counties. */
  readonly negated: boolean
  /** What is said of the others: 其余5个县均已实现; '' when nothing is. */
  readonly others: string
}

const EXCEPT = ['除了', '除', '不包括', '不包含', '不含']
const UNITS = new Set(['省', '市', '州', '盟', '县', '区', '旗'].flatMap((unit) => ['', '我', '本', '全'].map((one) => one + unit))) // prettier-ignore
const OUTSIDE = '外'
const EXCEPTED = '除外'
const TO_COME = '预计 计划 正在 拟 将于 争取 力争 推进'.split(' ')

/**
 * Reads 除昌图县外均已实现, 除昌图县, 全部（不含昌图县）, 昌图县以外的县（市、区）, 全部（昌图县除外） and 昌图县未实现，其余均已实现 and 全部实现，昌图县未实现; null for any other
 * text. `startsWithName`: the text begins with a county, which 全州县 is and 全县 is not. What leads up to the exceptions and what is said of
 * the others is at most as long as any phrase, so only the two ends of a long text are looked at.
 */
export function readAllBut(text: string, column: ListColumn, startsWithName: boolean): AllBut | null {
  const bare = trimMarks(text)
  const first = startsWithName ? null : exceptFirst(bare, column)
  return (
    first ??
    namesFirst(bare, column) ??
    exceptLast(bare, column) ??
    othersLast(bare, column) ??
    (startsWithName ? null : allFirst(bare, column))
  )
}

/** 除昌图县外均已实现, 各县区均已实现，除昌图县. */
function exceptFirst(text: string, column: ListColumn): AllBut | null {
  const word = firstException(text)
  if (!word) return null
  const before = trimMarks(withoutOpening(text.slice(0, word.at)))
  if (before && !shorthandOf(before, column, false) && !UNITS.has(before) && !countsUnits(before)) return null
  const after = text.slice(word.at + word.length)
  for (const [named, others] of cuts(after)) {
    const isCount = others === '' && countsUnits(before)
    const said = isCount || !(others || before) ? 'all' : saidOf(others || before, column)
    const exceptions = withoutAnyVerb(trimMarks(named))
    if (said && exceptions) return { exceptions, negated: said === 'none', others: others || before }
  }
  return null
}

/** The first word for "except" in the lead of a text; 除外 stands behind what it speaks of, and is none. */
function firstException(text: string): { readonly at: number; readonly length: number } | null {
  const lead = text.slice(0, LONGEST_PHRASE)
  let best: { at: number; length: number } | null = null
  for (const word of EXCEPT) {
    const at = lead.indexOf(word)
    if (at < 0 || lead.startsWith(OUTSIDE, at + word.length) || (best && best.at <= at)) continue
    best = { at, length: word.length }
  }
  return best
}

function withoutOpening(text: string): string {
  const bare = text.trimEnd()
  return '(（[【'.includes(bare.charAt(bare.length - 1)) ? bare.slice(0, -1) : bare
}

/** Where the exceptions may end: at the last 外 behind which the others are spoken of, before 其余, or at the end. */
function* cuts(text: string): Iterable<readonly [named: string, others: string]> {
  for (const end of outsides(text)) yield* cutAt(text, end)
  const others = lastOthers(text)
  if (others > 0) yield [text.slice(0, others), text.slice(others)]
  else if (outsides(text).length === 0) yield [text, '']
}

/** Where 外 stands near the end of a text, the last first; in 道外区 it is part of a name. */
function outsides(text: string): number[] {
  const places: number[] = []
  const start = Math.max(text.length - LONGEST_PHRASE, 0)
  for (let at = text.lastIndexOf(OUTSIDE); at > 0 && at >= start; at = text.lastIndexOf(OUTSIDE, at - 1))
    if (text.charAt(at + 1) !== '区') places.push(at)
  return places
}

function* cutAt(text: string, end: number): Iterable<readonly [named: string, others: string]> {
  const named = text.slice(0, '以之除'.includes(text.charAt(end - 1)) ? end - 1 : end)
  const others = trimMarks(text.slice(end + 1))
  yield [named, others]
  // 除昌图县外均已实现，昌图县预计2019年实现: the exception is told of once more.
  const clause = others.search(/[，,。；;（(]/u)
  if (clause > 0 && trimMarks(others.slice(clause + 1)).startsWith(trimMarks(named)))
    yield [named, others.slice(0, clause)]
}

/** 昌图县以外的县（市、区）, 昌图县除外，其余均已实现. */
function namesFirst(text: string, column: ListColumn): AllBut | null {
  for (const at of outsides(text)) {
    const joined = '以之除'.includes(text.charAt(at - 1))
    if (!joined && !'县区市旗'.includes(text.charAt(at - 1))) continue
    const others = trimMarks(text.slice(at + 1))
    const said = others ? saidOf(others, column) : null
    const exceptions = trimMarks(text.slice(0, joined ? at - 1 : at))
    if (said && exceptions) return { exceptions, negated: said === 'none', others }
  }
  return null
}

/** 全部（昌图县除外）, 六个县区（昌图县除外）. */
function exceptLast(text: string, column: ListColumn): AllBut | null {
  if (!text.endsWith(EXCEPTED)) return null
  const named = text.slice(0, -EXCEPTED.length)
  const boundary = named.slice(0, LONGEST_PHRASE).search(/[(（[【,，;；\s]/u)
  if (boundary < 0) return { exceptions: named, negated: false, others: '' }
  const others = trimMarks(named.slice(0, boundary))
  const said = shorthandOf(others, column, false) ?? (countsUnits(others) ? 'all' : null)
  const exceptions = trimMarks(named.slice(boundary + 1))
  return said && exceptions ? { exceptions, negated: said === 'none', others } : null
}

/** 昌图县未实现，其余均已实现: of the others it says the opposite of what it says of some. */
function othersLast(text: string, column: ListColumn): AllBut | null {
  const start = lastOthers(text)
  const said = start > 0 ? shorthandOf(text.slice(start), column, false) : null
  if (!said) return null
  const negated = said === 'none'
  const head = trimMarks(text.slice(0, start))
  const exceptions = withoutVerb(head, negated ? column : OTHER_COLUMN[column]) ?? stillToCome(head)
  return exceptions ? { exceptions, negated, others: text.slice(start) } : null
}

/** 全部实现，昌图县未实现: of some it says the opposite of what it says of all. */
function allFirst(text: string, column: ListColumn): AllBut | null {
  const boundary = text.slice(0, LONGEST_PHRASE).search(/[(（[【,，;；。]/u)
  const all = trimMarks(text.slice(0, Math.max(boundary, 0)))
  const said = all && !saysOthers(all) ? shorthandOf(all, column, false) : null
  if (!said) return null
  const negated = said === 'none'
  const rest = trimMarks(text.slice(boundary + 1))
  const exceptions = withoutVerb(rest, negated ? column : OTHER_COLUMN[column])
  return exceptions ? { exceptions, negated, others: all } : null
}

/** 昌图县预计2019年实现, 西丰县于2019年完成: not yet, and not so long ago that 已 stands with it. */
function stillToCome(head: string): string | null {
  const said = head.slice(-LONGEST_PHRASE)
  const dated = /于20\d\d年/u.test(said) && !said.includes('已')
  return dated || TO_COME.some((word) => said.includes(word)) ? head : null
}

function saidOf(others: string, column: ListColumn): Shorthand | null {
  return shorthandOf(others, column, false) ?? (saysUnits(others) ? 'all' : null)
}

/** 六个县区: how many there are, and nothing of who. */
function countsUnits(text: string): boolean {
  return countOf(withKindsSpelled(text)) !== null
}

/** 除昌图县尚未实现外: the exception, without what is said of it. */
function withoutAnyVerb(text: string): string {
  return withoutVerb(text, 'unachieved') ?? withoutVerb(text, 'achieved') ?? text
}
