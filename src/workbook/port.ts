import type { Edit } from '../grid/edit'
import type { SheetForm } from '../grid/form/form'
import type { WorkbookContents } from '../grid/contents'
import type { Mark } from './marks/mark'
import type { Json } from '../kept/format'

/** What happened to the workbook: cells (also whole rows and columns) of a sheet, or the sheets themselves. */
export interface WorkbookChange {
  readonly kind: 'cells' | 'sheets'
  /** The sheet's name where it is known without asking the workbook. */
  readonly sheet: string | null
  /** The cells whose contents were edited, as an A1 area; null where it may be more than contents: rows, columns, what is hidden, sheets. */
  readonly cells: string | null
}

/** What this workbook can do here; what it cannot is not offered. */
export interface Capabilities {
  /** Marks, edits, what is kept and reports can be written into it. */
  readonly write: boolean
  /** Whether merged areas are known after reading; otherwise `merges` are empty. */
  readonly mergedAreas: boolean
  /** Whether the program's own undo takes back an edit; many formulas turned into values may be several steps. */
  readonly undo: boolean
}

/**
 * What the product needs of an open workbook, in Excel or as a file. What not every program can do is a part of its own (`selection`, `changes`,
 * `names`, `formulas`), which is there where it can be done. Every method rejects with a WorkbookProblem
 * and with nothing else. A method that rejects has changed nothing, unless the problem is `half-done`, `part-done` or `marks-left`; a
 * marking that rejects may have lost earlier marks, but leaves no new one, unless it is for old ones that stay (`marks-left`).
 */
export interface WorkbookPort {
  readonly capabilities: Capabilities

  /** Everything a check looks at. Stops with the problem `cancelled` when the signal is aborted. */
  read(signal?: AbortSignal): Promise<WorkbookContents>

  /** Lays these marks over the workbook in place of all earlier ones. No cell's own format is touched. */
  mark(marks: readonly Mark[]): Promise<void>

  /** Takes away every mark, whoever laid it; gives the number of their conditional formats. */
  clear(): Promise<number>

  /**
   * Writes texts and numbers into cells, all or none; gives the way to take it back. A text is never taken for a formula, but one that is
   * a plain number (450, not 007) is one, as if it had been typed, unless the cell is formatted as text. A number stays one, for which such a
   * cell loses that format.
   */
  edit(edits: readonly Edit[]): Promise<TakeBack>

  /** A value kept with the workbook, or null. */
  load(key: string): Promise<Json>

  /** Keeps a value with the workbook; null takes it away. */
  store(key: string, value: Json): Promise<void>

  /** Adds sheets at the end, as their forms have them, all or none. */
  addForms(forms: readonly SheetForm[], taken: Taken): Promise<AddedForms>

  /** What the person looks at. */
  readonly selection?: SelectionPort
  /** What people do to it, as they do it. */
  readonly changes?: ChangesPort
  /** Names that are used as functions (LAMBDA). */
  readonly names?: NamesPort
  /** Formulas that call the functions of the add-in. */
  readonly formulas?: FormulasPort
}

/** Showing cells to the person, and being shown them. */
export interface SelectionPort {
  /**
   * Shows a cell or area (A1 address) to the person. Where it is hidden, with its sheet or by its row or column,
   * nothing changes and the problem is `hidden`, unless `reveal` says to show it.
   */
  select(sheet: string, address: string, options?: { readonly reveal?: boolean }): Promise<void>

  /** The cells that the person has selected, of several areas the first; null where nothing can be selected. */
  selected(): Promise<SelectedCells | null>
}

/** Following what people do. */
export interface ChangesPort {
  /** Calls the listener at every change from now on, this port's own edits among them, until the returned function is called. */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => void>

  /**
   * These contents with some cells as they stand now, in one trip where that is possible; everything where `cells` is null. It never asks for
   * what empties the person's undo list: for whoever follows the typing.
   */
  readAgain(contents: WorkbookContents, cells: readonly SelectedCells[] | null): Promise<WorkbookContents>
}

/** Defining names as functions. */
export interface NamesPort {
  /** What these names stand for in the workbook now. */
  inUse(functions: readonly NamedFunction[]): Promise<readonly NameUse[]>

  /** Defines names as functions in the whole workbook, all or none; a name that stands for something already stays as it is. */
  define(functions: readonly NamedFunction[]): Promise<void>

  /** Takes out the names that stand for these functions, and no others. */
  remove(functions: readonly NamedFunction[]): Promise<void>
}

/** Changing formulas that call the functions of the add-in. */
export interface FormulasPort {
  /**
   * Turns every formula that uses a function of the add-in, or one of these names where it is ours, into what it shows,
   * all or none. Of the selection, or of the whole workbook.
   */
  toValues(scope: FormulaScope, names: readonly NamedFunction[]): Promise<ValuesTaken>

  /** Enters every formula again that uses a function of the add-in and shows #NAME?, all or none. */
  repair(): Promise<FormulasRepaired>
}

/**
 * What becomes of a sheet whose name is taken: it gets a number, or takes the place of the sheet that has the name. In a file that one is written
 * anew; in Excel, where nothing that people wrote may be lost without a way back, it is renamed and stays.
 */
export type Taken = 'numbered' | 'rewritten'

/** Sheets that were added. */
export interface AddedForms {
  /** What they are called, in the order of the forms. */
  readonly names: readonly string[]
  /** What sheets are called now that had to make way. */
  readonly kept: readonly string[]
  readonly takeBack: TakeBack
}

/** Cells on a sheet. */
export interface SelectedCells {
  readonly sheet: string
  /** A1 address of an area. */
  readonly cell: string
}

/** A name that is used as a function. */
export interface NamedFunction {
  readonly name: string
  /** With a leading =, as Excel writes formulas in English. */
  readonly formula: string
  /** What the name manager and the formula bar say about it; by it a name of ours is known again. At most 255 characters. */
  readonly comment: string
}

/** What a name stands for: nothing yet, the function asked about, or something of the workbook's own. */
export type NameUse = 'free' | 'ours' | 'other'

export type FormulaScope = 'selection' | 'workbook'

/** What became of formulas that use functions of the add-in, as numbers of formulas. */
export interface ValuesCount {
  /** Turned into values. */
  readonly changed: number
  /** Left alone: they show an error, or are still being computed. */
  readonly errors: number
  /** Left alone: their cells are formatted as text, in which a number or formula would turn into text. */
  readonly asText: number
  /** Left alone: they stand outside the selection and only their results reach into it. */
  readonly outside: number
}

export interface ValuesTaken {
  readonly count: ValuesCount
  readonly takeBack: TakeBack
}

/** Formulas that showed #NAME?, as numbers. */
export interface FormulasRepaired {
  readonly changed: number
  /** Left alone: their cells are formatted as text, in which a formula would turn into text. */
  readonly asText: number
}

/** Puts back what an edit has replaced. */
export type TakeBack = () => Promise<void>
