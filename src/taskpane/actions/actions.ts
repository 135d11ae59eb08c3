import type { Finding } from '../../findings/finding'
import type { Explanation, Waiver } from '../../findings/waiver'
import type { Edit } from '../../grid/edit'
import type { ChoiceName } from '../../summary-table/remedies/choices'
import type { DocumentRow } from '../../summary-table/remedies/document-edits'
import type { ChosenStanding } from '../../summary-table/remedies/standing-edits'
import type { Language } from '../../text/language'
import type { FormulaScope } from '../../workbook/port'
import type { ListView } from '../state/list-view'
import type { TabId, Target } from '../state/pane-state'
import { balanceActions, type BalanceActions } from './balance'
import { checkDocument } from './check-document'
import { applyPreview, choose, fix, previewAll, previewOf } from './corrections'
import { beginForm, editCells, setDocuments, setStandings, undoOrRedo, type DocumentsPlace } from './editing'
import { activeTask, tellShown, type Desk } from './desk'
import { verifyReport } from './drafted-report'
import { exportReport } from './exports'
import type { ExportKind } from './export-kinds'
import type { GivenFile } from './files'
import { repairFormulas, toValues } from './formulas'
import { clear, mark } from './marking'
import { jump, step } from './navigation'
import { periodActions, type PeriodActions } from './periods'
import { roundActions, type RoundActions } from './round'
import { chooseLanguage } from './language'
import { giveRoster } from './roster'
import { explain, withdraw } from './waiving'

/** Everything a person can do in the pane. What goes wrong becomes a sentence in the state; none of these rejects for it. */
export interface Actions {
  readonly check: () => Promise<void>
  /** Stops what the active document is busy with. */
  readonly stop: () => void
  readonly jump: (target: Target, reveal?: boolean) => Promise<void>
  readonly step: (direction: 1 | -1) => Promise<void>
  readonly fix: (finding: number) => Promise<void>
  readonly previewAll: () => Promise<void>
  readonly previewOf: (findings: readonly number[]) => Promise<void>
  readonly applyPreview: (chosen: readonly Edit[]) => Promise<void>
  readonly closePreview: () => void
  readonly choose: (findings: readonly number[], choice: ChoiceName) => Promise<void>
  readonly takeBack: () => Promise<void>
  readonly makeAgain: () => Promise<void>
  readonly editCells: (edits: readonly Edit[]) => Promise<void>
  readonly setStandings: (table: number, point: number, changes: ReadonlyMap<string, ChosenStanding>) => Promise<void>
  readonly setDocuments: (place: DocumentsPlace, before: string, rows: readonly DocumentRow[]) => Promise<boolean>
  readonly beginForm: (table: number, city: string) => Promise<boolean>
  readonly explain: (findings: readonly number[], explanation: Explanation) => Promise<void>
  readonly withdraw: (waiver: Waiver) => Promise<void>
  readonly mark: () => Promise<void>
  readonly clear: () => Promise<void>
  readonly toValues: (scope: FormulaScope) => Promise<void>
  readonly repairFormulas: () => Promise<void>
  readonly exportReport: (kind: ExportKind) => Promise<void>
  /** Holds a written 自查报告 against the workbook; a sentence where it cannot be read. */
  readonly verifyReport: (file: GivenFile) => Promise<readonly Finding[] | string | null>
  readonly chooseTab: (tab: TabId) => void
  readonly chooseTable: (table: number) => void
  readonly chooseLive: (live: boolean) => void
  readonly changeView: (view: Partial<ListView>) => void
  readonly toggleCause: (cause: string) => void
  readonly chooseLanguage: (language: Language) => Promise<void>
  readonly giveRoster: (roster: string) => Promise<void>
  readonly balance: BalanceActions
  /** 收表. */
  readonly round: RoundActions
  readonly periods: PeriodActions
  readonly closeNotice: () => void
}

/** The actions on a desk. */
export function createActions(desk: Desk): Actions {
  return {
    check: async () => {
      const task = activeTask(desk)
      if (task) await checkDocument(desk, task)
    },
    stop: () => stopActive(desk),
    jump: (target, reveal) => jump(desk, target, reveal),
    step: (direction) => step(desk, direction),
    fix: (finding) => fix(desk, finding),
    previewAll: () => previewAll(desk),
    previewOf: (findings) => previewOf(desk, findings),
    applyPreview: (chosen) => applyPreview(desk, chosen),
    closePreview: () => activeTask(desk)?.tell({ type: 'preview-closed' }),
    choose: (findings, choice) => choose(desk, findings, choice),
    takeBack: () => undoOrRedo(desk, 'undo'),
    makeAgain: () => undoOrRedo(desk, 'redo'),
    editCells: (edits) => editCells(desk, edits),
    setStandings: (table, point, changes) => setStandings(desk, table, point, changes),
    setDocuments: (place, before, rows) => setDocuments(desk, place, before, rows),
    beginForm: (table, city) => beginForm(desk, table, city),
    explain: (findings, explanation) => explain(desk, findings, explanation),
    withdraw: (waiver) => withdraw(desk, waiver),
    mark: () => mark(desk),
    clear: () => clear(desk),
    toValues: (scope) => toValues(desk, scope),
    repairFormulas: () => repairFormulas(desk),
    exportReport: (kind) => exportReport(desk, kind),
    verifyReport: (file) => verifyReport(desk, file),
    chooseTab: (tab) => desk.store.dispatch({ type: 'tab-chosen', tab }),
    chooseTable: (table) => activeTask(desk)?.tell({ type: 'table-chosen', table }),
    chooseLive: (live) => tellShown(desk, { type: 'live-chosen', live }),
    changeView: (view) => tellShown(desk, { type: 'view-changed', view }),
    toggleCause: (cause) => tellShown(desk, { type: 'cause-toggled', cause }),
    chooseLanguage: (language) => chooseLanguage(desk, language),
    giveRoster: (roster) => giveRoster(desk, roster),
    balance: balanceActions(desk),
    round: roundActions(desk),
    periods: periodActions(desk),
    closeNotice: () => activeTask(desk)?.tell({ type: 'notice-closed' }),
  }
}

/** Only reading and checking can be stopped: stopping a writing half-way would leave half a change. */
function stopActive(desk: Desk): void {
  const { active, documents } = desk.store.state()
  const document = documents.find(({ id }) => id === active)
  if (!document || document.work === null || document.work === 'writing') return
  desk.opened.get(document.id)?.stop?.abort()
  desk.store.dispatch({ type: 'document', id: document.id, event: { type: 'stopped' } })
}
