import { Lexicon } from '../../text/lexicon'
import type { CountyList } from '../counties/list/list'
import type { ListsRead } from '../counties/list/parse-answer'
import { isBlank, saysNotApplicable } from '../reading/nothing-said'
import { clausesOf } from '../evidence/clauses'
import { denialIn, saysNearly } from '../evidence/denial'

/** What a county's own judgement of a point (自评) says. `unread`: it cannot be told. */
export type Assessment = 'blank' | 'achieved' | 'nearly' | 'unachieved' | 'not-applicable' | 'unread'

const WORDS = new Lexicon({
  yes: '达到 达成 完成 做到 实现 落实 符合 达标 合格 到位 实行 执行 建立 制定 统一 健全 覆盖 开展 实施 满足 通过 配齐 是 好 有 对 √ ✓ ✔ ☑ y yes',
  no: '否 不是 不 没有 没 未 × ✗ ✘ ✕ x n no',
  how: '自评 结论 已 已经 均 均已 都 都已 全部 全面 完全 全 皆 也 能 严格 普遍 按 按照 我 本 该 各 区 县 市 校 项 此 目标 要求 标准 规定 指标 任务 工作 政策 的 了 并',
})
/** What the judgement is made of only, or not of: 达到（农村学校除外）, 达到（小学）. */
const EXCEPT = /除外|以外|例外|不含|不包括|部分|个别|少数|多数/u
const PARTS = new Lexicon({
  part: '小学 初中 中学 城区 城镇 镇区 县城 农村 乡村 乡镇 公办 民办 寄宿制 教学点',
  filler: '学校 部 段 阶段 义务教育 仅 只 限 的 、 / 和 及 与',
})
const NO_SIGN = /[^\p{L}\p{N}√✓✔☑×✗✘✕]/gu
// Beyond this it is a report: what it comes to is not for us to guess.
const LONGEST_ASSESSMENT = 200

/** Reads a county's own judgement: 达到, 均已达到, 做到了 · 基本达到 · 正在推进, 没有达到 · 不涉及. It has achieved only what it says so of, in plain words. */
export function assess(text: string): Assessment {
  if (isBlank(text)) return 'blank'
  if (saysNotApplicable(text)) return 'not-applicable'
  if (text.length > LONGEST_ASSESSMENT) return 'unread'
  const said = clausesOf(text).map((clause) => clause.said)
  if (said.some((words) => denialIn(words) !== null || saysPlainly(words, 'no'))) return 'unachieved'
  if (said.some(saysNearly)) return 'nearly'
  const isAchieved = said.some((words) => saysPlainly(words, 'yes')) && !said.some(saysOfPart)
  return isAchieved ? 'achieved' : 'unread'
}

/** Whether a clause says that what stands beside it is not so everywhere. */
function saysOfPart(said: string): boolean {
  const kinds = new Set(PARTS.read(said).map(({ kind }) => kind))
  return EXCEPT.test(said) || (kinds.has('part') && !kinds.has(null))
}

/** Whether a clause says yes, or no, and nothing besides. */
function saysPlainly(said: string, answer: 'yes' | 'no'): boolean {
  const kinds = new Set(WORDS.read(said.toLowerCase().replace(NO_SIGN, '')).map(({ kind }) => kind))
  return kinds.has(answer) && !kinds.has(null) && !kinds.has(answer === 'yes' ? 'no' : 'yes')
}

/** The two lists that a county's own judgement stands for: all of `counties` have achieved the point, or none has. */
export function assessedLists(written: string, assessment: Assessment, counties: readonly string[]): ListsRead {
  const list = (kind: CountyList['kind']): CountyList => ({
    ...SAYS_NO_NAMES,
    written,
    kind,
    counties: kind === 'all' || kind === 'not-applicable' ? counties : [],
  })
  const both = (achieved: CountyList['kind'], unachieved: CountyList['kind']): ListsRead => ({
    achieved: list(achieved),
    unachieved: list(unachieved),
    inBoth: [],
  })
  if (assessment === 'blank') return both('blank', 'blank')
  if (assessment === 'unachieved') return both('none', 'all')
  if (assessment === 'not-applicable') return both('not-applicable', 'none')
  // As with a cell that shows an error nothing is known of either list.
  return assessment === 'unread' ? both('error', 'error') : both('all', 'none')
}

/** County lists in which one county answers for itself, in words and not by its name: 做到了, 正在试行. */
export function ownLists(lists: ListsRead, counties: readonly string[]): ListsRead {
  if (counties.length !== 1) return lists
  const achieved = inOwnWords(lists.achieved, ['achieved', 'nearly'], 'unachieved', counties)
  const unachieved = inOwnWords(lists.unachieved, ['unachieved'], 'achieved', counties)
  const isSame = achieved === lists.achieved && unachieved === lists.unachieved
  return isSame
    ? lists
    : { achieved, unachieved, inBoth: achieved.counties.filter((one) => unachieved.counties.includes(one)) }
}

/** A list that names nobody known, by the judgement that it is; its words may also say that nobody belongs to it. */
function inOwnWords(
  list: CountyList,
  says: readonly Assessment[],
  denies: Assessment,
  counties: readonly string[],
): CountyList {
  if (list.kind !== 'names' || list.counties.length > 0) return list
  const said = assess(list.written)
  if (says.includes(said)) return { ...SAYS_NO_NAMES, written: list.written, kind: 'all', counties }
  return said === denies ? { ...SAYS_NO_NAMES, written: list.written, kind: 'none', counties: [] } : list
}

const SAYS_NO_NAMES = {
  names: [],
  foreignSeparators: [],
  statedCount: null,
  miscounts: [],
  loosely: null,
  grouped: false,
  shorthandBesideNames: null,
  othersExempt: false,
} as const
