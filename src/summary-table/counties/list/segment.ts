import type { ListedCounty } from './list'
import { endsLikeCounty } from '../gazetteer/names'
import type { RosterIndex } from '../roster/roster-index'
import { isZone } from '../gazetteer/zones'

/** A name cut from a run of names, with what stood before it (和, or nothing). */
export interface Segment {
  readonly gap: string
  readonly written: string
  /** Null when it is no name of the roster. */
  readonly found: ListedCounty | null
}

// A longer run of what are not only names is a text, not a list.
const LONGEST_CUT = 1000
const CONNECTED = /^(?:以及|和|与|及)/u
// ①古塔区②凌河区 has numbers between, ⒈古塔区⒉凌河区 with a stop; 古塔区-凌河区 has some other sign.
const BETWEEN =
  /(?:等?[\d两二三四五六七八九十]{1,3}个?(?:自治)?[县市区旗]{1,3})?(?:以及|和|与|及)|\d{1,3}\.?|[^\p{L}\p{N}]{1,2}/uy

/** Cuts names that run together (古塔区凌河区太和区, 古塔区和义县), each the longest that the roster has at its place: full names first, short ones only if that fails. Null when something in between is no name. */
export function cutNames(text: string, index: RosterIndex): readonly Segment[] | null {
  return cut(text, index, true) ?? cut(text, index, false)
}

function cut(text: string, index: RosterIndex, full: boolean): Segment[] | null {
  const segments: Segment[] = []
  let gap = ''
  for (let at = 0; at < text.length;) {
    const found = index.longestAt(text, at, full)
    if (found) {
      segments.push({ gap, written: found.written, found })
      at += found.written.length
      gap = ''
      continue
    }
    BETWEEN.lastIndex = at
    const between = segments.length && !gap ? BETWEEN.exec(text) : null
    if (!between) return null
    gap = between[0]
    at += gap.length
  }
  return segments.length > 1 && !gap ? segments : null
}

/**
 * Cuts a text in which something is no name after 县, 区, 市 and 旗, so that the names around it are understood; null when it holds no name at
 * all, or may be one long name (凌海市经济开发区).
 */
export function cutAfterKinds(text: string, index: RosterIndex): Segment[] | null {
  const parts = text.length <= LONGEST_CUT ? partsOf(text) : []
  if (parts.length < 2 || !parts.every((part) => endsLikeCounty(part))) return null
  const segments = joinUnknown(parts.map((part, position) => understood(part, position, index)))
  const known = segments.filter(({ found }) => found).length
  const [first, second] = segments
  const compound =
    segments.length === 2 && first?.found && second && !second.found && !second.gap && isZone(second.written)
  return known && !compound ? segments : null
}

/** The text cut after each 县, 区, 市 and 旗, save one before the last character. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 1; at < text.length; at++) {
    const isEnd = '县区市旗'.includes(text.charAt(at)) && at + 2 !== text.length
    if (!isEnd || at === start) continue
    parts.push(text.slice(start, at + 1))
    start = at + 1
  }
  if (start < text.length) parts.push(text.slice(start))
  return parts
}

function understood(part: string, position: number, index: RosterIndex): Segment {
  const found = index.resolve(part)
  if (found || position === 0) return { gap: '', written: part, found: found ?? null }
  const gap = CONNECTED.exec(part)?.[0] ?? ''
  const written = part.slice(gap.length)
  const connected = gap ? index.resolve(written) : undefined
  return connected || (gap && endsLikeCounty(written))
    ? { gap, written, found: connected ?? null }
    : { gap: '', written: part, found: null }
}

/** Neighbours that are both unknown are one unknown name: 沙市 and 区 are 沙市区. */
function joinUnknown(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined[joined.length - 1]
    if (last && !last.found && !segment.found && !segment.gap) {
      joined[joined.length - 1] = { ...last, written: last.written + segment.written }
    } else joined.push(segment)
  }
  return joined
}
