import { numberOfWords } from './digits'
import type { StatedPercentage } from './evidence'
import type { TitleSpan } from './titles'

const PERCENTAGE =
  /([0-9０-９]{1,6}(?:[.．][0-9０-９]{1,6})?)[ 　]?[%％]|百分之([零〇一二两三四五六七八九十百]{1,6}(?:点[零〇一二三四五六七八九]{1,4})?)|([一二两三四五六七八九十])成([一二三四五六七八九半]?)(?![立员为功果绩品套型因本家不])/g
const CLAUSE_END = /[，,。；;！!？?\n]/
/** A clause is looked at this far back; longer ones have no punctuation at all. */
const REACH = 40

/** Just before the number: a bound that is asked for, a difference, or a shortfall. */
const NOT_REACHED_BEFORE =
  /(?:大于|高于|低于|少于|小于|超过|突破|≥|≤|>|<|＞|＜|不足|不到|未达到?|未到|没有?达到|未满|不满|增长|增加|增幅|提高|提升|上升|下降|降低|减少|递增|高出|多出|[由从])(?:了|约|近|其|总数的|比例的?)?\s*$/u
/** Anywhere before it in its clause: an aim or a plan. */
const PLANNED = /目标|力争|争取|计划|预计|拟|将(?:达|于|会)|(?<!截)(?<!截止)到\s?20\d\d\s?年/u
/** Before it in what is said of it: a duty, what is left to do, or what was. */
const NOT_REACHED =
  /不(?:得|能)?[低少]于|至少|[≥≤]|(?<![相适供对])应|须|要求|确保|标准为|[未没尚]|剩余|其余|缺口|比(?:上年|去年|同期|上学)|同比|去年|上年|原来|此前/u
/** Just after it: the percentage is denied, is the lower or upper end of a range, or where something started from. */
const NOT_REACHED_AFTER =
  /^(?:[-—–~～至]|到(?!位)|(?:以上|左右)?的?[\p{Script=Han}]{0,6}(?:没有|未)|(?:提高|提升|扩大|增加|增长|上升|降低|下降|降|升|增|的目标|的要求|个百分点))/u
const RANGE_BEFORE = /[0-9０-９%％][-—–~～至到]\s?$/u

/** Finds every percentage outside the titles of documents, with what it says and whether that has been reached. */
export function findPercentages(text: string, titles: readonly TitleSpan[]): StatedPercentage[] {
  const stated: StatedPercentage[] = []
  let previousEnd = 0
  let title = 0
  for (const match of text.matchAll(PERCENTAGE)) {
    const end = match.index + match[0].length
    while (title < titles.length && titles[title].end <= match.index) title++
    if (titles[title]?.start < match.index) continue
    stated.push(statedAt(text, match[0], match.index, previousEnd, valueOf(match)))
    previousEnd = end
  }
  return stated
}

function statedAt(text: string, number: string, start: number, previousEnd: number, value: number): StatedPercentage {
  const end = start + number.length
  const clauseBefore =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? ''
  const after = text.slice(end, end + REACH).split(CLAUSE_END)[0]
  const own = clauseBefore.slice(-(start - previousEnd) || clauseBefore.length)
  // 分别达到95%、85%: the second has no words of its own and is about what the first is about.
  const before = /\p{Script=Han}{2}/u.test(own) ? own : clauseBefore
  const about = before + number + (clauseBefore.trim() === '' ? after : '')
  const lead = /[\p{Script=Han}\s：:“”]{0,16}$/u.exec(own.slice(-16))?.[0] ?? ''
  const reached =
    !NOT_REACHED_BEFORE.test(clauseBefore.slice(-12)) &&
    !PLANNED.test(clauseBefore) &&
    !NOT_REACHED.test(before) &&
    !RANGE_BEFORE.test(clauseBefore.slice(-3)) &&
    !NOT_REACHED_AFTER.test(after)
  return { value, figure: number, written: (lead + number).trim(), about, clause: clauseBefore + number, reached }
}

function valueOf([, digits, words, tenths, more]: RegExpMatchArray): number {
  if (digits) return Number(digits.normalize('NFKC'))
  if (words) return numberOfWords(words)
  return (numberOfWords(tenths) * 100 + (more === '半' ? 50 : numberOfWords(more || '零') * 10)) / 10
}
