import { numberOfWords } from '../../text/han-number'
import { matchesOf } from '../../text/matches'
import type { StatedPercentage } from './evidence'
import { shareAt } from './shares'
import type { TitleSpan } from './titles'
import { lastOf } from '../../text/items'

const PERCENTAGE =
  /([0-9０-９]{1,6}(?:[.．][0-9０-９]{1,6})?)[ 　]?[%％]|百分之([零〇一二两三四五六七八九十百]{1,6}(?:点[零〇一二三四五六七八九]{1,4})?)|([一二两三四五六七八九十])成([一二三四五六七八九半]?)(?![立员为功果绩品套型因本家不])/g
const CLAUSE_END = /[，,。；;！!？?\n]/
const SENTENCE_END = /[。；;！!？?\n]/
/** A clause is looked at this far back; longer ones have no punctuation at all. */
const REACH = 40
const SENTENCE_REACH = 80

/** Just before the number: a bound that is asked for, or a difference. */
const NOT_REACHED_BEFORE =
  /(?:大于|高于|超过|突破|≥|≤|>|<|＞|＜|增长|增加|增幅|提高|提升|上升|下降|降低|减少|递增|高出|多出|[由从])(?:了|约|近|其|总数的|比例的?)?\s*$/u
/** Just before it: less than this. */
const LESS_THAN = /(?:[低少小]于|不足|不到|未达到?|未到|没有?达到|未满|不满)(?:了|约|近|其|总数的|比例的?)?\s*$/u
/** In what is said of a shortfall: a condition, a denial, or what once was. */
const NO_SHORTFALL = /[如若凡对不没无曾原]|年初|当时/u
/** 2016年不足九成, if more is said of later: 2018年全部竣工. */
const OF_A_YEAR = /(?:19|20)\d\d/u
/** Just after a shortfall: it tells of which schools or cases. */
const OF_SOME = /^\s*[的时者即则要将应]/u
/** Anywhere before it in its clause: an aim or a plan. */
const PLANNED = /目标|力争|争取|计划|预计|拟|将(?:达|于|会)|(?:^|[^截止]|(?:^|[^截])止)到\s?20\d\d\s?年/u
/** Before it in what is said of it: a duty, what is left to do, or what was. */
const NOT_REACHED =
  /不(?:得|能)?[低少]于|至少|[≥≤]|(?:^|[^相适供对])应|须|要求|确保|标准为|[未没尚]|剩余|其余(?!各?[县市区])|缺口|比(?:上年|去年|同期|上学)|同比|去年|上年|原来|此前/u
/** Just after it: the percentage is denied, is the lower or upper end of a range, or where something started from. */
const NOT_REACHED_AFTER =
  /^(?:[-—–~～至]|到(?!位)|(?:以上|左右)?的?[\p{Script=Han}]{0,6}(?:没有|未)|(?:提高|提升|扩大|增加|增长|上升|降低|下降|降|升|增|的目标|的要求|个百分点))/u
const RANGE_BEFORE = /[0-9０-９%％][-—–~～至到]\s?$/u

/** Before it where the clause says nothing else: 仅有8%的教师交流轮岗. */
const OPENS_CLAUSE = /^(?:\s|全[市县区]|约|仅|只|共|目前|已|有)*$/u
const TIME =
  /(?:19|20)\d\d(?:[-—–~～至](?:20)?\d\d)?学?年(?:\d{1,2}月|[上下]半年)?[底末初]?|今年|本学?年|目前|现在?|如今/u
const ANOTHER_TIME = new RegExp(
  `^[\\s，,；;、。]*(?:截[至止])?(?:${TIME.source}|[已又再后])(?:[已又再则为是达到至了约，,]|提高|提升|上升|增加|增长|扩大)*\\s*$`,
  'u',
)

/** Finds every percentage outside the titles of documents, with what it says and whether that has been reached. */
export function findPercentages(text: string, titles: readonly TitleSpan[]): StatedPercentage[] {
  const stated: StatedPercentage[] = []
  let previousEnd = 0
  let next = 0
  for (const match of matchesOf(text, PERCENTAGE)) {
    let title = titles[next]
    while (title && title.end <= match.index) title = titles[++next]
    if (title && title.start < match.index) continue
    stated.push(statedAt(text, match, previousEnd, lastOf(stated)))
    previousEnd = match.index + match[0].length
  }
  return stated
}

function statedAt(
  text: string,
  match: RegExpExecArray,
  previousEnd: number,
  previous: StatedPercentage | undefined,
): StatedPercentage {
  const { index: start, 0: number } = match
  const end = start + number.length
  const share = shareAt(text, start, previousEnd)
  const lastClause = lastOf(text.slice(Math.max(0, start - REACH), start).split(CLAUSE_END)) ?? ''
  const clauseBefore = (share?.lead ?? '') + lastClause
  const [after = ''] = text.slice(end, end + REACH).split(CLAUSE_END)
  const own = clauseBefore.slice(-(start - previousEnd) || clauseBefore.length)
  // 分别达到95%、85%: the second has no words of its own and is about what the first is about.
  const before = /\p{Script=Han}{2}/u.test(own) ? own : clauseBefore
  // 占应交流教师的8%, 占计划的85%: what ought to be and what is planned is the whole, not what was done.
  const said = share ? clauseBefore.replace(share.whole, '') : clauseBefore
  const continues = previous !== undefined && ANOTHER_TIME.test(text.slice(Math.max(previousEnd, start - REACH), start))
  const isLast = !/\p{L}/u.test(text.slice(end, end + REACH))
  const goesOn = !continues || previous.reached || previous.missed
  return {
    value: valueOf(match),
    figure: number,
    written: share?.lead ? `${share.lead}，${lastClause.trim()}${number}` : leadOf(own) + number,
    // 8%的教师交流轮岗: what they did stands at the end, and before it who they are.
    about: before + number + (OPENS_CLAUSE.test(clauseBefore) ? after.slice(-6) : ''),
    clause: clauseBefore + number,
    sentence: lastOf(text.slice(Math.max(0, start - SENTENCE_REACH), start).split(SENTENCE_END)) ?? '',
    share,
    reached: goesOn && isReached(said, share ? said : before, after),
    missed: goesOn && isMissed(said, after) && (continues || isLast || !OF_A_YEAR.test(said)),
    continues,
  }
}

function isReached(clauseBefore: string, before: string, after: string): boolean {
  return (
    !NOT_REACHED_BEFORE.test(clauseBefore.slice(-12)) &&
    !LESS_THAN.test(clauseBefore.slice(-12)) &&
    !PLANNED.test(clauseBefore) &&
    !NOT_REACHED.test(before) &&
    !RANGE_BEFORE.test(clauseBefore.slice(-3)) &&
    !NOT_REACHED_AFTER.test(after) &&
    !(OPENS_CLAUSE.test(clauseBefore) && /[未没尚不无]/u.test(after))
  )
}

function isMissed(clauseBefore: string, after: string): boolean {
  const lessThan = LESS_THAN.exec(clauseBefore.slice(-12))
  if (!lessThan) return false
  const said = clauseBefore.slice(0, -lessThan[0].length)
  return (
    ![PLANNED, NOT_REACHED, NO_SHORTFALL].some((not) => not.test(said)) &&
    !NOT_REACHED_AFTER.test(after) &&
    !OF_SOME.test(after)
  )
}

const YEAR_AT_END = /(?:^|\D)(\d{4})$/u

/** The words right before a number, the year that they begin with included: 2018年竣工率. */
function leadOf(own: string): string {
  const before = own.slice(-20)
  const words = /[\p{Script=Han}\s：:“”]{0,16}$/u.exec(before)?.[0] ?? ''
  const year = words.startsWith('年') ? YEAR_AT_END.exec(before.slice(0, before.length - words.length))?.[1] : undefined
  return year === undefined ? words.trimStart().replace(/^[年月日]/u, '') : year + words
}

function valueOf([, digits, words, tenths = '', more]: RegExpExecArray): number {
  if (digits) return Number(digits.normalize('NFKC'))
  if (words) return numberOfWords(words)
  return (numberOfWords(tenths) * 100 + (more === '半' ? 50 : numberOfWords(more || '零') * 10)) / 10
}
