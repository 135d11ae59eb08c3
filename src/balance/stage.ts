import type { Localized } from '../text/language'

/** 学段 of compulsory education: 小学 and 初中. */
export type Stage = 'primary' | 'junior'

export const STAGES: readonly Stage[] = ['primary', 'junior']

/** A number for each stage. */
export type PerStage = Readonly<Record<Stage, number>>

export const STAGE_NAMES: Localized<Record<Stage, string>> = {
  zh: { primary: '小学', junior: '初中' },
  en: { primary: 'primary', junior: 'junior secondary' },
}
