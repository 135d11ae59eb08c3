import { waiverFinder } from '../../findings/waiver'
import { bulletin } from '../../report/desk/bulletin'
import { reminder } from '../../report/desk/reminder'
import { rollUpHtml } from '../../report/desk/roll-up-report'
import { ownPointCell, rolledTableForm, sentForm, sourcesForm } from '../../report/desk/roll-up-sheets'
import { documentHtml } from '../../report/document/html'
import { reportFile, unreadableReport, type FileReport } from '../../report/file-report'
import { returnNote } from '../../report/return-note'
import { checkSent, type ReadingTerms } from '../../roll-up/read-sent'
import { fileName } from '../../roll-up/file-names'
import { UnreadableFile } from '../../workbook/unreadable'
import { openedFile } from '../../workbook/xlsx/sent-file'
import { newWorkbook } from '../../workbook/xlsx/write/form/forms'
import { dayOf } from '../actions/check-document'
import type { Desk } from '../actions/desk'
import { localDay } from '../actions/exports'
import type { GivenFile } from '../actions/files'
import { XLSX_TYPE } from '../actions/workbook-bytes'
import { ROUND_TEXTS } from '../texts/round'
import { officesBefore } from './earlier'
import { rolledRound, unitOf } from './rolled'
import type { RoundState } from './round-state'

export { earlierTable } from './earlier'
export { planOf, writePlan } from './into'
export { suggestUnit } from './rolled'

/** Hands out the unit's table as a new workbook; says what it is called, and what is still open. */
export async function saveTable(desk: Desk, state: RoundState): Promise<string | null> {
  const { language } = desk.store.state()
  const round = rolledRound(state, language)
  if (!round) return null
  const { rolled } = round
  const name = `${rolled.unit.name}汇总表.xlsx`
  const forms = [
    rolledTableForm(rolled, officesBefore(state, rolled)),
    sourcesForm(rolled, ownPointCell(rolled.edition)),
    sentForm(rolled),
  ]
  desk.services.download(name, newWorkbook(forms), XLSX_TYPE)
  return ROUND_TEXTS[language].saved(
    name,
    rolled.points.reduce((sum, { open }) => sum + open.length, 0),
  )
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

/** 通报: one page for everybody who reports. */
export async function printBulletin(desk: Desk, state: RoundState): Promise<string | null> {
  const { language } = desk.store.state()
  const round = rolledRound(state, language)
  if (!round) return null
  const name = `${round.rolled.unit.name}通报.html`
  desk.services.download(name, documentHtml(bulletin(round.rolled, language, dayInWords(desk))), 'text/html')
  return ROUND_TEXTS[language].printed(name)
}

/** 催报, to these; to all of whom nothing has come where none are named. */
export function reminderTo(desk: Desk, state: RoundState, names: readonly string[] | null): string | null {
  const { language } = desk.store.state()
  const round = rolledRound(state, language)
  return round && reminder(round.rolled, names ?? round.rolled.missing, language, dayInWords(desk))
}

function dayInWords({ services, store }: Desk): string {
  const day = localDay(services.now())
  const [year, month, date] = day.split('-').map(Number)
  return store.state().language === 'zh' ? `${year}年${month}月${date}日` : day
}

/** The 退回单 of a file: of what it was read with, so that it says what its line says. */
export async function sendBack(desk: Desk, state: RoundState, { name, bytes }: GivenFile): Promise<string | null> {
  const { language } = desk.store.state()
  const unit = unitOf(state)
  if (!unit) return null
  const report = reportOn(name, await bytes(), { unit, language, today: dayOf(desk.services.now()) })
  const note = `退回单-${fileName(name).replace(/\.[^.]+$/, '')}.html`
  desk.services.download(note, documentHtml(returnNote(report, language, null)), 'text/html')
  return ROUND_TEXTS[language].printed(note)
}

function reportOn(name: string, bytes: Uint8Array, terms: ReadingTerms): FileReport {
  try {
    const file = openedFile(name, bytes)
    return reportFile(name, checkSent(file, terms), waiverFinder(file.waivers, file.workbook))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return unreadableReport(name, error.sentence[terms.language])
  }
}
