import type { Finding } from '../../findings/finding'
import type { Waiver } from '../../findings/waiver'
import type { SheetContents, WorkbookContents } from '../../grid/contents'
import type { CheckedBeside } from '../../report/file-report'
import type { AppliedEdit } from '../../summary-table/fix'
import type { Language, Localized } from '../../text/language'
import type { ShownMarks } from '../../workbook/marks/shown'
import type { Capabilities, FormulasRepaired, ValuesCount, WorkbookPort } from '../../workbook/port'
import { WHOLE_LIST, type ListView } from './findings/list-view'
import type { ChosenCells } from '../../balance/chosen-cells'
import { NO_CHOICES, type BalanceChoices } from '../../kept/balance-choices'

/** Where the page runs: in Excel or WPS beside a workbook, or in a browser on files. */
export type Host = 'excel' | 'wps' | 'browser'

export const TABS = ['findings', 'unachieved', 'balance', 'round', 'settings'] as const
export type TabId = (typeof TABS)[number]

/** What the page is busy with. */
export type Work = 'reading' | 'checking' | 'writing'

/** A check and what it was made of. */
export interface Checked {
  readonly contents: WorkbookContents
  readonly result: CheckedBeside
  readonly at: Date
}

/** Where a jump leads: a finding of the check by its index, or cells. */
export type Target = number | ChosenCells

/** Something to tell the person about what they just did. `detail` is a sentence that is already in their language. */
export type Notice =
  | { readonly kind: 'problem'; readonly detail: string }
  /** The cell cannot be seen; it can be shown. */
  | { readonly kind: 'hidden'; readonly detail: string; readonly target: Target }
  | { readonly kind: 'fixed'; readonly cells: number }
  /** Cells in which there is nothing to put right any more. */
  | { readonly kind: 'solved'; readonly cells: readonly string[] }
  | { readonly kind: 'values'; readonly count: ValuesCount }
  | { readonly kind: 'repaired'; readonly count: FormulasRepaired }
  | {
      readonly kind:
        'undone' | 'cleared' | 'no-marks' | 'stopped' | 'nothing-to-fix' | 'sheets-changed' | 'settings-saved'
    }
  /** A part of the page could not be loaded. */
  | { readonly kind: 'part-missing' }
  /** Excel has not answered for long; the work goes on when it does. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'marked'; readonly shown: ShownMarks }
  /** A copy was handed out; `marks` is how many places show one, null where it was not marked. */
  | { readonly kind: 'saved'; readonly name: string; readonly marks: number | null }
  /** A roll-up was written: into so many cells of a table, and with these sheets. */
  | {
      readonly kind: 'rolled-in'
      readonly cells: number
      readonly names: readonly string[]
      readonly kept: readonly string[]
    }
  /** Sheets were added; `kept` is what those are called now that had to make way. */
  | { readonly kind: 'sheets-added'; readonly names: readonly string[]; readonly kept: readonly string[] }

/** What can be done with a workbook, and is offered. */
export interface Offered extends Capabilities {
  /** It tells of changes that people make. */
  readonly changes: boolean
  /** Names can be defined that are used as functions. */
  readonly functionNames: boolean
  /** Its formulas can call the functions of the add-in. */
  readonly addInFunctions: boolean
}

/** What a workbook lets be done. */
export function offeredBy({ capabilities, changes, names, formulas }: WorkbookPort): Offered {
  return {
    ...capabilities,
    changes: changes !== undefined,
    functionNames: names !== undefined,
    addInFunctions: formulas !== undefined,
  }
}

/** One open workbook: in Excel the only one, in WPS one of those that were in front, in a browser one of the opened files. */
export interface DocumentState {
  readonly id: string
  /** The file's name; '' in Excel and WPS, where the window says it. */
  readonly name: string
  /** What its tab says: the name, numbered where several open files have the same. */
  readonly title: string
  readonly capabilities: Offered
  readonly work: Work | null
  readonly checked: Checked | null
  /** Why nothing could be read, as a sentence. */
  readonly failure: string | null
  /** 随时校验: whether what people type is followed, after the first check. */
  readonly live: boolean
  /** What was typed last could not be read; it is, after the next change. */
  readonly lagging: boolean
  /** The workbook was changed after the check. */
  readonly stale: boolean
  /** Which of several tables is looked at. */
  readonly table: number
  /** What is listed of the findings. */
  readonly view: ListView
  /** Index of the finding that was last jumped to. */
  readonly selected: number | null
  /** The cells that were last jumped to, when that was not by a finding of the check. */
  readonly shown: ChosenCells | null
  /** The sheet that was chosen to be shown; null for that of what is looked at. */
  readonly sheet: string | null
  readonly waivers: readonly Waiver[]
  /** The roster as the user typed it; '' for none. */
  readonly roster: string
  /** What is chosen for the check of balance. */
  readonly balance: BalanceChoices
  /** Every edit of a correction of many cells, waiting for a yes. */
  readonly preview: readonly AppliedEdit[] | null
  /** Whether the last correction can be taken back. */
  readonly undoable: boolean
  /** Whether what was taken back can be made again. */
  readonly redoable: boolean
  readonly marked: boolean
  readonly notice: Notice | null
}

export interface PaneState {
  readonly host: Host
  /** What was seen not to work in a program in which the add-in is on trial; null where it is not. */
  readonly trial: readonly Localized<string>[] | null
  readonly language: Language
  readonly tab: TabId
  readonly documents: readonly DocumentState[]
  /** Id of the document that is looked at. */
  readonly active: string | null
  /** A sentence for when there is no document to hang it on: a file that could not be fetched. */
  readonly failure: string | null
}

/** A document that has just been opened. */
export function openedDocument(id: string, name: string, capabilities: Offered, title = name): DocumentState {
  return {
    id,
    name,
    title,
    capabilities,
    work: null,
    checked: null,
    failure: null,
    live: true,
    lagging: false,
    stale: false,
    table: 0,
    view: WHOLE_LIST,
    selected: null,
    shown: null,
    sheet: null,
    waivers: [],
    roster: '',
    balance: NO_CHOICES,
    preview: null,
    undoable: false,
    redoable: false,
    marked: false,
    notice: null,
  }
}

/** The pane before anything is open. */
export function emptyPane(host: Host, language: Language): PaneState {
  const trial = host === 'wps' ? [] : null
  return { host, trial, language, tab: 'findings', documents: [], active: null, failure: null }
}

/** The document that is looked at. */
export function activeDocument({ documents, active }: PaneState): DocumentState | null {
  return documents.find(({ id }) => id === active) ?? null
}

/** Whether what a notice tells of can be taken back, so that the way back stands beside it. */
export function tellsOfUndoable({ undoable, notice }: DocumentState): boolean {
  if (!undoable || notice === null) return false
  return (
    notice.kind === 'fixed' ||
    notice.kind === 'settings-saved' ||
    notice.kind === 'sheets-added' ||
    notice.kind === 'rolled-in' ||
    (notice.kind === 'values' && notice.count.changed > 0)
  )
}

/** What takes a change back: `page`, the button and the page's own Ctrl+Z; `program`, the button and the program's; `button`, it alone. */
export type WayBack = 'page' | 'program' | 'button'

/**
 * What takes back that which the notice tells of; null where nothing does. A program undoes contents of cells at best: not sheets that an add-in
 * adds, nor what is kept with the workbook (OfficeDev/office-js 6415).
 */
export function wayBack(host: Host, document: DocumentState): WayBack | null {
  if (!tellsOfUndoable(document)) return null
  if (host === 'browser') return 'page'
  const ofCells = document.notice?.kind === 'fixed' || document.notice?.kind === 'values'
  return ofCells && document.capabilities.undo ? 'program' : 'button'
}

/** The cells that are looked at: those of the selected finding, or others that were jumped to. */
export function cellsLookedAt(document: DocumentState): ChosenCells | null {
  const finding = findingAt(document, document.selected)
  if (!finding) return document.shown
  const { sheet, cell } = finding
  return sheet === null || cell === null ? null : { sheet, cell }
}

/** The finding of an index, as long as the check still has it. */
export function findingAt({ checked }: DocumentState, index: number | null): Finding | null {
  return index === null ? null : (checked?.result.findings[index] ?? null)
}

/** The sheet that is shown beside the pane: the chosen one, else that of the cells or the table that are looked at. */
export function shownSheet(document: DocumentState): SheetContents | null {
  const { checked, sheet, table } = document
  if (!checked) return null
  const { sheets } = checked.contents
  const wanted = sheet ?? cellsLookedAt(document)?.sheet ?? checked.result.tables[table]?.table.sheet.name
  return sheets.find(({ name }) => name === wanted) ?? sheets[0] ?? null
}
