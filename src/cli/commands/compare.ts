import { extname } from 'node:path'
import { compareTables } from '../../compare/compare'
import { COMPARE_RULES } from '../../compare/rules'
import { runFiledRules } from '../../findings/filed'
import { isoDay } from '../../grid/day'
import {
  compareCsv,
  compareForm,
  compareHtml,
  compareJson,
  compareText,
  isSteady,
} from '../../report/desk/compare-report'
import { workbookWithForms } from '../../workbook/xlsx/write/form/forms'
import { contextOf, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { openTable } from '../open-table'
import { refuseOverwriting, requireEnding, saveWorkbook } from './output'
import type { DeskFormat } from '../formats'
import { deliverReport } from './report-output'

export interface CompareCommandOptions extends CommonOptions {
  readonly format: DeskFormat
  readonly report?: string
  readonly out?: string
}

/** `yijiao compare OLD NEW`: 0 nothing regressed and no error, 1 otherwise. */
export async function compareCommand(paths: readonly string[], options: CompareCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { language, messages, check } = context
  const [oldPath, nowPath, ...more] = paths
  if (oldPath === undefined || nowPath === undefined || more.length > 0) throw new Failure(messages.twoTables)
  const { out, report, roster } = options
  if (out !== undefined) requireEnding(out, extname(nowPath).toLowerCase(), messages)
  refuseOverwriting(out, [...paths, roster], context)
  refuseOverwriting(report, [...paths, roster, out], context, '--report')
  const old = openTable(oldPath, context)
  const now = openTable(nowPath, context)
  const comparison = compareTables(old, now)
  const findings = runFiledRules(COMPARE_RULES, comparison, language)
  const made = isoDay(check.today)
  const reports = {
    text: () => compareText(comparison, findings, language),
    json: () => compareJson(comparison, findings),
    html: () => compareHtml(comparison, findings, language, made),
    csv: () => compareCsv(comparison),
  }
  await deliverReport(reports, options, context)
  if (out !== undefined) {
    const { bytes } = workbookWithForms(now.bytes, [compareForm(comparison)], 'rewritten')
    await saveWorkbook(now.path, bytes, { out }, context, process.stderr)
  }
  return isSteady(comparison, findings) ? 0 : 1
}
