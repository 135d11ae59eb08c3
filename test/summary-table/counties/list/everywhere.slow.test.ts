import { PREFECTURES } from '../../../../src/summary-table/counties/gazetteer/china'
import { rosterOf } from '../../../../src/summary-table/counties/roster/make-roster'
import { parseCountyList } from '../../../../src/summary-table/counties/list/parse-list'
import { placeNamed } from '../../../../src/summary-table/counties/gazetteer/place'
import type { ListColumn } from '../../../../src/summary-table/counties/list/column'

/** Names of counties that hold words of these phrases (开平市, 即墨区, 天等县, 二七区, 全州县, 道外区) must not be cut by them. */
const OWN: readonly ((county: string) => string)[] = [
  (county) => county,
  (county) => `${county}已实现`,
  (county) => `${county}（已实现）`,
  (county) => `${county}均已实现`,
  (county) => `${county}，均已实现`,
  (county) => `仅${county}`,
  (county) => `1.${county}`,
  (county) => `1个（${county}）`,
]
const ALL_BUT: readonly ((county: string) => string)[] = [
  (county) => `除${county}外均已实现`,
  (county) => `除${county}`,
  (county) => `全部（除${county}）`,
  (county) => `${county}除外，其余均已实现`,
  (county) => `${county}以外的县（市、区）`,
  (county) => `${county}未实现，其余均已实现`,
  (county) => `${county}预计2020年实现，其余均已实现`,
]
const NOT_YET: readonly ((county: string) => string)[] = [
  (county) => `${county}未实现`,
  (county) => `仅${county}未实现`,
  (county) => `${county}预计2020年实现`,
  (county) => `2020年：${county}`,
  (county) => `除${county}外均已实现`,
]
const PAIRS: readonly ((county: string, other: string) => string)[] = [
  (county, other) => `${county}${other}`,
  (county, other) => `${county}和${other}`,
  (county, other) => `${county}及${other}均已实现`,
  (county, other) => `${county} ${other}`,
]

test('every county of China is understood in every phrase', () => {
  const misread: string[] = []
  let tried = 0
  for (const { province, name } of PREFECTURES) {
    const place = name === null ? null : placeNamed(`${province}${name}教育局`)
    const roster = place && rosterOf(place)
    if (!roster || roster.counties.length < 2) continue
    const expectRead = (text: string, counties: readonly string[], column: ListColumn = 'achieved') => {
      const read = parseCountyList(text, roster, column).counties
      if ([...read].sort().join() !== [...counties].sort().join()) misread.push(`${name} ${column} ${text}`)
    }
    tried += roster.counties.length
    roster.counties.forEach((county, index, all) => {
      const next = all[(index + 1) % all.length]
      for (const phrase of OWN) expectRead(phrase(county), [county])
      for (const phrase of PAIRS) expectRead(phrase(county, next), [county, next])
      for (const phrase of ALL_BUT) expectRead(phrase(county), all.filter((other) => other !== county)) // prettier-ignore
      for (const phrase of NOT_YET) expectRead(phrase(county), [county], 'unachieved')
      for (const text of [`${county}×`, `${county}未实现`, `无${county}`]) expectRead(text, [])
    })
    expectRead(roster.counties.join(''), roster.counties)
    expectRead(`${roster.counties.length}个县（市、区）（${roster.counties.join('、')}）`, roster.counties)
  }
  expect(misread).toEqual([])
  expect(tried).toBeGreaterThan(2800)
})
