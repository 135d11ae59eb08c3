import { clausesOf } from '../../../src/summary-table/evidence/clauses'
import { leftOver } from '../../../src/summary-table/evidence/left'

const left = (text: string) => leftOver(clausesOf(text), ['超大班额', '66人']).map(({ count }) => count)

it.each<[string, number[]]>([
  ['仍有66人以上超大班额12个', [12]],
  ['仍有12个66人以上超大班额班级', [12]],
  ['尚有超大班额十二个班', [12]],
  ['66人以上超大班额12个', [12]],
  ['仍存在超大班额', [Infinity]],
  ['已消除超大班额8个，仍有4个', [4]],
  ['仍有超大班额12个，计划2019年全部消除', [12]],
  ['仍有超大班额12个，已建立消除大班额台账', [12]],
  ['66人以上超大班额还有2余个', [2]],
])('%s', (text, counts) => {
  expect(left(text)).toEqual(counts)
})

it.each([
  '66人以上超大班额0个',
  '现有66人以上超大班额0个',
  '没有超大班额',
  '无66人以上超大班额',
  '已消除66人以上超大班额12个',
  '有6个县已消除超大班额',
  '2017年有超大班额12个，2018年已全部消除',
  '仍有56人以上大班额12个',
  '已建立消除超大班额工作台账',
  '严格控制存在超大班额学校招生计划',
  '原有超大班额12个',
  '超大班额所占比例有所下降',
  '制定了12个方案消除超大班额',
])('silent: %s', (text) => {
  expect(left(text)).toEqual([])
})
