import { clausesOf } from '../../../src/summary-table/evidence/clauses'

const said = (text: string) => clausesOf(text).map((clause) => clause.said)

it.each([
  ['正 在 制定，已征求意见。', ['正在制定', '已征求意见']],
  ['《关于未达标学校整改的通知》（铁教发〔2018〕8号）尚未印发', ['铁教发', '2018', '8号', '尚未印发']],
  ['《关于《未达标》的通知》已发', ['已发']],
  ['《书名号没有合上，尚未印发\n已落实', ['已落实']],
  ['２０１８年达到', ['2018年达到']],
  ['，，', []],
])('%j', (text, clauses) => {
  expect(said(text)).toEqual(clauses)
})

it('a clause is quoted as it stands, and knows its line', () => {
  expect(clausesOf('甲\n《乙》 正在 制定 ').at(-1)).toEqual({ written: '《乙》 正在 制定', said: '正在制定', line: 1 })
})
