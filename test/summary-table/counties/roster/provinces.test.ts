import { parseAnswer } from '../../../../src/summary-table/counties/list/parse-answer'
import { makeRoster } from '../../../../src/summary-table/counties/roster/make-roster'
import type { ListPair } from '../../../../src/summary-table/counties/roster/roster'
import { printCountyList } from '../../../../src/summary-table/counties/list/normalized-list'

const YEAR = { first: 2018, last: 2018 }

/** Both lists of a point of a province's table. */
function read(achieved: string, unachieved = '', unit = '辽宁省教育厅', period = YEAR) {
  const lists: ListPair[] = [[achieved, unachieved]]
  const roster = makeRoster({ unit, lists, period })
  return { roster, ...parseAnswer(achieved, unachieved, roster) }
}

const SHENYANG = ['和平区', '沈河区', '大东区', '皇姑区', '沈阳市铁西区', '苏家屯区', '浑南区', '沈北新区', '于洪区', '辽中区', '康平县', '法库县', '新民市'] // prettier-ignore
const TIELING = ['银州区', '清河区', '铁岭县', '西丰县', '昌图县', '调兵山市', '开原市']

test('the roster of a province are its counties of that day; names that it has twice have their prefecture', () => {
  const { roster } = read('全部')
  expect(roster).toMatchObject({ source: 'city', unit: '辽宁省' })
  expect(roster.counties).toHaveLength(100)
  expect(roster.counties.filter((name) => name.endsWith('铁西区'))).toEqual(['沈阳市铁西区', '鞍山市铁西区'])
  expect(makeRoster({ unit: '湖南省教育厅', lists: [], period: YEAR }).counties).toContain('邵东县')
})

test.each([
  '全省各县（市、区）',
  '全部',
  '14个市100个县（市、区）',
  '全省100个县（市、区）均已实现',
  '辽宁省各县（市、区）',
  '14个设区市及所辖县（市、区）全部实现',
  '各市及其所辖县（市、区）均已实现',
])('%s are all', (cell) => {
  const { achieved, roster } = read(cell, '无')
  expect(achieved.counties).toEqual(roster.counties)
})

test.each([
  '沈阳市：和平区、沈河区、铁西区；铁岭市：银州区、清河区',
  '沈阳市（和平区、沈河区、铁西区）、铁岭市（银州区、清河区）',
  '沈阳市和平区、沈河区、铁西区；铁岭市银州区、清河区',
  '沈阳：和平区、沈河区、铁西区\n铁岭：银州区、清河区',
])('%s is read by prefecture', (cell) => {
  const { achieved } = read(cell, '其余县（市、区）')
  expect(achieved.counties).toEqual(['和平区', '沈河区', '沈阳市铁西区', '银州区', '清河区'])
  expect(achieved.names.filter(({ county }) => county === null)).toEqual([])
  expect(achieved.foreignSeparators.filter((one) => one.includes('；'))).toEqual([])
})

test.each([
  '沈阳市3个：和平区、沈河区、铁西区；铁岭市2个：银州区、清河区',
  '沈阳市（3个）：和平区、沈河区、铁西区；铁岭市（2个）：银州区、清河区',
  '沈阳市共3个县（市、区）：和平区、沈河区、铁西区；铁岭市2个县（市、区）：银州区、清河区',
  '沈阳市（和平区、沈河区、铁西区）、铁岭市（银州区、清河区）',
])('%s: each prefecture with the number of its counties', (cell) => {
  const { achieved } = read(cell, '其余县（市、区）')
  expect(achieved).toMatchObject({
    counties: ['和平区', '沈河区', '沈阳市铁西区', '银州区', '清河区'],
    foreignSeparators: [],
    miscounts: [],
  })
  expect(achieved.names.filter(({ county }) => county === null)).toEqual([])
})

test('a wrong number of the counties of a prefecture is told', () => {
  const { achieved } = read('沈阳市（3个）：和平区、沈河区；铁岭市（2个）：银州区、清河区', '其余县（市、区）')
  expect(achieved.miscounts).toMatchObject([{ stated: 3, counted: 2 }])
})

// Both cities have a 矿区, which without its kind leaves the name of the city.
test.each([
  ['大同市：城区、矿区；长治市：城区', ['大同市城区', '大同市矿区', '长治市城区']],
  ['大同市城区、大同市矿区、长治市城区', ['大同市城区', '大同市矿区', '长治市城区']],
  ['大同市（城区、矿区）；阳泉市（矿区）', ['大同市城区', '大同市矿区', '阳泉市矿区']],
])('%s: a prefecture is never short for a county of it', (cell, counties) => {
  // In the year of their change the old ones stand as well.
  for (const year of [2017, 2018]) {
    const { unachieved } = read('其余县（市、区）', cell, '山西省教育厅', { first: year, last: year })
    expect(unachieved.names.map(({ county, remark, short }) => [county, remark, short])).toEqual(
      counties.map((county) => [county, null, false]),
    )
  }
})

test('全自治区各县（市、区） are all', () => {
  const { achieved, roster } = read('全自治区各县（市、区）均已实现', '无', '宁夏回族自治区教育厅')
  expect(achieved.counties).toEqual(roster.counties)
})

test('a name that the province has twice needs its prefecture', () => {
  expect(read('铁西区').achieved.names).toMatchObject([{ written: '铁西区', county: null }])
})

test('a county of another prefecture is none of this one', () => {
  expect(read('铁岭市：和平区、银州区').achieved.counties).toEqual(['银州区'])
})

const IN_2019 = { first: 2019, last: 2019 }

test.each(['南通市：海安县', '南通市海安县', '南通：海安县'])(
  '%s: a former name behind its prefecture is the county',
  (cell) => {
    const { achieved } = read(cell, '', '江苏省教育厅', IN_2019)
    expect(achieved.names).toMatchObject([{ county: '海安市', otherDay: { what: 'renamed', year: 2018 } }])
  },
)

test('what was merged is said so behind its prefecture', () => {
  const { achieved } = read('淮安市：清河区、清浦区、涟水县', '', '江苏省教育厅', IN_2019)
  expect(achieved.names.map(({ county, otherDay }) => [county, otherDay?.what, otherDay?.into])).toEqual([
    [null, 'gone', ['清江浦区']],
    [null, 'gone', ['清江浦区']],
    ['涟水县', undefined, undefined],
  ])
})

test('a zone that bears the name of its city stands behind it', () => {
  const { achieved } = read('苏州市：虎丘区、苏州工业园区', '', '江苏省教育厅', IN_2019)
  expect(achieved.counties).toEqual(['虎丘区', '苏州工业园区'])
})

test.each(['铁岭市全部', '铁岭市各县（市、区）', '铁岭市', '铁岭市所有县区均已实现'])(
  '%s: all of a prefecture',
  (cell) => {
    expect([...read(`${cell}、和平区`).achieved.counties].sort()).toEqual([...TIELING, '和平区'].sort())
  },
)

test.each([
  '铁岭市7个县（市、区）、沈阳13个',
  '铁岭市7个县（市、区），沈阳13个区县（市）均已实现',
  '铁岭7个、沈阳13个县区',
])('%s: all of each prefecture, where it has so many', (cell) => {
  expect([...read(cell).achieved.counties].sort()).toEqual([...TIELING, ...SHENYANG].sort())
})

test.each(['铁岭市6个县（市、区）', '铁岭市8个'])('%s: which ones is not said', (cell) => {
  const { achieved } = read(`${cell}、和平区`)
  expect(achieved.counties).toEqual(['和平区'])
  expect(achieved.names.filter(({ county }) => county === null)).toHaveLength(1)
})

test('all but some, with the prefecture before them', () => {
  const { achieved, unachieved, roster } = read('除铁岭市西丰县外，其他县（市、区）均已实现', '铁岭市西丰县')
  expect(achieved.counties).toEqual(roster.counties.filter((name) => name !== '西丰县'))
  expect(unachieved.counties).toEqual(['西丰县'])
})

test('nothing ever joins a prefix to a name', () => {
  const { roster } = read('铁岭市：银州区、清河区；锦州市：古塔区', '', '教育厅')
  expect(roster.counties).toEqual(['银州区', '清河区', '古塔区'])
  const city = read('铁岭市：银州区、清河区', '', '铁岭市教育局')
  expect(city.achieved.counties).toEqual(['银州区', '清河区'])
  expect(read('锦州市：太和区、银州区', '', '铁岭市教育局').achieved.counties).toEqual([])
})

test('all counties, as a list prints them, are read back', () => {
  const { roster } = read('全部')
  expect(parseAnswer(printCountyList(roster.counties), '', roster).achieved.counties).toEqual(roster.counties)
  expect(SHENYANG.every((name) => roster.counties.includes(name))).toBe(true)
})

describe('cities without counties stand for themselves where the table names them', () => {
  test('东莞市 and 中山市 of 广东省', () => {
    const { roster, achieved, unachieved } = read('广州市：荔湾区、越秀区；东莞市', '其余；中山市', '广东省教育厅')
    expect(achieved.counties).toEqual(['荔湾区', '越秀区', '东莞市'])
    expect(roster.counties.slice(-2)).toEqual(['东莞市', '中山市'])
    expect(unachieved.names.map(({ county }) => county)).toEqual(['中山市'])
  })

  test('儋州市, which was a county until 2015', () => {
    const { roster, achieved, unachieved } = read('除儋州市外均已实现', '儋州市', '海南省教育厅')
    expect(unachieved.counties).toEqual(['儋州市'])
    expect(achieved.counties).toHaveLength(roster.counties.length - 1)
    expect(roster.counties.filter((county) => county.startsWith('儋州'))).toEqual(['儋州市'])
  })

  test('nobody misses them', () => {
    expect(read('全部', '无', '广东省教育厅').roster.counties).not.toContain('东莞市')
  })

  test('what the province administers itself stands behind a heading of its own', () => {
    expect(read('武汉市：江岸区；省直管：仙桃市、天门市', '', '湖北省教育厅').achieved.counties).toEqual([
      '江岸区',
      '仙桃市',
      '天门市',
    ])
  })

  test('市（州） and their counties are counted', () => {
    expect(read('9个市（州）60个县（市、区）全部实现', '无', '吉林省教育厅').achieved).toMatchObject({
      kind: 'all',
      statedCount: 60,
      miscounts: [],
    })
  })
})

describe('names that are of several prefectures, or were', () => {
  const LISTS = '石家庄市：长安区、桥西区；邢台市：襄都区、信都区；张家口市：桥东区、桥西区'
  const HEBEI = ['长安区', '石家庄市桥西区', '襄都区', '信都区', '张家口市桥东区', '张家口市桥西区']

  test('in the year of a change they are counted where they are named, and bring back no county of another', () => {
    const { roster, achieved } = read(LISTS, '其余', '河北省教育厅', { first: 2020, last: 2020 })
    expect(achieved.counties).toEqual(HEBEI.map((name) => (name === '张家口市桥东区' ? '桥东区' : name)))
    expect(roster.counties.filter((name) => name.startsWith('邢台市桥'))).toEqual([])
  })

  test('the old ones stand where the table has them', () => {
    const lists = LISTS.replace('襄都区、信都区', '桥东区、桥西区、邢台县')
    const { roster } = read(lists, '其余', '河北省教育厅', { first: 2020, last: 2020 })
    expect(roster.counties).toEqual(expect.arrayContaining(['邢台市桥东区', '邢台市桥西区', '邢台县']))
    expect(roster.counties).not.toContain('襄都区')
  })

  test('behind the name before them they are of its prefecture, whatever another had', () => {
    const { achieved } = read('张家口市桥东区、桥西区、宣化区', '其余', '河北省教育厅', { first: 2021, last: 2021 })
    expect(achieved.counties.map((name) => name.replace('张家口市', ''))).toEqual(['桥东区', '桥西区', '宣化区'])
    expect(achieved.names.map(({ otherDay }) => otherDay)).toEqual([null, null, null])
  })

  test('a prefecture is no county that had its name', () => {
    const { achieved, roster } = read('日喀则市全部', '其余', '西藏自治区教育厅', { first: 2019, last: 2019 })
    const all = roster.prefectures?.find(({ name }) => name === '日喀则市')?.counties.map(({ county }) => county)
    expect([achieved.counties, achieved.names]).toEqual([all, []])
  })

  test('what belongs to no prefecture stands for itself behind one', () => {
    const { achieved } = read('宜昌市：西陵区、伍家岗区；仙桃市、潜江市', '其余', '湖北省教育厅')
    expect(achieved.counties).toEqual(['西陵区', '伍家岗区', '仙桃市', '潜江市'])
    expect(achieved.names.every(({ county }) => county !== null)).toBe(true)
  })
})
