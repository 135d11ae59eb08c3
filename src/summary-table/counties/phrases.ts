import { fold } from '../../text/fold'
import { numberOfWords } from '../../text/han-number'

/** Which list a cell is: 已实现 or 未实现 的县（市、区）. The same words mean the opposite in the other one. */
export type ListColumn = 'achieved' | 'unachieved'

export const OTHER_COLUMN = { achieved: 'unachieved', unachieved: 'achieved' } as const

/** What a phrase says of the counties of its column. */
export type Shorthand = 'none' | 'all'

// Longer than any shorthand that people write.
const LONGEST = 60
const UNIT = '县|市|区|旗|级|地区|州|盟|开发区|功能区|单位'
const NUMBER = '\\d{1,4}|[一二两三四五六七八九十]{1,3}'
const OTHERS = '其他|其它|其余|余下|剩余|剩下|另外'
const SUBJECT = `截至|截止|目前|我|全市|全|范围|本|该|省|内|所辖|下辖|辖|所属|各|所有|全部|全体|${OTHERS}|目标|任务|项|的|${NUMBER}|个|${UNIT}`
const ADVERB = '均|都|全部|全|已|已经|皆|一律|基本|完全|也'
const NEGATION = '尚未|未|没有|没|不'
const VERB = '实现|达标|完成|达到|达成|落实|覆盖|符合|合格'
const OBJECT = '了?[该此本]?项?(?:要求|目标|任务|标准|指标)|了'

const EVERY = new RegExp(`^(?:${SUBJECT})*(?:${ADVERB})*(${NEGATION})?(${VERB})?(?:${VERB})?(?:${OBJECT})?$`, 'u')
const EVERY_MARK = new RegExp(`全|各|所有|均|都|一律|皆|${OTHERS}`, 'u')
const OTHERS_MARK = new RegExp(OTHERS, 'u')
const NO_MARK = /^[\s/／\\—－\-–―─━_＿~～.。、]*$/u
const NOT_APPLICABLE = /^n\/a$/iu
const NO_MARK_SIGN = /[/／\\—－\-–―─━_＿~～]/u
const NONE = new RegExp(
  `^(?:截至|截止|目前|现|均|暂时?|尚)*(?:无|没有|未有|空|零|〇|0|none|nil)(?:个|家)?(?:(${NEGATION})|已)?(${VERB})?(?:${OBJECT})?(?:的)?(?:${UNIT})*$`,
  'u',
)
const OWN_VERB = new RegExp(`^[我本该县市区旗]*(?:基本|已经|已)?(${NEGATION})?(?:${VERB})(?:${OBJECT})?$`, 'u')
const YES_SIGN = '√✓✔☑'
const NO_SIGN = '×✗✘✕❌'
const YES = new RegExp(`^(?:是|对|[${YES_SIGN}]|y|yes|true|[本我全][县市区旗])$`, 'iu')
const NO = new RegExp(`^(?:否|不是|[${NO_SIGN}]|x|n|no|false)$`, 'iu')
const PART = '部分|个别|大部|大多|少数|基本'
// What nobody writes beside a county that belongs to the column.
const CONTRADICTION: Readonly<Record<ListColumn, RegExp>> = {
  achieved: new RegExp(`${PART}|[${NO_SIGN}否无未没不缺非除]|^(?:x|n|no)$`, 'iu'),
  unachieved: new RegExp(`${PART}|[${YES_SIGN}]|^(?:是|y|yes)$|已(?:经)?(?:全部|基本)?(?:${VERB})`, 'iu'),
}

const COUNT = new RegExp(`^(?:全市|全部|等|共计|共有|合计|总计|共|计|有)*(${NUMBER})(个|家)?(?:${UNIT})*$`, 'u')
const UNITS = new RegExp(`^(?:的(?:${NUMBER})?个?|(?:${NUMBER})个?)(?:${UNIT})+$`, 'u')
const COUNT_WITHIN = new RegExp(`(${NUMBER})(?:个|家)`, 'u')
const AND_OTHERS = new RegExp(`等(?:共计|共有|共)?(?:${NUMBER})(?:个|家)`, 'u')
const SAID = new RegExp(`(${NEGATION})?(?:${VERB})`, 'u')
const HEADER = new RegExp(
  `^(?:其中|包括|分别为|分别是|分别|名单|情况|为|是|即|有|计|合计|20\\d\\d年(?:\\d{1,2}月)?[底初前]*|${SUBJECT}|${ADVERB}|${NEGATION}|${VERB}|共)+$`,
  'u',
)

/** Whether a text holds nothing but what stands for none: / — － and the like. */
export function isNoMark(text: string): boolean {
  return text.length <= LONGEST && NO_MARK.test(text) && NO_MARK_SIGN.test(text)
}

/**
 * What a phrase says without naming a county: 无, 暂无, / → none; 全部, 均已实现, 各县(市、区) → all. A verb of the other column turns it
 * round: 均未实现 says none in 已实现 and all in 未实现. `own`: the table is one county's own, where 已实现, √ and 否 say it too.
 */
export function shorthandOf(text: string, column: ListColumn, own: boolean): Shorthand | null {
  if (text.length > LONGEST) return null
  const bare = text.trim()
  if (isNoMark(text) || NOT_APPLICABLE.test(bare)) return 'none'
  if (own && YES.test(bare)) return 'all'
  if (own && NO.test(bare)) return 'none'
  const folded = fold(text)
  if (!folded) return null
  return none(folded, column) ?? every(folded, column) ?? (own ? ownVerb(folded, column) : null)
}

function none(folded: string, column: ListColumn): Shorthand | null {
  const found = NONE.exec(folded)
  if (!found) return null
  return opposes(found[1], found[2], column) ? 'all' : 'none'
}

function every(folded: string, column: ListColumn): Shorthand | null {
  const found = EVERY_MARK.test(folded) ? EVERY.exec(folded) : null
  if (!found || (found[1] && !found[2])) return null
  return opposes(found[1], found[2], column) ? 'none' : 'all'
}

function ownVerb(folded: string, column: ListColumn): Shorthand | null {
  const found = OWN_VERB.exec(folded)
  if (!found) return null
  return opposes(found[1], folded, column) ? 'none' : 'all'
}

/** Whether a verb (negated or not) belongs to the other column. */
function opposes(negation: string | undefined, verb: string | undefined, column: ListColumn): boolean {
  return verb !== undefined && (negation === undefined) !== (column === 'achieved')
}

/** Whether words beside a county say that it does not belong to the column, or not wholly: × or 部分学校 in 已实现. */
export function contradicts(words: string, column: ListColumn): boolean {
  return CONTRADICTION[column].test(words)
}

/** The number in a phrase that only counts: 共7个, 等7个县, 7个县（市、区）, 七个; null for anything else. */
export function countOf(text: string): number | null {
  if (text.length > LONGEST) return null
  const found = COUNT.exec(fold(text))
  if (!found?.[1] || (!found[2] && !/[共计]/u.test(text))) return null
  return numberOf(found[1])
}

/** The number within the words of a header or shorthand: 全市7个县区 → 7; null when none. */
export function countWithin(text: string): number | null {
  const found = COUNT_WITHIN.exec(fold(text.slice(0, LONGEST)))
  return found?.[1] ? numberOf(found[1]) : null
}

/** 7, 七, 十二, 二十, 二十一. */
function numberOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : numberOfWords(text)
}

/** Whether a phrase that says all speaks of the others: 其余县（市、区）均已实现 is all but those that the other list names. */
export function saysOthers(text: string): boolean {
  return text.length <= LONGEST && OTHERS_MARK.test(text)
}

/** Whether a list names some and counts the rest with them: 银州区等7个县. */
export function countsOthers(text: string): boolean {
  return AND_OTHERS.test(fold(text.slice(-LONGEST)))
}

/** Whether words only introduce the names of their column: 已实现, 其中, 全市7个县区, 分别为. */
export function isHeader(text: string, column: ListColumn): boolean {
  if (text.length > LONGEST) return false
  const folded = fold(text)
  if (!HEADER.test(folded)) return false
  const verb = SAID.exec(folded)
  return !verb || !opposes(verb[1], verb[0], column)
}

/** Whether a text behind 以外 only says that it speaks of counties: 的县（市、区）, 的5个县. */
export function saysUnits(text: string): boolean {
  return text.length <= LONGEST && UNITS.test(fold(text))
}

/** Where a text last begins to speak of the others: 其余均已实现. Negative when it does not. */
export function lastOthers(text: string): number {
  return Math.max(...OTHERS.split('|').map((word) => text.lastIndexOf(word)))
}

interface Affixes {
  readonly head: RegExp
  readonly tail: RegExp
  readonly verb: RegExp
}

function affixes(said: string): Affixes {
  // 天等县 and 二七区 are names.
  const counted = `等?(?:共计|共有|共)?(?:(${NUMBER})(?:个|家)(?:自治|${UNIT})*|(?<![天二])(?!二七区)(?:\\d{1,3}|十?[一二两三四五六七八九]|十|等)(?:县|市|区|旗)+)`
  return {
    head: new RegExp(`^(?:[仅只]剩|仅有?|只有|其中|包括|包含|分别为|分别是|即(?!墨)|有|为|是|共\\d+个|${said})+`, 'u'),
    tail: new RegExp(`(?:${counted}|等)?(?:均|都|全部)?(?:${said})?$`, 'u'),
    verb: new RegExp(`(?:均|都|全部)?(?:${said})$`, 'u'),
  }
}

// 凌河区未实现 stays a riddle in 已实现, and 凌河区已实现 in 未实现.
const AFFIXES: Readonly<Record<ListColumn, Affixes>> = {
  achieved: affixes(`(?:已(?:经)?(?:全部|全面|均|都)?|全部|全面|均|都)(?:${VERB})(?:${OBJECT})?`),
  unachieved: affixes(`(?:目前|现|暂|仍|还)?(?:尚未|未|没有)(?:${VERB})(?:${OBJECT})?`),
}

/**
 * A name without the words around it: 已实现：古塔区 → 古塔区, 义县等 → 义县, 凌河区均已实现 → 凌河区 (in 已实现 only).
 * `count` is the number that stood there (义县等3个县), `header` the words before a colon (已实现).
 */
export function withoutWords(
  text: string,
  column: ListColumn,
): { name: string; count: number | null; header: string | null } {
  const { head, tail } = AFFIXES[column]
  const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'))
  const header = colon >= 0 && isHeader(text.slice(0, colon), column) ? text.slice(0, colon) : null
  const named = header === null ? text : text.slice(colon + 1)
  const end = named.slice(-LONGEST)
  const found = tail.exec(end)
  const name = (named.slice(0, -LONGEST) + (found ? end.slice(0, found.index) : end)).replace(head, '')
  return { name, header, count: found?.[1] ? numberOf(found[1]) : null }
}

/** A text without the verb of a column that it ends with: 昌图县尚未实现 → 昌图县. Null when it ends otherwise. */
export function withoutVerb(text: string, column: ListColumn): string | null {
  const end = text.slice(-LONGEST)
  const found = AFFIXES[column].verb.exec(end)
  return found && text.slice(0, text.length - end.length + found.index)
}
