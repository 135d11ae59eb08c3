import { extname } from 'node:path'
import { runFiledRules } from '../../findings/filed'
import { isoDay } from '../../grid/day'
import { isOnTime, tasksCsv, tasksForm, tasksHtml, tasksJson, tasksText } from '../../report/desk/tasks-report'
import { TASK_RULES } from '../../tasks/rules'
import { tasksOf } from '../../tasks/tasks'
import { workbookWithForms } from '../../workbook/xlsx/write/form/forms'
import { readWorkbook } from '../../workbook/xlsx/read'
import { contextOf, type CliContext, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { readBytes } from '../files'
import { NATIVE_CODEC } from '../native-codec'
import { openTable } from '../open-table'
import { refuseOverwriting, requireEnding, saveWorkbook } from './output'
import type { DeskFormat } from '../formats'
import { deliverReport } from './report-output'

export interface TasksCommandOptions extends CommonOptions {
  readonly previous?: string
  readonly date?: string
  readonly format: DeskFormat
  readonly report?: string
  readonly out?: string
}

/** `yijiao tasks`: 0 nothing overdue and no error, 1 otherwise. */
export async function tasksCommand(path: string, options: TasksCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { language, messages } = context
  const { out, report, previous, roster } = options
  const today = dayOf(options, context)
  if (out !== undefined) requireEnding(out, extname(path).toLowerCase(), messages)
  refuseOverwriting(out, [path, previous, roster], context)
  refuseOverwriting(report, [path, previous, roster, out], context, '--report')
  const table = openTable(path, context)
  const earlier = previous === undefined ? null : readWorkbook(readBytes(previous, messages), NATIVE_CODEC)
  const list = tasksOf(table, earlier, today)
  const findings = runFiledRules(TASK_RULES, list, language)
  const made = isoDay(today)
  const reports = {
    text: () => tasksText(list, findings, language),
    json: () => tasksJson(list, findings),
    html: () => tasksHtml(list, findings, language, made),
    csv: () => tasksCsv(list),
  }
  await deliverReport(reports, options, context)
  if (out !== undefined) {
    const { bytes } = workbookWithForms(table.bytes, [tasksForm(list)], 'rewritten')
    await saveWorkbook(table.path, bytes, { out }, context, process.stderr)
  }
  return isOnTime(findings) ? 0 : 1
}

function dayOf({ date }: TasksCommandOptions, { messages, check }: CliContext): Date {
  if (date === undefined) return check.today
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null
  if (day === null || Number.isNaN(day.getTime()) || isoDay(day) !== date) throw new Failure(messages.noDay(date))
  return day
}
