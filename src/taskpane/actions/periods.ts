import type { Comparison } from '../../compare/compare'
import type { FiledFinding } from '../../findings/filed'
import type { WorkbookContents } from '../../grid/contents'
import type { SheetForm } from '../../grid/form/form'
import type { TableSubject } from '../../summary-table/answers/subject'
import type { TaskList } from '../../tasks/tasks'
import { UnreadableFile } from '../../workbook/unreadable'
import type { PaneState } from '../state/pane-state'
import { dayOf } from './check-document'
import { activeTask, type Desk } from './desk'
import { localDay } from './exports'
import type { GivenFile } from './files'
import { addForms } from './new-sheet'
import { XLSX_TYPE } from './workbook-bytes'

/** A comparison with the period before, with what is said of it. */
export interface Compared {
  readonly comparison: Comparison
  readonly findings: readonly FiledFinding[]
}

/** Who must act, with what is said of it. */
export interface Listed {
  readonly list: TaskList
  readonly findings: readonly FiledFinding[]
}

/** A workbook of the period before, whose 督办 has what people wrote then. */
export interface EarlierTasks {
  readonly name: string
  readonly workbook: WorkbookContents
}

/** A table with which the one that is looked at can be compared without choosing a file: of another sheet, or of another open file. */
export interface EarlierTable {
  readonly name: string
  readonly subject: TableSubject
}

/** The tables that are open besides the one that is looked at. */
export function earlierTables({ documents, active }: Pick<PaneState, 'documents' | 'active'>): EarlierTable[] {
  return documents.flatMap(({ id, title, table, checked }) =>
    (checked?.result.tables ?? []).flatMap((subject, index) => {
      const isLookedAt = id === active && index === table
      const { name } = subject.table.sheet
      return isLookedAt ? [] : { name: id === active ? name : `${title}!${name}`, subject }
    }),
  )
}

/** 与上期对比 and 督办 of the table that is looked at. */
export interface PeriodActions {
  /** Compares with the table of a file; a sentence where there is none in it. */
  readonly compare: (file: GivenFile) => Promise<Compared | string | null>
  /** Compares with a table that is open. */
  readonly compareWith: (earlier: EarlierTable) => Promise<Compared | null>
  /** A file's 督办; a sentence where it has none. */
  readonly earlierTasks: (file: GivenFile) => Promise<EarlierTasks | string>
  readonly tasks: (earlier: EarlierTasks | null) => Promise<Listed | null>
  readonly addComparison: (compared: Compared) => Promise<void>
  readonly addTasks: (listed: Listed) => Promise<void>
  readonly printComparison: (compared: Compared) => Promise<void>
  readonly printTasks: (listed: Listed) => Promise<void>
  /** Hands out 督办单, a sheet for each office. */
  readonly saveOffices: (listed: Listed) => Promise<void>
}

const periods = (): Promise<typeof import('../round/periods')> =>
  import(/* webpackChunkName: "periods" */ '../round/periods')

/** The actions on periods of a desk. */
export function periodActions(desk: Desk): PeriodActions {
  const language = () => desk.store.state().language
  const made = () => localDay(desk.services.now())
  /** What is made of a file; a sentence where it cannot be read. */
  const readable = async <Made>(make: () => Promise<Made>): Promise<Made | string> => {
    try {
      return await make()
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      return error.sentence[language()]
    }
  }
  const compareWith = async ({ name, subject: old }: EarlierTable): Promise<Compared | null> => {
    const task = activeTask(desk)
    const subject = task?.document.checked?.result.tables[task.document.table]
    if (!task || !subject) return null
    const { compareTables, runFiledRules, COMPARE_RULES } = await periods()
    const comparison = compareTables({ path: name, subject: old }, { path: task.document.name, subject })
    return { comparison, findings: runFiledRules(COMPARE_RULES, comparison, language()) }
  }
  return {
    compare: async ({ name, bytes }) => {
      const { openedFile, checkAny } = await periods()
      return readable(async () => {
        const { workbook, roster } = openedFile(name, await bytes())
        const options = { language: language(), today: dayOf(desk.services.now()), roster }
        const [subject] = checkAny(workbook, options).tables
        return subject ? compareWith({ name, subject }) : NO_TABLE[language()](name)
      })
    },
    compareWith,
    earlierTasks: async ({ name, bytes }) => {
      const { openedFile, keptTasks } = await periods()
      return readable(async () => {
        const { workbook } = openedFile(name, await bytes())
        return keptTasks(workbook) === null ? NO_TASKS[language()](name) : { name, workbook }
      })
    },
    tasks: async (earlier) => {
      const task = activeTask(desk)
      const checked = task?.document.checked
      const subject = checked?.result.tables[task?.document.table ?? 0]
      if (!task || !checked || !subject) return null
      const { tasksOf, runFiledRules, TASK_RULES } = await periods()
      const table = { path: task.document.name, subject, workbook: checked.contents }
      const list = tasksOf(table, earlier && earlier.workbook, dayOf(desk.services.now()))
      return { list, findings: runFiledRules(TASK_RULES, list, language()) }
    },
    addComparison: async ({ comparison }) => addForm(desk, (await periods()).compareForm(comparison)),
    addTasks: async ({ list }) => addForm(desk, (await periods()).tasksForm(list)),
    printComparison: async ({ comparison, findings }) => {
      const { compareHtml } = await periods()
      desk.services.download('与上期对比.html', compareHtml(comparison, findings, language(), made()), 'text/html')
    },
    printTasks: async ({ list, findings }) => {
      const { tasksHtml } = await periods()
      desk.services.download('督办.html', tasksHtml(list, findings, language(), made()), 'text/html')
    },
    saveOffices: async ({ list }) => {
      const { newWorkbook, officeForms } = await periods()
      desk.services.download('督办单.xlsx', newWorkbook(officeForms(list)), XLSX_TYPE)
    },
  }
}

const NO_TABLE = {
  zh: (name: string) => `“${name}”里没有找到汇总表。请核对是不是选错了文件。`,
  en: (name: string) => `No summary table was found in “${name}”. Check that it is the right file.`,
} as const

const NO_TASKS = {
  zh: (name: string) => `“${name}”里没有“督办”表。请选上次写了进展的那个工作簿。`,
  en: (name: string) => `“${name}” has no sheet 督办. Choose the workbook in which progress was written.`,
} as const

/** Adds a form to the workbook that is looked at, in place of the one that was made before. */
async function addForm(desk: Desk, form: SheetForm): Promise<void> {
  const task = activeTask(desk)
  if (task) await addForms(desk, task, [form], 'rewritten')
}
