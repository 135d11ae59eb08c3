import {
  ALL,
  AMOUNTS,
  BOTH_PASS,
  faults,
  judged,
  JUNIOR,
  PER_PUPIL,
  perPupil,
  PRIMARY,
  saidOf,
  school,
  SCHOOLS,
  sheet,
  stageOf,
  stagesOf,
} from './county'

const HEAD = ['学校名称', '学段', ...AMOUNTS]
const MAIN = sheet('学校基本数据', [HEAD, ...ALL.map((name) => school(name, stageOf(name)))])
const NINE = ['河东九年一贯制学校', 500, 27, 7, 5, 2600, 4160, 1_300_000, 13]
const of = (name: string, ...schools: string[]) =>
  sheet(name, [['序号', '学校名称', ...AMOUNTS], ...schools.map((each, at) => [at + 1, ...school(each)])])

describe('sheets of other schools are read together', () => {
  it('小学, 初中 and 九年一贯制, which counts in both stages', () => {
    const nine = sheet('九年一贯制', [
      ['序号', '学校名称', ...AMOUNTS],
      [1, ...NINE],
    ])
    const result = judged(of('小学', ...PRIMARY), of('初中', ...JUNIOR), nine)
    expect([stagesOf(result), result.pass]).toEqual([['primary 4 null', 'junior 3 null'], null])
    expect(faults(result)).toEqual(['school-stages-together B2'])
  })

  it('九年一贯制 with a row a stage', () => {
    const rows = [
      ['河东九年一贯制学校', '小学', 300, 15, 4, 3, 3200, 5200, 1_500_000, 14],
      ['', '初中', 200, 12, 3, 2],
    ]
    const result = judged(of('小学', ...PRIMARY), of('初中', ...JUNIOR), sheet('九年一贯制学校', [HEAD, ...rows]))
    expect([stagesOf(result), faults(result)]).toEqual([['primary 4 true', 'junior 3 true'], []])
  })

  it('城区 and 乡镇, 公办 and 民办, one a town', () => {
    const parts = [
      ['城关小学', '第一初级中学'],
      ['东街小学', '河西小学', '河西初级中学'],
    ]
    for (const names of [
      ['城区', '乡镇'],
      ['公办', '民办'],
      ['城关镇', '河西乡'],
      ['Sheet1', 'Sheet2'],
    ]) {
      const result = judged(
        ...parts.map((each, at) => sheet(names[at], [HEAD, ...each.map((name) => school(name, stageOf(name)))])),
      )
      expect([stagesOf(result), faults(result), result.counties]).toEqual([BOTH_PASS, [], []])
    }
  })

  it('教学点, whatever its schools are called', () => {
    const points = sheet('教学点', [
      ['学校名称', ...AMOUNTS],
      ['黄坡', 30, 1, 0, 0, 60, 100, 10_000, 1],
      ['柳沟', 60, 3, 1, 1, 300, 480, 130_000, 2],
    ])
    const result = judged(MAIN, points)
    expect([stagesOf(result), faults(result), result.pass]).toEqual([['primary 4 true', 'junior 2 true'], [], true])
    expect(result.stages[0].excludedSchools.map(({ name }) => name)).toEqual(['黄坡'])
  })

  it('a title tells the stage where the name of the sheet does not', () => {
    const titled = (title: string, names: string[]) => [
      [title],
      ['学校名称', ...AMOUNTS],
      ...names.map((name) => [`${name.slice(0, 3)}校`, ...SCHOOLS[name]]),
    ]
    const result = judged(
      sheet('表1', titled('小学办学条件统计表', PRIMARY)),
      sheet('表2', titled('初中办学条件统计表', JUNIOR)),
    )
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })

  it('columns of the same schools on two sheets', () => {
    const teachers = sheet('师资', [
      ['学校名称', '学段', ...AMOUNTS.slice(0, 4)],
      ...ALL.map((name) => [name, stageOf(name), ...SCHOOLS[name].slice(0, 4)]),
    ])
    const rooms = sheet('办学条件', [
      ['学校名称', '学段', '在校生数', ...AMOUNTS.slice(4)],
      ...ALL.map((name) => [name, stageOf(name), SCHOOLS[name][0], ...SCHOOLS[name].slice(4)]),
    ])
    for (const sheets of [
      [teachers, rooms],
      [rooms, teachers],
    ]) {
      const result = judged(...sheets)
      expect([stagesOf(result), faults(result), result.pass]).toEqual([BOTH_PASS, [], true])
    }
  })
})

describe('a sheet that is not read', () => {
  it('changes nothing where it says the same', () => {
    const ratios = sheet('达标情况', [
      ['学校名称', '学段', '在校生数', ...PER_PUPIL],
      ...ALL.map((name) => [name, stageOf(name), SCHOOLS[name][0], ...perPupil(name, 2)]),
    ])
    const list = sheet('名单', [
      ['学校名称', '在校生数', '地址'],
      ...ALL.map((name) => [name, SCHOOLS[name][0], '某街']),
    ])
    const result = judged(MAIN, ratios, list)
    expect([result.pass, result.undecided, faults(result)]).toEqual([true, [], ['school-sheet-unread null']])
  })

  it('leaves the verdict open where its figures are others', () => {
    const other = sheet('修改稿', [
      HEAD,
      ...ALL.map((name, at) =>
        school(name, stageOf(name)).map((cell, column) => (at === 1 && column === 6 ? 9999 : cell)),
      ),
    ])
    const result = judged(MAIN, other)
    expect([result.pass, result.undecided]).toEqual([null, ['工作表“修改稿”有学校数据，没有读取']])
    expect(result.findings[0]).toMatchObject({ rule: 'school-sheet-unread', sheet: '修改稿' })
    expect(result.findings[0].message).toContain('东街小学')
  })

  it('leaves it open where its headings say too little', () => {
    const nine = sheet('九年一贯制', [
      ['学校名称', '人数甲', '人数乙', '面积丙', '设备丁'],
      ['河东学校', 500, 27, 2600, 13],
    ])
    const result = judged(of('小学', ...PRIMARY), of('初中', ...JUNIOR), nine)
    expect([stagesOf(result), result.pass, result.undecided]).toEqual([
      ['primary 3 null', 'junior 2 null'],
      null,
      ['工作表“九年一贯制”有学校数据，没有读取'],
    ])
  })

  it('leaves it open where there are schools with nothing but their pupils', () => {
    const nine = sheet('九年一贯制', [
      ['学校名称', '小学生数', '初中生数'],
      ['河东学校', 300, 200],
    ])
    const result = judged(MAIN, nine)
    expect([result.pass, result.undecided]).toEqual([null, ['工作表“九年一贯制”有学校数据，没有读取']])
  })

  it('fails for certain where a school fails for certain', () => {
    const poor = MAIN.rows.get(1)!.map((cell, at) => (at === 6 || at === 7 ? 1 : cell))
    const main = { ...MAIN, rows: new Map([...MAIN.rows, [1, poor] as const]) }
    const nine = sheet('九年一贯制', [
      ['学校名称', '人数甲', '人数乙', '面积丙', '设备丁'],
      ['河东学校', 500, 27, 2600, 13],
    ])
    const result = judged(main, nine)
    expect([result.pass, result.stages[0].schoolsFailing]).toEqual([false, ['城关小学']])
  })
})

it('no school sheet at all: nothing is decided', () => {
  const result = judged(
    sheet('名单', [
      ['学校名称', '在校生数'],
      ['一小', 3],
    ]),
  )
  expect([result.pass, result.stages]).toEqual([null, []])
  expect(result.undecided[0]).toMatch(/^没有找到学校基本数据，缺少/)
})

it('sheets named like counties, shortly, may be counties or not', () => {
  const grid = [HEAD, ...ALL.map((name) => school(name, stageOf(name)))]
  const other = grid.map((row) => row.map((cell, at) => (at === 0 ? String(cell).replace(/^[^学]/, '新') : cell)))
  const result = judged(sheet('昌图', grid), sheet('西丰', other))
  expect([result.pass, faults(result)]).toEqual([null, ['school-county-unsure null']])
  expect(judged(sheet('城区', grid), sheet('乡镇', other)).pass).toBe(true)
})

it('a sheet of 高中 or 特殊教育学校 is none of the test', () => {
  const high = sheet('高中', [
    ['学校名称', ...AMOUNTS],
    ['县一中', ...SCHOOLS['第一初级中学']],
  ])
  const special = sheet('特殊教育学校', [
    ['学校名称', ...AMOUNTS],
    ['启明学校', ...SCHOOLS['河西小学']],
  ])
  const result = judged(MAIN, high, special)
  expect([stagesOf(result), faults(result), result.pass]).toEqual([BOTH_PASS, [], true])
})

it('a blank form decides nothing and says so', () => {
  expect(judged(sheet('学校基本数据', [HEAD]))).toMatchObject({ pass: null, undecided: ['没有可判定的学校'] })
})

it('the schools of a table say nothing of the table below it', () => {
  const named = (name: string) => [`${name.slice(0, 2)}小学`, ...SCHOOLS[name]]
  const below = (name: string) => [...SCHOOLS[name].map((amount) => amount).reverse(), `${name.slice(0, 3)}校`]
  const grid = [
    ['学校名称', ...AMOUNTS],
    ...PRIMARY.map(named),
    ['初中'],
    [...[...AMOUNTS].reverse(), '学校名称'],
    ...JUNIOR.map(below),
  ]
  const result = judged(sheet('表1', grid))
  expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
})

it('a hidden column counts, and it is said', () => {
  const result = judged({ ...MAIN, hiddenColumns: [{ first: 3, last: 3 }] })
  expect(saidOf(result, 'school-column-hidden')).toEqual([expect.stringContaining('在 D 列，这一列是隐藏的')])
  expect(stagesOf(result)).toEqual(stagesOf(judged(MAIN)))
})

it('so does a hidden column that says what counts', () => {
  const result = judged({ ...MAIN, hiddenColumns: [{ first: 1, last: 1 }] })
  expect(saidOf(result, 'school-column-hidden')).toEqual([expect.stringContaining('学段在 B 列，这一列是隐藏的')])
})

it('schools on a hidden sheet count, and it is said', () => {
  const hidden = {
    ...sheet('备份', [HEAD, ['东沟小学', '小学', ...SCHOOLS['河西小学']]]),
    visibility: 'hidden' as const,
  }
  const result = judged(MAIN, hidden)
  expect([stagesOf(result), faults(result)]).toEqual([
    ['primary 4 true', 'junior 2 true'],
    ['school-sheet-hidden null'],
  ])
  expect(saidOf(result, 'school-sheet-hidden')).toEqual(['工作表“备份”是隐藏的，里面的 1 行学校数据参加了计算。'])
  // A hidden copy adds nothing.
  expect(faults(judged(MAIN, { ...MAIN, name: '副本', visibility: 'hidden' }))).toEqual(['school-sheet-unread null'])
})
