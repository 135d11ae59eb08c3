import {
  countiesOf,
  FORMER_PREFECTURES,
  PREFECTURES,
  type Prefecture,
} from '../../../../src/summary-table/counties/gazetteer/china'
import data from '../../../../src/summary-table/counties/gazetteer/history.json'
import { check } from '../../../../src/summary-table/check'
import { filledTable, FORM_49 } from '../../filled-table'

const ALL = [...PREFECTURES, ...FORMER_PREFECTURES]
const YEARS = Array.from({ length: 13 }, (_, index) => 2013 + index)

/** The counties of a prefecture at the end of a year. */
const atEndOf = (year: number, prefecture: Prefecture): string[] =>
  countiesOf(prefecture).flatMap(({ names }) =>
    names.filter(({ first, last }) => first <= year && last > year).map(({ name }) => name),
  )

const find = (name: string) => ALL.find((prefecture) => prefecture.name === name)!

test('names where the history comes from, and under which licence', () => {
  expect(data.source).toContain('yescallop/areacodes')
  expect(data.license).toContain('CC0')
})

test.each([
  [2013, 2853],
  [2014, 2854],
  [2015, 2850],
  [2016, 2851],
  [2017, 2851],
  [2018, 2851],
  [2019, 2846],
  [2020, 2844],
  [2021, 2843],
  [2022, 2843],
  [2023, 2844],
  [2024, 2846],
])('at the end of %d there are as many counties as the Ministry of Civil Affairs counted: %d', (year, count) => {
  expect(ALL.flatMap((prefecture) => atEndOf(year, prefecture))).toHaveLength(count)
})

test.each([
  ['邵阳市', 2018, '邵东县', '邵东市'],
  ['邵阳市', 2019, '邵东市', '邵东县'],
  ['四平市', 2018, '公主岭市', ''],
  ['长春市', 2020, '公主岭市', '九台市'],
  ['莱芜市', 2017, '莱城区', ''],
  ['济南市', 2018, '莱芜区', '莱城区'],
  ['伊春市', 2018, '金山屯区', '金林区'],
  ['昌都市', 2013, '昌都县', '卡若区'],
])('%s at the end of %d has %s, and not %s', (city, year, name, other) => {
  const counties = atEndOf(year, find(city))
  expect(counties).toContain(name)
  expect(counties).not.toContain(other)
})

/** How a point may be answered by somebody who leaves nobody out: 已实现 and 未实现. */
const PHRASES: readonly ((counties: readonly string[], city: string) => readonly [string, string])[] = [
  (counties) => [counties.join('、'), '无'],
  (counties) => ['无', counties.join('、')],
  (counties) => [counties.slice(1).join('、') || '无', counties[0]],
  (counties) => [`${counties.join('、')}均已实现`, ''],
  () => ['全部', '/'],
  () => ['各县（市、区）均已实现', '无'],
  (_, city) => [`${city}各县（市、区）均已实现`, '无'],
  (counties) => [`${counties.length}个县（市、区）均已实现`, '无'],
  () => ['各县（市、区）均已制定实施方案', '暂无'],
  (counties) => [counties.length > 1 ? `除${counties[0]}外均已实现` : '无', counties[0]],
  (counties) => [counties.length > 1 ? '其余县（市、区）均已实现' : '无', counties[0]],
  () => ['100%', '—'],
  (counties) => [`共${counties.length}个：${counties.join('、')}`, '无'],
]

/** The prefectures that had other counties in the year before or after. In the first and the last year: all. */
function changing(year: number): readonly Prefecture[] {
  const around = [year - 1, year + 1]
  if (!around.every((each) => YEARS.includes(each))) return ALL
  return ALL.filter((prefecture) => {
    const counties = atEndOf(year, prefecture).join()
    return around.some((each) => atEndOf(each, prefecture).join() !== counties)
  })
}

test.each(YEARS)('in %d a prefecture may list the counties it had, in each of these phrases', (year) => {
  const wrong: string[] = []
  let tables = 0
  for (const prefecture of changing(year)) {
    const counties = atEndOf(year, prefecture)
    const { name, formerName } = prefecture
    if (name === null || counties.length === 0) continue
    const cells: Record<string, string> = { A2: `填报单位：${name}教育局 联系人：基教科 时间：${year}年12月31日` }
    FORM_49.points.forEach((_, index) => {
      // Points 3 and 6 speak of one thing and are to be answered alike.
      const phrase = PHRASES[(index === 5 ? 2 : index) % PHRASES.length]
      const [achieved, unachieved] = phrase(counties, name)
      cells[`E${index + 4}`] = achieved
      cells[`F${index + 4}`] = unachieved
    })
    const edition = { ...FORM_49, since: '2013-01' }
    const { findings } = check(filledTable({ cells }), {
      language: 'zh',
      today: new Date(Date.UTC(2026, 10, 30)),
      editions: [edition],
    })
    tables++
    const bad = findings.filter(({ rule }) => /^(county|list|zone|none|answer|city|unit)-/.test(rule))
    if (bad.length > 0) wrong.push(`${name} ${formerName ?? ''} ${bad[0].cell} ${bad[0].message}`)
  }
  expect(wrong).toEqual([])
  expect(tables).toBeGreaterThan(changing(year) === ALL ? 330 : 0)
})
