import type { Localized } from '../text/language'

/** What calls for reports that are handed on are told. */
export interface ReportCallMessages {
  /** What the formats of a check are for. */
  readonly checkExample: string
  /** Of a report that is a copy of the workbook. */
  readonly noCopy: string
  readonly notFromStdin: string
  /** Of a document that speaks of one file. */
  readonly oneFileOnly: (count: number) => string
  /** Of a document whose file name does not say what kind it is to be. */
  readonly noPaperKind: (out: string) => string
}

export const REPORT_CALL_MESSAGES: Localized<ReportCallMessages> = {
  zh: {
    checkExample: `格式：text 在屏幕上看；json 给程序用；html 校验报告，可打印；csv 一行一个问题，用 Excel 打开；
  sheet 另存一份原工作簿，末尾加一张“校验报告”，点位置就转到那一格；
  return 退回单，写给报送单位；certificate 校验单，一页，供签字存档。这两种一次一个文件，如：
    yijiao check 银州区.xlsx --format return --deadline 2026年12月5日 --out 退回单.docx
  它们按 --out 的扩展名存为 Word（.docx）、网页（.html，可打印）或文本（.txt）；不写 --out 就显示成文本，可以粘贴到消息里。`,
    noCopy: '这种报告是原工作簿的一份副本，末尾多一张“校验报告”。请用 --out 写明副本存到哪里。',
    notFromStdin: '这种报告是原文件的副本，不能从标准输入（-）做。请写文件名。',
    oneFileOnly: (count) => `这种格式一次只写一个文件，这里有 ${count} 个。请只写一个文件。`,
    noPaperKind: (out) =>
      `从 --out 写的 ${out} 看不出要存成什么。请用 .docx（Word）、.html（网页，可打印）或 .txt（文本）作扩展名。`,
  },
  en: {
    checkExample: `Formats: text for the screen; json for programs; html, a report to print; csv, a finding a line, for Excel;
  sheet, a copy of the workbook with the report as its last sheet, whose places are links to the cells;
  return, a note to the sender of one file; certificate, one page about one file to be signed. For instance
    yijiao check 银州区.xlsx --format return --out 退回单.docx
  These two are saved as what --out ends in: Word (.docx), a page to print (.html) or text (.txt). Without --out it is shown as text, to be pasted
  into a message.`,
    noCopy: 'This report is a copy of the workbook with one more sheet. Say with --out where to save it.',
    notFromStdin: 'This report is a copy of the file; it cannot be made from standard input (-). Name the file.',
    oneFileOnly: (count) => `This format speaks of one file; the call names ${count}. Name one.`,
    noPaperKind: (out) =>
      `The name ${out} does not say what to save. Let it end in .docx (Word), .html (to print) or .txt (text).`,
  },
}
