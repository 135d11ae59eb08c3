import { anyCharacter, fc } from '../../../property'
import { PREFECTURES } from '../../../../src/summary-table/counties/gazetteer/china'
import { normalizedList, printCountyList } from '../../../../src/summary-table/counties/list/normalized-list'
import { parseCountyList } from '../../../../src/summary-table/counties/list/parse-list'
import { makeRoster, rosterOf } from '../../../../src/summary-table/counties/roster/make-roster'
import type { Roster } from '../../../../src/summary-table/counties/roster/roster'
import { pointsOf, rosterFor } from '../rosters'

const ROSTERS: readonly Roster[] = PREFECTURES.flatMap((prefecture) => {
  const roster = prefecture.name ? rosterOf({ kind: 'city', name: prefecture.name, prefecture }) : null
  return roster ?? []
})

const roster = fc.constantFrom(...ROSTERS)
const rosterAndCounties = roster.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.counties])))
const rosterAndSome = roster.chain((one) =>
  fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.counties], { minLength: 1 })),
)
const separator = fc.constantFrom(
  '、',
  '，',
  ',',
  '；',
  ';',
  ' ',
  '　',
  '\n',
  '/',
  '｜',
  '·',
  '和',
  '与',
  '及',
  '、 ',
  ' , ',
)
const fragment = fc.oneof(
  fc.constantFrom(
    ...'义县 古塔区 凌河 无 全部 均已实现 除 外 （ ） ( 【 】 、 ， ： 7个 共 等 1. 已实现 未实现 高新区 锦州市 和'.split(
      ' ',
    ),
  ),
  fc.string({ unit: anyCharacter, maxLength: 4 }),
)

test('what is printed is read back: parse(print(list)) = list', () => {
  fc.assert(
    fc.property(rosterAndCounties, ([one, counties]) => {
      expect(parseCountyList(printCountyList(counties), one).counties).toEqual(counties)
    }),
  )
})

test('all names of every prefecture, run together, are read back', () => {
  for (const one of ROSTERS) expect(parseCountyList(one.counties.join(''), one).counties).toEqual(one.counties)
})

test('names run together in any order are read right, or reported', () => {
  fc.assert(
    fc.property(rosterAndSome, ([one, counties]) => {
      const list = parseCountyList(counties.join(''), one)
      const unknown = list.names.some(({ county }) => county === null)
      expect(unknown || list.counties.join() === counties.join()).toBe(true)
    }),
  )
})

test('a wrong separator never changes the counties that are understood, and is put right', () => {
  fc.assert(
    fc.property(rosterAndSome, fc.array(separator, { minLength: 1 }), ([one, counties], separators) => {
      const cell = counties.reduce((text, name, at) => text + separators[at % separators.length] + name)
      const list = parseCountyList(cell, one)
      expect(list.counties).toEqual(counties)
      expect(normalizedList(list)).toBe(printCountyList(counties))
    }),
  )
})

test('short names mean their counties, or nothing', () => {
  fc.assert(
    fc.property(rosterAndSome, ([one, counties]) => {
      const list = parseCountyList(counties.map((name) => name.slice(0, -1)).join('、'), one)
      list.names.forEach(({ county }, at) => expect(county === null || county === counties[at]).toBe(true))
    }),
  )
})

test('putting right twice is putting right once', () => {
  const jinzhou = rosterFor('锦州市')
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (fragments) => {
      const once = normalizedList(parseCountyList(fragments.join(''), jinzhou))
      if (once !== null) expect(normalizedList(parseCountyList(once, jinzhou))).toBe(once)
    }),
  )
})

test('whatever is in a cell, a list comes back: no throw, no county from outside the roster, none twice', () => {
  const jinzhou = rosterFor('锦州市')
  fc.assert(
    fc.property(
      fc.array(fragment, { maxLength: 12 }),
      fc.constantFrom('achieved', 'unachieved'),
      (fragments, column) => {
        const cell = fragments.join('')
        const list = parseCountyList(cell, jinzhou, column)
        expect(list.written).toBe(cell)
        expect(list.counties.every((county) => jinzhou.counties.includes(county))).toBe(true)
        expect(new Set(list.counties).size).toBe(list.counties.length)
        parseCountyList(cell, null, column)
      },
    ),
    { numRuns: 300 },
  )
})

test('a roster comes of any table', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.array(fragment), (unit, lists) => {
      const { counties } = makeRoster({ unit, lists: pointsOf(lists) })
      expect(new Set(counties).size).toBe(counties.length)
    }),
  )
})

test.each([
  '古塔区',
  '古塔区、',
  '古塔去、',
  '啊',
  '义 ',
  '（',
  '(a)',
  '1.',
  '全部',
  '除义县外、',
  '已实现：',
  '（市、',
  '辖区',
  '啊区',
  ' 　\n。',
  // Work that grows with the square of such a length would not end within a test's time.
])('a megabyte of %j is read to its end', (text) => {
  const cell = text.repeat(2 ** 20 / Buffer.byteLength(text))
  expect(parseCountyList(cell, rosterFor('锦州市')).written).toBe(cell)
})
