import { requiredColumns } from '../columns/amount-columns'
import { wholeSchoolTotals } from '../school-sheet/schools'
import type { SchoolGroup, SchoolRow } from '../school-sheet/sheet'
import { amountHit, type AmountFacts, type SchoolRule, type SchoolSubject } from './subject'

export const schoolBlank: SchoolRule<AmountFacts> = {
  name: 'school-blank',
  severity: 'error',
  texts: {
    zh: {
      title: '该填的没有填',
      about: '指标要用的数据空着，这所学校的该项、差异系数和全县的结论都不能判定。',
      message: ({ school, heading, address }) => `${school}的${heading}〔${address}〕没有填。`,
      hint: () => '请填写实有数，没有请填 0。',
    },
    en: {
      title: 'Left blank',
      about: 'A number that an indicator needs is blank: the school, the coefficient and the county cannot be judged.',
      message: ({ school, heading, address }) => `${school}: ${heading} in ${address} is blank.`,
      hint: () => 'Enter what there is; 0 if there is none.',
    },
  },
  *check(subject) {
    const required = new Set(requiredColumns(subject.standard))
    for (const { row, cell } of subject.faultyCells.get('blank') ?? []) {
      const { heading } = cell.found.spec
      if (row.whole || !required.has(heading)) continue
      if (!isAnswered(row, heading, subject.reading.groupOf.get(row), subject)) yield amountHit(row, cell)
    }
  },
}

/** Whether a blank says nothing wrong: senior rows need pupils only, and a mixed school's total may stand in another of its rows. */
function isAnswered(
  row: SchoolRow,
  heading: string,
  group: SchoolGroup | undefined,
  { standard }: SchoolSubject,
): boolean {
  const indicator = standard.resource.indicators.find(({ numerator }) => numerator === heading)
  if (row.stage === 'senior') return indicator !== undefined
  return group !== undefined && wholeSchoolTotals(group, standard).some(({ numerator }) => numerator === heading)
}
