import type { ExclusionReason } from '../../balance/verdict/selection'
import type { SizeFailure } from '../../balance/county/sizes'
import type { VarianceShare } from '../../balance/shares'
import type { Localized } from '../../text/language'

/** The words of a report on balance, on the terminal and in print. */
export interface BalanceMessages {
  readonly title: string
  /** Names a standard that is saved with the workbook. */
  readonly keptStandard: (name: string) => string
  readonly pass: string
  readonly fail: string
  readonly open: string
  readonly stage: (stage: string, schools: number, excluded: number) => string
  /** Schools below the standard, and those of which nobody knows. */
  readonly below: (below: number, unknown: number) => string
  readonly composite: string
  readonly failingTitle: (count: number) => string
  /** How a school falls short: the indicators it misses, and those below the floor. */
  readonly lacks: (missed: string, belowFloor: string) => string
  readonly sharesTitle: string
  readonly sides: Readonly<Record<VarianceShare['side'], string>>
  readonly excludedTitle: string
  readonly reasons: Readonly<Record<ExclusionReason, string>>
  readonly sizesTitle: string
  readonly sizes: Readonly<Record<SizeFailure['what'], string>>
  readonly largeClasses: (stage: string, large: number, superLarge: number, atLeast: boolean) => string
  readonly countyTitle: string
  readonly planTitle: string
  readonly planNothing: string
  readonly planCost: (yuan: string) => string
  readonly planCostOpen: (unpriced: string) => string
  readonly planYear: (year: number, amount: string) => string
  readonly assumptions: string
  readonly findings: string
}

export const BALANCE_MESSAGES: Localized<BalanceMessages> = {
  zh: {
    title: '义务教育均衡核算报告',
    keptStandard: (name) => `${name}（标准随工作簿保存）`,
    pass: '达标',
    fail: '未达标',
    open: '不能判定',
    stage: (stage, schools, excluded) => `${stage}：${schools} 所学校${excluded > 0 ? `，不计入 ${excluded} 所` : ''}`,
    below: (below, unknown) => (unknown > 0 ? `${below}（${unknown} 所不明）` : String(below)),
    composite: '综合差异系数',
    failingTitle: (count) => `不达标的学校（${count} 所）`,
    lacks: (missed, belowFloor) => `未达到 ${missed}${belowFloor === '' ? '' : `；${belowFloor} 低于下限`}`,
    sharesTitle: '拉大差距的学校（占方差的份额）',
    sides: { below: '以下', above: '以上', level: '持平' },
    excludedTitle: '不计入的学校',
    reasons: {
      'teaching-point': '教学点，规模小',
      'no-pupils': '没有学生',
      special: '特殊教育学校',
      vocational: '职业学校',
      'not-compulsory': '不是义务教育学校',
    },
    sizesTitle: '班额、规模和专用教室',
    sizes: {
      pupils: '在校生数',
      'largest-class': '最大班额',
      'music-rooms': '音乐专用教室',
      'art-rooms': '美术专用教室',
      'music-room-area': '音乐教室每间面积',
      'art-room-area': '美术教室每间面积',
    },
    largeClasses: (stage, large, superLarge, atLeast) =>
      `${stage}大班额${atLeast ? '至少' : ''} ${large} 个，其中超大班额 ${superLarge} 个`,
    countyTitle: '县级指标',
    planTitle: '补齐方案',
    planNothing: '不需要增加。',
    planCost: (yuan) => `合计 ${yuan} 元`,
    planCostOpen: (unpriced) => `没有给出 ${unpriced} 的单价，不能合计费用。`,
    planYear: (year, amount) => `${year} 年 ${amount}`,
    assumptions: '测算的前提',
    findings: '数据中的问题',
  },
  en: {
    title: 'Balance of compulsory education',
    keptStandard: (name) => `${name} (the standard saved with the workbook)`,
    pass: 'Met',
    fail: 'Not met',
    open: 'Undecided',
    stage: (stage, schools, excluded) =>
      `${stage}: ${schools} ${schools === 1 ? 'school' : 'schools'}${excluded > 0 ? `, ${excluded} left out` : ''}`,
    below: (below, unknown) => (unknown > 0 ? `${below} (${unknown} unknown)` : String(below)),
    composite: 'Composite coefficient',
    failingTitle: (count) => `Schools below (${count})`,
    lacks: (missed, belowFloor) => `misses ${missed}${belowFloor === '' ? '' : `; ${belowFloor} below the floor`}`,
    sharesTitle: 'Schools that pull the coefficient (share of the variance)',
    sides: { below: 'below', above: 'above', level: 'at' },
    excludedTitle: 'Schools left out',
    reasons: {
      'teaching-point': 'small teaching point',
      'no-pupils': 'no pupils',
      special: 'special school',
      vocational: 'vocational school',
      'not-compulsory': 'not compulsory education',
    },
    sizesTitle: 'Class sizes, school sizes and special rooms',
    sizes: {
      pupils: 'pupils',
      'largest-class': 'largest class',
      'music-rooms': 'music rooms',
      'art-rooms': 'art rooms',
      'music-room-area': 'area of a music room',
      'art-room-area': 'area of an art room',
    },
    largeClasses: (stage, large, superLarge, atLeast) =>
      `${stage}: ${atLeast ? 'at least ' : ''}${large} large classes (56+), ${superLarge} of them 66+`,
    countyTitle: 'Items of the county',
    planTitle: 'Plan that closes the gap',
    planNothing: 'Nothing need be added.',
    planCost: (yuan) => `${yuan} yuan in all`,
    planCostOpen: (unpriced) => `Without unit prices for ${unpriced} there is no total cost.`,
    planYear: (year, amount) => `${year}: ${amount}`,
    assumptions: 'What the plan assumes',
    findings: 'Mistakes in the data',
  },
}
