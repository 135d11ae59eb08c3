import { thresholdContradicted as rule } from '../../../../src/summary-table/rules/documents/threshold-contradicted'
import { messages, subjectOf, type LiteralPoint } from '../../subject'

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
  [24, '2016年竣工率75%，2017年80%，2018年85%', '2018年85%'],
  [24, '2018年竣工率85%', '2018年竣工率85%'],
  [24, '竣工85%', '竣工85%'],
  [24, '校舍竣工达八成', '校舍竣工达八成'],
  [24, '竣工率不足九成', '竣工率不足九成'],
  [24, '目前竣工率不到九成，正在推进', '目前竣工率不到九成'],
  [24, '竣工率未达到90%', '竣工率未达到90%'],
  [24, '校舍竣工率低于90%', '校舍竣工率低于90%'],
  [19, '交流80人，占8%', '交流80人，占8%'],
  [19, '仅有8%的教师交流轮岗', '仅有8%'],
  [7, '2016年补助比例20%，现已提高到25%', '现已提高到25%'],
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
  [24, '2016年竣工率75%，2017年85%，2018年95%'],
  [24, '竣工率75%，2018年达到95%'],
  [24, '2018年竣工率95%，2017年竣工率85%'],
  [24, '计划2017年竣工率50%，2018年85%'],
  [24, '竣工率95%，招生计划2018年85%'],
  [24, '2016年竣工率不足九成，2018年全部竣工'],
  [24, '竣工率低于90%的学校已整改'],
  [24, '如竣工率不足九成，约谈校长'],
  [24, '竣工率由不足九成提高到95%'],
  [24, '竣工率不低于85%'],
  [24, '未竣工率不足5%'],
  [24, '竣工率不足95%'],
  [24, '竣工校舍中85%为框架结构'],
  [19, '2017年交流比例9%，2018年11%'],
  [19, '2016-2017学年交流比例9%，2017-2018学年11%'],
  [19, '交流120人，其中男教师30人，占5%'],
  [19, '交流120人，占12%'],
  [19, '未交流80人，占8%'],
  [19, '8%的交流教师来自城区'],
  [19, '仅有8%的符合条件的教师尚未参加交流轮岗'],
  [7, '2016年补助比例20%，现已提高到30%'],
  [1, '竣工率85%'],
])('point %i silent: %s', (number, evidence) => {
  expect(saying(number, evidence)).toEqual([])
})

test('silent where no county is listed as achieved', () => {
  expect(saying(24, '竣工率85%', { achieved: '无', unachieved: '全部' })).toEqual([])
})

const WITHOUT_YIXIAN = { achieved: '古塔区、凌河区、凌海市', unachieved: '义县' }

test.each<[number, string]>([
  [7, '义县补助范围25%，其余县（市、区）均达到30%以上'],
  [24, '义县竣工率85%，未达标；其他县（市、区）竣工率、采购完成率均在93%以上'],
  [24, '义县竣工率85%、采购完成率80%，其余均在93%以上'],
  [24, '义县进度较慢，竣工率85%，采购完成率80%'],
  [24, '其余县（市、区）竣工率均在93%以上，义县竣工率85%'],
  [24, '竣工率：古塔区95%、凌河区96%、义县85%、凌海市93%'],
  [24, '全市除义县竣工率85%外均已竣工'],
  [24, '个别县竣工率不足九成'],
  [19, '义县交流教师80人，占符合条件教师的8%，其余均在10%以上'],
])('point %i silent where those short of it stand in 未实现: %s', (number, evidence) => {
  expect(saying(number, evidence, WITHOUT_YIXIAN)).toEqual([])
})

test.each<[number, string]>([
  [24, '凌海市竣工率85%，其余均在93%以上'],
  [24, '凌海市、义县竣工率分别为85%、96%'],
  [24, '义县竣工率95%，其余县（市、区）竣工率85%'],
  [24, '全市竣工率85%'],
  [24, '义县已全部竣工。全市竣工率85%'],
  [24, '竣工率：古塔区85%、凌河区96%、义县95%、凌海市93%'],
])('point %i where others are short of it: %s', (number, evidence) => {
  expect(saying(number, evidence, WITHOUT_YIXIAN)).toHaveLength(1)
})

test('a county named as short of it is no excuse while it stands in 已实现', () => {
  expect(saying(7, '义县补助范围25%，其余县（市、区）均达到30%以上')).toHaveLength(1)
  expect(saying(24, '个别县竣工率不足九成')).toHaveLength(1)
})

test.each<[number, string]>([
  [19, '跨校交流比例3%，交流比例12%'],
  [24, '投资完成率85%'],
])('point %i silent, of something else: %s', (number, evidence) => {
  expect(saying(number, evidence)).toEqual([])
})
