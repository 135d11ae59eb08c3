import { filledSheet, filledTable, findingsOf, workbookOf } from '../../filled-table'

const said = (...sheets: Parameters<typeof filledSheet>[0][]) =>
  findingsOf(workbookOf(...sheets.map((changes) => filledSheet(changes)))).filter(({ rule }) => rule === 'sheet-hidden')

test('a table that only a hidden sheet has', () => {
  expect(said({ name: '底稿', visibility: 'hidden' })).toMatchObject([
    { sheet: '底稿', cell: null, hint: '请在任意一个工作表标签上点右键，选“取消隐藏”。' },
  ])
})

test('a sheet that cannot be unhidden by hand is told apart', () => {
  expect(said({ visibility: 'veryHidden' })).toMatchObject([{ hint: expect.stringContaining('新工作表') }])
})

test('silent where a visible sheet has a table', () => {
  expect(said({ name: '底稿', visibility: 'hidden' }, { name: '汇总表' })).toEqual([])
  expect(findingsOf(filledTable())).toEqual([])
})
