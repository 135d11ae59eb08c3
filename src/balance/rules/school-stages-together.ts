import { stagesWithoutRow } from '../school-sheet/schools'
import { unsplit } from '../verdict/reasons'
import { COLUMN } from '../columns/columns'
import { STAGE_NAMES, type Stage } from '../stage'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  /** The stages that have no row; none where each has one that lacks some amounts. */
  readonly stages: readonly Stage[]
  readonly headings: readonly string[]
}

export const schoolStagesTogether: SchoolRule<Facts> = {
  name: 'school-stages-together',
  severity: 'error',
  texts: {
    zh: {
      title: '几个学段合填了一个数',
      about:
        '九年一贯制等学校的学生和教师要按学段分开，合填一个数就不知道各学段有多少，差异系数和全县的结论不能判定。校舍、设备可以只填全校合计。',
      message: ({ school, stages, headings }) =>
        stages.length > 0
          ? `${school}只填了一行，${stages.map((stage) => STAGE_NAMES.zh[stage]).join('、')}合填一个数，分不开。`
          : `${school}的${headings.join('、')}只有全校合计，各学段没有分开。`,
      hint: () => '请为每个学段各填一行（或各填一列），至少把在校生数和各类教师数分开。',
    },
    en: {
      title: 'One figure for several stages',
      about:
        'Pupils and teachers of a nine-year school are entered by stage: from one figure nobody can tell how many each has, so neither a coefficient nor the county can be judged. Facilities may stand as one total.',
      message: ({ school, stages, headings }) =>
        stages.length > 0
          ? `${school} has one row with one figure for ${stages.map((stage) => STAGE_NAMES.en[stage]).join(' and ')}, which nothing splits.`
          : `${school}: ${headings.join(', ')} stand for the whole school only, not by stage.`,
      hint: () => 'Enter a row (or columns) for each stage, with its pupils and teachers at least.',
    },
  },
  *check({ reading, standard }) {
    for (const group of reading.groups) {
      const stages = stagesWithoutRow(group)
      const headings = unsplit(group, standard)
      if (!group.whole || stages.length + headings.length === 0) continue
      const column = group.whole.table.header.texts.kind ?? undefined
      const at = rowPlace(group.whole, headings[0] === COLUMN.enrolment ? undefined : column)
      yield { ...at, facts: { school: schoolName(group.whole), stages, headings } }
    }
  },
}
