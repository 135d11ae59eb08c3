import { parseCountyList } from '../../../../src/summary-table/counties/list/parse-list'
import { makeRoster } from '../../../../src/summary-table/counties/roster/make-roster'
import { pointsOf, rosterFor } from '../rosters'

/** A table of as many points, all of which name these counties but the first, which has this list. */
const tableOf = (unit: string, counties: readonly string[], first: string, points = 49) =>
  makeRoster({ unit, lists: pointsOf([first, ...Array<string>(points - 1).fill(counties.join('、'))]) })

describe('a misspelt county that ends like a zone is no zone', () => {
  test.each([
    ['天津市', '滨海新区', '滨梅新区'],
    ['天津市', '滨海新区', '海滨新区'],
    ['沈阳市', '沈北新区', '沈比新区'],
    ['上海市', '浦东新区', '蒲东新区'],
    ['秦皇岛市', '海港区', '梅港区'],
    ['黄石市', '黄石港区', '黄古港区'],
    ['唐山市', '曹妃甸区', '曹妃甸新区'],
  ])('%s: %s written %s', (city, county, slip) => {
    const { counties } = rosterFor(city)
    const roster = tableOf(`${city}教育局`, counties, counties.join('、').replace(county, slip))
    expect(roster.counties).toEqual(counties)
    const nearest = slip === '海滨新区' ? null : county
    expect(parseCountyList(slip, roster).names).toMatchObject([{ county: null, nearest }])
  })

  test('nor when it is written so throughout', () => {
    const { counties } = rosterFor('天津市')
    const slip = counties.join('、').replace('滨海新区', '滨梅新区')
    expect(makeRoster({ unit: '天津市教委', lists: pointsOf(Array<string>(49).fill(slip)) }).counties).toEqual(counties)
  })
})

describe('a misspelt zone', () => {
  test('of the table is no second one', () => {
    const { counties } = rosterFor('铁岭市')
    const named = [...counties, '凡河新区']
    const roster = tableOf('铁岭市教育局', named, named.join('、').replace('凡河', '凡和'))
    expect(roster.counties).toEqual(named)
    expect(parseCountyList('凡和新区', roster).names).toMatchObject([{ county: null, nearest: '凡河新区' }])
  })

  test('with the city in its name is suggested in full', () => {
    const named = [...rosterFor('铁岭市').counties, '铁岭经济技术开发区']
    const roster = tableOf('铁岭市教育局', named, named.join('、').replace('经济', '经'))
    expect(parseCountyList('铁岭经技术开发区', roster).names).toMatchObject([{ nearest: '铁岭经济技术开发区' }])
  })

  test('that the city is known to have stands for that one', () => {
    const { counties } = makeRoster({ unit: '秦皇岛市教育局', lists: [['海港区、北代河新区', null]] })
    expect(counties).toEqual([...rosterFor('秦皇岛市').counties, '北戴河新区'])
  })
})

describe('a zone of its own', () => {
  test('stays one though a county is like it, when both are named throughout', () => {
    const named = [...rosterFor('锦州市').counties, '太和新区']
    expect(tableOf('锦州市教育局', named, named.join('、')).counties).toEqual(named)
  })

  test('stays one though another is like it, when both are named throughout', () => {
    const named = [...rosterFor('锦州市').counties, '城南新区', '城东新区']
    expect(tableOf('锦州市教育局', named, named.join('、')).counties).toEqual(named)
  })

  test.each(['高新区', '南充高新区', '锦绣新区', '开发区'])('is %s in 南充市, met once', (zone) => {
    const { counties } = rosterFor('南充市')
    const roster = tableOf('南充市教育局', counties, `${counties.join('、')}、${zone}`)
    expect(roster).toMatchObject({ counties, openZones: [{ name: zone }] })
  })
})

describe('without a known city', () => {
  test('a slip for a name met throughout is left out', () => {
    const named = ['甲山区', '乙水县', '滨海新区']
    expect(tableOf('教育局', named, '甲山区、乙水现、滨梅新区').counties).toEqual(named)
  })

  test('a county that exists is no slip', () => {
    const named = ['河东区', '滨海新区']
    expect(tableOf('教育局', named, '河西区、滨海新区').counties).toEqual(['河西区', ...named])
  })
})
