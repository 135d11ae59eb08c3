import { NoticeBar } from '../../../src/taskpane/components/NoticeBar'
import type { DocumentState, Notice, PaneState } from '../../../src/taskpane/state/pane-state'
import { checkedDocument } from '../fixture'
import { draw, paneOf } from './drawn'

const told = (notice: Notice | null, document: Partial<DocumentState> = {}, pane: Partial<PaneState> = {}) =>
  draw(<NoticeBar />, paneOf([checkedDocument('clean.xlsx', { notice, ...document })], pane))

test('where there is nothing to say its place stays, so that screen readers hear what comes', () => {
  const bar = told(null)
  expect(bar.text).toBe('')
  expect(bar.having('role')).toMatchObject([{ role: 'status', tabindex: '-1' }])
})

test.each([
  ['browser', '已修正 2 个单元格，并重新校验。要恢复，点“撤销”或按 Ctrl+Z。'],
  ['excel', '已修正 2 个单元格，并重新校验。要恢复请点“撤销”，也可以按 Ctrl+Z（有时要按几次）。'],
] as const)('a correction says what was done, and in %s how it is taken back', (host, words) => {
  const bar = told({ kind: 'fixed', cells: 2 }, { undoable: true }, { host })
  expect(bar.text).toContain(words)
  expect(bar.having('data-action')).toMatchObject([{ 'data-action': 'undo' }])
})

test('what cannot be taken back has no button for it', () => {
  expect(told({ kind: 'fixed', cells: 2 }).having('data-action')).toEqual([])
  expect(told({ kind: 'undone' }, { undoable: true }).having('data-action')).toEqual([])
})

test('what went wrong looks like it; what is hidden can be shown', () => {
  expect(told({ kind: 'problem', detail: '写不进去。' }).having('class')[1].class).toContain('notice-problem')
  const hidden = told({ kind: 'hidden', detail: 'F5 在隐藏的行里。', target: 0 })
  expect(hidden.having('class')[1].class).not.toContain('notice-problem')
  expect(hidden.text).toBe('F5 在隐藏的行里。显示出来')
})

test.each([
  ['zh', 'F5、G6 已改好 ✓', '关闭提示'],
  ['en', 'F5, G6: put right ✓', 'Close this message'],
] as const)('cells that are put right are named in %s, and the notice can be closed', (language, words, close) => {
  const bar = told({ kind: 'solved', cells: ['F5', 'G6'] }, {}, { language })
  expect(bar.text).toContain(words)
  expect(bar.having('aria-label').map((each) => each['aria-label'])).toContain(close)
})
