import { makeRoster, withZones } from '../../../../src/summary-table/counties/roster/make-roster'
import { parseCountyList } from '../../../../src/summary-table/counties/list/parse-list'
import { parseRosterText } from '../../../../src/summary-table/counties/roster/roster-text'
import { isZone } from '../../../../src/summary-table/counties/gazetteer/zones'
import { placeNamed } from '../../../../src/summary-table/counties/gazetteer/place'
import { pointsOf, rosterFor } from '../rosters'

const JINZHOU = ['古塔区', '凌河区', '太和区', '黑山县', '义县', '凌海市', '北镇市']

describe('the roster of a table', () => {
  test('is that of the city in 填报单位', () => {
    const roster = makeRoster({ unit: '锦州市教育局', lists: pointsOf(['古塔区', '无']) })
    expect(roster).toMatchObject({ source: 'city', unit: '锦州市', counties: JINZHOU })
  })

  test('is the county alone that reports for itself', () => {
    expect(makeRoster({ unit: '昌图县教育局', lists: pointsOf(['昌图县']) })).toMatchObject({
      source: 'city',
      counties: ['昌图县'],
    })
  })

  test('is the given one when there is one, with its aliases', () => {
    const { counties, aliases } = parseRosterText('古塔区\n高新区=锦州高新')
    const roster = makeRoster({
      unit: '锦州市教育局',
      given: { source: 'workbook', counties, aliases },
      lists: pointsOf(['古塔区']),
    })
    expect(roster).toMatchObject({ source: 'workbook', unit: '锦州市', counties: ['古塔区', '高新区'] })
    expect(roster.aliases.get('锦州高新')).toBe('高新区')
  })

  test('is not an empty one', () => {
    const given = { source: 'given' as const, counties: [], aliases: new Map<string, string>() }
    expect(makeRoster({ unit: '锦州市', given, lists: [] }).counties).toEqual(JINZHOU)
  })

  test('takes in the zones that the table names, last, each once', () => {
    const lists = [
      '古塔区、高新区、滨海新区',
      '滨海新区、锦州高新技术产业开发区',
      null,
      '全部',
      '义县、锦州高新区、滨海新区（含景区）',
    ]
    const roster = makeRoster({ unit: '锦州市教育局', lists: pointsOf(lists) })
    expect(roster.counties).toEqual([...JINZHOU, '锦州高新技术产业开发区', '滨海新区'])
    expect(roster.aliases.get('高新区')).toBe('锦州高新技术产业开发区')
  })

  test('takes in the zones that only the statistics know as such', () => {
    expect(makeRoster({ unit: '保定市教育局', lists: pointsOf(['白沟新城、雄县']) }).counties).toContain('白沟新城')
    expect(makeRoster({ unit: '大兴安岭地区教育局', lists: pointsOf(['松岭区']) }).counties).toEqual([
      '漠河市',
      '呼玛县',
      '塔河县',
      '松岭区',
    ])
  })

  test('does not take in a zone for a county that reports for itself', () => {
    expect(makeRoster({ unit: '昌图县教育局', lists: pointsOf(['昌图县、高新区']) }).counties).toEqual(['昌图县'])
  })

  test.each([
    ['苏州工业园区教育局', '苏州工业园区', '工业园区', '苏州市工业园区'],
    ['铁岭高新区社会事业局', '铁岭高新区', '高新区', '铁岭市高新技术产业开发区'],
    ['铁岭市高新区教育局', '高新区', '铁岭高新区', '铁岭高新技术产业开发区'],
    ['沈阳高新区教育局', '沈阳高新区', '高新区'],
    ['铁岭经济技术开发区教育局', '铁岭经济技术开发区', '铁岭经开区', '经济技术开发区', '铁岭市经开区'],
    ['昌图县教育局', '昌图县', '铁岭昌图县', '铁岭市昌图县'],
  ])('%s is the zone or county alone, by all its names', (unit, county, ...others) => {
    const roster = makeRoster({ unit, lists: pointsOf([county, ...others]) })
    expect(roster.counties).toEqual([county])
    for (const name of [county, ...others]) {
      expect(parseCountyList(name, roster)).toMatchObject({ counties: [county], names: [{ short: false }] })
    }
  })

  test('does not change the roster of the city for others', () => {
    makeRoster({ unit: '锦州市', lists: pointsOf(['高新区']) })
    expect(rosterFor('锦州市').counties).toEqual(JINZHOU)
  })
})

describe('without a known city', () => {
  const ofTable = (...lists: string[]) => makeRoster({ unit: '教育局', lists: pointsOf(lists) })

  test('the roster is every county and zone that the table names, zones last', () => {
    expect(ofTable('甲区、高新区、乙县', '无', '丙市、高新区', '全部')).toMatchObject({
      source: 'table',
      unit: null,
      counties: ['甲区', '乙县', '丙市', '高新区'],
    })
  })

  test('short names and run-together ones add nothing', () => {
    expect(ofTable('银州区、清河区', '银州、清河', '银州、清河', '银州区清河区').counties).toEqual(['银州区', '清河区'])
  })

  test('names written short everywhere are the roster', () => {
    expect(ofTable('银州、清河', '银州、清河').counties).toEqual(['银州', '清河'])
  })

  test('words met once that are no county are left out', () => {
    expect(ofTable('银州区、待核实', '银州区').counties).toEqual(['银州区'])
  })

  test('a city without counties has the names of its table', () => {
    expect(makeRoster({ unit: '东莞市教育局', lists: pointsOf(['甲区']) })).toMatchObject({
      source: 'table',
      unit: '东莞市',
      counties: ['甲区'],
    })
  })
})

describe('zones', () => {
  test.each([
    '高新区',
    '经开区',
    '经济技术开发区',
    '开发区',
    '滨海区',
    '滨海新区',
    '保税区',
    '景区',
    '风景区',
    '示范区',
    '度假区',
    '松山新区',
    '高新区管委会',
    '锦州高新技术产业开发区',
    '苏州工业园区',
    '综合保税区',
    '临港经济区',
    '空港经济区',
    '综保区',
    '出口加工区',
    '物流园区',
    '循环化工园区',
    '沿海经济带',
    '生态城',
    '生态园区',
    '科技城',
    '新城区',
    '农垦区',
  ])('%s is one', (name) => {
    expect(isZone(name)).toBe(true)
  })

  test.each([
    '古塔区',
    '义县',
    '绿园区',
    '新区划',
    '区',
    '',
    '关于加快推进经济技术开发区建设工作领导小组办公室驻高新区',
  ])('%s is none', (name) => {
    expect(isZone(name)).toBe(false)
  })

  test('新城区 is a county where there is one, and a zone elsewhere', () => {
    const xian = rosterFor('西安市')
    expect(makeRoster({ unit: '西安市教育局', lists: pointsOf(['新城区、碑林区', '新城']) }).counties).toEqual(
      xian.counties,
    )
    expect(makeRoster({ unit: '锦州市教育局', lists: pointsOf(['新城区']) }).counties).toContain('新城区')
  })

  test('开发区 is the one development zone there is, and itself beside two', () => {
    const jinzhou = rosterFor('锦州市')
    const place = placeNamed('锦州市')
    expect(withZones(jinzhou, ['经济技术开发区', '开发区'], place).counties.slice(7)).toEqual(['经济技术开发区'])
    expect(withZones(jinzhou, ['经开区', '西海开发区', '开发区'], place).counties.slice(7)).toEqual([
      '经开区',
      '西海开发区',
      '开发区',
    ])
  })
})
