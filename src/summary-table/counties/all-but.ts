import { lastOthers, shorthandOf, withoutVerb, type ListColumn } from './phrases'
import { trimMarks } from './trim-marks'

/** A cell that says all counties but some. */
export interface AllBut {
  /** The part that names the exceptions. */
  readonly exceptions: string
  /** Whether what is said of the others belongs to the other column: then the exceptions are this column's counties. */
  readonly negated: boolean
}

const LONGEST_TAIL = 60
const OTHER_COLUMN = { achieved: 'unachieved', unachieved: 'achieved' } as const

/** Reads 除昌图县外均已实现, 除义县、凌海市以外全部, 全部（昌图县除外） and 昌图县未实现，其余均已实现; null for any other text. */
export function readAllBut(text: string, column: ListColumn): AllBut | null {
  return exceptFirst(text, column) ?? exceptLast(text, column) ?? othersLast(text, column)
}

function exceptFirst(text: string, column: ListColumn): AllBut | null {
  const start = text.indexOf('除')
  if (start < 0 || start > 20) return null
  const before = trimMarks(text.slice(0, start))
  if (before && !shorthandOf(before, column, false) && !/^[我本全]?[省市州盟县区旗]$/u.test(before)) return null
  // The last 外 after which the text speaks of the others: 道外区 is a name.
  for (
    let end = text.lastIndexOf('外');
    end > start && text.length - end <= LONGEST_TAIL;
    end = text.lastIndexOf('外', end - 1)
  ) {
    const others = trimMarks(text.slice(end + 1))
    const said = others || before ? shorthandOf(others || before, column, false) : 'all'
    const exceptions = text
      .slice(start + 1, end)
      .replace(/^了/u, '')
      .replace(/[以之]$/u, '')
    if (said && trimMarks(exceptions)) return { exceptions, negated: said === 'none' }
    if (end === 0) break
  }
  return null
}

function exceptLast(text: string, column: ListColumn): AllBut | null {
  const bare = trimMarks(text)
  if (!bare.endsWith('除外')) return null
  const boundary = /[(（[【,，;；\s]/u.exec(bare.slice(0, LONGEST_TAIL))
  if (!boundary) return null
  const said = shorthandOf(trimMarks(bare.slice(0, boundary.index)), column, false)
  const exceptions = bare.slice(boundary.index + 1, -'除外'.length)
  return said && trimMarks(exceptions) ? { exceptions, negated: said === 'none' } : null
}

/** 昌图县未实现，其余均已实现: of the others it says the opposite of what it says of some. */
function othersLast(text: string, column: ListColumn): AllBut | null {
  const bare = trimMarks(text)
  const start = lastOthers(bare)
  const said = start > 0 ? shorthandOf(bare.slice(start), column, false) : null
  if (!said) return null
  const negated = said === 'none'
  const exceptions = withoutVerb(trimMarks(bare.slice(0, start)), negated ? column : OTHER_COLUMN[column])
  return exceptions ? { exceptions, negated } : null
}
