import type { Localized } from '../text/language'

/** What `yijiao draft` and `template --ledger` say. */
export interface LedgerMessages {
  /** How a report is drafted and verified. */
  readonly draftExample: string
  readonly draftOut: string
  readonly reportAgrees: string
  readonly noLedger: (id: string, known: string) => string
}

export const LEDGER_MESSAGES: Localized<LedgerMessages> = {
  zh: {
    draftExample: `起草：yijiao draft 汇总表.xlsx --out 自查报告.docx（加 --previous 上期.xlsx 写出与上期的变化）。
核对：yijiao draft 汇总表.xlsx --verify 自查报告.docx。数已过时、说均已实现而没有、漏了未实现的项，结束时的状态是 1。
工作簿里没有的，报告里写【待补：…】；每个数的来处在批注和末尾的表里。`,
    draftOut: '请用 --out 写明报告存到哪个文件（.docx），或用 --verify 核对已有的报告。',
    reportAgrees: '报告与工作簿一致，没有待补的地方。',
    noLedger: (id, known) => `没有“${id}”这种台账，可用：${known}。`,
  },
  en: {
    draftExample: `Draft: yijiao draft form.xlsx --out report.docx (with --previous, it says what has changed).
Check: yijiao draft form.xlsx --verify report.docx. Exit status 1 where a number is out of date, all is claimed and is not, or a point is missing.
What the workbook does not say stands as 【待补：…】; each number has its cell in a comment and in the table at the end.`,
    draftOut: 'Say with --out where the report goes (.docx), or check one with --verify.',
    reportAgrees: 'The report agrees with the workbook and has nothing left to fill in.',
    noLedger: (id, known) => `There is no ledger “${id}”. There are: ${known}.`,
  },
}
