import type { Finding } from '../../findings/finding'
import { withoutWaiver, withWaiver, type Waiver } from '../../findings/waiver'
import type { AppliedEdit } from '../../summary-table/fix'
import type { Language, Localized } from '../../text/language'
import type { ShownMarks } from '../../workbook/marks/shown'
import type { ValuesCount } from '../../workbook/port'
import { toggled, WHOLE_LIST, type ListView } from './findings/list-view'
import type { ChosenCells } from '../../balance/chosen-cells'
import type { BalanceChoices } from '../../kept/balance-choices'
import {
  type Checked,
  type DocumentState,
  findingAt,
  type Notice,
  type PaneState,
  type TabId,
  type Work,
} from './pane-state'

/** What can happen to one document. */
export type DocumentEvent =
  | { readonly type: 'work-started'; readonly work: Work }
  | { readonly type: 'work-ended' }
  | { readonly type: 'stopped' }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'changed-outside' }
  | { readonly type: 'live-chosen'; readonly live: boolean }
  | { readonly type: 'lagging' }
  | { readonly type: 'sheets-changed' }
  | {
      readonly type: 'kept-loaded'
      readonly waivers: readonly Waiver[]
      readonly roster: string
      readonly balance: BalanceChoices
    }
  | { readonly type: 'roster-given'; readonly roster: string }
  | { readonly type: 'view-changed'; readonly view: Partial<ListView> }
  | { readonly type: 'cause-toggled'; readonly cause: string }
  | { readonly type: 'table-chosen'; readonly table: number }
  | { readonly type: 'selected'; readonly finding: number }
  | { readonly type: 'sheet-chosen'; readonly sheet: string }
  | { readonly type: 'cells-shown'; readonly cells: ChosenCells }
  | { readonly type: 'balance-chosen'; readonly choices: BalanceChoices }
  | { readonly type: 'previewed'; readonly edits: readonly AppliedEdit[] }
  | { readonly type: 'preview-closed' }
  /** Cells were written, and not yet checked again. */
  | { readonly type: 'written'; readonly undoable: boolean; readonly redoable: boolean }
  /** A person's own changes were checked. */
  | { readonly type: 'followed'; readonly checked: Checked; readonly solved: readonly string[] }
  | { readonly type: 'edited'; readonly cells: number; readonly checked: Checked }
  | { readonly type: 'values-taken'; readonly count: ValuesCount; readonly checked: Checked }
  | { readonly type: 'taken-back'; readonly checked: Checked }
  | { readonly type: 'waived' | 'waiver-withdrawn'; readonly waiver: Waiver }
  | { readonly type: 'marked'; readonly shown: ShownMarks }
  /** The workbook has marks that were laid before it was opened. */
  | { readonly type: 'marks-found' }
  | { readonly type: 'cleared'; readonly marks: number }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'notice-closed' }
  /** Excel has not answered for long, and has answered then. */
  | { readonly type: 'silent' | 'answered' }

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'opened'; readonly document: DocumentState }
  | { readonly type: 'activated' | 'closed'; readonly id: string }
  | { readonly type: 'tab-chosen'; readonly tab: TabId }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'not-opened'; readonly sentence: string }
  /** What was seen not to work in the program. */
  | { readonly type: 'trial-told'; readonly limits: readonly Localized<string>[] }
  | { readonly type: 'document'; readonly id: string; readonly event: DocumentEvent }

/** The pane after an event. The given state is left as it is. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened':
      return { ...state, documents: [...state.documents, event.document], active: event.document.id, failure: null }
    case 'activated':
      return { ...state, active: event.id }
    case 'closed':
      return closedIn(state, event.id)
    case 'tab-chosen':
      return { ...state, tab: event.tab }
    case 'language-chosen':
      return { ...state, language: event.language }
    case 'not-opened':
      return { ...state, failure: event.sentence }
    case 'trial-told':
      return { ...state, trial: event.limits }
    case 'document':
      return {
        ...state,
        documents: state.documents.map((each) => (each.id === event.id ? reduceDocument(each, event.event) : each)),
      }
  }
}

function closedIn(state: PaneState, id: string): PaneState {
  const index = state.documents.findIndex((document) => document.id === id)
  const documents = state.documents.filter((document) => document.id !== id)
  const neighbour = documents[Math.min(index, documents.length - 1)]?.id ?? null
  return { ...state, documents, active: state.active === id ? neighbour : state.active }
}

function reduceDocument(document: DocumentState, event: DocumentEvent): DocumentState {
  switch (event.type) {
    case 'work-started':
      return { ...document, work: event.work, notice: null }
    case 'work-ended':
      return { ...document, work: null }
    case 'stopped':
      return { ...document, work: null, notice: { kind: 'stopped' } }
    case 'checked':
      return checkedAnew({ ...document, work: null }, event.checked)
    case 'failed':
      return { ...document, work: null, failure: event.sentence, checked: null }
    case 'changed-outside':
      return document.checked ? { ...document, stale: true, undoable: false, redoable: false } : document
    case 'sheets-changed':
      return document.checked
        ? { ...document, stale: true, undoable: false, redoable: false, notice: { kind: 'sheets-changed' } }
        : document
    case 'live-chosen':
      return { ...document, live: event.live }
    case 'lagging':
      return { ...document, lagging: true }
    case 'kept-loaded':
      return { ...document, waivers: event.waivers, roster: event.roster, balance: event.balance }
    case 'roster-given':
      return { ...document, roster: event.roster }
    case 'view-changed':
      return { ...document, view: { ...document.view, ...event.view } }
    case 'cause-toggled':
      return { ...document, view: toggled(document.view, event.cause) }
    case 'table-chosen':
      return { ...document, table: event.table, view: WHOLE_LIST, selected: null, sheet: null }
    case 'selected':
      return { ...document, selected: event.finding, shown: null, sheet: null, notice: null }
    case 'sheet-chosen':
      return { ...document, sheet: event.sheet }
    case 'cells-shown':
      return { ...document, selected: null, shown: event.cells, sheet: null, notice: null }
    case 'balance-chosen':
      return { ...document, balance: event.choices }
    case 'previewed':
      return event.edits.length > 0
        ? { ...document, preview: event.edits, notice: null }
        : { ...document, notice: { kind: 'nothing-to-fix' } }
    case 'preview-closed':
      return { ...document, preview: null }
    case 'written':
      return { ...document, stale: true, undoable: event.undoable, redoable: event.redoable, preview: null }
    case 'followed':
      return followed(document, event.checked, event.solved)
    case 'edited':
      return edited(document, event.checked, { kind: 'fixed', cells: event.cells })
    case 'values-taken':
      return edited(document, event.checked, { kind: 'values', count: event.count })
    case 'taken-back':
      return edited(document, event.checked, { kind: 'undone' })
    case 'waived':
      return { ...document, waivers: withWaiver(document.waivers, event.waiver) }
    case 'waiver-withdrawn':
      return { ...document, waivers: withoutWaiver(document.waivers, event.waiver) }
    case 'marked':
      return { ...document, work: null, marked: true, notice: { kind: 'marked', shown: event.shown } }
    case 'marks-found':
      return { ...document, marked: true }
    case 'cleared':
      return { ...document, work: null, marked: false, notice: { kind: event.marks > 0 ? 'cleared' : 'no-marks' } }
    case 'noticed':
      return { ...document, work: null, notice: event.notice }
    case 'notice-closed':
      return { ...document, notice: null }
    case 'silent':
      return { ...document, notice: { kind: 'silent' } }
    case 'answered':
      return document.notice?.kind === 'silent' ? { ...document, notice: null } : document
  }
}

function checkedAnew(document: DocumentState, checked: Checked): DocumentState {
  const table = document.table < checked.result.tables.length ? document.table : 0
  const selected = foundAgain(findingAt(document, document.selected), checked)
  return { ...document, checked, table, selected, failure: null, stale: false, lagging: false, preview: null }
}

/** The index of the same finding in another check of the workbook. */
function foundAgain(finding: Finding | null, { result }: Checked): number | null {
  if (!finding) return null
  const { rule, sheet, cell } = finding
  const index = result.findings.findIndex((each) => each.rule === rule && each.sheet === sheet && each.cell === cell)
  return index < 0 ? null : index
}

function edited(document: DocumentState, checked: Checked, notice: Notice | null): DocumentState {
  return { ...checkedAnew(document, checked), work: null, notice }
}

/** What was solved is said; otherwise a person's own change is no news to them. */
function followed(document: DocumentState, checked: Checked, solved: readonly string[]): DocumentState {
  return edited(document, checked, solved.length > 0 ? { kind: 'solved', cells: solved } : null)
}
