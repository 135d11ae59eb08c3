import { thresholdContradicted as rule } from '../../../src/summary-table/rules/threshold-contradicted'
import { messages, subjectOf, type LiteralPoint } from '../subject'

const saying = (number: number, evidence: string, more: LiteralPoint = {}) =>
  messages(rule, subjectOf([{ number, evidence, ...more }]))

test('says the words of the cell and of the point', () => {
  expect(saying(24, '校舍竣工率85%')).toEqual([
    'D4: 第24项〔D4〕写的是“校舍竣工率85%”，达不到“过九成”，却把4个县列为已实现。',
  ])
})

test.each<[number, string, string]>([
  [24, '校舍竣工率95%，设备采购完成率８５％', '设备采购完成率８５％'],
  [24, '竣工率、采购完成率分别达到95%、85%', '85%'],
  [24, '竣工率八成五', '竣工率八成五'],
  [24, '《A》（锦政发〔2018〕5号）；竣工率百分之八十五', '竣工率百分之八十五'],
  [24, '竣工率由60%提高到85%', '提高到85%'],
  [19, '教师交流轮岗比例8%', '教师交流轮岗比例8%'],
  [19, '交流轮岗教师占12%，其中骨干教师占交流轮岗教师总数的15%', '其中骨干教师占交流轮岗教师总数的15%'],
  [7, '寄宿生生活费补助范围达到25%', '寄宿生生活费补助范围达到25%'],
])('point %i: %s', (number, evidence, stated) => {
  expect(saying(number, evidence)).toEqual([expect.stringContaining(`写的是“${stated}”`)])
})

test.each<[number, string]>([
  [24, '校舍竣工率95%，设备采购完成率过九成'],
  [24, '竣工率90%'],
  [24, '2017年竣工率85%，2018年竣工率95%'],
  [24, '目标竣工率85%'],
  [24, '竣工率比上年提高5%'],
  [24, '未竣工率5%'],
  [24, '已完成投资的85%'],
  [24, '《关于竣工率85%的通报》（锦政发〔2018〕5号）'],
  [19, '交流比例不低于8%'],
  [19, '交流轮岗比例12%、骨干教师占22%'],
  [7, '补助范围由15%扩大到30%'],
  [1, '竣工率85%'],
])('point %i silent: %s', (number, evidence) => {
  expect(saying(number, evidence)).toEqual([])
})

test('silent where no county is listed as achieved', () => {
  expect(saying(24, '竣工率85%', { achieved: '无', unachieved: '全部' })).toEqual([])
})
