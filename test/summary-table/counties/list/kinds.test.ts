import { makeRoster } from '../../../../src/summary-table/counties/roster/make-roster'
import { parseAnswer } from '../../../../src/summary-table/counties/list/parse-answer'

const DISTRICTS = ['新抚区', '东洲区', '望花区', '顺城区']
const COUNTIES = ['抚顺县', '新宾满族自治县', '清原满族自治县']
const ALL = [...DISTRICTS, ...COUNTIES]

const read = (achieved: string, unachieved: string) =>
  parseAnswer(achieved, unachieved, makeRoster({ unit: '抚顺市教育局', lists: [[achieved, unachieved]] }))

describe('counties named by their kinds', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['四区', '三县', DISTRICTS, COUNTIES],
    ['四个城区', '三个县', DISTRICTS, COUNTIES],
    ['市内四区均已实现', '三县均未实现', DISTRICTS, COUNTIES],
    ['四城区', COUNTIES.join('、'), DISTRICTS, COUNTIES],
    ['市辖区', '各县', DISTRICTS, COUNTIES],
    ['各区均已实现', '各县均未实现', DISTRICTS, COUNTIES],
    ['各县', '各区', COUNTIES, DISTRICTS],
    ['所有县', DISTRICTS.join('、'), COUNTIES, DISTRICTS],
    ['各县均已实现', '顺城区', ALL, ['顺城区']],
    ['各区', '无', DISTRICTS, []],
    ['除三县外均已实现', '三县', DISTRICTS, COUNTIES],
    ['四区三县', '无', ALL, []],
    ['四区、三县均已实现', '无', ALL, []],
    ['4个区3个县全部实现', '无', ALL, []],
    ['四区、抚顺县、新宾县、清原县', '无', ALL, []],
    ['新抚、东洲、望花、顺城四区，三县', '无', ALL, []],
    ['各县（市、区）均已实现', '无', ALL, []],
    ['各县', '无', ALL, []],
    ['7县（市、区）', '无', ALL, []],
  ])('%s | %s', (achieved, unachieved, yes, no) => {
    const answer = read(achieved, unachieved)
    expect([...answer.achieved.counties].sort()).toEqual([...yes].sort())
    expect([...answer.unachieved.counties].sort()).toEqual([...no].sort())
    expect([...answer.achieved.names, ...answer.unachieved.names].every(({ county }) => county !== null)).toBe(true)
  })

  test('5个县区 are any five, also where there are as many of these two kinds', () => {
    const roster = makeRoster({ unit: '锦州市教育局', lists: [] })
    expect(parseAnswer('5个县区', '无', roster).achieved.counties).toEqual([])
  })

  test.each(['三区', '两县', '五区', '四区、两县'])('%s: which ones is not said', (achieved) => {
    const { names, counties, miscounts } = read(achieved, '无').achieved
    expect(names.some(({ county }) => county === null) || miscounts.length > 0 || counties.length === 0).toBe(true)
  })

  test('a county whose name is like a number of kinds is a name', () => {
    const roster = makeRoster({ unit: '郑州市教育局', lists: [] })
    expect(parseAnswer('二七区', '无', roster).achieved.counties).toEqual(['二七区'])
  })
})
