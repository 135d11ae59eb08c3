import type { CellValue } from '../../../../src/grid/cell'
import { parseAnswer } from '../../../../src/summary-table/counties/list/parse-answer'
import { parseCountyList } from '../../../../src/summary-table/counties/list/parse-list'
import { rosterFor } from '../rosters'

const jinzhou = rosterFor('锦州市')
const tieling = rosterFor('铁岭市')
const changtu = rosterFor('昌图县')
const ALL = '古塔区 凌河区 太和区 黑山县 义县 凌海市 北镇市'

const counties = (value: CellValue) => parseCountyList(value, jinzhou).counties.join(' ')
const kind = (value: CellValue) => parseCountyList(value, jinzhou).kind

describe('none', () => {
  test.each<[CellValue]>([
    ['无'],
    ['无。'],
    [' 无 '],
    ['暂无'],
    ['目前无'],
    ['没有'],
    ['未有'],
    ['空'],
    ['/'],
    ['—'],
    ['－'],
    ['-'],
    ['——'],
    ['0'],
    ['０'],
    ['0个'],
    [0],
    ['无县区'],
    ['无、无'],
    ['无（均已实现）'],
    ['None'],
    ['未实现'],
    ['尚未实现'],
  ])('%j', (cell) => {
    expect(parseCountyList(cell, jinzhou)).toMatchObject({ kind: 'none', counties: [], names: [] })
  })
})

test.each<[string, 'none' | 'all', 'none' | 'all']>([
  ['无一实现', 'none', 'all'],
  ['无一县达标', 'none', 'all'],
  ['没有一个县（市、区）实现', 'none', 'all'],
  ['无一未实现', 'all', 'none'],
  ['目前尚无县（市、区）实现', 'none', 'all'],
  ['暂无县区达标', 'none', 'all'],
])('%s: %s of 已实现, %s of 未实现', (cell, achieved, unachieved) => {
  expect([kind(cell), parseCountyList(cell, jinzhou, 'unachieved').kind]).toEqual([achieved, unachieved])
})

describe('blank', () => {
  test.each<[CellValue]>([[null], [''], ['   '], ['　\n'], ['。']])('%j', (cell) => {
    expect(kind(cell)).toBe('blank')
  })
})

test.each(['?', '？', '、', '…', '无县', '*', '全部实现？', '完成率95%'])(
  '%s is neither a name nor a word that is known',
  (cell) => {
    for (const column of ['achieved', 'unachieved'] as const)
      expect(parseCountyList(cell, jinzhou, column).names).toMatchObject([
        { written: cell, county: null, nearest: null },
      ])
  },
)

describe('all', () => {
  test.each([
    '全部',
    '全部已实现',
    '均已实现',
    '各县(市、区)均已实现',
    '各县（市、区）均已实现',
    '各县区',
    '所有县(市、区)',
    '全市各县(市)区',
    '已全部实现',
    '全市',
    '全覆盖',
    '锦州市各县（市、区）均已实现',
    '全部县区（共7个）',
    '全部达标',
    '全市7个县区全部实现',
    '已实现：全部',
    '各县（市）区均已达到标准',
    '均已实现该目标',
    '各县（市、区）全部实现该目标',
    '全市各县区均实现了该项目标',
    '该目标均已实现',
    '其余均已实现',
    '其他县（市、区）',
    '所辖7县（市）区',
    '各县（市、区）均已制定实施方案',
    '各县区均已出台文件',
    '县域内已全部实现',
    '锦州市全域',
    '全市7个县（市、区）均已印发实施意见',
    '100%',
    '各县（市、区）100%',
    '三区两县两市均已实现',
    '7个县（市、区）',
    '共7个',
    '均已建立台账',
    '截至2018年11月，各县（市、区）均已实现',
    '截止2018年11月30日全市各县区全部达标',
    '实现率100%',
    '3个区、2个县、2个县级市',
  ])('%s', (cell) => {
    expect(kind(cell)).toBe('all')
    expect(counties(cell)).toBe(ALL)
  })

  test('but some', () => {
    const but = '古塔区 凌河区 太和区 黑山县 北镇市'
    expect(counties('除义县、凌海市外，其他县(市、区)均已实现')).toBe(but)
    expect(counties('除义县和凌海市以外全部')).toBe(but)
    expect(counties('全市除义县、凌海市之外均已实现')).toBe(but)
    expect(counties('锦州市除义县、凌海市外全部实现')).toBe(but)
    expect(counties('除了义县、凌海外全部实现。')).toBe(but)
    expect(counties('全部（义县、凌海市除外）')).toBe(but)
    expect(counties('各县区均已实现，义县、凌海市除外')).toBe(but)
    expect(parseCountyList('除昌图县外均已实现', tieling)).toMatchObject({
      kind: 'all-but',
      names: [{ county: '昌图县' }],
      counties: ['银州区', '清河区', '铁岭县', '西丰县', '调兵山市', '开原市'],
    })
  })

  test.each([
    '除昌图县',
    '除昌图县；',
    '全部（除昌图县）',
    '全部县区（不含昌图县）',
    '各县（市、区）均已实现，除昌图县',
    '除昌图县，其他均实现',
    '除了昌图县，其余均已实现',
    '昌图县外，其他均已实现',
    '昌图县除外，其余均已实现',
    '昌图县以外的县（市、区）',
    '除昌图县以外的6个县（市、区）',
    '除昌图县尚未实现外，其他县（市、区）均已实现',
    '除昌图县1县外均已实现',
    '六个县区（昌图县除外）',
    '7个县（市、区）（昌图县除外）',
    '6个县区（不含昌图县）',
  ])('but 昌图县: %s', (cell) => {
    expect(parseCountyList(cell, tieling)).toMatchObject({
      kind: 'all-but',
      names: [{ county: '昌图县' }],
      counties: ['银州区', '清河区', '铁岭县', '西丰县', '调兵山市', '开原市'],
    })
  })

  test.each(['道外区', '道外区、道里区', '除道外区'])('外 in a name is no 以外: %s', (cell) => {
    expect(parseCountyList(cell, rosterFor('哈尔滨市')).names[0]).toMatchObject({ county: '道外区' })
  })

  test('but 道外区, which has 外 in its name', () => {
    expect(parseCountyList('除道外区外均已实现', rosterFor('哈尔滨市')).names).toMatchObject([{ county: '道外区' }])
  })

  test('is all of nothing without a roster', () => {
    expect(parseCountyList('全部', null)).toMatchObject({ kind: 'all', counties: [] })
  })
})

describe('the same words in the other list', () => {
  test.each([
    ['均已实现', 'all', 'none'],
    ['均未实现', 'none', 'all'],
    ['全部', 'all', 'all'],
    ['无', 'none', 'none'],
    ['没有实现', 'none', 'all'],
    ['无未实现该目标的县（市、区）', 'all', 'none'],
    ['均已实现该目标', 'all', 'none'],
    ['均未实现该目标', 'none', 'all'],
  ])('%s: %s in 已实现, %s in 未实现', (cell, achieved, unachieved) => {
    expect(parseCountyList(cell, jinzhou, 'achieved').kind).toBe(achieved)
    expect(parseCountyList(cell, jinzhou, 'unachieved').kind).toBe(unachieved)
  })

  test('除义县外均已实现 in 未实现 names 义县', () => {
    expect(parseCountyList('除义县外均已实现', jinzhou, 'unachieved')).toMatchObject({
      kind: 'names',
      counties: ['义县'],
    })
  })

  test.each([
    '义县未实现，其余均已实现',
    '义县暂未实现，其他县（市、区）均已实现。',
    '义县尚未达标；其余6个县区全部达标',
    '古塔区、凌河区、太和区、黑山县、凌海市、北镇市已实现，其余均未实现',
  ])('%s: the others are in the one list, the named in the other', (cell) => {
    expect(parseCountyList(cell, jinzhou, 'unachieved').counties).toEqual(['义县'])
    expect([...parseCountyList(cell, jinzhou, 'achieved').counties].sort()).toEqual(
      jinzhou.counties.filter((county) => county !== '义县').sort(),
    )
  })

  test.each(['古塔区、义县，均已实现', '古塔区、义县已全部完成', '古塔区、义县全面落实', '古塔区，义县。全部达标'])(
    '%s says it of the named alone',
    (cell) => {
      expect(parseCountyList(cell, jinzhou, 'achieved')).toMatchObject({
        counties: ['古塔区', '义县'],
        shorthandBesideNames: null,
        othersExempt: false,
      })
    },
  )

  test('a riddle about the others stays one', () => {
    for (const cell of ['义县，其余均已实现', '义县已实现，其余均已实现', '其余均已实现，义县'])
      expect(parseCountyList(cell, jinzhou, 'achieved').kind).toBe('names')
  })

  test('a verb that contradicts its list is not taken for granted', () => {
    expect(parseCountyList('义县未实现', jinzhou, 'unachieved').counties).toEqual(['义县'])
    expect(parseCountyList('义县未实现', jinzhou, 'achieved').counties).toEqual([])
    expect(parseCountyList('未实现：义县', jinzhou, 'unachieved').counties).toEqual(['义县'])
    expect(parseCountyList('未实现：义县', jinzhou, 'achieved').counties).toEqual([])
  })
})

test('words of the heading around the names are no names', () => {
  expect(counties('已实现该目标的县（市、区）：古塔区、义县')).toBe('古塔区 义县')
  expect(counties('古塔区、义县均已实现该目标')).toBe('古塔区 义县')
})

describe('the others', () => {
  const others = (achieved: string, unachieved: string) => {
    const read = parseAnswer(achieved, unachieved, jinzhou)
    return [read.achieved.counties.join(' '), read.unachieved.counties.join(' ')]
  }
  const BUT = '古塔区 凌河区 太和区 黑山县 凌海市 北镇市'

  test.each([
    '其余县（市、区）均已实现',
    '其余均已实现',
    '其他县（市、区）',
    '其它',
    '其余6个县（市、区）均已实现该目标',
  ])('%s are all but those in 未实现', (cell) => expect(others(cell, '义县')).toEqual([BUT, '义县']))

  test.each(['其余县（市、区）均未实现', '其余', '其他县（市、区）'])('%s are all but those in 已实现', (cell) =>
    expect(others('义县', cell)).toEqual(['义县', BUT]),
  )

  test('are all where the other list names none, and leave out a misspelt one', () => {
    expect(others('其余均已实现', '无')).toEqual([ALL, ''])
    expect(others('其余均已实现', '凌海县')).toEqual([ALL.replace(' 凌海市', ''), ''])
  })
})

describe("a county's own report", () => {
  test.each([
    ['已实现', 'all', 'none'],
    ['达标', 'all', 'none'],
    ['我县已实现', 'all', 'none'],
    ['未实现', 'none', 'all'],
    ['√', 'all', 'all'],
    ['是', 'all', 'all'],
    ['本县', 'all', 'all'],
    ['否', 'none', 'none'],
    ['×', 'none', 'none'],
    ['昌图县', 'names', 'names'],
    ['铁岭市昌图县', 'names', 'names'],
  ])('%s: %s in 已实现, %s in 未实现', (cell, achieved, unachieved) => {
    expect(parseCountyList(cell, changtu, 'achieved').kind).toBe(achieved)
    expect(parseCountyList(cell, changtu, 'unachieved').kind).toBe(unachieved)
  })

  test("these words are no answer in a city's", () => {
    for (const word of ['已实现', '是', '√'])
      expect(parseCountyList(word, jinzhou).names).toMatchObject([{ county: null }])
  })
})

test('shorthands beside names are told', () => {
  expect(parseCountyList('无、古塔区', jinzhou)).toMatchObject({ counties: ['古塔区'], shorthandBesideNames: '无' })
  expect(parseCountyList('古塔区、全部', jinzhou)).toMatchObject({ counties: ['古塔区'], shorthandBesideNames: '全部' })
  expect(parseCountyList('义县（部分），其余均已实现', jinzhou).shorthandBesideNames).toBe('其余均已实现')
})

test('全部 beside the names of all repeats them', () => {
  expect(parseCountyList(`${tieling.counties.join('、')}，全部`, tieling).shorthandBesideNames).toBeNull()
})

test.each(['N/A', 'n/a'])('%s is none', (cell) => {
  expect(parseCountyList(cell, tieling).kind).toBe('none')
})

test.each(['〃', '""', '”'])('%s is no blank: it means what stands above', (cell) => {
  expect(parseCountyList(cell, tieling).names).toMatchObject([{ written: cell, county: null, nearest: null }])
})

test('the others than 部分县区 are nobody knows which', () => {
  expect(parseAnswer('部分县区', '其余县区', tieling).unachieved.counties).toEqual([])
  expect(parseAnswer('银州区、清河区', '其余县区', tieling).unachieved.counties).toHaveLength(5)
})

test.each(['其余县（市、区）正在推进', '其余6个县（市、区）计划2019年底前完成', '其他各县均正在推进'])(
  '%s in 未实现 is all the others',
  (cell) => {
    expect(parseAnswer('义县', cell, jinzhou).unachieved.counties.join(' ')).toBe(ALL.replace('义县 ', ''))
  },
)

test('a county by its name among what the others do is not passed over', () => {
  expect(parseCountyList('其余县正在推进，义县已完成', jinzhou, 'unachieved').kind).toBe('names')
})
