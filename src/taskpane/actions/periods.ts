import type { Comparison } from '../../compare/compare'
import type { FiledFinding } from '../../findings/filed'
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

/** A table with which the one that is looked at can be compared without choosing a file: of another sheet, or of another open file. */
export interface EarlierTable {
  readonly name: string
  readonly subject: TableSubject
}

/** The tables that are open besides the one that is looked at. */
export function earlierTables({ documents, active }: PaneState): EarlierTable[] {
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
  readonly tasks: () => Promise<Listed | null>
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
      try {
        const { workbook, roster } = openedFile(name, await bytes())
        const options = { language: language(), today: dayOf(desk.services.now()), roster }
        const [subject] = checkAny(workbook, options).tables
        return subject ? compareWith({ name, subject }) : NO_TABLE[language()](name)
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error
        return error.sentence[language()]
      }
    },
    compareWith,
    tasks: async () => {
      const task = activeTask(desk)
      const checked = task?.document.checked
      const subject = checked?.result.tables[task?.document.table ?? 0]
      if (!task || !checked || !subject) return null
      const { tasksOf, runFiledRules, TASK_RULES } = await periods()
      const table = { path: task.document.name, subject, workbook: checked.contents }
      const list = tasksOf(table, null, dayOf(desk.services.now()))
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

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const NO_TABLE = {
  zh: (name: string) => `“${name}”里没有找到汇总表。请核对是不是选错了文件。`,
  en: (name: string) => `No summary table was found in “${name}”. Check that it is the right file.`,
} as const

/** Adds a form to the workbook that is looked at, in place of the one that was made before. */
async function addForm(desk: Desk, form: SheetForm): Promise<void> {
  const task = activeTask(desk)
  if (task) await addForms(desk, task, [form], 'rewritten')
}
