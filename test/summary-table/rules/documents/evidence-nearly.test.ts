import { evidenceNearly as rule } from '../../../../src/summary-table/rules/documents/evidence-nearly'
import { messages, subjectOf } from '../../subject'

test('基本达到 is told, and counts', () => {
  expect(messages(rule, subjectOf([{ evidence: '各校基本达到要求' }]))).toEqual([
    'D4: 第1项〔D4〕写着“各校基本达到要求”，按已实现统计。',
  ])
})

test('said in place of county names', () => {
  expect(messages(rule, subjectOf([{ achieved: '各县（市、区）均已基本实现' }]))).toHaveLength(1)
  expect(messages(rule, subjectOf([{ achieved: '各县（市、区）均已实现' }]))).toEqual([])
})

test.each([
  ['the point asks for no more', { number: 30, evidence: '基本实现' }],
  ['said of a county in 未实现', { evidence: '义县基本达到', achieved: '古塔区、凌河区、凌海市', unachieved: '义县' }],
  ['nobody has achieved it', { evidence: '基本达到', achieved: '无', unachieved: '全部' }],
  ['a word like it', { number: 4, evidence: '基本装备配置标准已统一' }],
])('silent: %s', (_, point) => {
  expect(messages(rule, subjectOf([point]))).toEqual([])
})
