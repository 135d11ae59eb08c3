import { byCause, type Cause } from '../findings/causes'
import type { Finding } from '../findings/finding'
import { waiverFor } from '../findings/waiver'
import type { Language, Localized } from '../text/language'
import { itemAt, onlyOf } from '../text/items'
import type { Block, PaperDocument, Table } from './document/document'
import type { FileReport } from './file-report'
import { REPORT_MESSAGES } from './messages'

/** What a 退回单 says besides the findings. */
interface ReturnMessages {
  readonly title: string
  /** To whom, in the first line; null where the table does not say who sent it. */
  readonly to: (unit: string | null) => string
  readonly opening: (file: string, errors: number, warnings: number, deadline: string | null) => string
  readonly nothing: (file: string) => string
  readonly unread: (file: string, reason: string) => string
  readonly errors: (count: number) => string
  readonly warnings: (count: number) => string
  /** Of a cause with many places; the last is what the first of them says. */
  readonly many: (title: string, count: number, first: string) => string
  readonly headings: { readonly number: string; readonly place: string; readonly what: string; readonly how: string }
  readonly reply: string
  readonly replyLine: string
  readonly signatures: readonly string[]
}

const MESSAGES: Localized<ReturnMessages> = {
  zh: {
    title: '汇总表退回单',
    to: (unit) => `${unit ?? '＿＿＿＿＿＿＿＿'}：`,
    opening: (file, errors, warnings, deadline) =>
      `你单位报送的“${file}”已经校验，有${errors}处必须改正、${warnings}处需要核对，现予退回。请于${deadline ?? '＿＿＿＿年＿＿月＿＿日'}前改好，重新报送。`,
    nothing: (file) => `你单位报送的“${file}”已经校验，没有需要改正或核对的地方，不用退回。`,
    unread: (file, reason) => `你单位报送的“${file}”没有读出来，现予退回。${reason}`,
    errors: (count) => `一、必须改正（${count}处）`,
    warnings: (count) => `二、需要核对：请改正，或者说明理由（${count}处）`,
    many: (title, count, first) => `${title}，共${count}处。如：${first}`,
    headings: { number: '序号', place: '位置', what: '问题', how: '怎样改' },
    reply: '回执',
    replyLine: '以上各处已改正；未改正的，理由是：',
    signatures: ['填报人', '负责人', '日期'],
  },
  en: {
    title: 'Summary table sent back',
    to: (unit) => `To ${unit ?? '________'}:`,
    opening: (file, errors, warnings, deadline) =>
      `The file “${file}” has been checked: ${errors} to put right, ${warnings} to look at. It is sent back. Please return it corrected by ${deadline ?? '____-__-__'}.`,
    nothing: (file) => `The file “${file}” has been checked. There is nothing to put right and nothing to look at.`,
    unread: (file, reason) => `The file “${file}” could not be read and is sent back. ${reason}`,
    errors: (count) => `1. Must be put right (${count})`,
    warnings: (count) => `2. To look at: put it right, or explain why it is right as it is (${count})`,
    many: (title, count, first) => `${title}, in ${count} places. For instance: ${first}`,
    headings: { number: 'No.', place: 'Where', what: 'What is wrong', how: 'What to do' },
    reply: 'Reply',
    replyLine: 'All of this has been put right. What has not, and why: ',
    signatures: ['Filled in by', 'Head', 'Date'],
  },
}

/** So many places of one cause are told one by one. */
const A_FEW = 3

/**
 * 退回单: what the sender of a file is to put right, cell by cell. Warnings that are explained are left out. `deadline` is a day in words, or null
 * for a blank to be filled in by hand.
 */
export function returnNote(report: FileReport, language: Language, deadline: string | null): PaperDocument {
  const messages = MESSAGES[language]
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  const warnings = report.findings.filter(
    (finding) => finding.severity === 'warning' && waiverFor(finding, report.waivers ?? []) === null,
  )
  const graver = byCause(errors, (finding) => finding)
  const lesser = byCause(warnings, (finding) => finding)
  const unit = report.tables.find((table) => table.unit !== null)?.unit ?? null
  const open = errors.length + warnings.length
  const to: Block = { kind: 'paragraph', flush: true, text: messages.to(unit) }
  return {
    language,
    title: messages.title,
    blocks: [
      to,
      { kind: 'paragraph', text: openingOf(report, errors.length, warnings.length, deadline, messages) },
      ...part(messages.errors(errors.length), graver, 0, report.tables, language),
      ...part(messages.warnings(warnings.length), lesser, graver.length, report.tables, language),
      ...(open > 0 ? replyBlocks(messages) : []),
    ],
  }
}

function openingOf(
  { path, reason }: FileReport,
  errors: number,
  warnings: number,
  deadline: string | null,
  messages: ReturnMessages,
): string {
  const file = path.replace(/^.*[\\/]/s, '')
  if (reason !== undefined) return messages.unread(file, reason)
  return errors + warnings > 0 ? messages.opening(file, errors, warnings, deadline) : messages.nothing(file)
}

/** A row a cause, with all its cells. `before` causes have been numbered already. */
function part(
  title: string,
  causes: readonly Cause<Finding>[],
  before: number,
  tables: FileReport['tables'],
  language: Language,
): Block[] {
  if (causes.length === 0) return []
  return [{ kind: 'heading', level: 1, text: title }, tableOf(causes, before, tables, language)]
}

function tableOf(
  causes: readonly Cause<Finding>[],
  before: number,
  tables: FileReport['tables'],
  language: Language,
): Table {
  const { number, place, what, how } = MESSAGES[language].headings
  return {
    kind: 'table',
    columns: [
      { heading: number, width: 0.08 },
      { heading: place, width: 0.13 },
      { heading: what, width: 0.45 },
      { heading: how, width: 0.34 },
    ],
    rows: causes.map((cause, index) => [
      String(before + index + 1),
      cause.items.map((finding) => whereFound(finding, tables, language)).join(language === 'zh' ? '、' : ', '),
      whatIsWrong(cause, language),
      waysOut(cause),
    ]),
  }
}

/** Of a few places each in its own words; of many what they have in common, and the first. */
function whatIsWrong({ title, items }: Cause<Finding>, language: Language): string {
  if (items.length <= A_FEW) return items.map(({ message }) => message).join('\n')
  return MESSAGES[language].many(title, items.length, itemAt(items, 0).message)
}

/** The way out; each, where those of one cause say different words. */
function waysOut({ items }: Cause<Finding>): string {
  const ways = [...new Set(items.map(({ fix, hint }) => fix?.label ?? hint))]
  return (ways.length <= A_FEW ? ways : [itemAt(items, 0).hint]).join('\n')
}

/** E16, with its sheet where that is not the only table's; what has no cell is in the form as a whole, or in a point. */
function whereFound({ point, sheet, cell }: Finding, tables: FileReport['tables'], language: Language): string {
  const { form, point: nth } = REPORT_MESSAGES[language]
  if (cell === null) return point === null ? form : nth(point)
  const known = onlyOf(tables)?.sheet === sheet
  return known || sheet === null ? cell : `${sheet}!${cell}`
}

function replyBlocks({ reply, replyLine, signatures }: ReturnMessages): Block[] {
  return [
    { kind: 'heading', level: 1, text: reply },
    { kind: 'paragraph', text: replyLine },
    { kind: 'signatures', labels: signatures },
  ]
}
