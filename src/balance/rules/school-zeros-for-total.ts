import { rowsOfZeros } from '../school-sheet/schools'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly stage: string
}

export const schoolZerosForTotal: SchoolRule<Facts> = {
  name: 'school-zeros-for-total',
  severity: 'warning',
  texts: {
    zh: {
      title: '一个学段的校舍、设备全是 0',
      about: '一校多学段的，一行填了校舍和设备、另一行全填 0 时，按全校合计处理，用折算学生数拆到各学段。',
      message: ({ school, stage }) =>
        `${school}${stage}的校舍、设备全填了 0，按另一行填的是全校合计处理，已拆分到各学段。`,
      hint: () => '是全校合计的，请把 0 删去留空；各学段分开的，请填实有数。',
    },
    en: {
      title: 'All facilities of a stage are 0',
      about:
        'Where one stage of a mixed school has facilities and another says 0 to all, they are taken for the total of the school and split by converted pupils.',
      message: ({ school, stage }) =>
        `${school} (${stage}) says 0 to every facility; those in its other row are taken for the total of the school and split.`,
      hint: () => 'Leave the cells blank if it is a total; otherwise enter what the stage has.',
    },
  },
  *check({ reading, standard }) {
    for (const group of reading.groups) {
      if (group.rows.length < 2) continue
      for (const row of rowsOfZeros(group, standard)) {
        yield { ...rowPlace(row, undefined), facts: { school: schoolName(row), stage: row.stageText } }
      }
    }
  },
}
