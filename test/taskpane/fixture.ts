import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/summary-table/check'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { openedDocument, type Checked, type DocumentState } from '../../src/taskpane/state/pane-state'

const CAPABILITIES = {
  write: true,
  changes: true,
  mergedAreas: true,
  undo: true,
  functionNames: false,
  addInFunctions: false,
}

/** The bytes of a file of the corpus. */
export const corpusBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../corpus', name)))

/** A check of a file of the corpus. */
export function checkOf(name: string): Checked {
  const contents = readWorkbook(corpusBytes(name))
  return {
    contents,
    result: check(contents, { language: 'zh', today: new Date('2018-12-01') }),
    at: new Date(0),
  }
}

/** An open document that has been checked. */
export function checkedDocument(name: string, more: Partial<DocumentState> = {}): DocumentState {
  return { ...openedDocument('one', name, CAPABILITIES), checked: checkOf(name), ...more }
}
