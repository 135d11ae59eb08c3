import { FileBar } from '../../../src/taskpane/components/files/FileBar'
import { openedDocument, type DocumentState } from '../../../src/taskpane/state/pane-state'
import { checkedDocument } from '../fixture'
import { draw, paneOf } from './drawn'

const { capabilities } = checkedDocument('clean.xlsx')
const ERRORS = checkedDocument('defects.xlsx', { id: 'errors', title: '甲县.xlsx' })
const OPENING = openedDocument('opening', '乙县.xlsx', capabilities)
const UNREAD = { ...openedDocument('unread', '丙县.xlsx', capabilities), failure: '打不开。' }
const errors = ERRORS.checked!.result.counts.error

const bar = (documents: readonly DocumentState[], language: 'zh' | 'en' = 'zh') =>
  draw(<FileBar />, paneOf(documents, { language }))

test('each tab carries the verdict of its file and its count of errors', () => {
  const tabs = bar([ERRORS, OPENING, UNREAD]).having('data-verdict')
  expect(tabs.map((each) => [each['data-verdict'], each['data-errors']])).toEqual([
    ['errors', String(errors)],
    ['checking', '0'],
    ['failed', '0'],
  ])
})

test.each([
  ['zh', `甲县.xlsx：有 ${errors} 处必须改正`, '丙县.xlsx：没有读出来', '关闭 乙县.xlsx'],
  ['en', `甲县.xlsx：${errors} to put right`, '丙县.xlsx：Could not be read', 'Close 乙县.xlsx'],
] as const)(
  'a tab says in %s what became of its file, and which one its button closes',
  (language, bad, unread, close) => {
    const drawn = bar([ERRORS, OPENING, UNREAD], language)
    const titles = drawn.having('title').map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining([bad, '乙县.xlsx', unread]))
    expect(drawn.having('data-close').map((each) => [each['data-close'], each['aria-label']])).toContainEqual([
      'opening',
      close,
    ])
  },
)

test('the file that is looked at is the current one', () => {
  const current = bar([OPENING, ERRORS]).having('aria-current')
  expect(current.map((each) => each['aria-current'])).toEqual(['true', 'false'])
})

test('undoing, making again and saving wait until there is something for them, and while something is done', () => {
  const usable = (document: DocumentState): string[] =>
    bar([document])
      .having('data-action')
      .filter((each) => ['undo', 'redo', 'save'].includes(each['data-action']) && !('disabled' in each))
      .map((each) => each['data-action'])
  expect(usable(OPENING)).toEqual([])
  expect(usable(ERRORS)).toEqual(['save'])
  expect(usable({ ...ERRORS, undoable: true, redoable: true })).toEqual(['undo', 'redo', 'save'])
  expect(usable({ ...ERRORS, undoable: true, redoable: true, work: 'writing' })).toEqual([])
})
