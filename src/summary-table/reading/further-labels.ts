import { startOfEnd } from '../../text/ends'

/** What heading lines ask about the contact beside the name. */
const REACH = [
  '联系电话',
  '联系方式',
  '办公电话',
  '固定电话',
  '电话号码',
  '电话',
  '手机号码',
  '手机号',
  '手机',
  '传真',
  '电子邮箱',
  '邮箱',
  '微信号',
  '微信',
  '邮编',
]
/** What they ask besides. */
const OTHERS = [
  '审核人',
  '审批人',
  '复核人',
  '校对人',
  '负责人',
  '单位负责人',
  '主要负责人',
  '科室负责人',
  '分管领导',
  '主管领导',
  '单位领导',
  '分管负责人',
  '填表人',
  '填报人',
  '制表人',
  '经办人',
  '报送人',
  '签发人',
  '职务',
  '职称',
  '地址',
  '通讯地址',
  '单位盖章',
  '盖章',
  '公章',
  '签章',
  '签字',
  '签名',
]

const KNOWN = [...REACH, ...OTHERS]

const BLANK = /\s/
/** What may stand before a label that is not the first. */
const BEFORE = /[\s_＿；;，,、。)）]/
/** What a contact's own words end with where a label is taken off. */
const SEPARATOR = /[\s；;，,、]/
const HAN = /\p{Script=Han}/u
const DIGIT = /[\d０-９]/
const OPENING = /[(（]/
const CLOSING = /[)）]/
const COLON = /[:：]/

/** How many characters any word before a colon has to be taken for a label. */
const SHORT_WORD = { least: 2, most: 8 }
/** Of what stands in brackets before a colon: 单位负责人（签字）： */
const LONGEST_NOTE = 8
/** So many blanks keep a label apart from what stands before. */
const WIDE_GAP = 2
/** No label is longer, spaced out as it may be. */
const LONGEST_LABEL = 40

/** Whether a wide gap before one of these labels stands here: what follows is no part of the label before (联系人    电话：). */
export function beginsApart(value: string, at: number): boolean {
  const start = afterBlanks(value, at)
  return start >= at + WIDE_GAP && KNOWN.some((label) => spelt(value, start, label) !== null)
}

/** Where in a value some further label begins (审核人：, any short word with a colon); its length when none does. */
export function furtherLabel(value: string): number {
  const first = afterBlanks(value, 0)
  // Where nothing stands before it a label must be known, as 基教科：李明 begins like one; 电话 024-… is plain without a colon.
  if ((COLON.test(value) && afterLabel(value, first, KNOWN) !== null) || beginsWithReach(value, first)) return 0
  return separated(value, (start) => afterShortWord(value, start) ?? afterLabel(value, start, KNOWN))
}

/** What a contact's value says of the contact: telephone and the like stay, labels about others and labels with nothing behind them go. */
export function ofContact(value: string): string {
  // 李明：0416-2120000、王芳：0416-2120001 are two contacts, not a contact and a label.
  const end = separated(value, (start) => {
    const after = afterShortWord(value, start) ?? afterLabel(value, start, OTHERS)
    if (after === null || DIGIT.test(value.charAt(afterBlanks(value, after)))) return null
    return saysReach(value, start) ? null : after
  })
  return withoutBlankReach(value.slice(0, end))
}

/** The first place after something that parts labels where one is found; the value's length when none is. */
function separated(value: string, labelAt: (start: number) => number | null): number {
  // Every label has a colon behind it, and hardly any value holds one.
  if (!COLON.test(value)) return value.length
  for (let start = 1; start < value.length; start++) {
    if (BEFORE.test(value.charAt(start - 1)) && HAN.test(value.charAt(start)) && labelAt(start) !== null) return start
  }
  return value.length
}

/** 李明 电话： 手机： → 李明. */
function withoutBlankReach(value: string): string {
  let end = value.length
  for (let label = blankReach(value, end); label !== null; label = blankReach(value, end)) {
    end = startOfEnd(value.slice(0, label), SEPARATOR)
  }
  return value.slice(0, end)
}

/** Where the label about reaching the contact begins that the first `length` characters end with. */
function blankReach(value: string, length: number): number | null {
  const end = startOfEnd(value.slice(0, length), BLANK)
  if (!COLON.test(value.charAt(end - 1))) return null
  const text = value.slice(0, end)
  for (let start = Math.max(0, end - LONGEST_LABEL); start < end; start++) {
    if (HAN.test(text.charAt(start)) && afterLabel(text, start, REACH) === end) return start
  }
  return null
}

/** Behind the colon of one of these labels that begins here; null where none does. */
function afterLabel(value: string, start: number, labels: readonly string[]): number | null {
  for (const label of labels) {
    const end = spelt(value, start, label)
    const after = end === null ? null : afterColon(value, end)
    if (after !== null) return after
  }
  return null
}

/** Behind the colon of any short word that begins here. */
function afterShortWord(value: string, start: number): number | null {
  const length = hanRun(value, start)
  return length >= SHORT_WORD.least && length <= SHORT_WORD.most ? afterColon(value, start + length) : null
}

/** 电话 024-…: without a colon. */
function beginsWithReach(value: string, start: number): boolean {
  return REACH.some((label) => {
    const end = spelt(value, start, label)
    return end !== null && (end === value.length || BLANK.test(value.charAt(end)) || DIGIT.test(value.charAt(end)))
  })
}

/** Whether the word that begins here speaks of reaching the contact: 办公室电话. */
function saysReach(value: string, start: number): boolean {
  const last = start + Math.min(hanRun(value, start), SHORT_WORD.most + 1)
  for (let at = start; at < last; at++) if (REACH.some((label) => spelt(value, at, label) !== null)) return true
  return false
}

/** How many Chinese characters follow one another from here; no more than a label could have. */
function hanRun(value: string, start: number): number {
  let end = start
  while (end < value.length && end - start < LONGEST_LABEL && HAN.test(value.charAt(end))) end++
  return end - start
}

/** Behind a label that stands here, be it spaced out: 审 核 人. */
function spelt(value: string, start: number, label: string): number | null {
  let at = start
  for (const character of label) {
    const next = at === start ? at : afterBlanks(value, at)
    if (value.charAt(next) !== character) return null
    at = next + 1
  }
  return at
}

/** Behind the colon that follows here, perhaps after a note in brackets: （签字）： */
function afterColon(value: string, start: number): number | null {
  const at = afterBlanks(value, start)
  const colon = OPENING.test(value.charAt(at)) ? afterNote(value, at + 1) : at
  return colon !== null && COLON.test(value.charAt(colon)) ? colon + 1 : null
}

function afterNote(value: string, start: number): number | null {
  for (let at = start; at <= start + LONGEST_NOTE && at < value.length; at++) {
    if (CLOSING.test(value.charAt(at))) return afterBlanks(value, at + 1)
    if (OPENING.test(value.charAt(at))) return null
  }
  return null
}

function afterBlanks(value: string, start: number): number {
  let at = start
  while (at < value.length && BLANK.test(value.charAt(at))) at++
  return at
}
