import { fold } from '../../text/fold'
import type { SchoolKind } from '../school'
import type { Stage } from '../stage'

/** A stage as a school sheet has it: senior rows count only where a school's total is split. */
export type SheetStage = Stage | 'senior'

const STAGES = new Map<string, SheetStage>(
  Object.entries({
    小学: 'primary',
    小学段: 'primary',
    小学部: 'primary',
    小学阶段: 'primary',
    普通小学: 'primary',
    小学教育: 'primary',
    普通小学教育: 'primary',
    小学学段: 'primary',
    初中: 'junior',
    初中段: 'junior',
    初中部: 'junior',
    初中阶段: 'junior',
    初级中学: 'junior',
    普通初中: 'junior',
    初中教育: 'junior',
    普通初中教育: 'junior',
    初中学段: 'junior',
    高中: 'senior',
    高中段: 'senior',
    高中部: 'senior',
    高中阶段: 'senior',
    普通高中: 'senior',
    高中教育: 'senior',
    普通高中教育: 'senior',
    高中学段: 'senior',
  } as const),
)

const KINDS = new Map<string, SchoolKind>(
  Object.entries({
    小学: 'primary',
    完全小学: 'primary',
    完小: 'primary',
    中心小学: 'primary',
    村小: 'primary',
    独立小学: 'primary',
    普通小学: 'primary',
    教学点: 'teachingPoint',
    小学教学点: 'teachingPoint',
    初中: 'junior',
    初级中学: 'junior',
    独立初中: 'junior',
    单设初中: 'junior',
    普通初中: 'junior',
    九年一贯制: 'nineYear',
    九年制: 'nineYear',
    九年一贯: 'nineYear',
    完全中学: 'complete',
    完中: 'complete',
    十二年一贯制: 'twelveYear',
    十二年制: 'twelveYear',
    十二年一贯: 'twelveYear',
  } as const),
)

/** 学段 as written → the stage; null where it is none (小学、初中 in one cell is none either). */
export function readStage(text: string): SheetStage | null {
  return STAGES.get(text) ?? STAGES.get(fold(text)) ?? null
}

/** 办学类型 as written → the kind; 九年一贯制学校 is 九年一贯制. */
export function readKind(text: string): SchoolKind | null {
  return KINDS.get(text) ?? KINDS.get(kindKey(text)) ?? null
}

function kindKey(text: string): string {
  return fold(text).replace(/^12年/, '十二年').replace(/^9年/, '九年').replace(/学校$/, '')
}

/** The stages that a kind of school has. */
export const STAGES_OF: Readonly<Record<SchoolKind, readonly SheetStage[]>> = {
  primary: ['primary'],
  teachingPoint: ['primary'],
  junior: ['junior'],
  nineYear: ['primary', 'junior'],
  complete: ['junior', 'senior'],
  twelveYear: ['primary', 'junior', 'senior'],
}

/** The stage of a school that has only one. */
export function onlyStage(kind: SchoolKind | null): SheetStage | null {
  return kind && STAGES_OF[kind].length === 1 ? STAGES_OF[kind][0] : null
}

/** The stage that a sheet's name speaks of (a sheet for 小学, another for 初中); null where it names none or both. */
export function stageOfSheet(name: string): Stage | null {
  const primary = name.includes('小学')
  const junior = name.includes('初中')
  return primary === junior ? null : primary ? 'primary' : 'junior'
}
