import { parseCell } from '../../../src/grid/address'
import { sheetFromGrid, type WorkbookContents } from '../../../src/grid/contents'
import { withEdits, type Edit } from '../../../src/grid/edit'
import type { SheetForm } from '../../../src/grid/form/form'
import type { Mark } from '../../../src/workbook/marks/mark'
import type { AddedForms, TakeBack, Taken, WorkbookPort } from '../../../src/workbook/port'
import { plainNumber } from '../../../src/workbook/typed-text'
import { WorkbookProblem } from '../../../src/workbook/problem'
import type { Json } from '../../../src/kept/format'
import { freeName } from '../../../src/workbook/sheet-name'

/** What every workbook can do, wherever it is open. */
export type CorePort = Pick<WorkbookPort, 'read' | 'mark' | 'clear' | 'edit' | 'load' | 'store' | 'addForms'>

/** The port's definition in as few words as it takes: a workbook that is nothing but its contents. */
export class PlainWorkbook implements CorePort {
  private marks = 0
  private readonly kept = new Map<string, Json>()

  /** `asText`: A1 addresses of cells on any sheet that are formatted as text. */
  constructor(
    private contents: WorkbookContents,
    private readonly asText: readonly string[] = [],
  ) {}

  async read(signal?: AbortSignal): Promise<WorkbookContents> {
    if (signal?.aborted) throw new WorkbookProblem('cancelled')
    return this.contents
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    for (const { sheet } of marks) this.guard(sheet)
    this.marks = marks.length
  }

  async clear(): Promise<number> {
    const { marks } = this
    this.marks = 0
    return marks
  }

  async edit(edits: readonly Edit[]): Promise<TakeBack> {
    for (const { sheet, cell } of edits) {
      this.guard(sheet)
      if (!parseCell(cell)) throw new WorkbookProblem('other')
    }
    const before = this.contents
    this.contents = withEdits(
      before,
      edits.map((edit) => ({ ...edit, value: this.typed(edit) })),
    )
    return async () => void (this.contents = before)
  }

  async load(key: string): Promise<Json> {
    return this.kept.get(key) ?? null
  }

  async store(key: string, value: Json): Promise<void> {
    this.kept.set(key, value)
  }

  async addForms(forms: readonly SheetForm[], taken: Taken): Promise<AddedForms> {
    const before = this.contents
    const names = forms.map((form) => this.add(form, taken))
    return { names, kept: [], takeBack: async () => void (this.contents = before) }
  }

  private typed({ cell, value }: Edit): Edit['value'] {
    const isText = typeof value === 'number' || this.asText.includes(cell)
    return isText ? value : (plainNumber(value) ?? value)
  }

  private add({ name, rows }: SheetForm, taken: Taken): string {
    const { sheets } = this.contents
    const others = sheets.filter((sheet) => taken === 'numbered' || sheet.name !== name)
    const free = freeName(
      name,
      others.map((sheet) => sheet.name),
    )
    const grid = rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null))
    this.contents = { ...this.contents, sheets: [...others, sheetFromGrid(free, grid)] }
    return free
  }

  private guard(sheet: string): void {
    if (!this.contents.sheets.some(({ name }) => name === sheet)) throw new WorkbookProblem('sheet-gone', { sheet })
  }
}
