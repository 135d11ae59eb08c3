import { STAGES_OF } from '../school-sheet/stage-and-kind'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly stage: string
  readonly kind: string
}

export const schoolStageKindConflict: SchoolRule<Facts> = {
  name: 'school-stage-kind-conflict',
  severity: 'error',
  texts: {
    zh: {
      title: '学段和办学类型矛盾',
      about: '办学类型没有这个学段，两者必有一个填错。',
      message: ({ school, stage, kind }) => `${school}的办学类型是“${kind}”，学段却是“${stage}”。`,
      hint: () => '请核对学段和办学类型。',
    },
    en: {
      title: 'Stage contradicts kind',
      about: 'A school of this kind has no such stage, so one of the two is wrong.',
      message: ({ school, stage, kind }) => `${school}: the kind is “${kind}” but the stage “${stage}”.`,
      hint: () => 'Check both.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      if (row.stage === null || row.kind === null || STAGES_OF[row.kind].includes(row.stage)) continue
      const facts = { school: schoolName(row), stage: row.stageText, kind: row.kindText }
      yield { ...rowPlace(row, row.table.header.texts.stage), facts }
    }
  },
}
