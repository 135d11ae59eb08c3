import type { Localized } from '../../../text/language'

/** What the page says of 收表 before it is loaded. */
export const ROUND_TITLES: Localized<{ readonly title: string; readonly invitation: string; readonly back: string }> = {
  zh: { title: '收表', invitation: '收表：把各县（市、区）报来的表一起读，汇总成一张', back: '返回' },
  en: {
    title: 'Collect',
    invitation: 'Collect: read the tables of all counties together and make one of them',
    back: 'Back',
  },
}
