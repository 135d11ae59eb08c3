import type { Localized } from '../../text/language'

/** The words of a check of balance on a sheet, besides those that its report has too. */
interface SheetMessages {
  readonly name: string
  readonly indicators: readonly string[]
  readonly schools: readonly string[]
  readonly leftOut: string
  readonly plan: {
    readonly stage: string
    readonly school: string
    readonly indicator: string
    readonly now: string
    readonly added: string
    readonly then: string
    readonly cost: string
  }
  readonly yearAmount: (year: number) => string
  readonly yearCost: (year: number) => string
  readonly total: string
  readonly level: string
  readonly after: string
  readonly assumptions: string
}

export const SHEET_MESSAGES: Localized<SheetMessages> = {
  zh: {
    name: '均衡结果',
    indicators: ['学段', '指标', '全县值', '标准差', '差异系数', '限值', '低于标准的学校数', '结论'],
    schools: ['学段', '学校名称', '在校生数', '达标项数', '应达标项数', '结论', '原因'],
    leftOut: '不计入',
    plan: {
      stage: '学段',
      school: '学校名称',
      indicator: '指标',
      now: '现有',
      added: '增加',
      then: '增加后',
      cost: '费用（元）',
    },
    yearAmount: (year) => `${year}年增加`,
    yearCost: (year) => `${year}年费用（元）`,
    total: '合计',
    level: '最低补到',
    after: '补后差异系数',
    assumptions: '补齐方案的前提',
  },
  en: {
    name: 'Balance',
    indicators: ['Stage', 'Indicator', 'County value', 'Deviation', 'Coefficient', 'Limit', 'Schools below', 'Verdict'],
    schools: ['Stage', 'School', 'Pupils', 'Indicators met', 'Required', 'Verdict', 'Reason'],
    leftOut: 'left out',
    plan: {
      stage: 'Stage',
      school: 'School',
      indicator: 'Indicator',
      now: 'Now',
      added: 'To add',
      then: 'Then',
      cost: 'Cost (yuan)',
    },
    yearAmount: (year) => `To add in ${year}`,
    yearCost: (year) => `Cost in ${year} (yuan)`,
    total: 'Total',
    level: 'Lowest raised to',
    after: 'Coefficient then',
    assumptions: 'What the plan assumes',
  },
}
