import type { WorkbookContents } from '../../grid/contents'
import type { BalanceChoices } from '../../kept/balance-choices'
import type { CheckedBeside } from '../../report/file-report'
import type { CheckOptions } from '../../summary-table/options'
import type { TakeBack, WorkbookPort } from '../../workbook/port'
import { WorkbookProblem } from '../../workbook/problem'
import { isMissingPart } from '../parts/missing-part'
import type { DocumentEvent, PaneEvent } from '../state/reducer'
import { activeDocument, type DocumentState, type PaneState, type Work } from '../state/pane-state'
import type { Store } from '../state/store'

/** What checks: the same for all, or of forms only. */
export interface Engine extends Pick<typeof import('../parts/engine'), 'givenRoster'> {
  readonly check: (workbook: WorkbookContents, options: PaneCheckOptions) => CheckedBeside
}

/** What a check needs to know besides the workbook; `choices` say how its schools are judged. */
export interface PaneCheckOptions extends CheckOptions {
  readonly choices: BalanceChoices
}

/** What the actions need from outside; tests give their own. */
export interface Services {
  /** What checks such a workbook. */
  readonly engine: (contents: WorkbookContents) => Promise<Engine>
  readonly now: () => Date
  /** Hands a file to the person. */
  readonly download: (name: string, content: Uint8Array | string, type: string) => void
  /** Notes, for a page that is loaded anew in the middle, that writing begins or ends. Without it nothing is noted. */
  readonly noteWriting?: (isWriting: boolean) => void
}

/** A change of the workbook that can be taken back. */
export interface Change {
  readonly takeBack: TakeBack
  /** Makes it again after it was taken back; null where that is the host's own business. */
  readonly again: (() => Promise<TakeBack>) | null
}

/** What was done to a workbook here and what was taken back of it, the last of each at the end. */
export interface History {
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
}

/** An open workbook with what cannot be state: its port, what was done to it here, how to stop. */
export interface Opened {
  readonly port: WorkbookPort
  history: History
  stop: AbortController | null
  /** When the page last wrote into it, in milliseconds of Date.now(); 0 for never. */
  writtenAt: number
}

/** Where the actions work: the state, the open workbooks, the services. */
export interface Desk {
  readonly store: Store<PaneState, PaneEvent>
  readonly services: Services
  readonly opened: Map<string, Opened>
}

/** A document together with its open workbook. */
export interface Task {
  readonly document: DocumentState
  readonly opened: Opened
  readonly tell: (event: DocumentEvent) => void
}

/** The document that is looked at, ready to be worked on; null when there is none or it is busy. */
export function activeTask(desk: Desk): Task | null {
  const document = activeDocument(desk.store.state())
  return document && document.work === null ? taskOf(desk, document.id) : null
}

/** Tells of what concerns only how the document that is looked at is shown: that may happen while it is busy, too. */
export function tellShown(desk: Desk, event: DocumentEvent): void {
  const { active } = desk.store.state()
  if (active !== null) desk.store.dispatch({ type: 'document', id: active, event })
}

/** A document by its id; null when it has been closed. */
export function taskOf(desk: Desk, id: string): Task | null {
  const document = desk.store.state().documents.find((each) => each.id === id)
  const opened = desk.opened.get(id)
  return document && opened
    ? { document, opened, tell: (event) => desk.store.dispatch({ type: 'document', id, event }) }
    : null
}

/**
 * Does a piece of work on a document: says what it is, lets it be stopped, and turns every problem into a sentence.
 * Once stopped, the work may go on by itself, but `go` must not tell anything after `signal` is aborted.
 */
export async function work(
  desk: Desk,
  task: Task,
  kind: Work,
  go: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  task.opened.stop = stop
  task.tell({ type: 'work-started', work: kind })
  if (kind === 'writing') desk.services.noteWriting?.(true)
  try {
    await go(stop.signal)
  } catch (error) {
    if (stop.signal.aborted) return
    // What was written in part is no longer what was checked.
    if (isInPart(error)) task.tell({ type: 'written', undoable: false, redoable: false })
    task.tell(eventOf(error, desk.store.state()))
  } finally {
    if (task.opened.stop === stop) task.opened.stop = null
    if (kind === 'writing') {
      task.opened.writtenAt = Date.now()
      desk.services.noteWriting?.(false)
    }
  }
}

function isInPart(error: unknown): boolean {
  return error instanceof WorkbookProblem && (error.kind === 'half-done' || error.kind === 'part-done')
}

/** What went wrong in a piece of work, as a problem. */
export function problemOf(error: unknown): WorkbookProblem {
  return error instanceof WorkbookProblem ? error : new WorkbookProblem('other', { detail: String(error) })
}

function eventOf(error: unknown, { language }: PaneState): DocumentEvent {
  if (isMissingPart(error)) return { type: 'noticed', notice: { kind: 'part-missing' } }
  const problem = problemOf(error)
  const sentence = problem.sentence(language)
  if (problem.kind === 'cancelled') return { type: 'stopped' }
  if (problem.kind === 'unreadable') return { type: 'failed', sentence }
  return { type: 'noticed', notice: { kind: 'problem', detail: sentence } }
}
