import type { SheetForm } from '../../grid/form/form'
import type { SentFile } from '../../roll-up/sent'
import type { AppliedEdit } from '../../summary-table/fix'
import type { SummaryTable } from '../../summary-table/table'

export const ROUND_VIEWS = ['files', 'cross', 'documents', 'findings'] as const
export type RoundView = (typeof ROUND_VIEWS)[number]

/** What the roll-up would write into the open workbook, waiting for a yes. */
export interface RoundPlan {
  /** Every cell of its table that changes. */
  readonly edits: readonly AppliedEdit[]
  /** The sheets that go with them. */
  readonly forms: readonly SheetForm[]
  /** How many cells were edited since the last roll-up, and stay. */
  readonly kept: number
}

/** A table of the period before. */
export interface EarlierTable {
  /** Of its file. */
  readonly name: string
  readonly table: SummaryTable
}

/** 收表: the files of a round, as far as they have been read. */
export interface RoundState {
  /** 汇总单位 as typed, or as the files suggest it. */
  readonly unit: string
  /** Counties that are to report, as typed; '' for those of the unit. */
  readonly roster: string
  /** In the order in which they were read. */
  readonly files: readonly SentFile[]
  /** The unit's table of the period before, whose 责任科室 go on; null where none was chosen. */
  readonly earlier: EarlierTable | null
  /** Paths of the files that were chosen to count where several of one county differ. */
  readonly chosen: ReadonlySet<string>
  /** How many there are; 0 before any was chosen. */
  readonly total: number
  readonly reading: boolean
  readonly view: RoundView
  /** What is listed: '' for all. */
  readonly search: string
  readonly plan: RoundPlan | null
  /** 催报, to be sent. */
  readonly reminder: string | null
  /** What went wrong, or was done, as a sentence. */
  readonly notice: string | null
}

export const EMPTY_ROUND: RoundState = {
  unit: '',
  roster: '',
  files: [],
  earlier: null,
  chosen: new Set(),
  total: 0,
  reading: false,
  view: 'files',
  search: '',
  plan: null,
  reminder: null,
  notice: null,
}

/** What can happen to a round. */
export type RoundEvent =
  | { readonly type: 'unit-given'; readonly unit: string; readonly roster: string }
  | { readonly type: 'earlier-given'; readonly earlier: EarlierTable }
  | { readonly type: 'reading-started'; readonly total: number }
  | { readonly type: 'files-read'; readonly files: readonly SentFile[] }
  | { readonly type: 'reading-ended' }
  /** One of several files of a county is to count; the others are not. */
  | { readonly type: 'file-chosen'; readonly path: string; readonly others: readonly string[] }
  | { readonly type: 'view-chosen'; readonly view: RoundView }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'planned'; readonly plan: RoundPlan | null }
  | { readonly type: 'reminded'; readonly reminder: string | null }
  | { readonly type: 'noticed'; readonly notice: string | null }

/** The round after an event. */
export function reduceRound(state: RoundState, event: RoundEvent): RoundState {
  switch (event.type) {
    case 'unit-given':
      return { ...state, unit: event.unit, roster: event.roster }
    case 'earlier-given':
      return { ...state, earlier: event.earlier, notice: null }
    case 'reading-started':
      return { ...state, files: [], total: event.total, reading: true, plan: null, reminder: null, notice: null }
    case 'files-read':
      return { ...state, files: [...state.files, ...event.files] }
    case 'reading-ended':
      return { ...state, reading: false }
    case 'file-chosen':
      return { ...state, chosen: new Set([...state.chosen].filter((path) => !event.others.includes(path)).concat(event.path)) } // prettier-ignore
    case 'view-chosen':
      return { ...state, view: event.view }
    case 'searched':
      return { ...state, search: event.search }
    case 'planned':
      return { ...state, plan: event.plan, notice: null }
    case 'reminded':
      return { ...state, reminder: event.reminder }
    case 'noticed':
      return { ...state, notice: event.notice }
  }
}
