import { languageOf } from '../../text/language'
import { openExcelWorkbook } from '../../workbook/excel/excel-workbook'
import type { WorkbookPort } from '../../workbook/port'
import { WorkbookProblem } from '../../workbook/problem'
import { loadKept } from '../actions/check'
import { type Desk, taskOf } from '../actions/desk'
import { NO_HISTORY } from '../actions/history'
import { chooseLanguage } from '../actions/settings'
import { openedDocument } from '../state/pane-state'
import { loadFunctions, loadOffice } from './office'
import { associateCommands } from './ribbon'
import { followTheme } from './theme'

/** The id of the one workbook that a pane in Excel is about. */
const WORKBOOK = 'workbook'

/** Excel tells of what the pane itself has written a moment after it was written. */
const ECHO_MILLISECONDS = 800

/** Starts the page inside Excel: Office.js, the language and theme of Excel, the ribbon, the open workbook and its changes. */
export async function startInExcel(desk: Desk, show: () => void): Promise<void> {
  await loadOffice()
  // Excel may calculate as soon as it is ready, whether the pane is or not.
  const functions = loadFunctions()
  const { host } = await Office.onReady()
  // The manifest's address opened in a browser: no Excel answers, and the page without one does the work.
  if (!host) return location.replace(location.pathname)
  followTheme()
  await chooseLanguage(desk, languageOf(Office.context.displayLanguage))
  show()
  const port = openWorkbook(desk)
  // Also in an Excel that is too old: the buttons are there, and the pane says why.
  associateCommands(desk, WORKBOOK)
  if (port) await keepUp(desk, port)
  await functions
}

function openWorkbook(desk: Desk): WorkbookPort | null {
  try {
    const port = openExcelWorkbook()
    desk.opened.set(WORKBOOK, { port, history: NO_HISTORY, stop: null, writtenAt: 0 })
    desk.store.dispatch({ type: 'opened', document: openedDocument(WORKBOOK, '', port.capabilities) })
    return port
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
    desk.store.dispatch({ type: 'not-opened', sentence: error.sentence(desk.store.state().language) })
    return null
  }
}

/** Loads what the workbook keeps, and listens to it. */
async function keepUp(desk: Desk, port: WorkbookPort): Promise<void> {
  const task = taskOf(desk, WORKBOOK)
  if (!task) return
  await loadKept(desk, task)
  await port.onChange(({ kind }) => {
    const writing = taskOf(desk, WORKBOOK)?.document.work === 'writing'
    if (writing || Date.now() - task.opened.writtenAt < ECHO_MILLISECONDS) return
    task.tell({ type: kind === 'cells' ? 'changed-outside' : 'sheets-changed' })
  })
}
