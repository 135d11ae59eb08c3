import {
  ALL,
  AMOUNTS,
  BOTH_PASS,
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
} from './county'

/** A sheet in which one of the amounts stands in columns of its parts; `parts` gives those of a school. */
function withParts(
  amount: string,
  head: readonly Row[],
  parts: (total: number, name: string) => Cell[],
  ...merges: string[]
) {
  const at = AMOUNTS.indexOf(amount)
  const others = AMOUNTS.filter((name) => name !== amount)
  const blank = ['', '', ...others.map(() => '')]
  const heads = head.map((row, down) => (down === 0 ? ['学校名称', '学段', ...others, ...row] : [...blank, ...row]))
  const rows = ALL.map((name) => {
    const own = SCHOOLS[name]
    return [name, stageOf(name), ...own.filter((_, column) => column !== at), ...parts(own[at], name)]
  })
  return judged(sheet('学校', [...heads, ...rows], ...merges))
}

describe('amounts made of other columns', () => {
  it.each<[string, Row[], (total: number, name: string) => Cell[]]>([
    [
      'a column for each degree, under 专任教师',
      [
        ['专任教师按学历分', '', '', ''],
        ['研究生', '本科', '专科', '高中阶段'],
      ],
      (total, name) => (PRIMARY.includes(name) ? [1, total - 6, 5, 3] : [1, total - 1, 9, 3]),
    ],
    [
      '硕士 and 博士 apart',
      [['博士研究生学历教师数', '硕士研究生学历教师数', '本科学历教师数', '专科学历教师数']],
      (total, name) => (PRIMARY.includes(name) ? [0, 1, total - 6, 5] : [1, 1, total - 2, 9]),
    ],
    [
      '及以上, a column a stage',
      [['专科及以上学历教师数(小学)', '本科及以上学历专任教师数(初中)']],
      (total, name) => (PRIMARY.includes(name) ? [total, 0] : [0, total]),
    ],
    [
      'with 毕业',
      [
        ['专任教师按学历分', '', '', ''],
        ['研究生毕业', '本科毕业', '专科毕业', '高中阶段毕业'],
      ],
      (total, name) => (PRIMARY.includes(name) ? [1, total - 6, 5, 3] : [1, total - 1, 9, 3]),
    ],
    [
      '及以上, in both',
      [['本科及以上学历教师数', '专科学历教师数']],
      (total, name) => (PRIMARY.includes(name) ? [total - 5, 5] : [total, 9]),
    ],
  ])('teachers by degree: %s', (_, head, parts) => {
    const result = withParts('高于规定学历教师数', head, parts, ...(head.length > 1 ? ['J1:M1'] : []))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    expect(result.stages.map(({ indicators }) => indicators[0].mean)).toEqual([
      expect.closeTo(8700 / 1812, 9),
      expect.closeTo(9800 / 1568, 9),
    ])
  })

  it.each<[string, Row, (total: number) => Cell[]]>([
    ['体育, 音乐, 美术', ['体育教师数', '音乐教师数', '美术教师数'], (total) => [total - 2, 1, 1]],
    [
      '体育, 音乐, 美术, 艺术',
      ['体育教师数', '音乐教师数', '美术教师数', '艺术教师数'],
      (total) => [total - 3, 1, 1, 1],
    ],
    ['体育 and 艺术', ['体育与健康教师', '艺术教师'], (total) => [total - 2, 2]],
    [
      '体育, 音乐, 美术 and their 艺术合计',
      ['体育教师数', '音乐教师数', '美术教师数', '艺术教师数合计'],
      (total) => [total - 2, 1, 1, 2],
    ],
  ])('sports and arts: %s', (_, head, parts) => {
    const result = withParts('体育、艺术专任教师数', [head], parts)
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    expect(result.stages[0].indicators[2].mean).toBeCloseTo(1800 / 1812, 9)
    expect(saidOf(result, 'school-derived')).toHaveLength(1)
  })

  it.each<[string, Row[], string[]]>([
    [
      'under one heading',
      [
        ['教学及辅助用房', '', '运动场地面积'],
        ['计', '室内体育用房', ''],
      ],
      ['J1:K1'],
    ],
    ['as 其中', [['教学及辅助用房面积', '其中：室内体育用房', '运动场地面积']], []],
    ['in the raw statistics', [['教学及辅助用房面积', '室内体育用房面积', '运动场地面积']], []],
  ])('the hall is no classroom, and a part of the sports area: %s', (_, head, merges) => {
    const others = AMOUNTS.filter((name) => !['教学及辅助用房面积', '体育运动场馆面积'].includes(name))
    const heads = head.map((row, down) =>
      down === 0 ? ['学校名称', '学段', ...others, ...row] : ['', '', ...others.map(() => ''), ...row],
    )
    const rows = ALL.map((name) => {
      const [pupils, a, b, c, rooms, grounds, value, media] = SCHOOLS[name]
      return [name, stageOf(name), pupils, a, b, c, value, media, rooms + 300, 300, grounds - 300]
    })
    const result = judged(
      sheet('学校', [...heads, ...rows], ...merges.map((area) => area.replace('J', 'I').replace('K', 'J'))),
    )
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    expect(result.stages[0].indicators.slice(3, 5).map(({ mean }) => mean)).toEqual([
      expect.closeTo(8366.4 / 1812, 9),
      expect.closeTo(14_204.4 / 1812, 9),
    ])
    expect(saidOf(result, 'school-derived')).toHaveLength(2)
  })

  it('a hall beside a sports area that is given is no part of the rooms', () => {
    const head = ['学校名称', '学段', ...AMOUNTS, '室内体育用房面积']
    const result = judged(sheet('学校', [head, ...ALL.map((name) => [...school(name, stageOf(name)), 300])]))
    expect([stagesOf(result), result.stages[0].indicators[3].mean]).toEqual([
      BOTH_PASS,
      expect.closeTo(8366.4 / 1812, 9),
    ])
  })

  it('degrees above 本科 in words that are not known leave all of them open', () => {
    const head = ['研究生班学历教师数', '本科学历教师数', '专科学历教师数']
    const result = withParts('高于规定学历教师数', [head], (total) => [1, total - 6, 5])
    expect([result.pass, result.undecided]).toEqual([null, ['缺少“高于规定学历教师数”']])
    expect(result.stages[0].indicators[0].cv).toBeNull()
  })

  it.each<[string, Row, (total: number) => Cell[]]>([
    ['a hall and grounds', ['体育馆面积', '运动场面积'], (total) => [100, total - 100]],
    ['grounds and a hall', ['室外运动场地面积', '室内体育馆面积'], (total) => [total - 100, 100]],
  ])('the sports area: %s', (_, head, parts) => {
    const result = withParts('体育运动场馆面积', [head], parts)
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    expect(result.stages[0].indicators[4].mean).toBeCloseTo(14_204.4 / 1812, 9)
  })

  it('a hall alone is less than what is asked for', () => {
    const result = withParts('体育运动场馆面积', [['体育馆面积']], (total) => [total])
    expect(faults(result)).toEqual(['school-heading-narrow J1'])
  })

  it('levels of key teachers beside each other may hold each other or not', () => {
    const head = ['省级骨干教师数', '市级骨干教师数', '县级骨干教师数']
    const result = withParts('县级以上骨干教师数', [head], (total) => [1, 1, total])
    expect([result.pass, result.undecided]).toEqual([null, ['缺少“县级以上骨干教师数”']])
    expect(saidOf(result, 'school-column-missing')[0]).toContain('“市级骨干教师数”〔K1〕、“县级骨干教师数”〔L1〕不是它')
  })

  it('账面原值 in 万元', () => {
    for (const heading of [
      '教学仪器设备账面原值（万元）',
      '教学仪器设备资产值(万元)',
      '固定资产中教学仪器设备值（万元）',
    ]) {
      const result = withParts('教学仪器设备值', [[heading]], (total) => [total / 10_000])
      expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    }
  })

  it('a blank part leaves the sum open', () => {
    const result = withParts('体育、艺术专任教师数', [['体育教师数', '音乐教师数', '美术教师数']], (total, name) => [
      total - 2,
      name === '东街小学' ? null : 1,
      1,
    ])
    expect([result.pass, faults(result)]).toEqual([null, ['school-blank K3']])
  })
})

describe('coefficients that stand in the sheet', () => {
  const head = ['学校名称', ...AMOUNTS]
  const rows = PRIMARY.map((name) => school(name))
  const right = judged(sheet('小学', [head, ...rows])).stages[0].indicators.map(({ cv }) => Number(cv!.toFixed(3)))

  it('are held against those of the schools', () => {
    expect(faults(judged(sheet('小学', [head, ...rows, ['差异系数', null, ...right]])))).toEqual([])
    const wrong = right.map((cv, at) => (at === 3 ? 0.123 : cv))
    const result = judged(sheet('小学', [head, ...rows, ['差异系数', null, ...wrong]]))
    expect(stagesOf(result)).toEqual(['primary 3 true'])
    expect(saidOf(result, 'school-published-differs')).toEqual([
      '表里的小学生均教学及辅助用房面积差异系数〔F5〕是 0.123，按各校数据算出是 0.0082。',
    ])
  })

  it('above the schools, as percentages, by their own stage', () => {
    const shares = right.map((cv) => `${(cv * 100).toFixed(1)}%`)
    expect(faults(judged(sheet('小学', [head, ['校际差异系数', null, ...shares], ...rows])))).toEqual([])
    const both = ['学校名称', '学段', ...AMOUNTS]
    const all = ALL.map((name) => school(name, stageOf(name)))
    const grid = [
      both,
      ...all,
      ['小学差异系数', '', null, ...right],
      ['初中差异系数', '', null, ...right.map(() => 0.9)],
    ]
    const result = judged(sheet('学校', grid))
    expect([stagesOf(result), saidOf(result, 'school-published-differs').length]).toEqual([BOTH_PASS, 7])
    expect(saidOf(result, 'school-published-differs')[0]).toContain('表里的初中')
  })

  it('below each of two sections', () => {
    const junior = judged(sheet('初中', [head, ...JUNIOR.map((name) => school(name))])).stages[0].indicators
    const grid = [
      head,
      ['一、小学'],
      ...rows,
      ['差异系数', null, ...right],
      ['二、初中'],
      ...JUNIOR.map((name) => school(name)),
    ]
    const result = judged(
      sheet('学校', [...grid, ['差异系数', null, ...junior.map(({ cv }) => Number(cv!.toFixed(4)))]]),
    )
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })
})
