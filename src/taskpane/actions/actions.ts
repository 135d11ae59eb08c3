import type { ListView } from '../state/findings/list-view'
import type { TabId } from '../state/pane-state'
import { balanceActions, type BalanceActions } from './balance'
import { checkDocument } from './check-document'
import { applyPreview, choose, fix, previewAll, previewOf } from './corrections'
import { beginForm, editCells, setDocuments, setStandings, undoOrRedo } from './editing'
import { activeTask, tellShown, type Desk } from './desk'
import { verifyReport } from './drafted-report'
import { exportReport } from './exports'
import { repairFormulas, toValues } from './formulas'
import { clear, mark } from './marking'
import { jump, step } from './navigation'
import { periodActions, type PeriodActions } from './periods'
import { roundActions, type RoundActions } from './round'
import { chooseLanguage } from './language'
import { giveRoster } from './roster'
import { explain, withdraw } from './waiving'

/** What a person can do with the document that is looked at, and how the pane shows it. Each takes the desk first. */
const ACTIONS = {
  check: async (desk: Desk) => {
    const task = activeTask(desk)
    if (task) await checkDocument(desk, task)
  },
  /** Stops what the active document is busy with. */
  stop: stopActive,
  jump,
  step,
  fix,
  previewAll,
  previewOf,
  applyPreview,
  closePreview: (desk: Desk) => activeTask(desk)?.tell({ type: 'preview-closed' }),
  choose,
  takeBack: (desk: Desk) => undoOrRedo(desk, 'undo'),
  makeAgain: (desk: Desk) => undoOrRedo(desk, 'redo'),
  editCells,
  setStandings,
  setDocuments,
  beginForm,
  explain,
  withdraw,
  mark,
  clear,
  toValues,
  repairFormulas,
  exportReport,
  verifyReport,
  chooseTab: (desk: Desk, tab: TabId) => desk.store.dispatch({ type: 'tab-chosen', tab }),
  chooseTable: (desk: Desk, table: number) => activeTask(desk)?.tell({ type: 'table-chosen', table }),
  chooseLive: (desk: Desk, live: boolean) => tellShown(desk, { type: 'live-chosen', live }),
  changeView: (desk: Desk, view: Partial<ListView>) => tellShown(desk, { type: 'view-changed', view }),
  toggleCause: (desk: Desk, cause: string) => tellShown(desk, { type: 'cause-toggled', cause }),
  chooseLanguage,
  giveRoster,
  closeNotice: (desk: Desk) => activeTask(desk)?.tell({ type: 'notice-closed' }),
}

/** Actions of a desk, which need not be told of it. */
type OnDesk<Acts> = {
  readonly [Name in keyof Acts]: Acts[Name] extends (desk: Desk, ...given: infer Given) => infer Done
    ? (...given: Given) => Done
    : never
}

/** Everything a person can do in the pane. What goes wrong becomes a sentence in the state; none of these rejects for it. */
export interface Actions extends OnDesk<typeof ACTIONS> {
  readonly balance: BalanceActions
  /** 收表. */
  readonly round: RoundActions
  readonly periods: PeriodActions
}

/** The actions on a desk. */
export function createActions(desk: Desk): Actions {
  const groups = { balance: balanceActions(desk), round: roundActions(desk), periods: periodActions(desk) }
  return { ...onDesk(ACTIONS, desk), ...groups }
}

function onDesk<Acts extends Readonly<Record<string, (desk: Desk, ...given: never[]) => unknown>>>(
  acts: Acts,
  desk: Desk,
): OnDesk<Acts> {
  const bound = Object.entries(acts).map(([name, act]) => [name, (...given: never[]) => act(desk, ...given)])
  return Object.fromEntries(bound) as OnDesk<Acts>
}

/** Only reading and checking can be stopped: stopping a writing half-way would leave half a change. */
function stopActive(desk: Desk): void {
  const { active, documents } = desk.store.state()
  const document = documents.find(({ id }) => id === active)
  if (!document || document.work === null || document.work === 'writing') return
  desk.opened.get(document.id)?.stop?.abort()
  desk.store.dispatch({ type: 'document', id: document.id, event: { type: 'stopped' } })
}
