import {
  ALL,
  AMOUNTS,
  type Cell,
  faults,
  judged,
  JUNIOR,
  PRIMARY,
  type Row,
  saidOf,
  school,
  SCHOOLS,
  sheet,
  stageOf,
  stagesOf,
  sums,
} from './county'

const kindOf = (name: string) => (PRIMARY.includes(name) ? '小学' : '初级中学')
const HEAD = ['学校名称', '学段', '办学类型', ...AMOUNTS]
const ROWS = ALL.map((name) => school(name, stageOf(name), kindOf(name)))

/** A nine-year school of 300 and 200 pupils whose facilities pass in both stages when they are split. */
const SMALL = [300, 15, 4, 3]
const UPPER = [200, 12, 3, 2]
const TOTAL = [3200, 5200, 1_500_000, 14]
const BOTH = [500, 27, 7, 5, ...TOTAL]
const NONE = [null, null, null, null]

function expectMixed(result: ReturnType<typeof judged>, name = '河东学校'): void {
  expect(result.stages.map(({ stage, schools }) => [stage, schools])).toEqual([
    ['primary', 4],
    ['junior', 3],
  ])
  // 3200 · 300 / 520 and 3200 · 220 / 520
  const split = result.findings.filter(({ rule }) => rule === 'school-converted' || rule === 'school-total-repeated')
  expect(split.length).toBeGreaterThan(0)
  expect(split[0].message).toContain(name)
  expect(split[0].message).toContain('300/520')
  expect(result.stages[0].indicators[3].mean).toBeCloseTo((8366.4 + (3200 * 300) / 520) / 2112, 9)
}

describe('departments of one school', () => {
  it.each<[string, Row[]]>([
    [
      'as names',
      [
        ['河东学校小学部', '小学', '九年一贯制', ...SMALL, ...TOTAL],
        ['河东学校初中部', '初中', '九年一贯制', ...UPPER, ...NONE],
      ],
    ],
    [
      'as names in brackets, each with the total',
      [
        ['河东学校（小学部）', '', '九年一贯制', ...SMALL, ...TOTAL],
        ['河东学校（初中部）', '', '九年一贯制', ...UPPER, ...TOTAL],
      ],
    ],
    [
      'as 学段, each with the total',
      [
        ['河东学校', '小学部', '九年一贯制', ...SMALL, ...TOTAL],
        ['河东学校', '初中部', '九年一贯制', ...UPPER, ...TOTAL],
      ],
    ],
    [
      'as rows below the school',
      [
        ['河东学校', '', '九年一贯制', ...BOTH],
        ['小学部', '', '', ...SMALL],
        ['初中部', '', '', ...UPPER],
      ],
    ],
    [
      '其中 below the school',
      [
        ['河东学校', '', '九年一贯制', ...BOTH],
        ['其中：小学部', '', '', ...SMALL],
        ['初中部', '', '', ...UPPER],
      ],
    ],
    ['below its bare name', [['河东学校'], ['小学部', '', '', ...SMALL, ...TOTAL], ['初中部', '', '', ...UPPER]]],
    [
      'with a row 合计 below',
      [
        ['河东学校', '小学', '九年一贯制', ...SMALL],
        ['河东学校', '初中', '九年一贯制', ...UPPER],
        ['河东学校', '合计', '九年一贯制', ...BOTH],
      ],
    ],
    [
      'with a row 合计 above',
      [
        ['河东学校', '合计', '九年一贯制', ...BOTH],
        ['河东学校', '小学', '九年一贯制', ...SMALL],
        ['河东学校', '初中', '九年一贯制', ...UPPER],
      ],
    ],
    [
      'with 合计 and the name written once',
      [
        ['河东学校', '小学', '九年一贯制', ...SMALL],
        ['', '初中', '', ...UPPER],
        ['', '合计', '', ...BOTH],
      ],
    ],
    [
      'with 河东学校合计',
      [
        ['河东学校小学部', '小学', '', ...SMALL],
        ['河东学校初中部', '初中', '', ...UPPER],
        ['河东学校合计', '', '', ...BOTH],
      ],
    ],
    [
      'with 小计 as its stage',
      [
        ['河东学校', '小学', '九年一贯制', ...SMALL],
        ['河东学校', '初中', '九年一贯制', ...UPPER],
        ['河东学校', '小计', '', ...BOTH],
      ],
    ],
    [
      'with a kind of its own each',
      [
        ['河东学校小学部', '小学', '小学', ...SMALL, ...TOTAL],
        ['河东学校初中部', '初中', '初级中学', ...UPPER],
      ],
    ],
    [
      'the facilities on the row of one stage',
      [
        ['河东学校', '小学', '九年一贯制', ...SMALL],
        ['河东学校', '初中', '九年一贯制', ...UPPER, ...TOTAL],
      ],
    ],
  ])('%s', (_, rows) => {
    const result = judged(sheet('学校', [HEAD, ...ROWS, ...rows]))
    expectMixed(result)
    expect(faults(result).filter((fault) => !fault.startsWith('school-total-repeated'))).toEqual([])
  })

  it('are no addends twice below a total of all', () => {
    const total = sums('合计', ALL, '', '').map((cell, at) =>
      at < 3 ? cell : Number(((cell as number) + BOTH[at - 3]).toPrecision(12)),
    )
    const rows = [
      ['河东学校', '', '九年一贯制', ...BOTH],
      ['小学部', '', '', ...SMALL],
      ['初中部', '', '', ...UPPER],
    ]
    expectMixed(judged(sheet('学校', [HEAD, ...ROWS, ...rows, ['某某县', ...total.slice(1)]])))
  })

  it('whose total is not their sum', () => {
    const rows = [
      ['河东学校', '小学', '九年一贯制', ...SMALL],
      ['河东学校', '初中', '九年一贯制', ...UPPER],
      ['河东学校', '合计', '', 501, ...BOTH.slice(1)],
    ]
    const result = judged(sheet('学校', [HEAD, ...ROWS, ...rows]))
    expect(saidOf(result, 'school-total-differs')).toEqual([
      '河东学校的在校生数全校合计〔D9〕是 501，各学段相加是 500。',
    ])
  })

  it('a lone 0 is no zero for a total', () => {
    const rows = [
      ['河东学校', '小学', '九年一贯制', ...SMALL, ...TOTAL],
      ['河东学校', '初中', '九年一贯制', ...UPPER, null, null, null, 0],
    ]
    const result = judged(sheet('学校', [HEAD, ...ROWS, ...rows]))
    expect(saidOf(result, 'school-zeros-for-total')).toEqual([])
    expect(result.stages[1].schoolsFailing).toEqual(['河东学校'])
    expect(saidOf(result, 'school-converted')[0]).not.toContain('网络多媒体教室数')
  })

  it('one row for two stages cannot be split', () => {
    for (const kind of ['九年一贯制', '312', '312-九年一贯制学校']) {
      const result = judged(sheet('学校', [HEAD, ...ROWS, ['河东学校', '', kind, ...BOTH]]))
      expect([stagesOf(result), result.pass]).toEqual([['primary 4 null', 'junior 3 null'], null])
      expect(faults(result)).toEqual(['school-stages-together C7'])
      expect(result.undecided).toEqual(['河东学校几个学段合填一个数，分不开'])
    }
  })
})

describe('kinds of schools', () => {
  const judgedAs = (kind: Cell, stage: Cell, name = '新桥学校') =>
    judged(sheet('学校', [HEAD, ...ROWS, [name, stage, kind, ...SCHOOLS['河西小学']]]))

  it.each([
    ['211', 'primary'],
    ['211-小学', 'primary'],
    [211, 'primary'],
    ['民办小学', 'primary'],
    ['农村小学', 'primary'],
    ['附设小学班', 'primary'],
    ['218', 'primary'],
    ['小学教学点', 'primary'],
    ['212', 'primary'],
    ['村完小', 'primary'],
    ['311 初级中学', 'junior'],
    ['附设普通初中班', 'junior'],
    ['318', 'junior'],
    ['完全中学（初中部）', 'junior'],
    ['341完全中学初中部', 'junior'],
    ['九年一贯制学校小学部', 'primary'],
    ['345-十二年一贯制学校（小学部）', 'primary'],
  ])('%s is understood', (kind, stage) => {
    const result = judgedAs(kind, '')
    expect(faults(result)).toEqual([])
    expect(result.stages.map(({ schools }) => schools)).toEqual(stage === 'primary' ? [4, 2] : [3, 3])
  })

  it.each([
    ['特殊教育学校', 'special'],
    ['514', 'special'],
    ['职业初中', 'vocational'],
    ['中等职业学校', 'vocational'],
    ['361', 'vocational'],
    ['高级中学', 'not-compulsory'],
    ['幼儿园', 'not-compulsory'],
  ])('%s is left out and listed', (kind, reason) => {
    const result = judgedAs(kind, '小学')
    expect([stagesOf(result), faults(result)]).toEqual([['primary 3 true', 'junior 2 true'], []])
    expect(result.stages[0].excludedSchools).toEqual([{ name: '新桥学校', reason, pupils: 312 }])
    expect(saidOf(result, 'school-left-out')).toHaveLength(1)
  })

  it.each(['县特殊教育学校', '某县职业教育中心', '实验幼儿园', '县第一高级中学', '某市聋哑学校'])(
    '%s by its name',
    (name) => {
      const head = ['学校名称', ...AMOUNTS]
      const result = judged(
        sheet('小学', [head, ...PRIMARY.map((each) => school(each)), [name, ...SCHOOLS['河西小学']]]),
        sheet('初中', [head, ...JUNIOR.map((each) => school(each))]),
      )
      expect([stagesOf(result), saidOf(result, 'school-left-out').length]).toEqual([
        ['primary 3 true', 'junior 2 true'],
        1,
      ])
    },
  )

  it.each(['学院路小学', '职工子弟小学', '师范附属小学', '大学城小学', '盲山小学'])(
    '%s is a school like others',
    (name) => {
      const head = ['学校名称', ...AMOUNTS]
      const result = judged(
        sheet('小学', [head, ...PRIMARY.map((each) => school(each)), [name, ...SCHOOLS['河西小学']]]),
      )
      expect(stagesOf(result)).toEqual(['primary 4 true'])
    },
  )

  it('small teaching points are left out, larger ones are not', () => {
    const point = (pupils: number) => ['山里', '小学', '教学点', pupils, 0, 0, 0, 10, 10, 100, 0]
    expect(judged(sheet('学校', [HEAD, ...ROWS, point(49)])).pass).toBe(true)
    expect(judged(sheet('学校', [HEAD, ...ROWS, point(50)])).stages[0].schoolsFailing).toEqual(['山里'])
  })
})

describe('what contradicts itself', () => {
  const junior = (name: string, stage: string, kind: string) => [
    name,
    stage,
    kind,
    300,
    19,
    4,
    4,
    1800,
    3200,
    780_000,
    9,
  ]

  it.each([
    ['东街小学', '初中', '小学', '东街小学的办学类型是“小学”，学段却是“初中”。'],
    ['东街初级中学', '小学', '', '东街初级中学按填的算在“小学”里，校名说的却是另一个学段。'],
  ])('%s in %s: said, and nothing passes', (name, stage, kind, said) => {
    const result = judged(sheet('学校', [HEAD, ...ROWS, junior(name, stage, kind)]))
    expect(saidOf(result, 'school-stage-kind-conflict')).toEqual([said])
    expect([result.pass, result.undecided]).toEqual([null, [`${name}的学段与办学类型或校名矛盾`]])
  })

  it.each<[string, string, string]>([
    ['under 办学类型', '', '初级中学'],
    ['in 学段 and 办学类型', '初中', '初级中学'],
  ])('南山小学, a 初级中学 %s', (_, stage, kind) => {
    const result = judged(sheet('学校', [HEAD, ...ROWS, junior('南山小学', stage, kind)]))
    expect([result.pass, result.undecided]).toEqual([null, ['南山小学的学段与办学类型或校名矛盾']])
    expect(saidOf(result, 'school-stage-kind-conflict')).toEqual([
      `南山小学按填的算在“${stage || kind}”里，校名说的却是另一个学段。`,
    ])
  })

  it('南山小学 on a sheet or in a section of 初中', () => {
    const bare = ROWS.map((row) => row.map((cell, at) => (at === 1 || at === 2 ? null : cell)))
    const grid = [HEAD, ...bare, ['二、初中'], junior('南山小学', '', '')]
    const result = judged(sheet('学校', grid))
    expect(result.undecided).toContain('南山小学的学段与办学类型或校名矛盾')
  })

  it('附设初中班 of a 小学 is what it says', () => {
    const rows = [...ROWS, junior('南山小学', '', '附设初中班')]
    expect(saidOf(judged(sheet('学校', [HEAD, ...rows])), 'school-stage-kind-conflict')).toEqual([])
  })

  it('a school with a row for each stage may be called after one of them', () => {
    const rows = [junior('东街小学', '小学', ''), junior('东街小学', '初中', '')]
    expect(saidOf(judged(sheet('学校', [HEAD, ...ROWS, ...rows])), 'school-stage-kind-conflict')).toEqual([])
  })

  it('a school whose stage is in doubt does not fail by it', () => {
    const poor = junior('东街小学', '初中', '小学').map((cell, at) => (at > 3 && at < 11 ? 1 : cell))
    const result = judged(sheet('学校', [HEAD, ...ROWS, poor]))
    expect([result.pass, result.resources.pass]).toEqual([null, null])
  })

  it('figures that look like another unit do not fail, and others beside them do', () => {
    const rows = ROWS.map((row) => row.map((cell, at) => (at === 9 ? Number(cell) / 10_000 : cell)))
    expect(judged(sheet('学校', [HEAD, ...rows])).pass).toBeNull()
    const poor = rows.map((row, index) => row.map((cell, at) => (index === 0 && at === 7 ? 1 : cell)))
    expect(judged(sheet('学校', [HEAD, ...poor])).pass).toBe(false)
  })

  it('a column in a unit that is not understood neither passes nor fails', () => {
    const head = HEAD.map((heading) =>
      String(heading).startsWith('教学仪器设备值') ? '教学仪器设备值（平方米）' : heading,
    )
    const result = judged(
      sheet('学校', [head, ...ROWS.map((row) => row.map((cell, at) => (at === 9 ? Number(cell) / 10 : cell)))]),
    )
    expect(result.pass).toBeNull()
  })

  it('figures in another unit than the one they are read in pass nothing', () => {
    const rows = ROWS.map((row) => row.map((cell, at) => (at === 9 ? Number(cell) * 10_000 : cell)))
    const result = judged(sheet('学校', [HEAD, ...rows]))
    expect(result.pass).toBeNull()
    expect(result.undecided).toEqual([expect.stringContaining('教学仪器设备值像是弄错了单位')])
  })
})

describe('学段 as it is written', () => {
  it.each([
    ['小学（1-6年级）', '初中（7-9年级）'],
    ['小学组', '初中组'],
    ['农村小学', '农村初中'],
    ['公办小学', '公办初中'],
    ['完小', '初中'],
    ['九年一贯制小学部', '九年一贯制初中部'],
    ['1', '2'],
    [1, 2],
  ])('%s and %s', (primary, junior) => {
    const head = ['学校名称', '学校层次', ...AMOUNTS]
    const rows = ALL.map((name) => school(name, PRIMARY.includes(name) ? primary : junior))
    const result = judged(sheet('学校', [head, ...rows]))
    expect([stagesOf(result), faults(result)]).toEqual([['primary 3 true', 'junior 2 true'], []])
  })

  it('is told by the names of the schools where no column says it', () => {
    const result = judged(sheet('学校', [['学校名称', ...AMOUNTS], ...ALL.map((name) => school(name))]))
    expect([stagesOf(result), faults(result)]).toEqual([['primary 3 true', 'junior 2 true'], []])
  })
})

describe('branches', () => {
  const head = ['学校名称', '学段', '是否计校数', '所属学校', ...AMOUNTS]
  const rows = ALL.map((name) => school(name, stageOf(name), 1, ''))
  const half = SCHOOLS['河西小学'].map((amount) => amount / 2)

  it.each<[string, Cell, Cell, Cell]>([
    ['by its name', '城关小学东校区', 0, ''],
    ['by its name in brackets', '城关小学（河东分校）', '0', ''],
    ['by a column', '河东分校', '否', '城关小学'],
  ])('goes to its school %s', (_, name, counted, main) => {
    const result = judged(
      sheet('学校', [head, ...rows, [name, '小学', counted, main, ...half.map((amount) => amount * 2)]]),
    )
    expect([stagesOf(result), faults(result)]).toEqual([['primary 3 true', 'junior 2 true'], []])
    expect(result.stages[0].indicators[3].mean).toBeCloseTo((8366.4 + 1466.4) / 2124, 9)
    expect(saidOf(result, 'school-derived')[0]).toContain('960 + 312 = 1272')
  })

  it('that names no school is said, and leaves the verdict open', () => {
    const result = judged(sheet('学校', [head, ...rows, ['河东分校', '小学', 0, '', ...half.map(Math.round)]]))
    expect([stagesOf(result), result.pass, faults(result)]).toEqual([
      ['primary 3 null', 'junior 2 null'],
      null,
      ['school-branch C7'],
    ])
  })

  it('a teaching point that is not counted as a school is one all the same', () => {
    const withKind = ['学校名称', '学段', '办学类型', '是否计校数', ...AMOUNTS]
    const all = ALL.map((name) => school(name, stageOf(name), kindOf(name), 1))
    const result = judged(sheet('学校', [withKind, ...all, ['山里', '小学', '教学点', 0, 20, 1, 0, 0, 10, 10, 100, 0]]))
    expect([stagesOf(result), result.stages[0].excludedSchools.map(({ reason }) => reason)]).toEqual([
      ['primary 3 true', 'junior 2 true'],
      ['teaching-point'],
    ])
  })
})
