import type { LedgersTexts } from './texts'

export const en: LedgersTexts = {
  title: 'Ledgers',
  facts: (count) => `${count}`,
  none: 'The workbook has no ledgers. Where it has some, their figures are compared with the points of the form.',
  sheetName: 'Ledger figures',
  toSheet: 'Write the figures on a sheet',
  insert: 'Insert a blank ledger',
  choose: 'Which ledger',
  targets: 'yearly targets',
  place: 'Show the ledger',
  yearly: { facts: (met, due) => `${met} of ${due} due met`, sheetName: 'Yearly targets' },
  report: {
    title: 'Report',
    about:
      'Drafted in Chinese from the form, the ledgers and the schools, each number with its cell. Check a finished report again after any change.',
    draft: 'Draft the report (Word)',
    verify: 'Check a finished report…',
    agrees: 'The report agrees with the workbook and has nothing left to fill in.',
  },
}
