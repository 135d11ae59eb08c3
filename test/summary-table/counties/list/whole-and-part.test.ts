import { parseAnswer } from '../../../../src/summary-table/counties/list/parse-answer'
import { makeRoster } from '../../../../src/summary-table/counties/roster/make-roster'

const PERIOD = { first: 2018, last: 2018 }
const rosterOf = (unit: string, lists: readonly (readonly [string, string])[] = []) =>
  makeRoster({ unit, given: null, lists, period: PERIOD })

const TIELING = rosterOf('铁岭市教育局')
const SIPING = rosterOf('四平市教育局')
const JILIN = rosterOf('吉林省教育厅')
const HAINAN = rosterOf('海南省教育厅', [['儋州市', '无']])

const GUANGDONG = rosterOf('广东省教育厅')

/** What both lists come to: all, the counties by name, or how many they lack. */
function read(roster: typeof TIELING, achieved: string, unachieved: string) {
  const { achieved: yes, unachieved: no } = parseAnswer(achieved, unachieved, roster)
  const told = (counties: readonly string[]) => {
    const left = roster.counties.filter((county) => !counties.includes(county))
    return left.length === 0 ? 'all' : left.length < 3 ? `all but ${left.join('、')}` : counties.join('、')
  }
  return [
    told(yes.counties),
    told(no.counties),
    [...yes.names, ...no.names].filter(({ county }) => county === null).length,
  ]
}

describe('some said beside all', () => {
  test.each([
    ['全部实现，西丰县未实现', '西丰县'],
    ['各县（市、区）均已实现；西丰县尚未实现', '西丰县'],
    ['全市均已实现（西丰县未实现）', '西丰县'],
    ['全部实现，仅西丰县没有达到', '西丰县'],
    ['均已完成。西丰县尚未完成', ''],
    ['7个县中6个已实现', '西丰县'],
    ['7个县（市、区）中已有6个实现', '西丰县'],
    ['全市7个县区中6个县区已达标', '西丰县'],
    ['6个县（市、区）', '西丰县'],
    ['银州区、清河区等6个县区已实现', '西丰县'],
    ['7个县（市、区）中有6个已实现：银州区、清河区、铁岭县、昌图县、调兵山市、开原市', '西丰县'],
  ])('%s beside %s', (achieved, unachieved) => {
    expect(read(TIELING, achieved, unachieved)).toEqual(['all but 西丰县', unachieved, 0])
  })

  test('in 未实现', () => {
    expect(read(TIELING, '西丰县', '均未实现，西丰县已实现')).toEqual(['西丰县', 'all but 西丰县', 0])
    expect(read(TIELING, '西丰县', '7个县中6个未实现')).toEqual(['西丰县', 'all but 西丰县', 0])
  })

  test.each([
    ['7个县中6个已实现', ''],
    ['7个县中6个已实现', '西丰县、昌图县'],
    ['8个县中7个已实现', '西丰县'],
    ['7个县中5个已实现', '西丰县'],
  ])('%s beside “%s”: which ones is not known', (achieved, unachieved) => {
    const [yes, , unread] = read(TIELING, achieved, unachieved)
    expect([yes, unread]).toEqual(['', 1])
  })
})

describe('some of the exceptions are named', () => {
  test.each([
    ['除西丰县等2个县外均已实现', '西丰县、昌图县'],
    ['除西丰县等外，其余均已实现', '西丰县、昌图县'],
    ['除西丰县、昌图县等两县以外的县（市、区）', '西丰县、昌图县'],
    ['除西丰、昌图2个山区县以外的5个县（市、区）', '西丰县、昌图县'],
    ['除西丰县、昌图县2个贫困县外，其余均已实现', '西丰县、昌图县'],
  ])('%s beside %s: the other list tells which they are', (achieved, unachieved) => {
    const all = TIELING.counties.filter((county) => !unachieved.includes(county))
    const { achieved: yes, inBoth } = parseAnswer(achieved, unachieved, TIELING)
    expect([yes.counties, inBoth]).toEqual([all, []])
  })

  test.each([
    ['除西丰县等2个县外均已实现', '无'],
    ['除西丰县等2个县外均已实现', '西丰县'],
    ['除西丰县等2个县外均已实现', '昌图县、开原市'],
  ])('%s beside %s: it may be anyone, so nobody is counted', (achieved, unachieved) => {
    const { achieved: yes } = parseAnswer(achieved, unachieved, TIELING)
    expect([yes.kind, yes.counties, yes.statedCount]).toEqual(['all-but', [], 2])
  })
})

describe('names that are introduced without a colon', () => {
  test.each([
    ['2017年底前实现的有银州区、清河区；2018年实现的有铁岭县、开原市、调兵山市、昌图县'],
    ['已实现的县区有银州区、清河区、铁岭县、开原市、调兵山市、昌图县'],
    ['已达标的是银州区、清河区、铁岭县、开原市、调兵山市、昌图县'],
    ['2016年实现的有银州区、清河区，2017年实现的有铁岭县、开原市，2018年实现的为调兵山市、昌图县'],
  ])('%s', (achieved) => {
    expect(read(TIELING, achieved, '西丰县')).toEqual(['all but 西丰县', '西丰县', 0])
  })

  test('of the other list they are none of this one', () => {
    const [yes, , unread] = read(TIELING, '银州区；未实现的有西丰县', '西丰县')
    expect([yes, unread]).toEqual(['银州区', 1])
    expect(read(TIELING, '全部（除西丰县外）', '未实现的有西丰县')).toEqual(['all but 西丰县', '西丰县', 0])
  })
})

describe('what does not concern the others', () => {
  test.each([
    ['银州区、铁岭县；其余县区不涉及', ''],
    ['银州区、铁岭县', '其余县（市、区）不涉及'],
    ['银州区、铁岭县；其他5个县区均不涉及', '无'],
    ['银州区、铁岭县', '不涉及'],
    ['其余不涉及', ''],
  ])('%s beside %s', (achieved, unachieved) => {
    expect(read(TIELING, achieved, unachieved)).toEqual(['all', '', 0])
  })

  test('but those in 未实现 are not of them', () => {
    expect(read(TIELING, '银州区；其余不涉及', '西丰县')).toEqual(['all but 西丰县', '西丰县', 0])
  })
})

describe('a city by its name', () => {
  test.each([
    '四平市（除双辽市外）',
    '四平市（除双辽市外）均已实现',
    '四平市（双辽市除外）',
    '四平市(不含双辽市)',
    '四平市各县区（除双辽市外）',
    '除双辽市外，四平市各县（市、区）均已实现',
  ])('%s', (achieved) => {
    expect(read(SIPING, achieved, '双辽市')).toEqual(['all but 双辽市', '双辽市', 0])
  })

  test.each([
    ['长春市、吉林市、四平市（除双辽市外）、辽源市、通化市、白山市、松原市、白城市、延边州', '四平市：双辽市'],
    ['长春、吉林、四平（双辽市除外）、辽源、通化、白山、松原、白城、延边', '双辽市'],
  ])('in a province: %s', (achieved, unachieved) => {
    expect(read(JILIN, achieved, unachieved)).toEqual(['all but 双辽市', '双辽市', 0])
  })
})

describe('a province by its units', () => {
  test.each([
    [JILIN, '长春、吉林、四平、辽源、通化、白山、松原、白城、延边'],
    [JILIN, '9个市（州）均已实现'],
    [JILIN, '长春市、吉林市等9个市州'],
    [JILIN, '长春市及其他各市州'],
    [HAINAN, '全省18个市县'],
    [HAINAN, '18个市县'],
    [GUANGDONG, '21个地级以上市均已实现'],
    [GUANGDONG, '全省21个地市'],
    [GUANGDONG, '各设区市'],
    [HAINAN, '海口市、三亚市、儋州市及其他各市县'],
    [HAINAN, '海口市、三亚市以及其他市县'],
  ])('%#: %s', (roster, achieved) => {
    expect(read(roster, achieved, '无')).toEqual(['all', '', 0])
  })

  test('among names of counties 通化 is 通化县', () => {
    expect(parseAnswer('通化、辉南县', '无', JILIN).achieved.counties).toEqual(['通化县', '辉南县'])
  })

  test('another number is not theirs', () => {
    expect(parseAnswer('8个市州', '无', JILIN).achieved.counties).toEqual([])
  })
})

test('the corps reports by its divisions, in whatever spelling', () => {
  const lists = [
    ['第一师阿拉尔市、二师、第八师石河子市', '无'],
    ['一师、2师', '八师石河子市'],
    ['各师均已实现', '无'],
  ] as const
  const corps = rosterOf('新疆生产建设兵团教育局', lists)
  expect(corps.counties).toEqual(['第一师', '第二师', '第八师'])
  expect(lists.map(([yes, no]) => read(corps, yes, no))).toEqual([
    ['all', '', 0],
    ['all but 第八师', 'all but 第一师、第二师', 0],
    ['all', '', 0],
  ])
  expect(rosterOf('兵团教育局', lists).counties).toEqual(corps.counties)
})
