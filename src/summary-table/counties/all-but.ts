import {
  lastOthers,
  OTHER_COLUMN,
  saysUnits,
  shorthandOf,
  withoutVerb,
  type ListColumn,
  type Shorthand,
} from './phrases'
import { trimMarks } from './trim-marks'

/** A cell that says all counties but some. */
export interface AllBut {
  /** The part that names the exceptions. */
  readonly exceptions: string
  /** Whether what is said of the others belongs to the other column: then the exceptions are this column's counties. */
  readonly negated: boolean
}

const LONGEST_LEAD = 60
const LONGEST_TAIL = 60
const EXCEPT = /除了?(?!外)|不含|不包括|不包含/u
const UNIT = /^[我本全]?[省市州盟县区旗]$/u
// 道外区 has 外 in its name.
const OUTSIDE = /(?:[以之]|除|(?<=[县区市旗]))外(?!区)/gu

/**
 * Reads 除昌图县外均已实现, 除昌图县, 全部（不含昌图县）, 昌图县以外的县（市、区）, 全部（昌图县除外） and 昌图县未实现，其余均已实现;
 * null for any other text. `startsWithName`: the text begins with a county, which 全州县 is and 全县 is not.
 */
export function readAllBut(text: string, column: ListColumn, startsWithName: boolean): AllBut | null {
  const bare = trimMarks(text)
  const first = startsWithName ? null : exceptFirst(bare, column)
  return first ?? namesFirst(bare, column) ?? exceptLast(bare, column) ?? othersLast(bare, column)
}

/** 除昌图县外均已实现, 各县区均已实现，除昌图县. */
function exceptFirst(text: string, column: ListColumn): AllBut | null {
  const word = EXCEPT.exec(text.slice(0, LONGEST_LEAD))
  if (!word) return null
  const before = trimMarks(text.slice(0, word.index).replace(/[(（[【]\s*$/u, ''))
  if (before && !shorthandOf(before, column, false) && !UNIT.test(before)) return null
  const after = text.slice(word.index + word[0].length)
  for (const [named, others] of cuts(after)) {
    const said = others || before ? saidOf(others || before, column) : 'all'
    const exceptions = withoutAnyVerb(trimMarks(named))
    if (said && exceptions) return { exceptions, negated: said === 'none' }
  }
  return null
}

/** Where the exceptions may end: at the last 外 behind which the others are spoken of, before 其余, or at the end. */
function* cuts(text: string): Iterable<readonly [named: string, others: string]> {
  const start = Math.max(text.length - LONGEST_TAIL, 0)
  for (let end = text.lastIndexOf('外'); end > 0 && end >= start; end = text.lastIndexOf('外', end - 1))
    yield* cutAt(text, end)
  const others = lastOthers(text)
  if (others > 0) yield [text.slice(0, others), text.slice(others)]
  else if (!/外(?!区)/u.test(text)) yield [text, '']
}

function* cutAt(text: string, end: number): Iterable<readonly [named: string, others: string]> {
  const named = text.slice(0, end).replace(/[以之除]$/u, '')
  const others = trimMarks(text.slice(end + 1))
  yield [named, others]
  // 除昌图县外均已实现，昌图县预计2019年实现: the exception is told of once more.
  const [clause, again] = /^(.+?)[，,。；;（(](.*)$/su.exec(others)?.slice(1) ?? []
  if (clause && trimMarks(again ?? '').startsWith(trimMarks(named))) yield [named, clause]
}

/** 昌图县以外的县（市、区）, 昌图县除外，其余均已实现. */
function namesFirst(text: string, column: ListColumn): AllBut | null {
  for (const word of text.matchAll(OUTSIDE)) {
    const others = trimMarks(text.slice(word.index + word[0].length))
    const said = others ? saidOf(others, column) : null
    const exceptions = trimMarks(text.slice(0, word.index))
    if (said && exceptions) return { exceptions, negated: said === 'none' }
  }
  return null
}

/** 全部（昌图县除外）. */
function exceptLast(text: string, column: ListColumn): AllBut | null {
  if (!text.endsWith('除外')) return null
  const boundary = /[(（[【,，;；\s]/u.exec(text.slice(0, LONGEST_LEAD))
  if (!boundary) return { exceptions: text.slice(0, -'除外'.length), negated: false }
  const said = shorthandOf(trimMarks(text.slice(0, boundary.index)), column, false)
  const exceptions = trimMarks(text.slice(boundary.index + 1, -'除外'.length))
  return said && exceptions ? { exceptions, negated: said === 'none' } : null
}

/** 昌图县未实现，其余均已实现: of the others it says the opposite of what it says of some. */
function othersLast(text: string, column: ListColumn): AllBut | null {
  const start = lastOthers(text)
  const said = start > 0 ? shorthandOf(text.slice(start), column, false) : null
  if (!said) return null
  const negated = said === 'none'
  const head = trimMarks(text.slice(0, start))
  const exceptions = withoutVerb(head, negated ? column : OTHER_COLUMN[column]) ?? stillToCome(head)
  return exceptions ? { exceptions, negated } : null
}

/** 昌图县预计2019年实现: not yet. */
function stillToCome(head: string): string | null {
  return /预计|计划|正在|拟|将于|争取|力争|推进/u.test(head) ? head : null
}

function saidOf(others: string, column: ListColumn): Shorthand | null {
  return shorthandOf(others, column, false) ?? (saysUnits(others) ? 'all' : null)
}

/** 除昌图县尚未实现外: the exception, without what is said of it. */
function withoutAnyVerb(text: string): string {
  return withoutVerb(text, 'unachieved') ?? withoutVerb(text, 'achieved') ?? text
}
