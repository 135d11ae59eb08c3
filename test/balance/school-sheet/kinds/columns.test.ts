import {
  ALL,
  AMOUNTS,
  BOTH_PASS,
  type Cell,
  faults,
  judged,
  PER_PUPIL,
  perPupil,
  PRIMARY,
  type Row,
  saidOf,
  school,
  SCHOOLS,
  sheet,
  stageOf,
  stagesOf,
} from './county'

describe('groups of headings', () => {
  it.each([
    ['生均', '总数'],
    ['总数', '生均'],
    ['合计', '每百名学生'],
    ['总量', '生均值'],
  ])('%s and %s below one heading: the total', (left, right) => {
    const head = ['学校名称', '学段', '在校生数', ...AMOUNTS.slice(1).flatMap((name) => [name, null])]
    const own = [null, null, null, ...AMOUNTS.slice(1).flatMap(() => [left, right])]
    const rows = ALL.map((name) => {
      const [pupils, ...amounts] = SCHOOLS[name]
      const ratio = perPupil(name)
      const pair = (at: number) => (/均|百/.test(left) ? [ratio[at], amounts[at]] : [amounts[at], ratio[at]])
      return [name, stageOf(name), pupils, ...amounts.flatMap((_, at) => pair(at))]
    })
    const merges = AMOUNTS.slice(1).map((_, at) => `${letter(3 + at * 2)}1:${letter(4 + at * 2)}1`)
    const result = judged(sheet('情况', [head, own, ...rows], ...merges, 'A1:A2', 'B1:B2', 'C1:C2'))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    expect(result.stages[0].indicators[3].mean).toBeCloseTo(8366.4 / 1812, 12)
  })

  it('其中 beside 合计: all of them', () => {
    const head = ['学校名称', '学段', '在校生数', null, null, '专任教师', null, null, null, ...AMOUNTS.slice(4)]
    const own = [
      null,
      null,
      '合计',
      '其中：女',
      '其中：寄宿生',
      '总数',
      '其中：高于规定学历',
      '其中：县级以上骨干',
      '体育、艺术',
    ]
    const rows = ALL.map((name) => {
      const [pupils, ...amounts] = SCHOOLS[name]
      return [name, stageOf(name), pupils, pupils / 2, 10, amounts[0] + 20, ...amounts]
    })
    const result = judged(sheet('情况', [head, own, ...rows], 'C1:E1', 'F1:I1'))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })

  it('小学部, 初中部 and 合计: the stages of a school', () => {
    const head = ['学校名称', ...AMOUNTS.slice(0, 4).flatMap((name) => [name, null, null]), ...AMOUNTS.slice(4)]
    const own = [null, ...AMOUNTS.slice(0, 4).flatMap(() => ['小学部', '初中部', '合计'])]
    const merges = [0, 1, 2, 3].map((at) => `${letter(1 + at * 3)}1:${letter(3 + at * 3)}1`)
    const mixed = ['实验学校', 300, 200, 500, 15, 12, 27, 4, 3, 7, 3, 2, 5, 2600, 4160, 1_300_000, 13]
    const rows = ALL.map((name) => {
      const [pupils, a, b, c, ...facilities] = SCHOOLS[name]
      const of = (amount: number) => (PRIMARY.includes(name) ? [amount, null, amount] : [null, amount, amount])
      return [name, ...[pupils, a, b, c].flatMap(of), ...facilities]
    })
    const result = judged(sheet('学校', [head, own, ...rows, mixed], ...merges))
    expect(result.stages.map(({ stage, schools }) => [stage, schools])).toEqual([
      ['primary', 4],
      ['junior', 3],
    ])
    expect(faults(result)).toEqual([])
    const [split] = saidOf(result, 'school-converted')
    expect(split).toContain('实验学校小学按折算学生数 300/520 分得：教学及辅助用房面积 1500（全校 2600）')
  })

  it('小学 and 初中 over all their columns', () => {
    const head = ['学校名称', '小学', ...Array<null>(7).fill(null), '初中', ...Array<null>(7).fill(null)]
    const rows = ALL.map((name) => {
      const own = SCHOOLS[name]
      const none = own.map(() => null)
      return PRIMARY.includes(name) ? [name, ...own, ...none] : [name, ...none, ...own]
    })
    const result = judged(sheet('学校', [head, [null, ...AMOUNTS, ...AMOUNTS], ...rows], 'B1:I1', 'J1:Q1', 'A1:A2'))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })

  it('three and four rows of them, merged down and across', () => {
    const head: Row[] = [
      ['学校（机构）名称', '学段', '学生', '教师', null, null, '办学条件', null, null, null],
      [null, null, '在校生数（人）', '专任教师', null, null, '校舍建筑面积', '场地', '设备', null],
      [
        null,
        null,
        null,
        '高于规定学历',
        '县级以上骨干',
        '体育、艺术',
        '教学及辅助用房',
        '体育运动场馆',
        '教学仪器设备资产值',
        '网络多媒体教室',
      ],
      [null, null, null, null, null, null, '（平方米）', '（平方米）', '（万元）', '（间）'],
    ]
    const rows = ALL.map((name) => {
      const row = school(name, stageOf(name))
      row[8] = (row[8] as number) / 10_000
      return row
    })
    const merges = ['A1:A4', 'B1:B4', 'D1:F1', 'D2:F2', 'G1:J1', 'C2:C4', 'I2:J2']
    const result = judged(sheet('学校', [...head, ...rows], ...merges))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })
})

describe('values per pupil', () => {
  it.each([
    ['with pupils, coefficients included', 4],
    ['of two decimals', 2],
  ])('%s', (_, decimals) => {
    const head = ['序号', '学校名称', '学段', '在校学生数', ...PER_PUPIL, '达标项数']
    const rows = ALL.map((name, at) => [at + 1, name, stageOf(name), SCHOOLS[name][0], ...perPupil(name, decimals), 7])
    const result = judged(sheet('达标情况', [['资源配置7项指标达标情况表'], head, ...rows]))
    expect([stagesOf(result), faults(result), result.pass]).toEqual([BOTH_PASS, [], true])
    const totals = judged(
      sheet('学校', [['学校名称', '学段', ...AMOUNTS], ...ALL.map((name) => school(name, stageOf(name)))]),
    )
    for (const [at, { cv }] of result.stages[0].indicators.entries()) {
      expect(Math.abs(cv! - totals.stages[0].indicators[at].cv!)).toBeLessThan(0.005)
    }
  })

  const without = (change: (values: number[]) => number[] = (values) => values) => {
    const head = ['学校名称', '学段', ...PER_PUPIL]
    const rows = ALL.map((name, at) => [name, stageOf(name), ...(at === 0 ? change(perPupil(name)) : perPupil(name))])
    return judged(sheet('达标情况', [head, ...rows]))
  }

  it('without pupils: the schools’ own standards, and no coefficient', () => {
    const result = without()
    expect(result.pass).toBeNull()
    expect(result.undecided).toEqual(['没有在校生数，不能算差异系数'])
    expect(result.stages.map(({ schools, schoolsFailing }) => [schools, schoolsFailing])).toEqual([
      [3, []],
      [2, []],
    ])
    for (const { indicators } of result.stages)
      expect(indicators.map(({ cv, pass }) => [cv, pass])).toEqual(Array(7).fill([null, null]))
  })

  it('without pupils a school may fail all the same', () => {
    const result = without((values) => values.map((value, at) => (at === 3 || at === 4 ? value / 2 : value)))
    expect([result.pass, result.stages[0].schoolsFailing]).toEqual([false, ['城关小学']])
  })
})

describe('a column that is missing', () => {
  it.each([1, 4, 7])('leaves the verdict open and no school failing: column %i', (column) => {
    const head = ['学校名称', '学段', ...AMOUNTS].filter((_, at) => at !== column + 2)
    const rows = ALL.map((name) => school(name, stageOf(name)).filter((_, at) => at !== column + 2))
    const result = judged(sheet('学校', [head, ...rows]))
    expect([result.pass, result.resources.pass, result.undecided]).toEqual([null, null, [`缺少“${AMOUNTS[column]}”`]])
    expect(result.stages.map(({ schoolsFailing, pass }) => [schoolsFailing, pass])).toEqual([
      [[], null],
      [[], null],
    ])
    expect(result.stages[0].indicators[column - 1]).toMatchObject({ cv: null, below: 0, pass: null })
    expect(faults(result)).toEqual(['school-column-missing null'])
  })

  it('the pupils: nothing can be judged', () => {
    const head = ['学校名称', '学段', ...AMOUNTS.slice(1)]
    const result = judged(sheet('学校', [head, ...ALL.map((name) => [name, stageOf(name), ...SCHOOLS[name].slice(1)])]))
    expect([result.pass, result.undecided]).toEqual([null, ['缺少“在校生数”']])
    expect(result.stages.map(({ schoolsFailing }) => schoolsFailing)).toEqual([[], []])
  })

  it('names what looks like it and is not', () => {
    const head = ['学校名称', '学段', ...AMOUNTS].map((name) =>
      name === '县级以上骨干教师数' ? '校级骨干教师数' : name,
    )
    const result = judged(sheet('学校', [head, ...ALL.map((name) => school(name, stageOf(name)))]))
    expect(saidOf(result, 'school-column-missing')[0]).toContain('“校级骨干教师数”〔E1〕')
  })
})

describe('headings that mean less', () => {
  it.each([
    ['教学及辅助用房使用面积', 6],
    ['市级以上骨干教师数', 4],
    ['省级及以上骨干教师数', 4],
    ['教学用房面积（平方米）', 6],
    ['运动场面积', 7],
    ['运动场地面积（㎡）', 7],
    ['在校生数（寄宿生）', 2],
  ])('%s is read, and said', (heading, column) => {
    const head = ['学校名称', '学段', ...AMOUNTS]
    head[column] = heading
    const result = judged(sheet('学校', [head, ...ALL.map((name) => school(name, stageOf(name)))]))
    expect(faults(result)).toEqual([`school-heading-narrow ${letter(column)}1`])
    expect(stagesOf(result)).toEqual(BOTH_PASS)
  })

  it.each(['在校生数（寄宿生）', '在校生数（含幼儿园）'])(
    'nothing passes by %s, which is not the pupils',
    (heading) => {
      const head = ['学校名称', '学段', ...AMOUNTS]
      head[2] = heading
      const result = judged(sheet('学校', [head, ...ALL.map((name) => school(name, stageOf(name)))]))
      expect([result.pass, result.undecided]).toEqual([null, [`“${heading}”不是全部在校生数`]])
    },
  )

  describe('男 and 女 below 在校生数', () => {
    const head = ['学校名称', '学段', '在校生数', null, ...AMOUNTS.slice(1)]
    const own = [null, null, '男', '女']
    const rows = ALL.map((name) => {
      const [written, stage, pupils, ...others] = school(name, stageOf(name))
      return [written, stage, Number(pupils) - 9, 9, ...others]
    })
    it.each([
      ['merged', ['A1:A2', 'B1:B2', 'C1:D1']],
      ['without a merge', []],
    ])('%s: the pupils are their sum', (_, merges) => {
      const result = judged(sheet('学校', [head, own, ...rows], ...merges))
      expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
      expect(saidOf(result, 'school-derived')).toEqual([
        expect.stringMatching(/^在校生数由这些列算出：“男”〔C\d〕 \+ “女”〔D\d〕/),
      ])
    })

    it('one of them alone is not the pupils', () => {
      const alone = [head, [null, null, '男', '其他'], ...rows]
      const result = judged(sheet('学校', alone, 'A1:A2', 'B1:B2', 'C1:D1'))
      expect([result.pass, result.undecided]).toEqual([null, ['缺少“在校生数”']])
    })

    it('teachers by sex are not added up', () => {
      const teachers = [...head]
      teachers[2] = '县级以上骨干教师数'
      const result = judged(sheet('学校', [teachers, own, ...rows], 'A1:A2', 'B1:B2', 'C1:D1'))
      expect(result.undecided).toContain('缺少“在校生数”')
    })
  })

  it('在校生数（男） is not all pupils', () => {
    const head = ['学校名称', '学段', '在校生数（男）', ...AMOUNTS.slice(1)]
    const result = judged(sheet('学校', [head, ...ALL.map((name) => school(name, stageOf(name)))]))
    expect([result.pass, result.undecided]).toEqual([null, ['缺少“在校生数”']])
  })

  it('专用教室 below 网络多媒体教室数 are some of them', () => {
    const head = ['学校名称', '学段', ...AMOUNTS, null]
    const own = [...AMOUNTS.map(() => null), null, '普通教室', '专用教室']
    const rows = ALL.map((name) => [...school(name, stageOf(name)), 2])
    const last = letter(1 + AMOUNTS.length)
    const result = judged(
      sheet('学校', [head, own, ...rows], 'A1:A2', 'B1:B2', `${last}1:${letter(2 + AMOUNTS.length)}1`),
    )
    expect([result.pass, result.undecided]).toEqual([null, ['缺少“网络多媒体教室数”']])
  })

  it('two columns of one name with other figures are neither of them read', () => {
    const head = ['学校名称', '学段', '在校生数', ...AMOUNTS]
    const rows = (more: number) =>
      ALL.map((name) => {
        const [written, stage, pupils, ...others] = school(name, stageOf(name))
        return [written, stage, Number(pupils) + more, pupils, ...others]
      })
    const apart = judged(sheet('学校', [head, ...rows(500)]))
    expect([apart.pass, apart.undecided]).toEqual([null, ['缺少“在校生数”']])
    expect(saidOf(apart, 'school-column-doubled')).toEqual([
      '“在校生数”有 2 列：C1“在校生数”、D1“在校生数”；数字不一样，看不出用哪一列，都没有用。',
    ])
    expect(stagesOf(judged(sheet('学校', [head, ...rows(0)])))).toEqual(BOTH_PASS)
  })

  it('gives way to the column that is meant', () => {
    const head = ['学校名称', '学段', '教学及辅助用房使用面积', ...AMOUNTS]
    const result = judged(sheet('学校', [head, ...ALL.map((name) => school(name, stageOf(name), 1))]))
    expect(faults(result)).toEqual(['school-column-doubled C1'])
    expect(stagesOf(result)).toEqual(BOTH_PASS)
  })
})

describe('class sizes', () => {
  const of = (headings: string[], ...first: Cell[]) => {
    const none = headings.map(() => 0)
    const head = ['学校名称', '学段', ...AMOUNTS, '班级数', ...headings]
    const rows = ALL.map((name, at) => [...school(name, stageOf(name)), 30, ...(at === 0 ? first : none)])
    return judged(sheet('学校', [head, ...rows]))
  }

  it.each<[string[], number[], number, number]>([
    [['56-65人班级数', '66人以上班级数'], [1, 2], 3, 2],
    [['56～65人', '66人及以上'], [1, 2], 3, 2],
    [['大班额（56-65人）', '超大班额（66人及以上）'], [1, 2], 3, 2],
    [['56人以上班级数', '66人以上班级数'], [3, 2], 3, 2],
    [['大班额数', '超大班额数'], [3, 2], 3, 2],
    [['45人以下班级数', '46-55人班级数', '56-65人班级数', '65人以上班级数'], [10, 5, 1, 2], 3, 2],
    [['每班56-60人班级个数', '每班61-65人班级个数', '每班66人以上班级个数'], [1, 1, 2], 4, 2],
  ])('%j %j', (headings, counts, large, superLarge) => {
    const { largeClasses } = of(headings, ...counts)
    expect(largeClasses[0]).toMatchObject({ counted: true, large, superLarge })
  })

  it('above 45 counts for the size of classes and not for 大班额', () => {
    const result = of(['超过45人的小学班级数', '超过50人的初中班级数'], 2, 0)
    expect(result.largeClasses[0].large).toBe(0)
    expect(result.sizes.find(({ id }) => id === 'G5')?.failures).toMatchObject([
      { name: '城关小学', value: 46, limit: 45 },
    ])
    expect([result.resources.pass, result.pass, result.items.failed]).toEqual([true, false, ['G5']])
  })
})

/** 0 → A; up to Z. */
function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${letter(column - 26)}`
}

describe('groups that name an indicator', () => {
  it('总数 below 生均… is a total all the same', () => {
    const head = ['学校名称', '学段', '在校生数', ...PER_PUPIL.flatMap((name) => [name, null])]
    const own = [null, null, null, ...PER_PUPIL.flatMap(() => ['总数', '数值'])]
    const rows = ALL.map((name) => {
      const [pupils, ...amounts] = SCHOOLS[name]
      return [name, stageOf(name), pupils, ...amounts.flatMap((amount, at) => [amount, perPupil(name)[at]])]
    })
    const merges = PER_PUPIL.map((_, at) => `${letter(3 + at * 2)}1:${letter(4 + at * 2)}1`)
    const result = judged(sheet('情况', [head, own, ...rows], ...merges))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })
})
