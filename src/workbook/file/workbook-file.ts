import type { Edit } from '../../grid/edit'
import type { SheetForm } from '../../grid/form/form'
import type { WorkbookContents } from '../../grid/contents'
import type { Mark } from '../marks/mark'
import type { AddedForms, Capabilities, TakeBack, Taken, WorkbookPort } from '../port'
import { WorkbookProblem } from '../problem'
import type { Json, Kept } from '../../kept/format'
import { itemAt } from '../../text/items'
import { UnreadableFile } from '../unreadable'
import { readWorkbook } from '../xlsx/read'
import { readKept } from '../xlsx/kept'
import { readStyling } from '../xlsx/styling/read'
import type { SheetStyling } from '../xlsx/styling/styling'
import { workbookWithForms } from '../xlsx/write/form/forms'
import { editWorkbook } from '../xlsx/write/edit'
import { clearMarks, countMarks, markWorkbook } from '../xlsx/write/mark'
import { workbookWithKept } from '../xlsx/write/kept'
import { WriteRefused } from '../xlsx/write/write-refused'

type Step = (bytes: Uint8Array) => Uint8Array

/** So many steps can be taken back at once: what the file was before them is at hand. */
const AT_HAND = 30

/** An .xlsx file in memory behaves like an open workbook that nobody else can change, and that the page itself shows; `bytes` is at any time the copy to be saved. */
export class WorkbookFile implements WorkbookPort {
  readonly capabilities: Capabilities = { write: true, mergedAreas: true, undo: false }
  /** What was done to the file since it was opened, so that one step can be taken back from under the later ones. */
  private readonly steps: Step[] = []
  /** What the file was before each of the last of them. */
  private readonly before = new Map<Step, Uint8Array>()
  /** The marking among them. */
  private marking: Step | null = null
  /** What is kept in the file; null until someone asks. */
  private kept: Kept | null = null

  private current: Uint8Array
  private saved: Uint8Array

  /** `given`: the bytes of the file as it is opened. */
  constructor(readonly given: Uint8Array) {
    this.current = given
    this.saved = given
  }

  /** Whether anything was done here since the file was opened or last saved. */
  get unsaved(): boolean {
    return this.current !== this.saved
  }

  /** The copy to be saved; from now on it is. */
  save(): Uint8Array {
    this.saved = this.current
    return this.current
  }

  /** The file as it stands: only what was done here differs from the one that was opened. */
  get bytes(): Uint8Array {
    return this.current
  }

  async read(signal?: AbortSignal): Promise<WorkbookContents> {
    // Reading keeps the page busy: let it show first that it has begun.
    await pause()
    if (signal?.aborted) throw new WorkbookProblem('cancelled')
    return asProblem(() => readWorkbook(this.current))
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const step: Step = (bytes) => markWorkbook(bytes, marks)
    // In place of an earlier marking, so that the copy is the one that a single marking makes.
    this.drop(this.marking)
    this.change(step)
    this.marking = step
  }

  async clear(): Promise<number> {
    const count = this.countMarks()
    this.drop(this.marking)
    this.marking = null
    if (this.countMarks() > 0) this.change(clearMarks)
    return count
  }

  /**
   * How many marks the file has as it stands.
   * @throws WorkbookProblem when it cannot be read
   */
  countMarks(): number {
    return asProblem(() => countMarks(this.current))
  }

  /** How a sheet looks; null where that cannot be read: what the file holds can be shown without. */
  stylingOf(sheet: string): SheetStyling | null {
    try {
      return readStyling(this.current, sheet)
    } catch (error) {
      if (error instanceof UnreadableFile) return null
      throw error
    }
  }

  async edit(edits: readonly Edit[]): Promise<TakeBack> {
    const step: Step = (bytes) => editWorkbook(bytes, edits)
    this.change(step)
    return async () => this.drop(step)
  }

  async load(key: string): Promise<Json> {
    this.kept ??= asProblem(() => readKept(this.current))
    return this.kept[key] ?? null
  }

  async store(key: string, value: Json): Promise<void> {
    this.change((bytes) => workbookWithKept(bytes, key, value))
    this.kept = null
  }

  async addForms(forms: readonly SheetForm[], taken: Taken): Promise<AddedForms> {
    let named = forms
    const step: Step = (bytes) => {
      const added = workbookWithForms(bytes, named, taken)
      // Whatever is taken back from under them, they keep their names.
      named = forms.map((form, index) => ({ ...form, name: itemAt(added.names, index) }))
      return added.bytes
    }
    this.change(step)
    return { names: named.map(({ name }) => name), kept: [], takeBack: async () => this.drop(step) }
  }

  /** Undoes one step. All else that was done stays: other corrections, marks, what is kept, sheets. */
  private drop(step: Step | null): void {
    const at = step === null ? -1 : this.steps.indexOf(step)
    if (at < 0) return
    const before = at === this.steps.length - 1 && step ? this.before.get(step) : undefined
    const others = this.steps.filter((other) => other !== step)
    this.current = before ?? asProblem(() => others.reduce((bytes, other) => other(bytes), this.given))
    if (!before) this.before.clear()
    this.steps.splice(at, 1)
  }

  private change(step: Step): void {
    const before = this.current
    this.current = asProblem(() => step(before))
    this.steps.push(step)
    this.before.set(step, before)
    const [oldest] = this.before.keys()
    if (oldest && this.before.size > AT_HAND) this.before.delete(oldest)
  }
}

/** Does a piece of work; whatever goes wrong is a problem of the port's. */
function asProblem<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw problemOf(error)
  }
}

function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error
  if (error instanceof UnreadableFile)
    return new WorkbookProblem('unreadable', { why: error.sentence }, { cause: error })
  if (error instanceof WriteRefused) return new WorkbookProblem('refused', { why: error.why }, { cause: error })
  return new WorkbookProblem('other', { detail: String(error) }, { cause: error })
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
