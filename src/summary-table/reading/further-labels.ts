import { withoutEnd } from '../../text/ends'

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

const COLON = '\\s*(?:[(（][^()（）]{0,8}[)）]\\s*)?[:：]'
const SEPARATED = '(?<separator>[\\s_＿；;，,、。)）])'
const KNOWN = oneOf([...REACH, ...OTHERS])
const SHORT_WORD = '\\p{Script=Han}{2,8}'

/** A wide gap before one of these labels: what follows is no part of the label before (联系人    电话：). */
export const APART = `\\s{2,}${KNOWN}`

/** Where nothing stands before it a label must be known, as 基教科：李明 begins like one; 电话 024-… is plain without a colon. */
const AT_START = `^\\s*(?:${KNOWN}${COLON}|${oneOf(REACH)}(?=[\\s\\d０-９]|$))`
const LABEL = new RegExp(`${AT_START}|${SEPARATED}(?:${SHORT_WORD}|${KNOWN})${COLON}`, 'u')
/** 李明：0416-2120000、王芳：0416-2120001 are two contacts, not a contact and a label. */
const NOT_OF_CONTACT = new RegExp(
  `${SEPARATED}(?!\\p{Script=Han}*${oneOf(REACH)})(?:${SHORT_WORD}|${oneOf(OTHERS)})${COLON}(?!\\s*[\\d０-９])`,
  'u',
)
const REACH_AT_END = new RegExp(`${oneOf(REACH)}${COLON}$`, 'u')
const BLANK = /\s/
const SEPARATOR = /[\s；;，,、]/

/** Where in a value some further label begins (审核人：, any short word with a colon); its length when none does. */
export function furtherLabel(value: string): number {
  return labelIn(value, LABEL) ?? value.length
}

/** What a contact's value says of the contact: telephone and the like stay, labels about others and labels with nothing behind them go. */
export function ofContact(value: string): string {
  return withoutBlankReach(value.slice(0, labelIn(value, NOT_OF_CONTACT) ?? undefined))
}

/** Where the first label stands that an expression finds; null when none does. What separates it from the value is no part of it. */
function labelIn(value: string, label: RegExp): number | null {
  const found = label.exec(value)
  return found && found.index + (found.groups?.separator ?? '').length
}

/** 李明 电话： 手机： → 李明. */
function withoutBlankReach(value: string): string {
  const label = REACH_AT_END.exec(withoutEnd(value, BLANK))
  return label ? withoutBlankReach(withoutEnd(value.slice(0, label.index), SEPARATOR)) : value
}

// A label may be spaced out: 审 核 人：
function oneOf(labels: readonly string[]): string {
  return `(?:${labels.map((label) => [...label].join('\\s*')).join('|')})`
}
