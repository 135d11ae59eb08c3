import type { LedgersTexts } from './texts'

export const en: LedgersTexts = {
  title: 'Ledgers',
  facts: (count) => `${count}`,
  none: 'The workbook has no ledgers. Beside the form, their figures are held against its points.',
  sheetName: 'Ledger figures',
  toSheet: 'Write the figures on a sheet',
  insert: 'Insert a blank ledger',
  choose: 'Which ledger',
  place: 'Show the ledger',
}
