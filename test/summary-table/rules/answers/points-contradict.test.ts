import { CellError } from '../../../../src/grid/cell'
import { pointsContradict as rule } from '../../../../src/summary-table/rules/answers/points-contradict'
import { COUNTIES, messages, subjectOf, type LiteralPoint } from '../../subject'

const saying = (three: LiteralPoint, six: LiteralPoint) =>
  messages(
    rule,
    subjectOf([
      { number: 3, ...three },
      { number: 6, ...six },
    ]),
  )
const ALL = COUNTIES.join('、')
const WITHOUT_YIXIAN = { achieved: '古塔区、凌河区、凌海市', unachieved: '义县' }
const SAME = '《关于生均公用经费的通知》（锦政发〔2018〕5号）'

test('one document, one county, two answers', () => {
  expect(saying({ ...WITHOUT_YIXIAN, evidence: SAME }, { achieved: ALL, evidence: SAME })).toEqual([
    'E5: 第6项〔E5〕与第3项〔F4〕互相矛盾：两项引用的都是“锦政发〔2018〕5号”，义县在第6项已实现，在第3项却未实现。',
  ])
})

test.each(['锦政发〔２０１８〕5号', '锦政发〔2018〕５号'])('%s is the same document, in full width', (number) => {
  expect(saying({ ...WITHOUT_YIXIAN, evidence: `《A》（${number}）` }, { achieved: ALL, evidence: SAME })).toHaveLength(
    1,
  )
})

test('opposite throughout', () => {
  expect(saying({ achieved: '无', unachieved: ALL }, { achieved: ALL })).toEqual([
    'E5: 第6项〔E5〕与第3项〔F4〕互相矛盾：4个县在第6项全部已实现，在第3项却全部未实现。',
  ])
})

test('two amounts of one quota', () => {
  const evidence = (primary: number) => `生均公用经费小学每生每年${primary}元，初中850元`
  expect(saying({ evidence: evidence(650) }, { evidence: evidence(700) })).toEqual([
    'D5: 第6项〔D5〕与第3项〔D4〕互相矛盾：小学生均公用经费一处是700元，一处是650元。',
  ])
})

test('a malformed number counts as it will be once it is put right', () => {
  expect(saying({ ...WITHOUT_YIXIAN, evidence: SAME }, { evidence: '《A》（锦政发[2018]5号）' })).toHaveLength(1)
})

test.each<[string, LiteralPoint, LiteralPoint]>([
  ['a single county differs, by different documents', WITHOUT_YIXIAN, {}],
  ['the other way round is no contradiction', {}, { ...WITHOUT_YIXIAN, evidence: SAME }],
  ['one document and the same answers', { ...WITHOUT_YIXIAN, evidence: SAME }, { ...WITHOUT_YIXIAN, evidence: SAME }],
  ['a malformed number may be another', { ...WITHOUT_YIXIAN, evidence: SAME }, { evidence: '《A》（[2018]5号）' }],
  [
    'the same amounts',
    { evidence: '公用经费小学650元、初中850元' },
    { evidence: '生均公用经费：小学650元，初中850元' },
  ],
  ['several amounts, by year', { evidence: '公用经费小学650元' }, { evidence: '公用经费小学由650元，小学提高到700元' }],
  ['amounts of something else', { evidence: '小学补助1000元' }, { evidence: '公用经费小学650元' }],
  ['blank answers', { achieved: null, unachieved: null }, {}],
  ['an error in the list', { achieved: new CellError('#N/A'), unachieved: '义县' }, {}],
])('silent: %s', (_, three, six) => {
  expect(saying(three, six)).toEqual([])
})

test('silent where one of the points is missing', () => {
  expect(messages(rule, subjectOf([{ number: 6 }]))).toEqual([])
})
