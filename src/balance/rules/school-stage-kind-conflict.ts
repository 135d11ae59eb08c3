import { stageConflicts } from '../school-sheet/stage-conflict'
import { STAGE_NAMES } from '../stage'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  /** As the row says it, or as it stands for: 小学, 初中. */
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
        kind === ''
          ? `${school}按填的算在“${stage}”里，校名说的却是另一个学段。`
          : `${school}的办学类型是“${kind}”，学段却是“${stage}”。`,
      hint: ({ kind }) =>
        kind === ''
          ? '请核对学段、办学类型和校名；没有填错的，请在“办学类型”里写明（如九年一贯制、附设初中班）。'
          : '请核对学段和办学类型。',
    },
    en: {
      title: 'Stage contradicts kind',
      about:
        'A school of this kind, or by this name, has no such stage, so one of the two is wrong. Until it is put right nothing passes.',
      message: ({ school, stage, kind }) =>
        kind === ''
          ? `${school} is counted under “${stage}”, which its name contradicts.`
          : `${school}: the kind is “${kind}” but the stage “${stage}”.`,
      hint: ({ kind }) =>
        kind === ''
          ? 'Check stage, kind and name; where they are right, say so under 办学类型 (九年一贯制, 附设初中班).'
          : 'Check both.',
    },
  },
  *check({ reading }) {
    for (const { row, byName } of stageConflicts(reading)) {
      const said =
        row.stageText || row.kindText || (row.stage && row.stage !== 'senior' ? STAGE_NAMES.zh[row.stage] : '')
      const facts = { school: schoolName(row), stage: byName ? said : row.stageText, kind: byName ? '' : row.kindText }
      const { stage, kind } = row.table.header.texts
      yield { ...rowPlace(row, row.stageText === '' && byName ? kind : stage), facts }
    }
  },
}
