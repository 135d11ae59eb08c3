import { stageConflicts } from '../school-sheet/stage-conflict'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly stage: string
  /** '' where the name says otherwise. */
  readonly kind: string
}

export const schoolStageKindConflict: SchoolRule<Facts> = {
  name: 'school-stage-kind-conflict',
  severity: 'error',
  texts: {
    zh: {
      title: '学段和办学类型矛盾',
      about: '办学类型没有这个学段，或校名说的是另一个学段，必有一个填错。改好以前不能判定达标。',
      message: ({ school, stage, kind }) =>
        kind === '' ? `${school}的学段却是“${stage}”。` : `${school}的办学类型是“${kind}”，学段却是“${stage}”。`,
      hint: ({ kind }) =>
        kind === ''
          ? '请核对学段和校名；没有填错的，请加一列“办学类型”写明（如九年一贯制）。'
          : '请核对学段和办学类型。',
    },
    en: {
      title: 'Stage contradicts kind',
      about:
        'A school of this kind, or by this name, has no such stage, so one of the two is wrong. Until it is put right nothing passes.',
      message: ({ school, stage, kind }) =>
        kind === ''
          ? `${school}: the stage is “${stage}”, which the name contradicts.`
          : `${school}: the kind is “${kind}” but the stage “${stage}”.`,
      hint: ({ kind }) =>
        kind === '' ? 'Check both; where they are right, give the kind in a column 办学类型.' : 'Check both.',
    },
  },
  *check({ reading }) {
    for (const { row, byName } of stageConflicts(reading)) {
      const facts = { school: schoolName(row), stage: row.stageText, kind: byName ? '' : row.kindText }
      yield { ...rowPlace(row, row.table.header.texts.stage), facts }
    }
  },
}
