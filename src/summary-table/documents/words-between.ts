const FIGURE = '[0-9０-９〇○零一二两三四五六七八九十]'

/** 《…》（试行）（锦政发…, 《…》（2018年修订）, and the （市、区） of 各县（市、区）. */
const REMARK = /[（(〔［【[][^《》（）()〔〕［］【】[\]；;。\n]{1,20}[）)〕］】\]]/gu
/** 《…》（以下简称《方案》，锦政发…: a short name for the title before. */
const SHORT_NAME = /[简下统]称为?[：:]?\s?《[^《》\n]{1,40}》/gu
/** 《…》等文件（锦政发…, 《…》文件精神. */
const NOUN = new RegExp(
  `^(?:[及等]?(?:系列|相关|有关|配套)*(?:${FIGURE}{1,3}[个份项])?文件|${FIGURE}{1,3}[个份]|的?全文|等)?(?:精神|要求)?等?`,
  'u',
)
/** 2018年3月5日, 2018.3.5. */
const DATE = new RegExp(
  `${FIGURE}{4}(?:年(?:初|底|末|[上下]半年|${FIGURE}{1,3}月(?:份|[初底]|[上中下]旬|${FIGURE}{1,3}[日号])?)?|[-./．](?:${FIGURE}{1,2})(?:[-./．](?:${FIGURE}{1,2}))?)`,
  'gu',
)

/** Words that no office's name begins with or runs across: they lead to another document, or tell of this one themselves. */
const OTHER = '关于|有关|根据|依据|按照|依照|落实|贯彻|转发|印发|及|与|另|和(?![平县田龙林顺静硕])'
const OFFICES = `(?:(?!${OTHER})\\p{Script=Han}){1,14}(?:办公[室厅]|督导室|党组|小组|会议?|[局厅部委办府院])`
const READERS =
  '[各全](?:[省市县区旗州盟乡镇街道村、]{1,8}|(?:有关|相关|直属|所属|基层|中|小|学|校|幼儿园|部门|单位|科室|处室|地|级){1,6})'
const ISSUING =
  '(?:印|下|制|颁|签|转|批|联合|联)发(?:文(?!件))?|批转|下达|发布|公布|颁布|出台|制定|制订|发文|行文|实施|施行|通过|审议|审定|研究|同意|批准|备案|公开|公示|执行|上报|修订|修改|试行|暂行'
const ADVERBS =
  '已经|业已|现已|正式|联合|共同|统一|及时|全部|[已现均并于由经报以向给至到在起后了其该]|名义|网站|文件|详?见'
const LABELS = '(?:发文|印发|成文|制定|发布)?(?:机关|单位|部门|时间|日期)'

/** What is told of how a document was issued: by whom, when, how and to whom. */
const TOLD = new RegExp(
  `第?${FIGURE}{1,4}次|${OFFICES}(?:、${OFFICES})*|${LABELS}|${READERS}|${ISSUING}|${ADVERBS}`,
  'gu',
)
/** 市政府印发锦政发〔2018〕5号: what was issued is the number itself, another document. */
const ISSUED_ITSELF = new RegExp(`(?:${ISSUING}|[按照据])[了过]?$`, 'u')
/** How far back it is looked whether a title is cited as the grounds for something. */
const REACH = 16
/** 根据《…》, 落实《…》: what was issued by it, or is told after a comma, is what followed from it. */
const GROUNDS =
  /(?:根据|依据|依照|按照?|参照|对照|遵照|贯彻|落实|执行|结合)(?:(?!印发|下发|出台|制定|发布)[^，,；;。\n《》])*$/u
const LEADS_ON = new RegExp(`[，,]|${ISSUING}`, 'u')
const SAYS_GROUNDS = /^(?:等)?(?:文件)?(?:精神|要求)/u

/** 锦政发〔2018〕5号关于做好…的通知: the title that the number has is still to come. */
export const FOLLOWS_UP = /^\s?(?:文件?)?\s?关于/u

/** The words between a title and a number without a short name given to the title. */
export function withoutShortNames(between: string): string {
  return between.replace(SHORT_NAME, '')
}

/** The words between a title and a number without the remarks in brackets. */
export function withoutRemarks(between: string): string {
  return between.replace(REMARK, '')
}

/**
 * What remains of the words between a title and a number once everything is left out that may be told of that one document; null
 * when they tell of another one. Whatever is not known here remains, so that a number with another title is never taken.
 */
export function untoldWords(before: string, between: string): string | null {
  if (ISSUED_ITSELF.test(between)) return null
  const own = between.replace(DATE, ' ')
  const grounds = GROUNDS.test(before.slice(-REACH)) || SAYS_GROUNDS.test(own)
  if (grounds && LEADS_ON.test(own)) return null
  return own.replace(NOUN, '').replace(TOLD, ' ')
}
