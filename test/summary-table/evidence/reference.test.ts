import { referenceIn } from '../../../src/summary-table/evidence/reference'

it.each([
  [
    'elsewhere',
    '同上 同上。 同第1项 见附件 见附件2 详见第1项 详见附表 附后 材料附后 略 （略） 〃 ″ " 已报送 材料已报市局 资料已报市教育局 已落实，见附件 同前 参见第3项',
  ],
  [
    'claim',
    '已落实 是 √ ✓ 有 已完成。 已按省市文件要求落实 严格按标准执行 已制定方案 有文件 均已达到 YES 已全面落实到位',
  ],
  [
    'address',
    'http://www.tieling.gov.cn/a/b.html www.tieling.gov.cn xxgk.tieling.gov.cn/123 网址：https://jyj.tieling.gov.cn',
  ],
] as const)('%s', (how, texts) => {
  for (const text of texts.split(' ')) expect([text, referenceIn(text)]).toEqual([text, how])
})

it.each([
  '已建立台账',
  '已建立台账，逐校落实。',
  '每学期督查一次',
  '《实施意见》（铁政发〔2018〕5号）',
  '《实施意见》',
  '铁政发〔2018〕5号',
  '按照《意见》要求落实',
  '竣工率100%',
  '完成100个',
  '建立了联席会议制度，每季度召开一次',
  '5',
  '见附件《实施方案》',
  '已落实生均600元',
  '',
])('silent: %s', (text) => {
  expect(referenceIn(text)).toBeNull()
})
