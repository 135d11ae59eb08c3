import type { ExclusionReason } from '../verdict/selection'
import { selectSchools } from '../verdict/selection'
import type { Localized } from '../../text/language'
import { COLUMN } from '../columns/columns'
import type { OutsideKind } from '../school'
import type { SchoolRow } from '../school-sheet/sheet'
import type { Hit } from '../../findings/rule'
import { rowPlace, schoolName, type SchoolRule } from './subject'
import { cellArea } from '../../grid/address'

interface Facts {
  readonly school: string
  readonly reason: Exclude<ExclusionReason, 'no-pupils'>
  readonly enrolment: number
  readonly size: number
}

const WHY: Localized<Record<OutsideKind, string>> = {
  zh: { special: '是特殊教育学校', vocational: '是职业学校', 'not-compulsory': '不是义务教育学校' },
  en: {
    special: 'is a special school',
    vocational: 'is a vocational school',
    'not-compulsory': 'is no school of compulsory education',
  },
}

export const schoolLeftOut: SchoolRule<Facts> = {
  name: 'school-left-out',
  severity: 'info',
  texts: {
    zh: {
      title: '没有计入的学校',
      about:
        '特殊教育学校、职业学校、高中和幼儿园，以及学生数不到规定人数（一般 50 人，可由地方标准改动）的教学点，不参加资源配置的计算。',
      message: ({ school, reason, enrolment, size }) =>
        reason === 'teaching-point'
          ? `教学点${school}有 ${enrolment} 人，不到 ${size} 人，没有计入。`
          : `${school}${WHY.zh[reason]}，没有计入。`,
      hint: ({ reason }) =>
        reason === 'teaching-point' ? '如果不是教学点，请核对办学类型。' : '如果应当计入，请核对办学类型和学校名称。',
    },
    en: {
      title: 'School left out',
      about:
        'Special and vocational schools, senior schools and kindergartens, and teaching points below a size (50 pupils unless a local standard says otherwise) take no part in the resource test.',
      message: ({ school, reason, enrolment, size }) =>
        reason === 'teaching-point'
          ? `Teaching point ${school} has ${enrolment} pupils, below ${size}, and is left out.`
          : `${school} ${WHY.en[reason]} and is left out.`,
      hint: ({ reason }) =>
        reason === 'teaching-point'
          ? 'Check its kind if it is no teaching point.'
          : 'Check its kind and its name if it should count.',
    },
  },
  *check({ reading, standard }) {
    const size = standard.parameters.teachingPointPupils
    for (const { school, reason } of selectSchools(reading.schools, standard).excluded) {
      const { place, name, enrolment } = school
      if (reason !== 'teaching-point' || place === null) continue
      const facts = { school: name, reason, enrolment: enrolment ?? 0, size }
      yield { sheet: place.sheet, area: cellArea(place.row, place.column), facts }
    }
    for (const row of reading.outside) yield outsideHit(row, size)
  },
}

function outsideHit(row: SchoolRow, size: number): Hit<Facts> {
  const enrolment = row.amounts.get(COLUMN.enrolment)?.value ?? 0
  return {
    ...rowPlace(row, undefined),
    facts: { school: schoolName(row), reason: row.outside ?? 'special', enrolment, size },
  }
}
