import { languageOf } from '../../text/language'
import { openExcelWorkbook } from '../../workbook/excel/excel-workbook'
import { onSilence, PATIENCE } from '../../workbook/excel/silence'
import type { WorkbookPort } from '../../workbook/port'
import { WorkbookProblem } from '../../workbook/problem'
import { loadKept } from '../actions/check-document'
import { type Desk, taskOf } from '../actions/desk'
import { NO_HISTORY } from '../actions/history'
import { chooseLanguage } from '../actions/language'
import { listenTo, tellOfInterruption } from '../actions/outside'
import { offeredBy, openedDocument } from '../state/pane-state'
import { TEXTS } from '../texts'
import type { Texts } from '../texts/texts'
import { takeOverRibbon } from './ribbon'
import { followTheme } from './theme'

/** The id of the one workbook that a pane in Excel is about. */
const WORKBOOK = 'workbook'

/** Starts the page inside Excel, already drawn: the language and theme of Excel, the ribbon, the open workbook and its changes. */
export async function startInExcel(desk: Desk): Promise<void> {
  if (typeof Office === 'undefined') return say(desk, ({ officeMissing }) => officeMissing)
  const silence = setTimeout(() => say(desk, ({ excelSilent }) => excelSilent), PATIENCE)
  const { host } = await Office.onReady()
  clearTimeout(silence)
  // The manifest's address opened in a browser: no Excel answers, and the page without one does the work.
  if (!host) return location.replace('taskpane.html')
  followTheme()
  await chooseLanguage(desk, languageOf(Office.context.displayLanguage))
  const port = openWorkbook(desk)
  onSilence((isSilent) => taskOf(desk, WORKBOOK)?.tell({ type: isSilent ? 'silent' : 'answered' }))
  // Also in an Excel that is too old: the buttons are there, and the pane says why.
  if (!port) return takeOverRibbon(desk, WORKBOOK)
  await keepUp(desk, port)
}

/** What a check in Excel does without. */
export function loadAhead(): Promise<unknown> {
  return import(/* webpackChunkName: "excel-on-demand" */ '../../workbook/excel/on-demand')
}

/** Says why there is no workbook, until there is one. */
function say(desk: Desk, words: (notices: Texts['notices']) => string): void {
  desk.store.dispatch({ type: 'not-opened', sentence: words(TEXTS[desk.store.state().language].notices) })
}

function openWorkbook(desk: Desk): WorkbookPort | null {
  try {
    const port = openExcelWorkbook()
    desk.opened.set(WORKBOOK, { port, history: NO_HISTORY, stop: null, writtenAt: 0 })
    desk.store.dispatch({ type: 'opened', document: openedDocument(WORKBOOK, '', offeredBy(port)) })
    return port
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
    desk.store.dispatch({ type: 'not-opened', sentence: error.sentence(desk.store.state().language) })
    return null
  }
}

/** Loads what the workbook keeps, then takes the ribbon over, and listens to the workbook. */
async function keepUp(desk: Desk, port: WorkbookPort): Promise<void> {
  const task = taskOf(desk, WORKBOOK)
  if (!task) return
  await loadKept(desk, task)
  takeOverRibbon(desk, WORKBOOK)
  await listenTo(desk, task, port)
  await tellOfInterruption(desk, task)
}
