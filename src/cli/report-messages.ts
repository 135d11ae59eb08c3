import type { Localized } from '../text/language'

/** What calls for reports that are handed on are told. */
export interface ReportCallMessages {
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
    noCopy: '这种报告是原工作簿的一份副本，末尾多一张“校验报告”。请用 --out 写明副本存到哪里。',
    notFromStdin: '这种报告是原文件的副本，不能从标准输入（-）做。请写文件名。',
    oneFileOnly: (count) => `这种格式一次只写一个文件，这里有 ${count} 个。请只写一个文件。`,
    noPaperKind: (out) =>
      `从 --out 写的 ${out} 看不出要存成什么。请用 .docx（Word）、.html（网页，可打印）或 .txt（文本）作扩展名。`,
  },
  en: {
    noCopy: 'This report is a copy of the workbook with one more sheet. Say with --out where to save it.',
    notFromStdin: 'This report is a copy of the file; it cannot be made from standard input (-). Name the file.',
    oneFileOnly: (count) => `This format speaks of one file; the call names ${count}. Name one.`,
    noPaperKind: (out) =>
      `The name ${out} does not say what to save. Let it end in .docx (Word), .html (to print) or .txt (text).`,
  },
}
