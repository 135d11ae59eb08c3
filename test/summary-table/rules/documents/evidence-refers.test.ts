import { evidenceRefers as rule } from '../../../../src/summary-table/rules/documents/evidence-refers'
import { messages, subjectOf } from '../../subject'

test.each([
  ['同上', '内容在别处，这一格没有'],
  ['已落实', '没有写做了什么，也没有文件全称和文号'],
  ['http://www.jz.gov.cn/a.html', '是一个网址，没有文件全称和文号'],
])('%s', (evidence, means) => {
  expect(messages(rule, subjectOf([{ evidence }]))).toEqual([`D4: 第1项〔D4〕只写着“${evidence}”，${means}。`])
})

test.each([
  { evidence: '同上', achieved: '无', unachieved: '全部' },
  { evidence: '《同上》（锦政发〔2018〕5号）' },
  { evidence: '已建立台账，逐校落实。' },
])('silent: %j', (point) => {
  expect(messages(rule, subjectOf([point]))).toEqual([])
})
