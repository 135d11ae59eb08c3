import type { Localized } from '../../text/language'

/** The words of a check of balance on a sheet, besides those that its report has too. */
interface SheetMessages {
  readonly name: string
  readonly leftOut: string
  readonly yearAmount: (year: number) => string
  readonly yearCost: (year: number) => string
  readonly total: string
  readonly assumptions: string
}

export const SHEET_MESSAGES: Localized<SheetMessages> = {
  zh: {
    name: '均衡结果',
    leftOut: '不计入',
    yearAmount: (year) => `${year}年增加`,
    yearCost: (year) => `${year}年费用（元）`,
    total: '合计',
    assumptions: '补齐方案的前提',
  },
  en: {
    name: 'Balance',
    leftOut: 'left out',
    yearAmount: (year) => `To add in ${year}`,
    yearCost: (year) => `Cost in ${year} (yuan)`,
    total: 'Total',
    assumptions: 'What the plan assumes',
  },
}
