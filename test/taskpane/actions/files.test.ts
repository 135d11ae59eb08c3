import { createActions } from '../../../src/taskpane/actions/actions'
import type { Desk } from '../../../src/taskpane/actions/desk'
import { fileActions, type GivenFile } from '../../../src/taskpane/actions/files'
import * as engine from '../../../src/taskpane/parts/engine'
import { activeDocument, emptyPane } from '../../../src/taskpane/state/pane-state'
import { reducePane } from '../../../src/taskpane/state/reducer'
import { createStore } from '../../../src/taskpane/state/store'
import { corpusBytes } from '../fixture'

const TODAY = new Date(2018, 11, 1)

/** A page without files, and what was downloaded from it. */
function emptyDesk() {
  const downloads: string[] = []
  const desk: Desk = {
    store: createStore(reducePane, emptyPane('browser', 'zh')),
    services: { engine: async () => engine, now: () => TODAY, download: (name) => void downloads.push(name) },
    opened: new Map(),
  }
  const titles = (): string[] => desk.store.state().documents.map(({ title }) => title)
  return { desk, files: fileActions(desk), actions: createActions(desk), titles, downloads }
}

const given = (name: string, content: string): GivenFile => ({ name, bytes: async () => corpusBytes(content) })

test('two files of one name are two documents, with a number on the second', async () => {
  const { desk, files, actions, titles } = emptyDesk()
  await files.open([given('汇总表.xlsx', 'defects.xlsx')])
  await actions.previewAll()
  await actions.applyPreview(desk.store.state().documents[0].preview ?? [])
  const before = desk.store.state().documents[0].checked
  await files.open([given('汇总表.xlsx', 'clean.xlsx')])
  expect(titles()).toEqual(['汇总表.xlsx', '汇总表.xlsx (2)'])
  expect(desk.store.state().documents[0].checked).toBe(before)
  expect(desk.opened.size).toBe(2)
})

test('two files of one name opened at once are two documents', async () => {
  const { desk, files, titles } = emptyDesk()
  await files.open([given('汇总表.xlsx', 'defects.xlsx'), given('汇总表.xlsx', 'clean.xlsx')])
  const { documents, active } = desk.store.state()
  expect(titles()).toEqual(['汇总表.xlsx', '汇总表.xlsx (2)'])
  expect(documents.every(({ checked, work }) => checked && work === null)).toBe(true)
  expect(active).toBe(documents[0].id)
})

test('the very same file opened again is the one that is open already', async () => {
  const { desk, files, titles } = emptyDesk()
  await files.open([given('a.xlsx', 'defects.xlsx'), given('b.xlsx', 'clean.xlsx')])
  files.activate(desk.store.state().documents[1].id)
  await files.open([given('a.xlsx', 'defects.xlsx')])
  expect(titles()).toEqual(['a.xlsx', 'b.xlsx'])
  expect(desk.store.state().active).toBe(desk.store.state().documents[0].id)
})

test('a number that has become free is given again, and never twice', async () => {
  const { desk, files, titles } = emptyDesk()
  await files.open(['clean.xlsx', 'defects.xlsx'].map((content) => given('表.xlsx', content)))
  files.close(desk.store.state().documents[0].id)
  await files.open([given('表.xlsx', 'clean.xlsx')])
  expect(titles()).toEqual(['表.xlsx (2)', '表.xlsx'])
})

test('a file that is closed while others are being opened leaves one of them to look at', async () => {
  const { desk, files } = emptyDesk()
  const closing: GivenFile = {
    name: 'b.xlsx',
    bytes: async () => {
      files.close(desk.store.state().documents[0].id)
      return corpusBytes('clean.xlsx')
    },
  }
  await files.open([given('a.xlsx', 'defects.xlsx'), closing])
  expect(desk.store.state().active).toBe(desk.store.state().documents[0].id)
})

test('a copy never lands on the original', async () => {
  const { desk, files, downloads } = emptyDesk()
  await files.open([given('汇总表.xlsx', 'defects.xlsx'), given('汇总表.xlsx', 'clean.xlsx')])
  const [first, second] = desk.store.state().documents
  await files.save(second.id)
  files.activate(first.id)
  await createActions(desk).mark()
  await files.save(first.id)
  expect(downloads).toEqual(['汇总表-校验后.xlsx', '汇总表-标色.xlsx'])
  expect(desk.store.state().documents.map(({ notice }) => notice)).toEqual([
    { kind: 'saved', name: '汇总表-标色.xlsx', marks: expect.any(Number) },
    { kind: 'saved', name: '汇总表-校验后.xlsx', marks: null },
  ])
})

test('what would be lost is known: after a change, not after saving it or taking it back', async () => {
  const { desk, files, actions } = emptyDesk()
  await files.open([given('a.xlsx', 'defects.xlsx')])
  const [{ id }] = desk.store.state().documents
  const fixAll = async (): Promise<void> => {
    await actions.previewAll()
    await actions.applyPreview(desk.store.state().documents[0].preview ?? [])
  }
  const unsaved = [files.isUnsaved(id)]
  await fixAll()
  unsaved.push(files.isUnsaved(id))
  await actions.takeBack()
  unsaved.push(files.isUnsaved(id))
  await fixAll()
  await files.save(id)
  unsaved.push(files.isUnsaved(id))
  await actions.giveRoster('义县')
  unsaved.push(files.isUnsaved(id))
  expect(unsaved).toEqual([false, true, false, false, true])
})

test('clearing says when there are no marks, and finds those of an earlier day', async () => {
  const { desk, files, actions } = emptyDesk()
  const notices: unknown[] = []
  const clear = async (): Promise<void> => {
    await actions.clear()
    notices.push(activeDocument(desk.store.state())?.notice?.kind)
  }
  await files.open([given('a.xlsx', 'defects.xlsx')])
  const { id } = activeDocument(desk.store.state())!
  await clear()
  expect(files.isUnsaved(id)).toBe(false)
  await actions.mark()
  const marked = desk.opened.get(id)!.port as unknown as { readonly bytes: Uint8Array }
  await files.open([{ name: 'b.xlsx', bytes: async () => marked.bytes }])
  await clear()
  expect(notices).toEqual(['no-marks', 'cleared'])
})
