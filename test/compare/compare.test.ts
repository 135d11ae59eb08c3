import { compareTables } from '../../src/compare/compare'
import { movedOf, byMovement, onlyDocumentsOf } from '../../src/compare/movement'
import { COMPARE_RULES } from '../../src/compare/rules'
import { runFiledRules } from '../../src/findings/filed'
import { compareForm, compareText } from '../../src/report/desk/compare-report'
import { check } from '../../src/summary-table/check'
import { FORM_32 } from '../summary-table/filled-table'
import { fc } from '../property'
import { tableOf, TIELING, type Answered, type TableGiven } from '../roll-up/round'

const ALL = TIELING.join('、')
const BUT_CHANGTU = TIELING.filter((county) => county !== '昌图县').join('、')
const CITY = { unit: '铁岭市教育局', all: ALL }

function period(given: Partial<TableGiven>) {
  const [subject] = check(tableOf({ ...CITY, ...given }), {
    language: 'zh',
    today: new Date(Date.UTC(2020, 0, 1)),
  }).tables
  return { path: 'x.xlsx', subject }
}

const compared = (old: Partial<TableGiven>, now: Partial<TableGiven>) => compareTables(period(old), period({ date: '2019年11月20日', ...now })) // prettier-ignore
const said = (old: Partial<TableGiven>, now: Partial<TableGiven>) =>
  runFiledRules(COMPARE_RULES, compared(old, now), 'zh').map(({ rule, point, county, cell }) => [rule, point, county, cell].filter((part) => part !== null).join(' ')) // prettier-ignore

const UNACHIEVED = { achieved: BUT_CHANGTU, unachieved: '昌图县' }
const OTHER = '《另一份通知》（铁教发〔2019〕7号）'

it('a table compared with itself is a copy, and nothing else', () => {
  const table = period({ answers: { 5: UNACHIEVED } })
  const comparison = compareTables(table, table)
  expect(runFiledRules(COMPARE_RULES, comparison, 'zh').map(({ rule }) => rule)).toEqual(['period-copied'])
  expect(
    comparison.points.filter(({ newlyAchieved, regressed }) => newlyAchieved.length + regressed.length > 0),
  ).toEqual([])
  expect(comparison.points[4].stillUnachieved).toEqual(['昌图县'])
})

it('counts in points × counties what was achieved and what was not', () => {
  const { totals, points } = compared(
    { answers: { 5: UNACHIEVED, 7: UNACHIEVED } },
    { answers: { 7: UNACHIEVED, 9: UNACHIEVED } },
  )
  expect(totals).toEqual({ achieved: [341, 341], unachieved: [2, 2] })
  expect([points[4].newlyAchieved, points[6].stillUnachieved, points[8].regressed]).toEqual([
    ['昌图县'],
    ['昌图县'],
    ['昌图县'],
  ])
})

it.each<[string, Partial<TableGiven>, Partial<TableGiven>, string[]]>([
  ['achieved then, not now', {}, { answers: { 5: UNACHIEVED } }, ['target-regressed 5 昌图县 F8']],
  [
    'newly achieved with new evidence',
    { answers: { 5: UNACHIEVED } },
    { answers: { 5: { evidence: `《关于第5项的通知》（铁教发〔2018〕5号）、${OTHER}` } } },
    [],
  ],
  [
    'newly achieved with the same evidence',
    { answers: { 5: UNACHIEVED } },
    {},
    ['target-achieved-without-evidence 5 昌图县 D8'],
  ],
  ['a document that is gone', {}, { answers: { 5: { evidence: OTHER } } }, ['document-dropped 5 D8']],
  ['the same but for its date', {}, {}, ['period-copied A2']],
  [
    'the older one given as the newer',
    { date: '2019年12月1日' },
    { answers: { 5: { evidence: `《关于第5项的通知》（铁教发〔2018〕5号），${OTHER}` } } },
    ['period-order A2'],
  ],
])('%s', (_, old, now, expected) => {
  expect(said(old, now)).toEqual(expected)
})

it('a county that was renamed is one county', () => {
  const shaoyang = (name: string) =>
    `双清区、大祥区、北塔区、${name}、新邵县、邵阳县、隆回县、洞口县、绥宁县、新宁县、城步苗族自治县、武冈市`
  const old = { unit: '邵阳市教育局', all: shaoyang('邵东县'), date: '2018年11月20日' }
  const now = { unit: '邵阳市教育局', all: shaoyang('邵东市'), date: '2019年12月20日' }
  const without = { achieved: shaoyang('邵东县').replace('邵东县、', ''), unachieved: '邵东县' }
  expect(said({ ...old, answers: { 5: without } }, now)).toEqual(['target-achieved-without-evidence 5 邵东市 D8'])
  expect(compared({ ...old, answers: { 5: without } }, now)).toMatchObject({ countiesGone: [], countiesNew: [] })
})

it('counties that came or went are told, and not counted', () => {
  const old = { unit: '某市教育局', all: '甲县、乙县、丙县' }
  const now = {
    unit: '某市教育局',
    all: '乙县、丙县、丁区',
    answers: { 5: { achieved: '乙县、丙县', unachieved: '丁区' } },
  }
  expect(said(old, now)).toEqual(['county-gone 甲县', 'county-new 丁区'])
  expect(compared(old, now).totals).toEqual({ achieved: [98, 98], unachieved: [0, 0] })
})

it('points are compared by what they ask for, whatever their number in another edition', () => {
  const old = { edition: FORM_32, answers: { 7: UNACHIEVED, 8: UNACHIEVED } }
  const { points, totals } = compared(old, {})
  expect(points.filter(({ newlyAchieved }) => newlyAchieved.length > 0).map(({ number }) => number)).toEqual([10, 12])
  // 28 points that are the same and point 9, of which the old table knows; 12 of one county alone.
  expect(totals.achieved).toEqual([28 * 7 + 7 - 1, 49 * 7])
})

describe('what regressed comes first, and what only cites other documents after all that moved', () => {
  const comparison = compared(
    { answers: { 9: UNACHIEVED } },
    { answers: { 2: { evidence: OTHER }, 5: { evidence: OTHER }, 30: UNACHIEVED, 40: UNACHIEVED } },
  )
  const numbers = (points: readonly { readonly number: number }[]) => points.map(({ number }) => number)

  it('in one order', () => {
    expect(numbers(movedOf(comparison.points))).toEqual([30, 40, 9])
    expect(numbers(onlyDocumentsOf(comparison.points))).toEqual([2, 5])
    expect(numbers(byMovement(comparison.points)).slice(0, 6)).toEqual([30, 40, 9, 2, 5, 1])
    expect(byMovement(comparison.points)).toHaveLength(49)
  })

  it('on the sheet and in the text', () => {
    expect(compareForm(comparison).rows.slice(2, 8).map(({ cells }) => cells[0]?.value)).toEqual([30, 40, 9, 2, 5, 1]) // prettier-ignore
    expect(compareText(comparison, [], 'zh').split('\n').slice(2)).toEqual([
      '  第30项  退回：昌图县',
      '  第40项  退回：昌图县',
      '  第9项  新实现：昌图县',
      '  只有引用的文件有变：第2、5项',
      '',
    ])
  })
})

/** What may stand in the cells of a point, well written or not. */
const answered: fc.Arbitrary<Answered> = fc.record({
  achieved: fc.oneof(fc.subarray(TIELING).map((names) => names.join('、')), fc.constantFrom('全部', '无', '', '/', '昌图')), // prettier-ignore
  unachieved: fc.oneof(fc.subarray(TIELING).map((names) => names.join('、')), fc.constantFrom('无', '昌图县（2019年9月前完成）', '')), // prettier-ignore
  evidence: fc.constantFrom('', '正在制定', OTHER, `${OTHER}、${OTHER}`, '《甲》《乙》', '铁教发[18]006号'),
})

it('any table compared with itself is a copy, and nothing else', () => {
  const answers = fc.dictionary(fc.integer({ min: 1, max: 49 }).map(String), answered, { maxKeys: 12 })
  fc.assert(
    fc.property(answers, fc.constantFrom('2018年11月20日', '', '年底'), (given, date) => {
      const table = period({ answers: given, date })
      const comparison = compareTables(table, table)
      expect(runFiledRules(COMPARE_RULES, comparison, 'zh').map(({ rule }) => rule)).toEqual(['period-copied'])
      expect([...movedOf(comparison.points), ...onlyDocumentsOf(comparison.points)]).toEqual([])
    }),
    { numRuns: 25 },
  )
})
