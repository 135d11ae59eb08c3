import { cellArea } from '../../../grid/address'
import { selectSchools } from '../../verdict/selection'
import type { SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly pupils: number
  readonly size: number
}

export const schoolLeftOut: SchoolRule<Facts> = {
  name: 'school-left-out',
  severity: 'info',
  texts: {
    zh: {
      title: '小规模教学点没有计入',
      about: '学生数不到规定人数（一般 50 人，可由地方标准改动）的教学点不参加资源配置的计算。',
      message: ({ school, pupils, size }) => `教学点${school}有 ${pupils} 人，不到 ${size} 人，没有计入。`,
      hint: () => '如果不是教学点，请核对办学类型。',
    },
    en: {
      title: 'Small teaching point left out',
      about:
        'Teaching points below a size (50 pupils unless a local standard says otherwise) take no part in the resource test.',
      message: ({ school, pupils, size }) =>
        `Teaching point ${school} has ${pupils} pupils, below ${size}, and is left out.`,
      hint: () => 'Check its kind if it is no teaching point.',
    },
  },
  *check({ reading, standard }) {
    for (const { school, reason } of selectSchools(reading.schools, standard).excluded) {
      if (reason !== 'teaching-point' || school.place === null) continue
      const facts = { school: school.name, pupils: school.pupils ?? 0, size: standard.parameters.teachingPointPupils }
      yield { sheet: school.place.sheet, area: cellArea(school.place.row, school.place.column), facts }
    }
  },
}
