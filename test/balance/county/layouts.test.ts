import type { CellValue } from '../../../src/grid/cell'
import { sheetFromGrid } from '../../../src/grid/contents'
import { checkBalance } from '../../../src/balance/check-balance'
import { balanceResult } from '../../../src/balance/result'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { AMOUNTS, ALL, school, stageOf } from '../school-sheet/kinds/county'

type Grid = readonly (readonly (CellValue | undefined)[])[]

const name = (id: string) => QUALITY_2017.county.find((item) => item.id === id)!.name
const SCHOOLS = sheetFromGrid('学校基本数据', [
  ['学校名称', '学段', ...AMOUNTS],
  ...ALL.map((each) => school(each, stageOf(each))),
])
const TWO = sheetFromGrid('学校基本数据', [
  ['县（市、区）', '学校名称', '学段', ...AMOUNTS],
  ...['甲县', '乙县'].flatMap((county) => ALL.map((each) => [county, ...school(each, stageOf(each))])),
])

function judged(grid: Grid, schools = SCHOOLS, sheet = '县级指标') {
  const request = { standard: QUALITY_2017, language: 'zh' as const, year: 2026, terms: null }
  const workbook = { sheets: [schools, sheetFromGrid(sheet, grid)], date1904: false }
  return balanceResult(checkBalance(workbook, request), 'default')
}

/** The items that a sheet says something of, as `Q1 missed`. */
function verdicts(grid: Grid): string[] {
  const { county } = judged(grid)
  const inWords = (meets: boolean | null) => (meets === null ? 'unread' : meets ? 'met' : 'missed')
  return county.filter(({ written }) => written !== '').map(({ id, meets }) => `${id} ${inWords(meets)}`)
}

describe('columns of what is reached', () => {
  it.each<[string, Grid[number], Grid[number], Grid[number]]>([
    ['数值', ['指标', '单位', '数值'], [name('Q1'), '%', 94], [name('S1'), '%', 90]],
    [
      'the latest year',
      ['指标', '2024年实际值', '2023年实际值'],
      [name('Q1'), '94%', '96%'],
      [name('S1'), '90%', '80%'],
    ],
    [
      'the year in brackets',
      ['指标', '实际值（2023年）', '实际值（2024年）'],
      [name('Q1'), '96%', '94%'],
      [name('S1'), '80%', '90%'],
    ],
    [
      'an aim before it',
      ['指标', '2025年目标值', '2024年实际值'],
      [name('Q1'), '96%', '94%'],
      [name('S1'), '95%', '90%'],
    ],
    [
      'nothing of the latest year',
      ['指标', '2023年自评值', '2024年自评值'],
      [name('Q1'), '94%', null],
      [name('S1'), '90%', '/'],
    ],
    ['是否达标 alone', ['指标', '是否达标'], [name('Q1'), '否'], [name('S1'), '是']],
    ['the name of the county', ['指标', '标准', '甲县'], [name('Q1'), '95%', '94%'], [name('S1'), '85%', '90%']],
  ])('%s', (_, ...grid) => expect(verdicts(grid)).toEqual(['Q1 missed', 'S1 met']))

  it('目标 and 实际 below each year', () => {
    const grid: Grid = [
      ['指标', '2024年', null, '2025年', null],
      [null, '目标', '实际', '目标', '实际'],
      [name('Q1'), '96%', '94%', '97%', null],
      [name('S1'), '80%', '90%', '90%', null],
    ]
    expect(verdicts(grid)).toEqual(['Q1 missed', 'S1 met'])
    expect(judged(grid).county.find(({ id }) => id === 'Q1')?.targets).toEqual([
      { year: 2024, target: [96] },
      { year: 2025, target: [97] },
    ])
  })

  it('a unit beside it', () => {
    expect(
      verdicts([
        ['指标', '单位', '实际值'],
        [name('G7'), '万元', 0.65],
        [name('Q1'), '%', 0.95],
      ]),
    ).toEqual(['G7 met', 'Q1 met'])
    expect(
      verdicts([
        ['指标', '单位', '实际值'],
        [name('G7'), '万元', '0.5'],
        [name('G8'), '', 1.02],
      ]),
    ).toEqual(['G7 missed', 'G8 met'])
  })

  it('a part of the item above', () => {
    expect(
      verdicts([
        ['指标', '实际值'],
        ['交流轮岗教师比例', '12%'],
        ['其中：骨干教师比例', '18%'],
      ]),
    ).toEqual(['G11 missed'])
    expect(
      verdicts([
        ['指标', '实际值'],
        ['交流轮岗教师比例', '12%'],
        ['其中：骨干教师比例', '22%'],
      ]),
    ).toEqual(['G11 met'])
  })
})

describe('figures in columns that do not say what they are', () => {
  it.each<[string, Grid]>([
    [
      'bare years',
      [
        ['指标', '2023年', '2024年'],
        [name('Q1'), '96%', '94%'],
      ],
    ],
    [
      'one year',
      [
        ['指标', '2024年'],
        [name('Q1'), '94%'],
      ],
    ],
    [
      'several counties',
      [
        ['指标', '甲县', '乙县'],
        [name('Q1'), '94%', '96%'],
      ],
    ],
    [
      'words of their own',
      [
        ['指标', '甲', '乙'],
        [name('Q1'), 0.94, 0.96],
      ],
    ],
  ])('%s: unread', (_, grid) => {
    const result = judged(grid)
    expect([result.pass, result.items.unread]).toEqual([null, ['Q1']])
    expect(result.findings.filter(({ rule }) => rule === 'county-item-unread')).toHaveLength(1)
  })

  it('no headings at all: unread on a sheet of items, nothing anywhere else', () => {
    const grid = [
      [name('Q1'), '94%'],
      [name('S1'), '80%'],
    ]
    expect(verdicts(grid)).toEqual(['Q1 unread', 'S1 unread'])
    expect(judged(grid, SCHOOLS, '说明').items).toEqual({ pass: true, failed: [], unread: [] })
  })

  it('the years of a plan are aims, and what an item asks is no figure', () => {
    expect(verdicts([['年度目标'], ['指标', '2025年', '2026年'], [name('Q1'), '96%', '97%']])).toEqual([])
    expect(
      verdicts([
        ['指标', '评估标准', '责任单位', '备注'],
        [name('Q1'), '95%以上', '教育局', '2024年'],
      ]),
    ).toEqual([])
  })

  it('what the sheet itself finds not reached is not taken for reached', () => {
    expect(
      verdicts([
        ['指标', '实际值', '是否达标'],
        [name('Q1'), '96%', '否'],
        [name('S1'), '80%', '是'],
      ]),
    ).toEqual(['Q1 unread', 'S1 missed'])
  })
})

describe('items side by side', () => {
  it('with the figures below them', () => {
    expect(verdicts([['某县自评情况'], [name('Q1'), name('S1')], ['94%', '90%']])).toEqual(['Q1 missed', 'S1 met'])
    expect(
      verdicts([
        ['县区', name('Q1'), name('S1')],
        ['国家标准', '95%', '85%'],
        ['甲县', '94%', '90%'],
      ]),
    ).toEqual(['Q1 missed', 'S1 met'])
    expect(
      verdicts([
        ['县区', name('Q1'), name('S1')],
        ['甲县', '94%', '90%'],
        ['乙县', '96%', '90%'],
      ]),
    ).toEqual(['Q1 unread', 'S1 unread'])
  })

  it('names the cell of the figure', () => {
    const { county } = judged([
      ['县区', name('Q1'), name('S1')],
      ['甲县', '94%', '90%'],
    ])
    expect(county.filter(({ written }) => written !== '').map(({ cell }) => cell)).toEqual(['B2', 'C2'])
  })

  it('headings of schools are no items', () => {
    const head = ['学校名称', '学段', '学校规模', '班级学生数', ...AMOUNTS]
    const rows = ALL.map((each) => [each, stageOf(each), 1, 1, ...school(each).slice(1)])
    expect(judged([['注'], ['说明']], sheetFromGrid('学校', [head, ...rows])).items).toEqual({
      pass: true,
      failed: [],
      unread: [],
    })
  })
})

describe('items of several counties', () => {
  const expectApart = (grid: Grid) => {
    const { pass, counties, undecided } = judged(grid, TWO, '各县指标')
    expect([pass, undecided]).toEqual([false, []])
    expect(counties.map((county) => [county.name, county.pass, county.items.failed])).toEqual([
      ['甲县', false, ['Q1']],
      ['乙县', true, []],
    ])
  }

  it('in a column each', () =>
    expectApart([
      ['指标', '标准', '甲县', '乙县'],
      [name('Q1'), '95%', '94%', '96%'],
      [name('S1'), '85%', '90%', '91%'],
    ]))
  it('in a row each', () =>
    expectApart([
      ['县（市、区）', name('Q1'), name('S1')],
      ['甲县', '94%', '90%'],
      ['乙县', '96%', '91%'],
    ]))
})

it.each([
  ['Q8', '无', 'Q8 unread'],
  ['G1', '无', 'G1 unread'],
  ['Q6', '合格', 'Q6 unread'],
  ['Q6', '达标', 'Q6 met'],
])('%s %s: %s', (id, cell, expected) =>
  expect(
    verdicts([
      ['指标', '实际值'],
      [name(id), cell],
    ]),
  ).toEqual([expected]),
)
