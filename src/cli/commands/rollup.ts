import { extname } from 'node:path'
import { runFiledRules } from '../../findings/filed'
import { isoDay } from '../../grid/day'
import { rollUpCsv } from '../../report/desk/roll-up-csv'
import { rollUpJson } from '../../report/desk/roll-up-json'
import { isComplete, rollUpHtml, rollUpText } from '../../report/desk/roll-up-report'
import { ownPointCell, pointCellIn, rolledTableForm, sentForm, sourcesForm } from '../../report/desk/roll-up-sheets'
import { collectingEdition } from '../../roll-up/collecting-edition'
import { isCountysOwn, planInto } from '../../roll-up/into'
import type { RollUp } from '../../roll-up/model'
import { lockFile } from '../../roll-up/without-table'
import { officesOf } from '../../roll-up/offices'
import { rememberedIn } from '../../roll-up/remembered'
import { rollUp } from '../../roll-up/roll-up'
import type { SentFile } from '../../roll-up/sent'
import { ROLL_UP_RULES } from '../../roll-up/rules'
import { unitNamed } from '../../roll-up/unit'
import type { SheetForm } from '../../grid/form/form'
import { editWorkbook } from '../../workbook/xlsx/write/edit'
import { blankWorkbook, workbookWithLongForms } from '../../workbook/xlsx/write/form/forms'
import { EditRefused, refusalSentence } from '../../workbook/xlsx/write/refusal'
import { eachFile } from '../batch'
import { contextOf, type CliContext, type CommonOptions } from '../context'
import { Failure } from '../failure'
import { expandFiles, sameFileAs } from '../files'
import { ledgersOf } from '../city-ledgers'
import { openTable, type OpenedTable } from '../open-table'
import type { DeskFormat } from '../formats'
import { packNatively } from '../pack-natively'
import { progressBar } from '../progress'
import { TableStore } from '../table-store'
import { refuseOverwriting, requireEnding, saveWorkbook, type OutputOptions } from './output'
import { deliverReport } from './report-output'

export interface RollupCommandOptions extends CommonOptions, OutputOptions {
  readonly unit: string
  readonly into?: string
  readonly previous?: string
  readonly format: DeskFormat
  readonly report?: string
}

/** `yijiao rollup`: 0 all sent and nothing open, 1 otherwise, 2 a file could not be read. */
export async function rollupCommand(patterns: readonly string[], options: RollupCommandOptions): Promise<number> {
  const store = new TableStore()
  try {
    return await rollUpFiles(patterns, options, store)
  } finally {
    await store.close()
  }
}

async function rollUpFiles(
  patterns: readonly string[],
  options: RollupCommandOptions,
  store: TableStore,
): Promise<number> {
  const context = contextOf(options)
  const { messages, check } = context
  const unit = unitNamed(options.unit, check.roster ?? null)
  if (!unit) throw new Failure(messages.unknownUnit(options.unit))
  const { files, locks } = await filesOf(patterns, options, context)
  requireTarget(options, context)
  refuseOverwriting(options.out, [...files, options.roster, options.previous, options.into], context)
  refuseOverwriting(
    options.report,
    [...files, options.roster, options.previous, options.into, options.out],
    context,
    '--report',
  )
  const into = options.into === undefined ? null : openTable(options.into, context)
  const previous = options.previous === undefined ? null : openTable(options.previous, context)
  if (into && isCountysOwn(into.subject, unit))
    throw new Failure(messages.intoACounty(options.into ?? '', into.subject.table.header.unit.text))
  const bar = progressBar(files.length, messages.busy)
  const terms = { unit: options.unit, roster: check.roster ?? null, today: check.today, language: context.language }
  const sent: SentFile[] = []
  for await (const read of eachFile('send', files, terms)) {
    for (const file of read) sent.push(await store.kept(file))
    bar.update(sent.length)
  }
  sent.push(...locks.map((path) => lockFile(path, context.language)))
  bar.clear()
  const edition = into?.subject.table.edition ?? collectingEdition()
  const plain = rollUp(unit, edition, sent)
  const plan = into && planInto(plain, into.subject, rememberedIn(into.workbook))
  const rolled = plan ? { ...plain, kept: plan.kept } : plain
  const findings = runFiledRules(ROLL_UP_RULES, rolled, context.language)
  const made = isoDay(check.today)
  const reports = {
    text: () => rollUpText(rolled, findings, context.language),
    json: () => rollUpJson(rolled, findings),
    html: () => rollUpHtml(rolled, findings, context.language, made),
    csv: () => rollUpCsv(rolled),
  }
  await deliverReport(reports, options, context)
  if (into && plan)
    await saveWorkbook(
      into.path,
      await withRollUp(into, rolled, plan.edits, ledgersOf(rolled, context), context),
      options,
      context,
      process.stderr,
    )
  else if (options.out !== undefined)
    await saveWorkbook(
      options.out,
      await tableOf(rolled, previous, ledgersOf(rolled, context)),
      options,
      context,
      process.stderr,
    )
  if (sent.some(({ unreadable }) => unreadable)) return 2
  return isComplete(rolled) ? 0 : 1
}

/**
 * The files of the counties: not the tables that the call names for something else. Workbooks that are not read (.xls) are told like any other that
 * could not be.
 */
async function filesOf(patterns: readonly string[], options: RollupCommandOptions, { messages }: CliContext) {
  const { files: read, others, locks } = await expandFiles(patterns, messages)
  const files = [...read, ...others]
  const named = [options.into, options.previous, options.roster].filter((path) => path !== undefined).map(sameFileAs)
  const counties = files.filter((path) => !named.some((isNamed) => isNamed(path)))
  if (counties.length === 0) throw new Failure(messages.noFiles(patterns.join(' ')))
  return { files: counties, locks }
}

function requireTarget({ into, out, inPlace }: RollupCommandOptions, { messages }: CliContext): void {
  if (into !== undefined && out === undefined && !inPlace) throw new Failure(messages.noOutput)
  if (inPlace && (into === undefined || out !== undefined)) throw new Failure(into === undefined ? messages.inPlaceOfNothing : messages.twoOutputs) // prettier-ignore
  if (out !== undefined) requireEnding(out, into === undefined ? '.xlsx' : extname(into).toLowerCase(), messages)
}

async function tableOf(
  rolled: RollUp,
  previous: OpenedTable | null,
  ledgers: readonly SheetForm[],
): Promise<Uint8Array> {
  const offices = previous ? officesOf(previous.subject, rolled.edition) : new Map<number, string>()
  const forms = [
    rolledTableForm(rolled, offices),
    sourcesForm(rolled, ownPointCell(rolled.edition)),
    sentForm(rolled),
    ...ledgers,
  ]
  return (await workbookWithLongForms(blankWorkbook(), forms, 'numbered', packNatively)).bytes
}

/** An existing table with the values of a roll-up, and the sheets that say where they come from. */
async function withRollUp(
  { bytes, subject }: OpenedTable,
  rolled: RollUp,
  edits: Parameters<typeof editWorkbook>[1],
  ledgers: readonly SheetForm[],
  { language }: CliContext,
): Promise<Uint8Array> {
  try {
    const edited = edits.length > 0 ? editWorkbook(bytes, edits) : bytes
    const forms = [sourcesForm(rolled, pointCellIn(subject)), sentForm(rolled), ...ledgers]
    return (await workbookWithLongForms(edited, forms, 'rewritten', packNatively)).bytes
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error
    throw new Failure(error.refusals.map((refusal) => refusalSentence(refusal, language)).join('\n'))
  }
}
