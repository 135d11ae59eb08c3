import type { WorkbookFile } from '../../workbook/file/workbook-file'
import { openedDocument } from '../state/pane-state'
import { checkDocument, loadKept } from './check'
import { activeTask, type Desk, taskOf } from './desk'

/** A file that was dropped, chosen or fetched. */
export interface GivenFile {
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
let lastId = 0

/** Opens files and checks them, one after the other; the first is looked at. */
export async function openFiles(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const ids: string[] = []
  for (const file of files) {
    const id = await openFile(desk, file)
    if (id !== null) ids.push(id)
  }
  if (ids.length > 0) desk.store.dispatch({ type: 'activated', id: ids[0] })
}

async function openFile(desk: Desk, file: GivenFile): Promise<string | null> {
  const { WorkbookFile } = await import('../../workbook/file/workbook-file')
  const bytes = await bytesOf(desk, file)
  if (!bytes) return null
  const port = new WorkbookFile(bytes)
  const id = `document-${++lastId}`
  desk.opened.set(id, { port, takeBack: null, stop: null, writtenAt: 0 })
  desk.store.dispatch({ type: 'opened', document: openedDocument(id, file.name, port.capabilities) })
  const task = taskOf(desk, id)
  if (task) await loadKept(desk, task)
  const ready = taskOf(desk, id)
  if (ready) await checkDocument(desk, ready)
  return id
}

async function bytesOf(desk: Desk, { name, bytes }: GivenFile): Promise<Uint8Array | null> {
  try {
    return await bytes()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const sentence = {
      zh: `“${name}”没有打开：${error.message}`,
      en: `“${name}” could not be opened: ${error.message}`,
    }
    desk.store.dispatch({ type: 'not-opened', sentence: sentence[desk.store.state().language] })
    return null
  }
}

/** Closes a file; nothing of it stays. */
export function closeFile(desk: Desk, id: string): void {
  desk.opened.get(id)?.stop?.abort()
  desk.opened.delete(id)
  desk.store.dispatch({ type: 'closed', id })
}

/** Hands out a copy of the active file with the marks and corrections that were made. */
export function saveCopy(desk: Desk): void {
  const task = activeTask(desk)
  if (!task || !isFile(task.opened.port)) return
  desk.services.download(copyName(task.document.name, desk.store.state().language), task.opened.port.bytes, XLSX_TYPE)
}

function isFile(port: object): port is WorkbookFile {
  return 'bytes' in port
}

/** 汇总表.xlsx → 汇总表-校验后.xlsx, so that the copy never lands on the original. */
export function copyName(name: string, language: 'zh' | 'en'): string {
  const [, stem, extension] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? []
  return `${stem}-${language === 'zh' ? '校验后' : 'checked'}${extension ?? '.xlsx'}`
}
