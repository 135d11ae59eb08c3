import { waiverFinder } from '../../findings/waiver'
import { checkWorkbook } from '../../ledgers/check'
import { rollUpHtml } from '../../report/desk/roll-up-report'
import { ownPointCell, rolledTableForm, sentForm, sourcesForm } from '../../report/desk/roll-up-sheets'
import { documentHtml } from '../../report/document/html'
import { reportFile, unreadableReport } from '../../report/file-report'
import { returnNote } from '../../report/return-note'
import { collectingEdition } from '../../roll-up/collecting-edition'
import { planInto } from '../../roll-up/into'
import { rememberedIn } from '../../roll-up/remembered'
import { UnreadableFile } from '../../workbook/unreadable'
import { newWorkbook } from '../../workbook/xlsx/write/form/forms'
import { readWorkbook } from '../../workbook/xlsx/read'
import { dayOf } from '../actions/check-document'
import { activeTask, type Desk, type Task } from '../actions/desk'
import { localDay } from '../actions/exports'
import type { GivenFile } from '../actions/files'
import { addForms } from '../actions/new-sheet'
import { ROUND_TEXTS } from '../texts/round/texts'
import { rolledAs, rolledRound } from './rolled'
import type { RoundState } from './round-state'

export { suggestUnit } from './rolled'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands out the unit's table as a new workbook; says what it is called, and what is still open. */
export async function saveTable(desk: Desk, state: RoundState): Promise<string | null> {
  const { language } = desk.store.state()
  const round = rolledRound(state, language)
  if (!round) return null
  const { rolled } = round
  const name = `${rolled.unit.name}汇总表.xlsx`
  const forms = [
    rolledTableForm(rolled, new Map()),
    sourcesForm(rolled, ownPointCell(rolled.edition)),
    sentForm(rolled),
  ]
  desk.services.download(name, newWorkbook(forms), XLSX_TYPE)
  return ROUND_TEXTS[language].saved(
    name,
    rolled.points.reduce((sum, { open }) => sum + open.length, 0),
  )
}

/** Lists every cell of the open workbook that the roll-up would change; the pane makes them, as one step that can be taken back. */
export async function previewInto(desk: Desk, state: RoundState): Promise<string | null> {
  const texts = ROUND_TEXTS[desk.store.state().language]
  const task = activeTask(desk)
  const subject = task?.document.checked?.result.tables[task.document.table]
  if (!task?.document.checked || !subject) return texts.noTarget
  const rolled = rolledAs(state, subject.table.edition)
  if (!rolled) return null
  const { edits, kept } = planInto(rolled, subject, rememberedIn(task.document.checked.contents))
  if (edits.length === 0) return texts.nothingChanges(kept.length)
  task.tell({ type: 'previewed', edits: edits.map(({ sheet, cell, value, before }) => ({ sheet, cell, value, before, rules: [] })) }) // prettier-ignore
  desk.store.dispatch({ type: 'tab-chosen', tab: 'findings' })
  return kept.length > 0 ? texts.kept(kept.length) : null
}

/** Adds 来源 and 报送情况 to the open workbook, in place of earlier ones. */
export async function addSheets(desk: Desk, task: Task, state: RoundState): Promise<void> {
  const subject = task.document.checked?.result.tables[task.document.table]
  const rolled = rolledAs(state, subject?.table.edition ?? collectingEdition())
  if (!rolled) return
  await addForms(desk, task, [sourcesForm(rolled, () => null), sentForm(rolled)], 'rewritten')
}

/** The report of the round as a page to be printed. */
export async function print(desk: Desk, state: RoundState): Promise<string | null> {
  const { language } = desk.store.state()
  const round = rolledRound(state, language)
  if (!round) return null
  const name = `${round.rolled.unit.name}收表情况.html`
  desk.services.download(
    name,
    rollUpHtml(round.rolled, round.findings, language, localDay(desk.services.now())),
    'text/html',
  )
  return ROUND_TEXTS[language].printed(name)
}

/** The 退回单 of a file. */
export async function sendBack(desk: Desk, file: GivenFile): Promise<string | null> {
  const { language } = desk.store.state()
  const report = await reportOn(desk, file)
  const name = `退回单-${file.name.slice(file.name.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')}.html`
  desk.services.download(name, documentHtml(returnNote(report, language, null)), 'text/html')
  return ROUND_TEXTS[language].printed(name)
}

async function reportOn(desk: Desk, { name, bytes }: GivenFile) {
  const { language } = desk.store.state()
  try {
    const workbook = readWorkbook(await bytes())
    const result = checkWorkbook(workbook, { language, today: dayOf(desk.services.now()) })
    return reportFile(name, result, waiverFinder([], workbook))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return unreadableReport(name, error.sentence[language])
  }
}
