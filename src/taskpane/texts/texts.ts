import type { EditorKind } from '../state/sheet/cell-role'
import type { Counts, Severity } from '../../findings/finding'
import type { RuleName } from '../../findings/rule-names'
import type { ChoiceName } from '../../summary-table/remedies/choices'
import type { Language } from '../../text/language'
import type { ShownMarks } from '../../workbook/marks/shown'
import type { FormulasRepaired, ValuesCount } from '../../workbook/port'
import type { Filter } from '../state/findings/list-view'
import type { ExportKind } from '../actions/export-kinds'
import type { TabId, WayBack, Work } from '../state/pane-state'

/** Every text of the pane, in one language. */
export interface Texts {
  readonly product: string
  readonly tagline: string
  readonly tabs: Readonly<Record<TabId, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly verdict: {
    /** Over a workbook of schools, until they are judged. */
    readonly schools: string
    readonly idle: string
    readonly checking: string
    readonly readyExplained: string
    readonly warnings: (count: number) => string
    /** The verdict with its counts, as a screen reader says it. */
    readonly heard: (verdict: string, counts: string) => string
  }
  readonly work: Readonly<Record<Work, string>>
  readonly stop: string
  readonly check: string
  readonly checkAgain: string
  readonly stale: string
  /** That what is typed is checked as it comes. */
  readonly live: string
  readonly mark: string
  readonly clear: string
  readonly more: string
  readonly help: string
  /** A workbook to fill in, by its name: 汇总表-49项. */
  readonly template: (name: string) => string
  readonly toValues: string
  readonly languages: Readonly<Record<Language, string>>
  readonly exporting: Readonly<Record<ExportKind, string>>
  readonly facts: {
    readonly unit: string
    readonly date: string
    readonly edition: string
    readonly blank: string
    readonly counts: (counts: Counts) => string
    /** The counts in a line, with the number of causes. */
    readonly inShort: (counts: Counts, causes: number) => string
    readonly points: (points: number) => string
    readonly checkedAt: (time: string) => string
    readonly table: string
    readonly tableOption: (index: number, unit: string, sheet: string) => string
  }
  readonly findings: {
    /** Opens the editor of what a finding speaks of. */
    readonly edit: Readonly<Record<EditorKind, string>>
    /** Before the first check: what to do. */
    readonly notChecked: string
    /** Where there are schools and no form. */
    readonly inBalance: string
    readonly toBalance: string
    readonly form: string
    readonly point: (number: number) => string
    readonly jump: (place: string) => string
    readonly fix: string
    readonly fixAll: (count: number) => string
    /** Corrects every place of a cause; with what that does, where it does the same in each. */
    readonly fixCause: (label: string | null) => string
    readonly places: (count: number) => string
    /** The check box of a place: whether the way out is taken there as well. */
    readonly include: (cell: string) => string
    readonly choice: (choice: ChoiceName, rule: RuleName) => string
    readonly undo: string
    readonly explain: string
    readonly none: string
    readonly noneHere: string
    readonly noneShown: string
    readonly elsewhere: (index: number, counts: Counts) => string
    readonly keys: string
  }
  readonly filters: Readonly<Record<Filter, string>> & {
    readonly label: string
    readonly column: string
    readonly everyColumn: string
    readonly search: string
  }
  readonly waiver: {
    readonly title: string
    readonly reason: string
    readonly reasonHelp: string
    /** What keeping it does to Excel's undo. */
    readonly undoHelp: string
    readonly name: string
    readonly date: string
    readonly save: string
    readonly cancel: string
    readonly withdraw: string
    readonly given: (reason: string, name: string, date: string) => string
    readonly reasonMissing: string
    readonly nameMissing: string
  }
  readonly preview: {
    readonly title: (cells: number) => string
    readonly about: string
    readonly before: string
    readonly after: string
    readonly blank: string
    readonly apply: (cells: number) => string
    readonly cancel: string
  }
  readonly notices: {
    readonly documentsKept: (cell: string) => string
    readonly cellChanged: (cell: string) => string
    readonly fixed: (cells: number) => string
    readonly solved: (cells: readonly string[]) => string
    readonly formulaKept: (cell: string) => string
    readonly mergedKept: (cell: string) => string
    readonly listsKept: (point: number) => string
    /** Corrected, but not checked again for that reason. */
    readonly fixedUnchecked: (cells: number, why: string) => string
    readonly values: (count: ValuesCount) => string
    readonly repaired: (count: FormulasRepaired) => string
    /** How what a notice tells of is taken back. */
    readonly wayBack: Readonly<Record<WayBack, string>>
    readonly undone: string
    readonly cleared: string
    readonly noMarks: string
    readonly stopped: string
    readonly nothingToFix: string
    readonly sheetsChanged: string
    readonly settingsSaved: string
    readonly partMissing: string
    /** office.js did not come. */
    readonly officeMissing: string
    /** Excel has not told office.js that it is ready. */
    readonly excelSilent: string
    /** Excel was ready, and leaves a request unanswered. */
    readonly notAnswered: string
    readonly marked: (shown: ShownMarks) => string
    readonly saved: (name: string, marks: number | null) => string
    readonly rolledIn: (cells: number) => string
    readonly sheetsAdded: (names: readonly string[], kept: readonly string[]) => string
    readonly show: string
    readonly close: string
  }
}
