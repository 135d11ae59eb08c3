import type { SentFile } from '../../roll-up/sent'

export const ROUND_VIEWS = ['files', 'cross', 'documents', 'findings'] as const
export type RoundView = (typeof ROUND_VIEWS)[number]

/** 收表: the files of a round, as far as they have been read. */
export interface RoundState {
  /** 汇总单位 as typed, or as the files suggest it. */
  readonly unit: string
  /** Counties that are to report, as typed; '' for those of the unit. */
  readonly roster: string
  /** In the order in which they were read. */
  readonly files: readonly SentFile[]
  /** How many there are; 0 before any was chosen. */
  readonly total: number
  readonly reading: boolean
  readonly view: RoundView
  /** What is listed: '' for all. */
  readonly search: string
  /** What went wrong, or was done, as a sentence. */
  readonly notice: string | null
}

export const EMPTY_ROUND: RoundState = {
  unit: '',
  roster: '',
  files: [],
  total: 0,
  reading: false,
  view: 'files',
  search: '',
  notice: null,
}

/** What can happen to a round. */
export type RoundEvent =
  | { readonly type: 'unit-given'; readonly unit: string; readonly roster: string }
  | { readonly type: 'reading-started'; readonly total: number }
  | { readonly type: 'file-read'; readonly file: SentFile }
  | { readonly type: 'reading-ended' }
  | { readonly type: 'view-chosen'; readonly view: RoundView }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'noticed'; readonly notice: string | null }

/** The round after an event. */
export function reduceRound(state: RoundState, event: RoundEvent): RoundState {
  switch (event.type) {
    case 'unit-given':
      return { ...state, unit: event.unit, roster: event.roster }
    case 'reading-started':
      return { ...state, files: [], total: event.total, reading: true, notice: null }
    case 'file-read':
      return { ...state, files: [...state.files, event.file] }
    case 'reading-ended':
      return { ...state, reading: false }
    case 'view-chosen':
      return { ...state, view: event.view }
    case 'searched':
      return { ...state, search: event.search }
    case 'noticed':
      return { ...state, notice: event.notice }
  }
}
