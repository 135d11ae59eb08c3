import { countShown } from '../../workbook/marks/shown'
import type { WorkbookFile } from '../../workbook/file/workbook-file'
import { isLockFile } from '../../workbook/lock-file'
import type { WorkbookPort } from '../../workbook/port'
import type { SheetStyling } from '../../workbook/xlsx/styling/styling'
import { isMissingPart } from '../parts/missing-part'
import { offeredBy, openedDocument, type DocumentState } from '../state/pane-state'
import { holdsSchoolsOnly } from '../state/selectors'
import { FILES_TEXTS } from '../texts/files'
import { TEXTS } from '../texts'
import { checkDocument, loadKept } from './check-document'
import { type Desk, type Task, taskOf, work } from './desk'
import { NO_HISTORY } from './history'
import { layMarks } from './marking'
import { isFile, XLSX_TYPE } from './workbook-bytes'

/** A file that was dropped, chosen or fetched. */
export interface GivenFile {
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
}

/** What can be done with the opened files, outside Excel. */
export interface FileActions {
  readonly open: (files: readonly GivenFile[]) => Promise<void>
  readonly activate: (id: string) => void
  /** Shows a sheet of a file. */
  readonly showSheet: (id: string, sheet: string) => void
  /** How a sheet looks in its file; null where that cannot be read. */
  readonly stylingOf: (id: string, sheet: string) => SheetStyling | null
  /** Closes a file; nothing of it stays. */
  readonly close: (id: string) => void
  /** Hands out a copy with the marks and corrections that were made; not while the file is busy. */
  readonly save: (id: string) => Promise<void>
  /** Whether something would be lost if the file were closed now. */
  readonly isUnsaved: (id: string) => boolean
}

/** The actions on the files of a desk. */
export function fileActions(desk: Desk): FileActions {
  return {
    open: (files) => openFiles(desk, files),
    activate: (id) => desk.store.dispatch({ type: 'activated', id }),
    showSheet: (id, sheet) => taskOf(desk, id)?.tell({ type: 'sheet-chosen', sheet }),
    stylingOf: (id, sheet) => {
      const port = desk.opened.get(id)?.port
      return port && isFile(port) ? port.stylingOf(sheet) : null
    },
    close: (id) => closeFile(desk, id),
    save: (id) => saveCopy(desk, id),
    isUnsaved: (id) => {
      const port = desk.opened.get(id)?.port
      return port !== undefined && isFile(port) && port.unsaved
    },
  }
}

let lastId = 0

/** Opens files and checks them, one after the other; the first is looked at, schools in 均衡. Lock files of a folder are left out. */
async function openFiles(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const ids: string[] = []
  const workbooks = files.filter(({ name }) => !isLockFile(name))
  if (workbooks.length === 0 && files.length > 0) sayLockFiles(desk, files)
  for (const file of workbooks) {
    const id = await openFile(desk, file)
    if (id !== null) ids.push(id)
  }
  const first = ids.find((id) => taskOf(desk, id))
  if (first === undefined) return
  desk.store.dispatch({ type: 'activated', id: first })
  const checked = taskOf(desk, first)?.document.checked
  if (checked && holdsSchoolsOnly(checked) && desk.store.state().tab === 'findings')
    desk.store.dispatch({ type: 'tab-chosen', tab: 'balance' })
}

function sayLockFiles(desk: Desk, files: readonly GivenFile[]): void {
  const { lockFiles } = FILES_TEXTS[desk.store.state().language]
  const names = files.map(({ name }) => name).join('、')
  desk.store.dispatch({ type: 'not-opened', sentence: lockFiles(names) })
}

async function openFile(desk: Desk, { name, bytes }: GivenFile): Promise<string | null> {
  const port = await portOf(desk, name, bytes)
  if (!port) return null
  const { documents } = desk.store.state()
  const same = documents.find((each) => each.name === name && isGiven(desk.opened.get(each.id)?.port, port.given))
  if (same) return same.id
  const id = `document-${++lastId}`
  desk.opened.set(id, { port, history: NO_HISTORY, stop: null, writtenAt: 0 })
  const document = openedDocument(id, name, offeredBy(port), freeTitle(name, documents))
  desk.store.dispatch({ type: 'opened', document })
  const task = taskOf(desk, id)
  if (task) await loadKept(desk, task)
  if (task) await showKeptMarks(desk, task, port)
  const ready = taskOf(desk, id)
  if (ready) await checkDocument(desk, ready)
  return id
}

/** Marks of an earlier day are shown again. */
async function showKeptMarks(desk: Desk, task: Task, port: WorkbookFile): Promise<void> {
  await work(desk, task, 'reading', async (signal) => {
    const marks = port.countMarks()
    if (signal.aborted) return
    if (marks > 0) task.tell({ type: 'marks-found' })
    task.tell({ type: 'work-ended' })
  })
}

async function portOf(desk: Desk, name: string, bytes: GivenFile['bytes']): Promise<WorkbookFile | null> {
  try {
    const { WorkbookFile } = await import('../../workbook/file/workbook-file')
    return new WorkbookFile(await bytes())
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { language } = desk.store.state()
    const why = isMissingPart(error) ? TEXTS[language].notices.partMissing : error.message
    const sentence = { zh: `“${name}”没有打开：${why}`, en: `“${name}” could not be opened: ${why}` }
    desk.store.dispatch({ type: 'not-opened', sentence: sentence[language] })
    return null
  }
}

/** Whether a file was opened with these very bytes. */
function isGiven(port: WorkbookPort | undefined, bytes: Uint8Array): boolean {
  if (!port || !isFile(port) || port.given.length !== bytes.length) return false
  return port.given.every((byte, index) => byte === bytes[index])
}

/** The name of a file, with a number where an open one is called the same: counties send their tables under one name. */
function freeTitle(name: string, documents: readonly DocumentState[]): string {
  const taken = new Set(documents.map(({ title }) => title))
  let title = name
  for (let number = 2; taken.has(title); number++) title = `${name} (${number})`
  return title
}

function closeFile(desk: Desk, id: string): void {
  desk.opened.get(id)?.stop?.abort()
  desk.opened.delete(id)
  desk.store.dispatch({ type: 'closed', id })
}

/** The copy holds what is seen: where there are marks, they are those of what the cells say now. */
async function saveCopy(desk: Desk, id: string): Promise<void> {
  const task = taskOf(desk, id)
  const port = task?.opened.port
  if (!task || task.document.work !== null || !port || !isFile(port)) return
  const { marked, name, checked } = task.document
  await work(desk, task, 'writing', async (signal) => {
    const shown = marked && checked ? await layMarks(task, checked) : null
    if (signal.aborted) return
    const copy = copyName(name, shown !== null, desk.store.state().language)
    desk.services.download(copy, port.save(), XLSX_TYPE)
    task.tell({ type: 'work-ended' })
    task.tell({ type: 'noticed', notice: { kind: 'saved', name: copy, marks: shown && countShown(shown) } })
  })
}

const COPY_ENDINGS = { zh: { marked: '标色', plain: '校验后' }, en: { marked: 'marked', plain: 'checked' } } as const

/** 汇总表.xlsx → 汇总表-标色.xlsx, or 汇总表-校验后.xlsx without marks, so that the copy never lands on the original. */
function copyName(name: string, marked: boolean, language: 'zh' | 'en'): string {
  const [, stem, extension] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? []
  return `${stem}-${COPY_ENDINGS[language][marked ? 'marked' : 'plain']}${extension ?? '.xlsx'}`
}
