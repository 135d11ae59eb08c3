import { languageOf } from '../../text/language'
import { openExcelWorkbook } from '../../workbook/excel/excel-workbook'
import { WorkbookProblem } from '../../workbook/problem'
import { loadKept } from '../actions/check'
import { chooseLanguage } from '../actions/settings'
import { type Desk, taskOf } from '../actions/desk'
import { openedDocument } from '../state/pane-state'
import { loadOffice } from './office'

/** The id of the one workbook that a pane in Excel is about. */
export const WORKBOOK = 'workbook'

/** Starts the page inside Excel: Office.js, the language Excel shows, the open workbook, its changes. */
export async function startInExcel(desk: Desk, show: () => void): Promise<void> {
  await loadOffice()
  await chooseLanguage(desk, languageOf(Office.context.displayLanguage))
  show()
  try {
    await openWorkbook(desk)
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
    desk.store.dispatch({ type: 'not-opened', sentence: error.sentence(desk.store.state().language) })
  }
}

async function openWorkbook(desk: Desk): Promise<void> {
  const port = openExcelWorkbook()
  desk.opened.set(WORKBOOK, { port, takeBack: null, stop: null })
  desk.store.dispatch({ type: 'opened', document: openedDocument(WORKBOOK, '', port.capabilities) })
  const task = taskOf(desk, WORKBOOK)
  if (!task) return
  await loadKept(desk, task)
  await port.onChange(({ kind }) => task.tell({ type: kind === 'cells' ? 'changed-outside' : 'sheets-changed' }))
}
