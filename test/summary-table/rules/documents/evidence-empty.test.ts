import { CellError } from '../../../../src/grid/cell'
import { evidenceEmpty as rule } from '../../../../src/summary-table/rules/documents/evidence-empty'
import { messages, subjectOf } from '../../subject'

test.each([null, '   ', '\u200b', '\n　', '——', '/'])('blank evidence: %j', (evidence) => {
  expect(messages(rule, subjectOf([{ evidence }]))).toEqual([
    'D4: 第1项有4个县列为已实现，县级落实情况〔D4〕却是空的。',
  ])
})

test('evidence that says there is none', () => {
  expect(messages(rule, subjectOf([{ evidence: ' 暂无' }]))).toEqual([
    'D4: 第1项有4个县列为已实现，县级落实情况〔D4〕却写着“暂无”。',
  ])
})

test.each(['N/A', 'n/a', '0', '，，', '。', '？'])('%s says no more', (evidence) => {
  expect(messages(rule, subjectOf([{ evidence }]))).toHaveLength(1)
})

test('all counties by a shorthand', () => {
  expect(messages(rule, subjectOf([{ evidence: null, achieved: '全部' }]))).toHaveLength(1)
})

test.each([
  { evidence: '已建立台账' },
  { evidence: '无新增文件，已全面落实' },
  { evidence: '无', achieved: '无', unachieved: '古塔区、凌河区、义县、凌海市' },
  { evidence: null, achieved: '无', unachieved: '古塔区、凌河区、义县、凌海市' },
  { evidence: null, achieved: null },
  { evidence: null, achieved: new CellError('#REF!') },
  { evidence: new CellError('#N/A') },
])('silent: %j', (point) => {
  expect(messages(rule, subjectOf([point]))).toEqual([])
})

test('a table without the column is left alone', () => {
  expect(messages(rule, subjectOf([{}], { without: ['evidence'] }))).toEqual([])
})
