import type { Edit } from '../../findings/finding'
import type { WorkbookContents } from '../../grid/contents'
import type { Mark } from '../marks/mark'
import type { Capabilities, NameUse, ReportCell, TakeBack, WorkbookPort } from '../port'
import { WorkbookProblem } from '../problem'
import type { Json } from '../settings'
import { readWorkbook } from '../xlsx/read'
import { workbookWithSheet } from '../xlsx/write/add-sheet'
import { editWorkbook } from '../xlsx/write/edit'
import { clearMarks, markWorkbook } from '../xlsx/write/mark'
import { EditRefused, refusalSentence } from '../xlsx/write/refusal'

/** An .xlsx file in memory behaves like an open workbook; `bytes` is at any time the copy to be saved. */
export class WorkbookFile implements WorkbookPort {
  readonly capabilities: Capabilities = {
    write: true,
    select: true,
    changes: false,
    mergedAreas: true,
    functionNames: false,
    undo: false,
  }
  private readonly kept = new Map<string, Json>()
  /** What was done about marks last: laid (also none), or nothing yet. */
  private marks: readonly Mark[] | null = null

  constructor(private current: Uint8Array) {}

  /** The file as it stands: only marks and edits differ from the one that was opened. */
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
    this.current = markWorkbook(this.current, marks)
    this.marks = marks
  }

  async clear(): Promise<number> {
    this.current = clearMarks(this.current)
    const count = this.marks?.length ?? 0
    this.marks = []
    return count
  }

  async edit(edits: readonly Edit[]): Promise<TakeBack> {
    const before = this.current
    const marksBefore = this.marks
    this.current = edited(before, edits)
    return async () => {
      // Marks that were laid or cleared since then stay as they are.
      this.current = this.marks === null || this.marks === marksBefore ? before : markWorkbook(before, this.marks)
    }
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

  async load(key: string): Promise<Json> {
    return this.kept.get(key) ?? null
  }

  async store(key: string, value: Json): Promise<void> {
    if (value === null) this.kept.delete(key)
    else this.kept.set(key, value)
  }

  async addSheet(name: string, rows: readonly (readonly ReportCell[])[]): Promise<string> {
    const added = workbookWithSheet(this.current, name, rows)
    this.current = added.bytes
    return added.name
  }

  /** Nobody else can change a file that is in memory. */
  async onChange(): Promise<() => void> {
    return () => {}
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
