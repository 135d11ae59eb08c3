import type { Comparison } from '../../../compare/compare'
import type { Localized } from '../../../text/language'

/** The texts of 与上期对比 and 督办. */
export interface PeriodTexts {
  readonly choose: string
  /** Of a button that compares with a table that is open. */
  readonly compareWith: (name: string) => string
  readonly nothingMoved: string
  readonly about: string
  readonly addComparison: string
  readonly addTasks: string
  readonly print: string
  readonly offices: string
  readonly totals: (comparison: Pick<Comparison, 'totals' | 'undecided'>) => string
  /** Of the file whose 督办 is gone on with. */
  readonly taken: (name: string) => string
  readonly newly: (counties: string) => string
  readonly regressed: (counties: string) => string
  readonly headings: readonly string[]
}

export const PERIOD_TEXTS: Localized<PeriodTexts> = {
  zh: {
    choose: '选择上期的文件',
    compareWith: (name) => `与“${name}”比`,
    nothingMoved: '没有新实现的，也没有退回的。',
    about: '选上期的汇总表（另一个工作表或另一个文件），列出新实现的、退回的和文件的增减。县改名的按一个县比。',
    addComparison: '加“与上期对比”表',
    addTasks: '加“督办”表',
    print: '存为网页（打印）',
    offices: '督办单（一个科室一张）',
    totals: ({ totals: { achieved, unachieved }, undecided }) =>
      `已实现 ${achieved[0]} → ${achieved[1]} 项次，未实现 ${unachieved[0]} → ${unachieved[1]} 项次${undecided[0] + undecided[1] > 0 ? `，待定 ${undecided[0]} → ${undecided[1]} 项次` : ''}`,
    taken: (name) => `责任人、进展等已从“${name}”的督办表接上。`,
    newly: (counties) => `新实现：${counties}`,
    regressed: (counties) => `退回：${counties}`,
    headings: ['编号', '县（市、区）', '责任科室', '完成时限', '进展'],
  },
  en: {
    choose: 'Choose the file of the period before',
    compareWith: (name) => `Compare with “${name}”`,
    nothingMoved: 'No county moved at any point.',
    about:
      'Lists what is newly achieved, what no longer is, and which documents came or went. A renamed county is one county.',
    addComparison: 'Add the sheet 与上期对比',
    addTasks: 'Add the sheet 督办',
    print: 'Save as a page to print',
    offices: 'A sheet for each office',
    totals: ({ totals: { achieved, unachieved }, undecided }) =>
      `Achieved ${achieved[0]} → ${achieved[1]}, not achieved ${unachieved[0]} → ${unachieved[1]}${undecided[0] + undecided[1] > 0 ? `, undecided ${undecided[0]} → ${undecided[1]}` : ''} (points × counties)`,
    taken: (name) => `Who acts, progress and so on are taken from 督办 of “${name}”.`,
    newly: (counties) => `Newly: ${counties}`,
    regressed: (counties) => `No longer: ${counties}`,
    headings: ['No.', 'County', 'Office', 'Due', 'Progress'],
  },
}
