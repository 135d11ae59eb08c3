import type { Edit } from '../../grid/edit'
import type { WorkbookContents } from '../../grid/contents'
import type { Mark } from '../marks/mark'
import type { Capabilities, FormulasRepaired, NameUse, ReportCell, TakeBack, ValuesTaken, WorkbookPort } from '../port'
import { WorkbookProblem } from '../problem'
import type { Json, Settings } from '../settings'
import { readWorkbook } from '../xlsx/read'
import { readSettings } from '../xlsx/settings'
import { workbookWithSheet } from '../xlsx/write/add-sheet'
import { editWorkbook } from '../xlsx/write/edit'
import { clearMarks, countMarks, markWorkbook } from '../xlsx/write/mark'
import { EditRefused, refusalSentence } from '../xlsx/write/refusal'
import { workbookWithSetting } from '../xlsx/write/settings'

type Step = (bytes: Uint8Array) => Uint8Array

/** So many steps can be taken back at once: what the file was before them is at hand. */
const AT_HAND = 30

/** An .xlsx file in memory behaves like an open workbook; `bytes` is at any time the copy to be saved. */
export class WorkbookFile implements WorkbookPort {
  readonly capabilities: Capabilities = {
    write: true,
    select: true,
    changes: false,
    mergedAreas: true,
    functionNames: false,
    addInFunctions: false,
    undo: false,
  }
  /** What was done to the file since it was opened, so that one step can be taken back from under the later ones. */
  private readonly steps: Step[] = []
  /** What the file was before each of the last of them. */
  private readonly before = new Map<Step, Uint8Array>()
  /** The marking among them. */
  private marking: Step | null = null
  /** What is kept in the file; null until someone asks. */
  private settings: Settings | null = null

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

  /** @throws UnreadableFile when the bytes are no workbook; that can happen at the first reading only */
  async read(signal?: AbortSignal): Promise<WorkbookContents> {
    // Reading keeps the page busy: let it show first that it has begun.
    await pause()
    if (signal?.aborted) throw new WorkbookProblem('cancelled')
    return readWorkbook(this.current)
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const step: Step = (bytes) => markWorkbook(bytes, marks)
    // In place of an earlier marking, so that the copy is the one that a single marking makes.
    this.drop(this.marking)
    this.change(step)
    this.marking = step
  }

  async clear(): Promise<number> {
    const count = countMarks(this.current)
    this.drop(this.marking)
    this.marking = null
    if (countMarks(this.current) > 0) this.change(clearMarks)
    return count
  }

  /**
   * How many marks the file has as it stands.
   * @throws UnreadableFile when the bytes are no workbook
   */
  countMarks(): number {
    return countMarks(this.current)
  }

  async edit(edits: readonly Edit[]): Promise<TakeBack> {
    const step: Step = (bytes) => edited(bytes, edits)
    this.change(step)
    return async () => this.drop(step)
  }

  /** The page shows the sheet itself, hidden rows and all. */
  async select(): Promise<void> {}

  /** Nobody selects cells of a file. */
  async selection(): Promise<null> {
    return null
  }

  async namesIn(): Promise<readonly NameUse[]> {
    throw new WorkbookProblem('api-missing')
  }

  async defineNames(): Promise<void> {
    throw new WorkbookProblem('api-missing')
  }

  async removeNames(): Promise<void> {
    throw new WorkbookProblem('api-missing')
  }

  async toValues(): Promise<ValuesTaken> {
    throw new WorkbookProblem('api-missing')
  }

  async repairFormulas(): Promise<FormulasRepaired> {
    throw new WorkbookProblem('api-missing')
  }

  /** @throws UnreadableFile when the bytes are no workbook */
  async load(key: string): Promise<Json> {
    this.settings ??= readSettings(this.current)
    return this.settings[key] ?? null
  }

  async store(key: string, value: Json): Promise<void> {
    this.change((bytes) => workbookWithSetting(bytes, key, value))
    this.settings = null
  }

  async addSheet(name: string, rows: readonly (readonly ReportCell[])[]): Promise<string> {
    const added = workbookWithSheet(this.current, name, rows)
    this.current = added.bytes
    this.steps.push((bytes) => workbookWithSheet(bytes, added.name, rows).bytes)
    return added.name
  }

  /** Nobody else can change a file that is in memory. */
  async onChange(): Promise<() => void> {
    return () => {}
  }

  /** Undoes one step. All else that was done stays: other corrections, marks, settings, sheets. */
  private drop(step: Step | null): void {
    const at = step === null ? -1 : this.steps.indexOf(step)
    if (at < 0) return
    const before = at === this.steps.length - 1 && step ? this.before.get(step) : undefined
    this.steps.splice(at, 1)
    if (before) {
      this.current = before
      return
    }
    this.before.clear()
    this.current = this.steps.reduce((bytes, other) => other(bytes), this.given)
  }

  private change(step: Step): void {
    const before = this.current
    this.current = step(before)
    this.steps.push(step)
    this.before.set(step, before)
    const [oldest] = this.before.keys()
    if (oldest && this.before.size > AT_HAND) this.before.delete(oldest)
  }
}

function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  try {
    return editWorkbook(bytes, edits)
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error
    const [refusal] = error.refusals
    const why = { zh: refusalSentence(refusal, 'zh'), en: refusalSentence(refusal, 'en') }
    throw new WorkbookProblem('refused', { why }, { cause: error })
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
