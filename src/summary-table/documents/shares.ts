import type { Share } from './evidence'
import { findLast, lastOf } from '../../text/items'

// As far back as the people or things may stand that a share is of.
const REACH = 80
const CLAUSE = /[^，,。；;！!？?\n]*[，,。；;！!？?\n]|[^，,。；;！!？?\n]+$/gu
const ENDS_SENTENCE = /[。；;！!？?\n]$/u
/** 占…, but not 占地; or 完成规划的. */
const RATIO = /^(.*)(?:占(?![地用])|完成了?(?=.*的\s*[约近]?\s*$))(.*)$/su
const BEFORE_WHOLE = /^比(?:例|重)?/u
const AFTER_WHOLE = /(?:[的约近达到为仅只\s]|不足|不到|[低少]于)+$/u
/** A whole that is not named. */
const UNNAMED = /^(?:总(?:人?数|量)|其|全部)$/u
/** 共350人，占…: of whom stands further back. */
const BARE = /^[\s\d.,，、（(共计约总合达有为仅只其数量人次个名已]*$/u
const AMONG_THEM = /^\s*其中[，,]?/u
const ONLY_AMONG_THEM = /^\s*其中[，,：:]?$/u
const SHARE_SAID = /占.*$/su
const AMONG = /^(.*(?:教师|人员|生|人))之?中(.*)$/su
/** Who ought to, or may: not who did. */
const ENTITLED = /(?:符合|具备|满足|[应须可需])[^，,]{0,12}?(?:教师|人员|人)/gu
const COUNT = /\d\s?[余多]?[万亿]?(名|人次|人|个|所|栋|幢|处|项|平方米|万?元|台|套|件|册)[（(，,、\s]*$/u
const PEOPLE = '人'

/** The share that a percentage at `start` gives, and the clause before its own when the part stands there; null when it gives none. */
export function shareAt(text: string, start: number, previousEnd: number): (Share & { readonly lead: string }) | null {
  const clauses = [...(text.slice(Math.max(0, start - REACH), start).match(CLAUSE) ?? [])]
  const own = clauses.pop() ?? ''
  const ratio = RATIO.exec(own.slice(-(start - previousEnd) || own.length))
  if (!ratio) return null
  const [, counted = '', of = ''] = ratio
  const written = of.replace(BEFORE_WHOLE, '').replace(AFTER_WHOLE, '')
  const named = UNNAMED.test(written) ? '' : written
  const { part, lead } = partOf(counted, clauses)
  const within = AMONG.exec(part)
  const whole = named || within?.[1] || wholeBefore(part, clauses)
  // 骨干教师占15%: no more than a rate. 交流80人，占8%: of all that there are.
  if (whole === '' && (lead === '' || unitOf(part) !== PEOPLE)) return null
  return { part: (within?.[2] ?? part).replace(ENTITLED, ''), whole, lead }
}

/** What stands before 占, or in the clauses before when that says nothing. Takes the clauses it reads. */
function partOf(own: string, clauses: string[]): { part: string; lead: string } {
  let part = own
  let lead = ''
  while (BARE.test(part)) {
    const clause = lastOf(clauses)
    if (clause === undefined || ENDS_SENTENCE.test(clause) || /[%％]/u.test(clause)) return { part: '', lead: '' }
    clauses.pop()
    part = clause
    lead = clause + lead
  }
  return { part, lead: lead.replace(/[，,]$/u, '').trim() }
}

/** 交流350人，其中骨干教师80人: who is spoken of before; so too where it counts the same kind of thing (规划项目120个，竣工102个). */
function wholeBefore(part: string, clauses: readonly string[]): string {
  const before = lastOf(clauses) ?? ''
  if (ONLY_AMONG_THEM.test(before)) return spokenOfBefore(clauses.slice(0, -1))
  if (AMONG_THEM.test(part)) return spokenOfBefore(clauses)
  const unit = unitOf(part)
  return unit !== null && unit === unitOf(before) ? before : ''
}

/** 交流350人，占符合条件教师的12%，其中…: the 350, not those they are a share of. */
function spokenOfBefore(clauses: readonly string[]): string {
  const bare = clauses.map((clause) => clause.replace(SHARE_SAID, ''))
  return findLast(bare, (words) => !BARE.test(words)) ?? ''
}

function unitOf(words: string): string | null {
  const unit = COUNT.exec(words)?.[1]
  return unit === '名' || unit === '人次' ? PEOPLE : (unit ?? null)
}
