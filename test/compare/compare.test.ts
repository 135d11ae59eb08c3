import { compareTables } from '../../src/compare/compare'
import { COMPARE_RULES } from '../../src/compare/rules'
import { runFiledRules } from '../../src/findings/filed'
import { check } from '../../src/summary-table/check'
import { FORM_32 } from '../summary-table/filled-table'
import { tableOf, TIELING, type TableGiven } from '../roll-up/round'

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
