import type { Conversion } from '../school'
import { STAGE_NAMES, type Stage } from '../stage'
import { cellArea } from '../../grid/address'
import { schoolKey } from '../school-sheet/groups'
import { isMixed, repeatedFacilities } from '../school-sheet/schools'
import type { SchoolGroup } from '../school-sheet/sheet'
import { facilitiesOf } from '../standard'
import type { SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly stage: Stage
  /** The converted pupils of the stage and of the school, as 1200/2300. */
  readonly share: string
  readonly conversions: readonly Conversion[]
}

const amount = (value: number) => String(Math.round(value * 100) / 100)

export const schoolConverted: SchoolRule<Facts> = {
  name: 'school-converted',
  severity: 'info',
  texts: {
    zh: {
      title: '全校合计已按折算学生数拆分',
      about: '一校多学段的校舍、设备只有全校合计的，按折算学生数（小学 1、初中 1.1、高中 1.32）拆到各学段。',
      message: ({ school, stage, share, conversions }) =>
        `${school}${STAGE_NAMES.zh[stage]}按折算学生数 ${share} 分得：` +
        conversions
          .map(({ numerator, total, share: own }) => `${numerator} ${amount(own)}（全校 ${amount(total)}）`)
          .join('，') +
        '。',
      hint: () => '有分学段实有数的，请分别填写。',
    },
    en: {
      title: 'Total of the school split by converted pupils',
      about:
        'Where a mixed school gives its facilities as one total, they are split by converted pupils (primary 1, junior 1.1, senior 1.32).',
      message: ({ school, stage, share, conversions }) =>
        `${school}, ${STAGE_NAMES.en[stage]}, gets ${share} of the total: ` +
        conversions
          .map(({ numerator, total, share: own }) => `${numerator} ${amount(own)} of ${amount(total)}`)
          .join(', ') +
        '.',
      hint: () => 'Enter the stages apart if you know them.',
    },
  },
  *check({ reading, standard }) {
    const converted = reading.schools.filter(({ conversions, place }) => conversions.length > 0 && place !== null)
    if (converted.length === 0) return
    const facilities = facilitiesOf(standard)
    // school-total-repeated shows these.
    const isRepeated = (group: SchoolGroup) => isMixed(group) && repeatedFacilities(group.rows, facilities).length > 0
    const repeated = new Set(reading.groups.filter(isRepeated).map(schoolKey))
    for (const school of converted) {
      const { name, stage, conversions, place } = school
      const [first] = conversions
      if (!first || place === null || repeated.has(schoolKey(school))) continue
      const share = `${amount(first.converted)}/${amount(first.convertedAll)}`
      const facts = { school: name, stage, share, conversions }
      yield { sheet: place.sheet, area: cellArea(place.row, place.column), facts }
    }
  },
}
