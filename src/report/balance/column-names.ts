import type { Language, Localized } from '../../text/language'

/**
 * The columns in which a check of balance is told: in its report, on a sheet, and by functions in cells. None of 条目 … 年度目标 is a heading by which
 * a sheet of the county's items is known, or a report that is written into the workbook would be read as one.
 */
const ZH = {
  stage: '学段',
  indicator: '指标',
  mean: '全县值',
  deviation: '标准差',
  coefficient: '差异系数',
  limit: '限值',
  below: '不达标学校数',
  verdict: '结论',
  school: '学校名称',
  enrolment: '在校生数',
  met: '达标项数',
  required: '应达标项数',
  missed: '未达标指标',
  floor: '下限',
  lacks: '差在哪里',
  reason: '原因',
  share: '份额',
  side: '全县水平',
  item: '条目',
  what: '内容',
  entered: '填报的值',
  standard: '标准',
  target: '年度目标',
  demanded: '要求',
  now: '现有',
  added: '增加',
  then: '增加后',
  schools: '学校数',
  coefficientNow: '差异系数（现在）',
  coefficientThen: '差异系数（补齐后）',
  level: '最低补到',
  cost: '费用（元）',
  years: '年度',
}

export type BalanceColumn = keyof typeof ZH

const NAMES: Localized<Readonly<Record<BalanceColumn, string>>> = {
  zh: ZH,
  en: {
    stage: 'Stage',
    indicator: 'Indicator',
    mean: 'County',
    deviation: 'Deviation',
    coefficient: 'Coefficient',
    limit: 'Limit',
    below: 'Schools below',
    verdict: 'Verdict',
    school: 'School',
    enrolment: 'Pupils',
    met: 'Indicators met',
    required: 'Required',
    missed: 'Not met',
    floor: 'Floor',
    lacks: 'What is missing',
    reason: 'Why',
    share: 'Share',
    side: 'County level',
    item: 'Item',
    what: 'What',
    entered: 'Reached',
    standard: 'Standard',
    target: 'Target of the year',
    demanded: 'Required',
    now: 'Now',
    added: 'To add',
    then: 'Then',
    schools: 'Schools',
    coefficientNow: 'Coefficient now',
    coefficientThen: 'Coefficient then',
    level: 'Lowest raised to',
    cost: 'Cost (yuan)',
    years: 'Years',
  },
}

/** The headings of a table of these columns. */
export function columnNames(language: Language, ...columns: readonly BalanceColumn[]): string[] {
  return columns.map((column) => NAMES[language][column])
}
