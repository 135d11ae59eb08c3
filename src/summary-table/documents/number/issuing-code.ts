import { startOfEnd } from '../../../text/ends'

const IS_HAN = /\p{Script=Han}/u
const LONGEST_CODE = 8
const IS_DIGIT = /[0-9０-９]/
/** The state's full name before one of its offices: 中华人民共和国教育部令. */
const STATE = '中华人民共和国'
/** 2018年3月5日锦政发 */
const END_OF_DATE = /^[年月日]份?/

/** Words that lead up to a number and are no part of its code; none of them occurs in a code. */
const LEAD_IN =
  /^.*(?:根据|按照|依据|依照|参照|贯彻|落实|执行|印发|转发|下发|制定|出台|详见|文号|字号|文件|通知|意见|方案|办法|规定|规划|细则|计划|决定|标准|制度|公告|批复|纲要|要点|条例|机制|报告|预案|规程|措施|精神|[的了是及与或见在由为据以被有等按号])/u
/** Where words run straight into a code: the office's sign begins one character before the first of these. */
const CODE_AT_END = /.(?:政|教|委|府|党|财|人社|发改).{0,4}$/u
/** Signs of an office in a code: asked for where the brackets alone do not show that a number is meant. */
const OFFICIAL = /[政教府委党办发字函督规文通财编令告]/u
/** The office itself in a code, and the kind of its documents at the end: asked for where less than a number's own brackets shows one. */
const OFFICE = /政|教|府|委|党|财|人社|发改/u
const KIND = /[发字函办通规督]$/u
/** 市教育局锦教发: the office's name in full before its code. */
const OFFICE_BEFORE = /^.*[局厅会室]/u
/** Words of an office's name in full, or of what it does: a code abbreviates. */
const IN_FULL = /[局厅室处科签]/u
const LONGEST_ABBREVIATION = 6
/** An order or an announcement keeps its 第. */
const PROCLAMATION = /(?:令|公告|通告)$/u

/** The department of the office, as in 铁教（基）; what stands so after a title is a remark. */
const DEPARTMENT = /[（(]\p{Script=Han}{1,2}[）)]$/u
const REMARK = /试行|暂行|修订|草案|转发/u
const LONGEST_CODE_WITH_DEPARTMENT = 5

/** A last character that is set apart from the rest of its code: 锦政 发, 锦 政 发. */
const SPACED_CODE = /\p{Script=Han}{1,6}(?:[ \u00a0\u3000]{1,2}\p{Script=Han})+$/u
const BLANK_WITHIN = /[ \u00a0\u3000]/
const HAN_AND_BLANKS_BEFORE = /\p{Script=Han}[ \u00a0\u3000]*/gu
/** A place or an office in full, after which a blank is in its place. */
const NAME_IN_FULL = /[省市县区州旗府部局厅]/u

/** The 机关代字 that a text ends with, its department in brackets and blanks within it included; '' when there is none. */
export function codeAtEnd(before: string): string {
  const department = DEPARTMENT.exec(before)?.[0] ?? ''
  if (department === '') return spacedCode(before) ?? lastCode(before)
  const code = lastCode(before.slice(0, -department.length))
  const fits = code.length <= LONGEST_CODE_WITH_DEPARTMENT && OFFICE.test(code) && !IN_FULL.test(code)
  return fits && !REMARK.test(department) ? code + department : ''
}

function spacedCode(before: string): string | null {
  if (!BLANK_WITHIN.test(before)) return null
  const spaced = SPACED_CODE.exec(before)?.[0] ?? ''
  const signs = spaced.match(HAN_AND_BLANKS_BEFORE) ?? []
  const code = signs
    .map((sign) => sign.charAt(0))
    .join('')
    .replace(LEAD_IN, '')
  return isUnmistakable(code) && !NAME_IN_FULL.test(code) ? signs.slice(-code.length).join('') : null
}

function lastCode(before: string): string {
  const start = startOfEnd(before, IS_HAN)
  const run = before.slice(start).replace(IS_DIGIT.test(before.charAt(start - 1)) ? END_OF_DATE : '', '')
  // 和 joins two numbers, but it also begins the codes of 和县 and 和政县.
  const joined = run.slice(endOfState(run)).replace(/^(?:文件?)?和(?=.{2})(?!政|县|教)/u, '')
  const afterWords = joined.replace(LEAD_IN, '')
  const afterOffice = afterWords.replace(OFFICE_BEFORE, '')
  const code = isUnmistakable(afterOffice) ? afterOffice : afterWords
  return code.length > LONGEST_CODE ? (CODE_AT_END.exec(code)?.[0] ?? code.slice(-4)) : code
}

function endOfState(run: string): number {
  const start = run.lastIndexOf(STATE)
  return start < 0 ? 0 : start + STATE.length
}

/** The full name of the state where a text ends with it, else ''. An order has it before its office, a code does not. */
export function stateAtEnd(before: string): string {
  return before.endsWith(STATE) ? STATE : ''
}

/** Whether a code has a sign of an office at all. */
export function isOfficial(code: string): boolean {
  return OFFICIAL.test(code)
}

/** Whether a code names the kind of document, as 锦政发 does and 锦教 does not. */
export function namesKind(code: string): boolean {
  return KIND.test(code)
}

/** Whether nothing but a code can be meant, whatever follows: 铁政办发. */
export function isUnmistakable(code: string): boolean {
  return KIND.test(code) && OFFICE.test(code) && code.length <= LONGEST_ABBREVIATION && !IN_FULL.test(code)
}

/** Whether a code is that of an order or an announcement. */
export function isProclamation(code: string): boolean {
  return PROCLAMATION.test(code)
}
