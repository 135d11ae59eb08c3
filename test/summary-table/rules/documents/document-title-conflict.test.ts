import { documentTitleConflict as rule } from '../../../../src/summary-table/rules/documents/document-title-conflict'
import { messages, subjectOf } from '../../subject'

const saying = (...evidences: string[]) => messages(rule, subjectOf(evidences.map((evidence) => ({ evidence }))))
const N = '锦政发〔2018〕5号'

test('names both titles and both cells', () => {
  expect(saying(`《关于A的通知》（${N}）`, `《关于B的意见》（${N}）`)).toEqual([
    'D5: 文号“锦政发〔2018〕5号”在第2项〔D5〕是《关于B的意见》，在〔D4〕却是《关于A的通知》。',
  ])
})

test('a title that is repeated is told once', () => {
  expect(saying(`《甲通知》（${N}）`, `《乙意见》（${N}）`, `《乙意见》（${N}）`, `《甲通知》（${N}）`)).toHaveLength(1)
})

test('full-width digits do not make it another number', () => {
  expect(saying(`《关于A的通知》（${N}）`, '《关于B的意见》（锦政发〔２０１８〕５号）')).toHaveLength(1)
})

test('a malformed number counts as it will be once it is put right', () => {
  expect(saying(`《关于A的通知》（锦政发[2018]5号）`, `《关于B的意见》（${N}）`)).toEqual([
    'D5: 文号“锦政发〔2018〕5号”在第2项〔D5〕是《关于B的意见》，在〔D4〕却是《关于A的通知》。',
  ])
})

test.each([
  [`《关于A的通知》（${N}）`, `《关于A的通知》（${N}）`],
  [`《关于“A”的通知》（${N}）`, `《关于"A"的 通知》${N}`],
  [`《关于印发〈A方案〉的通知》（${N}）`, `《A方案》（${N}）`],
  [`《锦州市人民政府关于A的通知》（${N}）`, `《关于A的通知》（${N}）`],
  [`《关于A的通知》（${N}）`, '《关于B的意见》（[2018]5号）'],
  [`《关于A的通知》（${N}）`, '《关于B的意见》（锦政发〔2018〕6号）'],
  [`《关于A的通知》（${N}）`, N],
])('silent: %s and %s', (...evidences) => {
  expect(saying(...evidences)).toEqual([])
})
