import type { DocumentNumber, NumberFault } from './evidence'

const OPEN = '〔﹝\\[［【(（{｛<＜〈〖「『'
const CLOSE = '〕﹞\\]］】)）}｝>＞〉〗」』'
const BLANK = '\\s\\u00ad\\u200b-\\u200f\\u2060'
const DIGIT = '0-9０-９'

/**
 * A year and a serial number, whatever stands around them: 〔2018〕5号 with its brackets right, wrong or half there; 2018年5号
 * without any; and the numbering of orders and announcements (令第41号, 公告2018年第3号). The first form is all optional
 * after its bracket and every count has a bound, so a match costs the same however long the text is.
 */
const ANCHOR = new RegExp(
  `([${OPEN}])(?=[${BLANK}${DIGIT}${CLOSE}])[${BLANK}]{0,4}([${DIGIT}]{0,8})([${BLANK}年]{0,4})([${CLOSE}]?)([${BLANK}第]{0,6})([${DIGIT}]{0,6})[${BLANK}]{0,4}(号?)` +
    `|([${DIGIT}]{4})[${BLANK}年]{0,4}([${CLOSE}]?)([${BLANK}第]{0,6})([${DIGIT}]{1,6})[${BLANK}]{0,4}号` +
    `|(?:令|公告|通告)[${BLANK}]{0,2}(?:([${DIGIT}]{4})年)?[${BLANK}]{0,2}第[${BLANK}]{0,2}[${DIGIT}]{1,6}[${BLANK}]{0,2}号`,
  'g',
)

const OPENING = new RegExp(`[${OPEN}]`)
const CLOSING = new RegExp(`[${CLOSE}]`)
const ROUND = /[()（）]/
const IS_BLANK = new RegExp(`[${BLANK}]`)
const IS_HAN = /\p{Script=Han}/u
const WIDE_DIGIT = /[０-９]/
const LONGEST_CODE = 8
/** How far back a code and the words before it are looked for. */
const REACH = 20

/** Words that lead up to a number and are no part of its code; none of them occurs in a code. */
const LEAD_IN =
  /^.*(?:根据|按照|依据|依照|参照|贯彻|落实|执行|印发|转发|下发|制定|出台|详见|文号|字号|文件|通知|意见|方案|办法|规定|规划|细则|计划|决定|标准|制度|公告|批复|纲要|要点|条例|机制|报告|预案|规程|措施|[的了是及与或见在由为据以有等按号])/u
/** Where words run straight into a code: the office's sign begins one character before the first of these. */
const CODE_AT_END = /.(?:政|教|委|府|党|财|人社|发改).{0,4}$/u
/** Signs of an office in a code: asked for where the brackets alone do not show that a number is meant. */
const OFFICIAL = /[政教府委党办发字函督规文通财编令告]/u
const CODE_ENDING = /[发字函办通规督]$/u
/** An order or an announcement keeps its 第. */
const PROCLAMATION = /(?:令|公告|通告)$/u
const UNFILLED = /[XxＸｘ×*＊□_＿]$/u
/** 3号楼 is a building. */
const BUILDING = /^[楼院门馆房线机店教车]/u
/** What may follow a serial number whose 号 was left out: nothing that makes it a quantity, a range or a decimal. */
const END_OF_NUMBER = /^(?:$|\s|文|[^\p{L}\p{N}\-–—~～.．%％/])/u

/** The parts of a possible number, as written. */
interface Parts {
  readonly open: string
  readonly year: string
  readonly yearMark: boolean
  readonly close: string
  readonly ordinal: boolean
  readonly serial: string
  readonly mark: boolean
}

/** Finds every document number in a text, well-formed or not, in order. Linear in the length of the text. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  const numbers: DocumentNumber[] = []
  let from = 0
  for (const match of text.matchAll(ANCHOR)) {
    const number = readNumber(text, match, from)
    if (!number) continue
    numbers.push(number)
    from = number.start + number.written.length
  }
  return numbers
}

function readNumber(text: string, match: RegExpMatchArray, from: number): DocumentNumber | null {
  const start = match.index ?? 0
  const end = start + match[0].length
  if (match[1] === undefined && match[8] === undefined) return readProclamation(text, match, from)
  const parts = partsOf(match)
  const before = trimEnd(text.slice(Math.max(from, start - REACH), start))
  const code = codeAtEnd(before)
  const after = text.slice(end, end + 2)
  const accepted =
    parts.open && parts.close ? acceptBracketed(parts, code, before, after) : acceptUnbracketed(parts, code, after)
  if (!accepted) return null
  const codeStart = code === '' ? start : Math.max(from, start - REACH) + before.length - code.length
  // A bracket that is missing may be the one around the whole number: 锦政发（2018年5号）. Then nothing is certain.
  const wrapped = OPENING.test(text.charAt(codeStart - 1)) === CLOSING.test(after.charAt(0))
  return judge(parts, code, {
    written: trimEnd(text.slice(codeStart, end)),
    start: codeStart,
    unfilled: code === '' && UNFILLED.test(before),
    certain: wrapped || (parts.open !== '' && parts.close !== ''),
  })
}

function partsOf(match: RegExpMatchArray): Parts {
  const [, open, year = '', yearMark = '', close = '', ordinal = '', serial = '', mark = ''] = match
  if (open !== undefined) {
    return {
      open,
      year,
      yearMark: yearMark.includes('年'),
      close,
      ordinal: ordinal.includes('第'),
      serial,
      mark: mark !== '',
    }
  }
  const [bareYear, bareClose, bareOrdinal, bareSerial] = match.slice(8)
  return {
    open: '',
    year: bareYear,
    yearMark: false,
    close: bareClose,
    ordinal: bareOrdinal.includes('第'),
    serial: bareSerial,
    mark: true,
  }
}

/** 教育部令第41号, 公告2018年第3号: numbered by their own rule, and right as they are. */
function readProclamation(text: string, match: RegExpMatchArray, from: number): DocumentNumber {
  const at = match.index ?? 0
  const code = codeAtEnd(text.slice(Math.max(from, at - REACH), at))
  const written = text.slice(at - code.length, at + match[0].length)
  return {
    written,
    start: at - code.length,
    faults: [],
    corrected: written,
    year: match[12] ? Number(narrow(match[12])) : null,
  }
}

function acceptBracketed(parts: Parts, code: string, before: string, after: string): boolean {
  const { open, close, year, serial, mark } = parts
  const round = ROUND.test(open) || ROUND.test(close)
  if (BUILDING.test(after) && mark && year.length !== 4) return false
  if (serial === '') return mark && OFFICIAL.test(code) && [0, 2, 4].includes(year.length)
  if (!mark && !(OFFICIAL.test(code) && END_OF_NUMBER.test(after))) return false
  if (year.length !== 2 && year.length !== 4) return mark && OFFICIAL.test(code) && !(round && year.length < 3)
  if (code === '') return mark && year.length === 4 && (!round || before.endsWith('》'))
  return !round || (OFFICIAL.test(code) && !BUILDING.test(after))
}

function acceptUnbracketed({ open, close, year, serial, mark }: Parts, code: string, after: string): boolean {
  if (!mark || BUILDING.test(after) || !OFFICIAL.test(code) || PROCLAMATION.test(code)) return false
  if (!/^(?:19|20)/.test(narrow(year))) return false
  if (serial === '') return open !== '' && year.length > 4
  return year.length === 4 && (open !== '' || close !== '' || CODE_ENDING.test(code))
}

/** The 机关代字 that a text ends with; '' when there is none. */
function codeAtEnd(before: string): string {
  const run = before.slice(startOfEnd(before, IS_HAN))
  // 和 joins two numbers, but it also begins the codes of 和县 and 和政县.
  const joined = run.replace(/^(?:文件?)?和(?=.{2})(?!政|县|教)/u, '')
  const code = joined.replace(LEAD_IN, '')
  return code.length > LONGEST_CODE ? (CODE_AT_END.exec(code)?.[0] ?? code.slice(-4)) : code
}

interface Place {
  readonly written: string
  readonly start: number
  /** Whether the code is still a placeholder (XX): another rule speaks about that. */
  readonly unfilled: boolean
  /** Whether missing brackets can be put in without guessing. */
  readonly certain: boolean
}

function judge(parts: Parts, code: string, { written, start, unfilled, certain }: Place): DocumentNumber {
  const faults = faultsOf(parts, code, written).filter((fault) => !(unfilled && fault === 'code-missing'))
  const year = fullYear(narrow(parts.year))
  const serial = narrow(parts.serial).replace(/^0+/, '')
  const ordinal = PROCLAMATION.test(code) && parts.ordinal ? '第' : ''
  const complete = certain && code.length > 1 && year !== null && serial !== ''
  return { written, start, faults, corrected: complete ? `${code}〔${year}〕${ordinal}${serial}号` : null, year }
}

function faultsOf(
  { open, year, yearMark, close, ordinal, serial, mark }: Parts,
  code: string,
  written: string,
): NumberFault[] {
  const bracketed = open !== '' && close !== ''
  const checks: [NumberFault, boolean][] = [
    ['code-missing', code.length < 2],
    ['brackets', bracketed && !(open === '〔' && close === '〕')],
    ['bracket-missing', !bracketed],
    ['year-missing', year === ''],
    ['year-digits', year !== '' && year.length !== 4],
    ['year-mark', bracketed && yearMark],
    ['ordinal', ordinal && !PROCLAMATION.test(code)],
    ['leading-zero', /^[0０]/.test(serial)],
    ['serial-missing', serial === ''],
    ['width', WIDE_DIGIT.test(written)],
    ['blanks', IS_BLANK.test(written)],
    ['mark-missing', !mark],
  ]
  return checks.filter(([, found]) => found).map(([fault]) => fault)
}

/** Two digits mean the one century in which public documents were numbered so: 〔18〕 is 2018, 〔98〕 is 1998, 〔60〕 is neither. */
function fullYear(digits: string): number | null {
  if (digits.length === 4) return Number(digits)
  if (digits.length !== 2) return null
  const short = Number(digits)
  if (short < 40) return 2000 + short
  return short >= 86 ? 1900 + short : null
}

function narrow(digits: string): string {
  return digits.normalize('NFKC')
}

function trimEnd(written: string): string {
  return written.slice(0, startOfEnd(written, IS_BLANK))
}

/** Where the characters of one kind that a text ends with begin. (Walked from the end: a regular expression tries every start.) */
function startOfEnd(text: string, kind: RegExp): number {
  let start = text.length
  while (start > 0 && kind.test(text.charAt(start - 1))) start--
  return start
}

const WELL_FORMED = /^\p{Script=Han}{2,}〔\d{4}〕[1-9]\d*号$/u

/** Whether a text is one document number and nothing else, right by GB/T 9704: 机关代字〔年份〕序号. */
export function isDocumentNumber(text: string): boolean {
  return WELL_FORMED.test(text)
}

/**
 * The one document number a text holds: itself when it is well-formed, else what is wrong with it. The first number counts;
 * a text without any has no faults to name, so its list is empty.
 */
export function wellFormedNumber(text: string): { number: string } | { faults: readonly NumberFault[] } {
  const [number] = findDocumentNumbers(text)
  if (!number) return { faults: [] }
  if (number.faults.length > 0) return { faults: number.faults }
  return number.corrected === null ? { faults: ['code-missing'] } : { number: number.written }
}

/** A text with every certain correction of its document numbers made; each other character stays. */
export function correctNumbers(text: string): string {
  let corrected = ''
  let from = 0
  for (const number of findDocumentNumbers(text)) {
    corrected += text.slice(from, number.start) + (number.corrected ?? number.written)
    from = number.start + number.written.length
  }
  return corrected + text.slice(from)
}
