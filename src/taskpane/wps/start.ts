import type { EtWorkbook } from '../../workbook/wps/et'
import { passedOver } from '../../workbook/wps/kept'
import { inWps } from '../../workbook/wps/problems'
import { limitsOf, Skills } from '../../workbook/wps/skills'
import { openWpsWorkbook, type Wps } from '../../workbook/wps/wps-workbook'
import { loadKept } from '../actions/check-document'
import { type Desk, type Task, taskOf } from '../actions/desk'
import { NO_HISTORY } from '../actions/history'
import { listenTo, tellOfInterruption } from '../actions/outside'
import { offeredBy, openedDocument } from '../state/pane-state'
import { WPS_TEXTS } from '../texts/wps/texts'
import { programOf } from './program'

/** Starts the page inside WPS, already drawn: the workbook in front, and whichever comes to the front later. */
export async function startInWps(desk: Desk): Promise<void> {
  const program = programOf(window)
  // The address opened in a browser: the page on files does the work.
  if (!program) return location.replace('taskpane.html')
  const skills = new Skills(program.et, (proved) =>
    desk.store.dispatch({ type: 'trial-told', limits: limitsOf(proved) }),
  )
  const front = new FrontWorkbook(desk, program, skills)
  await front.follow()
  program.events?.AddApiEventListener('WindowActivate', () => void front.follow())
}

/** Keeps the pane about the workbook that is in front. */
class FrontWorkbook {
  private readonly books = new Map<string, EtWorkbook>()
  private count = 0

  constructor(
    private readonly desk: Desk,
    private readonly program: Wps,
    private readonly skills: Skills,
  ) {}

  async follow(): Promise<void> {
    // While the skills are tried a workbook of their own is in front.
    if (this.skills.trying) return
    const { ActiveWorkbook: book } = this.program.et
    this.closeGone()
    if (!book) return this.sayNone()
    const known = [...this.books].find(([, other]) => other.FullName === book.FullName)
    if (known) return this.desk.store.dispatch({ type: 'activated', id: known[0] })
    await this.open(book)
  }

  private async open(book: EtWorkbook): Promise<void> {
    const id = `workbook-${++this.count}`
    this.books.set(id, book)
    const port = openWpsWorkbook(this.program, book, this.skills)
    this.desk.opened.set(id, { port, history: NO_HISTORY, stop: null, writtenAt: 0 })
    this.desk.store.dispatch({ type: 'opened', document: openedDocument(id, '', offeredBy(port)) })
    const task = taskOf(this.desk, id)
    if (!task) return
    await loadKept(this.desk, task)
    await listenTo(this.desk, task, port)
    await tellOfInterruption(this.desk, task)
    await this.tellOfPassedOver(task, book)
  }

  /** That something kept with the workbook is not used: nothing is passed over silently. */
  private async tellOfPassedOver({ tell }: Task, book: EtWorkbook): Promise<void> {
    // Where what is kept cannot be read, loading it has said so.
    const why = await inWps(() => passedOver(book)).catch(() => null)
    if (why) tell({ type: 'noticed', notice: { kind: 'problem', detail: why[this.desk.store.state().language] } })
  }

  /** A workbook that was closed answers nothing any more. */
  private closeGone(): void {
    for (const [id, book] of this.books) {
      if (isOpen(book)) continue
      this.books.delete(id)
      this.desk.opened.delete(id)
      this.desk.store.dispatch({ type: 'closed', id })
    }
  }

  private sayNone(): void {
    const { language } = this.desk.store.state()
    this.desk.store.dispatch({ type: 'not-opened', sentence: WPS_TEXTS[language].noWorkbook })
  }
}

function isOpen(book: EtWorkbook): boolean {
  try {
    return typeof book.FullName === 'string'
  } catch {
    return false
  }
}
