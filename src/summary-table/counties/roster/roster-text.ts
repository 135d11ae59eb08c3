import { endsLikeCounty, foldName, KINDS_IN_BRACKETS } from '../gazetteer/names'
import { isZone } from '../gazetteer/zones'
import { withoutEnds } from '../../../text/ends'
import type { GivenRoster } from './roster'

const NUMBER = /^\s*[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）.．、]\s*|\s+)/u
// 合计7个 counts the names, and is none.
const COUNT = /^(?:合计|共计|总计|小计|共)\S*$/u
const HEADER = /^(?:序号|编号|名称|单位|全称|简称|别名|县|市|区|旗)+$|(?:名单|名册|清单|一览表|名称)$/u
// Longer than the name of any county or zone: a note.
const LONGEST_NAME = 24

/** The names and aliases that a roster text gives. */
export interface RosterText {
  readonly counties: readonly string[]
  readonly aliases: ReadonlyMap<string, string>
}

/**
 * Reads a roster: one county a line, with its aliases after = (全称=简称1、简称2). Tolerates a byte order mark, # comments, blank
 * and heading lines, leading numbers, names said twice, csv (name, then aliases) and several names on a line with 、 between.
 */
export function parseRosterText(text: string): RosterText {
  const counties = new Set<string>()
  const aliases = new Map<string, string>()
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const { names, others } = readLine(line)
    for (const name of names) counties.add(name)
    const [name] = names
    if (name) for (const other of others) if (other !== name) aliases.set(other, name)
  }
  for (const county of counties) aliases.delete(county)
  return { counties: [...counties], aliases }
}

/** The roster that a text gives; null where it names no county. */
export function givenRoster(text: string): GivenRoster | null {
  const names = parseRosterText(text)
  return names.counties.length > 0 ? { source: 'given', ...names } : null
}

function readLine(line: string): { names: string[]; others: string[] } {
  const bare = afterHeading(
    line
      .replace(/[#＃].*$/su, '')
      .replace(NUMBER, '')
      .replace(KINDS_IN_BRACKETS, ''),
  )
  const [left = '', right] = bare.split(/[=＝]/u)
  if (right !== undefined)
    return { names: namesIn(left, /[、,，;；\t]/u).slice(0, 1), others: namesIn(right, /[、,，;；|\t]/u) }
  const listed = namesIn(left, spaced(left) ? /[、；;\s]/u : /[、；;]/u)
  if (listed.length > 1) return { names: listed, others: [] }
  const [name, ...others] = namesIn(left, /[,，\t]/u)
  return { names: name ? [name] : [], others }
}

/** 银州区 清河区 are two names, 义 县 is one. */
function spaced(text: string): boolean {
  const parts = text.trim().split(/\s+/u)
  return parts.length > 1 && parts.every((part) => endsLikeCounty(part) || isZone(part))
}

/** 县区名单：古塔区 names 古塔区; any other line with a colon is a note. */
function afterHeading(line: string): string {
  const [heading = '', ...rest] = line.split(/[:：]/u)
  if (!rest.length) return line
  return HEADER.test(foldName(heading)) ? rest.join('') : ''
}

function namesIn(text: string, separator: RegExp): string[] {
  const cells = text.split(separator).map((cell) => withoutEnds(foldName(cell), QUOTE))
  return cells.map((cell) => cell.replace(/^\d+[.)]?/u, '')).filter(isName)
}

const QUOTE = /["']/

function isName(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_NAME && !HEADER.test(text) && !COUNT.test(text)
}
