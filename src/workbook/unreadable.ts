import type { Localized } from '../text/language'

const MESSAGES = {
  empty: {
    zh: '这个文件是空的（0 字节），可能没有传完。请向发送的人再要一份。',
    en: 'This file is empty (0 bytes); it may not have been sent completely. Please ask for it again.',
  },
  'not-a-workbook': {
    zh: '这不是 Excel 工作簿。请选择扩展名为 .xlsx 的汇总表文件。',
    en: 'This is not an Excel workbook. Please choose the .xlsx file that holds the summary table.',
  },
  'other-document': {
    zh: '这是 Word 文档或演示文稿，不是工作簿。请选择 .xlsx 文件；表格若在文档里，请复制到 Excel 或 WPS 表格中再保存为 .xlsx。',
    en: 'This is a Word document or a presentation, not a workbook. Please choose the .xlsx file, or copy the table into a workbook and save that.',
  },
  'old-xls': {
    zh: '这是旧格式（.xls）的工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验；只改扩展名不行。',
    en: 'This is a workbook in the old .xls format. Please open it in Excel or WPS and save it as .xlsx; changing the name is not enough.',
  },
  'wps-et': {
    zh: '这是 WPS 表格自己的格式（.et）。请用 WPS 打开，另存为 .xlsx 后再校验；只改扩展名不行。',
    en: 'This is a workbook in the .et format of WPS. Please open it in WPS and save it as .xlsx; changing the name is not enough.',
  },
  xlsb: {
    zh: '这是二进制格式（.xlsb）的工作簿。请用 Excel 打开，另存为 .xlsx 后再校验。',
    en: 'This is a workbook in the binary .xlsb format. Please open it in Excel and save it as .xlsx.',
  },
  opendocument: {
    zh: '这是 OpenDocument 格式（.ods）的文件。请用 WPS、Excel 或 LibreOffice 打开，另存为 .xlsx 后再校验。',
    en: 'This is a file in an OpenDocument format (.ods). Please open it in Excel, WPS or LibreOffice and save it as .xlsx.',
  },
  text: {
    zh: '这是文本或网页文件（CSV、HTML、XML），不是工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
    en: 'This is a text or web file (CSV, HTML, XML), not a workbook. Please open it in Excel or WPS and save it as .xlsx.',
  },
  'password-protected': {
    zh: '这个工作簿设了打开密码。请用 Excel 或 WPS 打开，取消密码后另存，再校验。',
    en: 'This workbook needs a password to open. Please open it in Excel or WPS, remove the password, save it and try again.',
  },
  damaged: {
    zh: '这个文件已损坏，不能完整读出。请用 Excel 或 WPS 打开修复并另存，或向发送的人再要一份。',
    en: 'This file is damaged and cannot be read completely. Please open it in Excel or WPS to repair and save it, or ask for it again.',
  },
  'too-large': {
    zh: '这个文件展开后太大，不像一份汇总表，因此没有读。请确认文件没有选错，或只保留汇总表另存后再校验。',
    en: 'This file is too large once unpacked to be a summary table, so it was not read. Please check that it is the right file, or save a copy with only the table.',
  },
  doctype: {
    zh: '这个文件含有工作簿里不该有的内容（DOCTYPE 声明），为了安全没有读。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
    en: 'This file holds something that no workbook has (a DOCTYPE declaration), so for safety it was not read. Please open it in Excel or WPS and save it as .xlsx.',
  },
} as const satisfies Record<string, Localized<string>>

/** Why a file cannot be read. People and reports are given its sentence. */
export type UnreadableReason = keyof typeof MESSAGES

/** What a file is that cannot be read, and what its sender can do about it: one or two sentences for a clerk. */
export function unreadableSentence(reason: UnreadableReason): Localized<string> {
  return MESSAGES[reason]
}

/**
 * The only error that reading a file throws.
 * `detail` is for whoever looks into the file: the part and the place, in English; '' when the reason says all.
 */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail = '',
  ) {
    super(detail === '' ? MESSAGES[reason].en : `${MESSAGES[reason].en} [${detail}]`)
    this.name = 'UnreadableFile'
  }

  /** The sentence to show. */
  get sentence(): Localized<string> {
    return unreadableSentence(this.reason)
  }
}
