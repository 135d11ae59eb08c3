import type { WorkbookContents } from '../grid/contents'
import type { ChangesPort, WorkbookPort } from '../workbook/port'
import { KEPT, KEPT_CHANGED, type Json } from '../kept/format'
import { WorkbookProblem } from '../workbook/problem'
import { displayLanguage, notAvailable } from './errors'

/** What following needs of a workbook. */
export type FollowedWorkbook = Pick<WorkbookPort, 'read' | 'load'> & { readonly changes: Pick<ChangesPort, 'onChange'> }

/** A cell that takes results until it is cancelled. */
export type Stream = Pick<CustomFunctions.StreamingInvocation<string>, 'setResult' | 'onCanceled'>

/** `kept` is what the workbook keeps of how its schools are to be judged. */
type Judge = (contents: WorkbookContents, kept: Json) => string
type Result = string | CustomFunctions.Error

/** Milliseconds of quiet after a change before the workbook is read again: someone who is typing goes on typing. */
export const QUIET = 500
/** Milliseconds until an Excel that could not answer (a cell being typed in, an open dialog) is asked again. */
export const AGAIN = 2000

/**
 * Pushes what `judge` says of the workbook and of what it keeps, now and after every change that makes it say something else, until the
 * cell is cancelled. Reading happens outside of calculation, since a calculation may not call Excel, and one at a time.
 */
export function followWorkbook(workbook: FollowedWorkbook, stream: Stream, judge: Judge): void {
  const follower = new Follower(workbook, stream, judge)
  stream.onCanceled = () => follower.stop()
  follower.start()
}

class Follower {
  private readonly stopped = new AbortController()
  private waiting: ReturnType<typeof setTimeout> | undefined
  private isReading = false
  private shown: string | undefined
  private listening: Promise<() => void> | undefined
  private readonly onKept = (): void => this.updateIn(QUIET)

  constructor(
    private readonly workbook: FollowedWorkbook,
    private readonly stream: Stream,
    private readonly judge: Judge,
  ) {}

  start(): void {
    this.listening = this.workbook.changes.onChange(() => this.updateIn(QUIET))
    // Without events the verdict still stands; recalculating the cell asks again.
    this.listening.catch(() => undefined)
    // What the pane keeps with the workbook is no change of a cell; the pane and the functions share a page.
    globalThis.addEventListener?.(KEPT_CHANGED, this.onKept)
    this.updateIn(0)
  }

  stop(): void {
    this.stopped.abort()
    clearTimeout(this.waiting)
    globalThis.removeEventListener?.(KEPT_CHANGED, this.onKept)
    this.listening?.then((unlisten) => unlisten()).catch(() => undefined)
  }

  private updateIn(milliseconds: number): void {
    if (this.stopped.signal.aborted) return
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => void this.update(), milliseconds)
  }

  private async update(): Promise<void> {
    if (this.isReading) return this.updateIn(QUIET)
    this.isReading = true
    try {
      const contents = await this.workbook.read(this.stopped.signal)
      this.show(this.judge(contents, await this.workbook.load(KEPT.balance)))
    } catch (error) {
      this.fail(error)
    } finally {
      this.isReading = false
    }
  }

  private fail(error: unknown): void {
    if (error instanceof CustomFunctions.Error) return this.show(error)
    if (!(error instanceof WorkbookProblem)) throw error
    if (error.kind === 'cell-edit' || error.kind === 'busy') this.updateIn(AGAIN)
    else this.show(notAvailable(error.sentence(displayLanguage())))
  }

  /** Only what differs from the last: the cell's own new value is a change of the workbook too. */
  private show(result: Result): void {
    const text = typeof result === 'string' ? result : `${result.code} ${result.message}`
    if (this.stopped.signal.aborted || text === this.shown) return
    this.shown = text
    this.stream.setResult(result)
  }
}
