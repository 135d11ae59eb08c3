import { makeRoster } from '../../../../src/summary-table/counties/roster/make-roster'
import { normalizedList } from '../../../../src/summary-table/counties/list/normalized-list'
import { parseAnswer } from '../../../../src/summary-table/counties/list/parse-answer'

const TIELING = ['银州区', '清河区', '铁岭县', '西丰县', '昌图县', '调兵山市', '开原市']
const BUT_CHANGTU = TIELING.filter((county) => county !== '昌图县')
const SIX = BUT_CHANGTU.join('、')

/** Both lists of one point, as a table of the city reads them when it has no other. */
function read(city: string, achieved: string, unachieved: string) {
  return parseAnswer(achieved, unachieved, makeRoster({ unit: `${city}教育局`, lists: [[achieved, unachieved]] }))
}

describe('what a label inside a list says is kept with its names', () => {
  test.each([
    [`${SIX}；2020年底前：昌图县`, `${SIX}、昌图县（2020年底前）`],
    [`已实现：${SIX}；基本实现：昌图县`, `${SIX}、昌图县（基本实现）`],
    ['2016年：银州区、清河区；2017年：铁岭县', '银州区（2016年）、清河区（2016年）、铁岭县（2017年）'],
    ['已实现：银州区；已实现：清河区', '银州区、清河区'],
  ])('%s', (achieved, normalized) => {
    expect(normalizedList(read('铁岭市', achieved, '').achieved)).toBe(normalized)
  })
})

describe('who is excepted is not among the others', () => {
  test.each([
    '除昌图县部分乡镇外，均已实现',
    '除昌图县的部分学校外，其余均已实现',
    '除昌图县因财力不足外，均已实现',
    '除昌图县未达标外，其余均已实现',
    '除昌涂县外均已实现',
    '昌图县预计2019年实现，其余均已实现',
    '昌图县正在推进，其余均已实现',
    '除昌图县外均已实现，昌图县预计2019年实现',
    '除昌图县外均已实现（昌图县预计2019年实现）',
    '除昌图县外，其余均已实现；昌图县未实现',
    '昌图县以外6个县区',
    '昌图县除外',
    '剩余县区均已实现',
    '另外6个县（市、区）均已实现',
  ])('%s', (achieved) => {
    const answer = read('铁岭市', achieved, '昌图县')
    expect([...answer.achieved.counties].sort()).toEqual([...BUT_CHANGTU].sort())
    expect(answer.inBoth).toEqual([])
  })

  test('one that nobody knows may be anyone', () => {
    expect(read('铁岭市', '除昌图镇外均已实现', '').achieved.counties).toEqual([])
  })
})

describe('all counties and a zone', () => {
  test.each([
    ['各县（市、区）及经济开发区', '经济开发区'],
    ['各县（市、区）和高新区均已实现', '高新区'],
    ['全市7个县（市、区）和经济开发区均已实现', '经济开发区'],
    ['各县（市、区）、经济开发区均已实现', '经济开发区'],
  ])('%s', (achieved, zone) => {
    expect(read('铁岭市', achieved, '').achieved).toMatchObject({ kind: 'all', counties: [...TIELING, zone] })
  })

  test('各功能区 are no zone of that name', () => {
    expect(read('铁岭市', '各县（市、区）及各功能区均已实现', '').achieved.counties).toEqual(TIELING)
  })

  test('a zone behind 及 is one more name', () => {
    expect(read('铁岭市', `${SIX}及铁岭经济开发区`, '').achieved.counties).toEqual([...BUT_CHANGTU, '铁岭经济开发区'])
  })

  test.each(['仅经济开发区未实现', '仅剩经济开发区'])('%s names the zone', (unachieved) => {
    expect(read('铁岭市', SIX, unachieved).unachieved.counties).toEqual(['经济开发区'])
  })
})

describe('全州县 is a county of 桂林市', () => {
  test.each(['全州县已实现', '全州县、', '全州县（已实现）', '全州县均已实现', '全州县全部实现', '全州县已完成'])(
    '%s',
    (achieved) => {
      expect(read('桂林市', achieved, '').achieved.counties).toEqual(['全州县'])
    },
  )

  test.each(['其余均已实现', '全州县除外，其余均已实现'])('%s: all but it', (achieved) => {
    expect(read('桂林市', achieved, '全州县未实现').achieved.counties).toHaveLength(16)
  })

  test('and in a prefecture all of its counties', () => {
    expect(read('恩施州', '全州县（市）均已实现', '').achieved.kind).toBe('all')
  })
})

test.each([
  ['恩施州', '恩施州各县市均已实现'],
  ['凉山州', '凉山州各县市均已实现'],
  ['铁岭市', '铁岭各县区均已实现'],
  ['铁岭市', '辽宁省铁岭市各县区均已实现'],
  ['铁岭市', '全市范围内均已实现'],
])('%s: %s is all', (city, achieved) => {
  expect(read(city, achieved, '').achieved.kind).toBe('all')
})

describe('counts of parts', () => {
  test.each([
    '两区（银州区、清河区）、三县（铁岭县、西丰县、昌图县）、两市（调兵山市、开原市）',
    '2个区（银州区、清河区）、3个县（铁岭县、西丰县、昌图县）、2个市（调兵山市、开原市）',
  ])('%s', (achieved) => {
    expect(read('铁岭市', achieved, '').achieved).toMatchObject({ counties: TIELING, statedCount: null })
  })
})

test('天等县 is a county, and 等县 behind others is none', () => {
  expect(read('崇左市', '大新县天等县', '').achieved.counties).toEqual(['大新县', '天等县'])
  expect(read('崇左市', '大新县、扶绥县等县（市、区）', '').achieved.counties).toEqual(['大新县', '扶绥县'])
})

test('二七区 is a county, and 两区 behind others counts them', () => {
  expect(read('郑州市', '中原区二七区', '').achieved.counties).toEqual(['中原区', '二七区'])
  expect(read('郑州市', '中原、二七两区', '').achieved.counties).toEqual(['中原区', '二七区'])
  expect(read('郑州市', '二七区', '').achieved.counties).toEqual(['二七区'])
})
