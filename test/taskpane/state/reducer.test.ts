import {
  activeDocument,
  emptyPane,
  wayBack,
  type DocumentState,
  type Host,
  type Notice,
  type PaneState,
} from '../../../src/taskpane/state/pane-state'
import { reducePane, type DocumentEvent, type PaneEvent } from '../../../src/taskpane/state/reducer'
import { checkedDocument, checkOf } from '../fixture'

const after = (events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, emptyPane('browser', 'zh'))
const opened = (id: string, name: string): PaneEvent => ({
  type: 'opened',
  document: { ...checkedDocument('clean.xlsx'), id, name },
})
const happens = (document: DocumentState, ...events: readonly DocumentEvent[]): DocumentState => {
  const start = reducePane(emptyPane('browser', 'zh'), { type: 'opened', document })
  return activeDocument(
    events.reduce((state, event) => reducePane(state, { type: 'document', id: document.id, event }), start),
  )!
}

test('a file opened is looked at, beside those opened before', () => {
  const state = after([opened('1', 'a.xlsx'), opened('2', 'b.xlsx'), opened('3', 'a.xlsx')])
  expect(state.documents.map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(state.active).toBe('3')
})

test('closing the file that is looked at shows its neighbour, closing the last shows none', () => {
  const two = [opened('1', 'a.xlsx'), opened('2', 'b.xlsx')]
  expect(after([...two, { type: 'closed', id: '2' }]).active).toBe('1')
  expect(after([...two, { type: 'closed', id: '1' }]).active).toBe('2')
  expect(after([opened('1', 'a.xlsx'), { type: 'closed', id: '1' }]).active).toBeNull()
})

test('a change makes the check stale and a new check fresh', () => {
  const document = checkedDocument('defects.xlsx', { undoable: true })
  const stale = happens(document, { type: 'changed-outside' })
  expect([stale.stale, stale.undoable]).toEqual([true, false])
  expect(happens(stale, { type: 'checked', checked: checkOf('defects.xlsx') }).stale).toBe(false)
})

test('a change before the first check is no news', () => {
  expect(happens(checkedDocument('clean.xlsx', { checked: null }), { type: 'changed-outside' }).stale).toBe(false)
})

test('the finding that is looked at is found again in another check', () => {
  const document = checkedDocument('defects.xlsx', { selected: 0 })
  expect(happens(document, { type: 'checked', checked: checkOf('defects.xlsx') }).selected).toBe(0)
  expect(happens(document, { type: 'checked', checked: checkOf('clean.xlsx') }).selected).not.toBe(0)
})

test('nothing to correct is said, not shown as an empty list', () => {
  const document = happens(checkedDocument('clean.xlsx'), { type: 'previewed', edits: [] })
  expect([document.preview, document.notice]).toEqual([null, { kind: 'nothing-to-fix' }])
})

test('a failure takes the old verdict away', () => {
  const document = happens(checkedDocument('clean.xlsx'), { type: 'failed', sentence: '坏了' })
  expect([document.checked, document.failure]).toEqual([null, '坏了'])
})

test.each<[Host, boolean, Notice, ReturnType<typeof wayBack>]>([
  ['browser', false, { kind: 'fixed', cells: 1 }, 'page'],
  ['browser', false, { kind: 'settings-saved' }, 'page'],
  ['excel', true, { kind: 'fixed', cells: 1 }, 'program'],
  ['excel', false, { kind: 'fixed', cells: 1 }, 'button'],
  ['excel', true, { kind: 'values', count: { changed: 2, errors: 0, asText: 0, outside: 0 } }, 'program'],
  ['excel', true, { kind: 'values', count: { changed: 0, errors: 2, asText: 0, outside: 0 } }, null],
  ['excel', true, { kind: 'sheets-added', names: ['校验报告'], kept: [] }, 'button'],
  ['excel', true, { kind: 'settings-saved' }, 'button'],
  ['wps', false, { kind: 'fixed', cells: 1 }, 'button'],
  ['excel', true, { kind: 'undone' }, null],
])('in %s (undo of its own: %s) %j is taken back by %s', (host, undo, notice, way) => {
  const { capabilities, ...document } = checkedDocument('defects.xlsx', { undoable: true, notice })
  const here = { ...document, capabilities: { ...capabilities, undo } }
  expect(wayBack(host, here)).toBe(way)
  expect(wayBack(host, { ...here, undoable: false })).toBeNull()
})
