import { FORM_32 } from '../summary-table/filled-table'
import { waive } from '../../src/findings/waiver'
import { rollUpHtml, rollUpText } from '../../src/report/desk/roll-up-report'
import { rolledText } from '../../src/roll-up/list-text'
import { check } from '../../src/summary-table/check'
import { selfCheck } from '../summary-table/self-check'
import { findingsOf, rolled, said, TIELING, TODAY, tableOf, wholeRound, type FileGiven, type Round } from './round'

const point = (round: Round, number: number) => {
  const { achieved, unachieved, open, evidence } = rolled(round).points[number - 1]
  return { achieved, unachieved, open, evidence }
}
const statuses = (round: Round) => rolled(round).tables.map(({ table, status }) => [table.path, status])

describe('a whole round', () => {
  const files = wholeRound({
    昌图县: {
      answers: { 5: { achieved: '无', unachieved: '昌图县' }, 6: { evidence: '《县里的通知》（昌政发〔2018〕6号）' } },
    },
  })

  it('becomes one table in the order of the roster', () => {
    expect(rolled({ files }).roster).toEqual(TIELING)
    expect(point({ files }, 5)).toEqual({
      achieved: TIELING.filter((county) => county !== '昌图县'),
      unachieved: ['昌图县'],
      open: [],
      evidence: '《关于第5项的通知》（铁教发〔2018〕5号）',
    })
    expect(said({ files })).toEqual([])
  })

  it('has the document that all cite once, and what is one county’s behind its name', () => {
    const others = TIELING.filter((county) => county !== '昌图县').join('、')
    expect(point({ files }, 1).evidence).toBe('《关于第1项的通知》（铁教发〔2018〕1号）')
    const before = TIELING.slice(0, TIELING.indexOf('昌图县')).length
    expect(before).toBe(4)
    expect(point({ files }, 6).evidence).toBe(
      `${others}：《关于第6项的通知》（铁教发〔2018〕6号）；昌图县：《县里的通知》（昌政发〔2018〕6号）`,
    )
  })

  it('is the same in any order of the files', () => {
    expect(JSON.stringify(rolled({ files: [...files].reverse() }).points)).toBe(
      JSON.stringify(rolled({ files }).points),
    )
  })
})

describe('what is open stands in neither list', () => {
  it('which the report says in one sentence, where there is any', () => {
    const reports = (files: readonly FileGiven[]) => [
      rollUpText(rolled({ files }), [], 'zh'),
      rollUpHtml(rolled({ files }), [], 'zh', '2018-12-31'),
    ]
    for (const report of reports(wholeRound().slice(1))) expect(report).toContain('校验汇总表时会一直追问')
    for (const report of reports(wholeRound())) expect(report).not.toContain('追问')
    expect(reports(wholeRound())[1]).toContain('制表日期 2018-12-31')
  })

  it('where nothing was sent, and that is said once', () => {
    const files = wholeRound().filter(([path]) => path !== '开原市.xlsx')
    expect(rolled({ files }).missing).toEqual(['开原市'])
    expect(point({ files }, 1)).toMatchObject({ unachieved: [], open: ['开原市'] })
    expect(findingsOf({ files }).map(({ rule, county }) => [rule, county])).toEqual([['county-file-missing', '开原市']])
  })

  it.each([
    ['in both lists', { achieved: '昌图县', unachieved: '昌图县' }, true],
    ['in neither', { achieved: '无', unachieved: '无' }, true],
    ['in a row with a malformed document number', { evidence: '《通知》（昌政发[18]006号）' }, true],
  ])('%s', (_, answer, merged) => {
    const files = wholeRound({ 昌图县: { answers: { 7: answer } } })
    expect(point({ files }, 7).open).toEqual(['昌图县'])
    expect(point({ files }, 8).open).toEqual([])
    expect(said({ files })).toEqual(merged ? ['point-not-merged 昌图县.xlsx 昌图县 7'] : [])
  })

  it('where its table has not got the point', () => {
    const files = wholeRound({ 昌图县: { without: [7] } })
    expect(point({ files }, 7).open).toEqual(['昌图县'])
    expect([...rolled({ files }).points[6].sources].find(({ county }) => county === '昌图县')?.reason).toBe('absent')
  })

  it('and both cells are blank where all are', () => {
    const files = wholeRound().map(([path, given]): FileGiven => [path, { ...given, without: [7] } as never])
    const round = rolled({ files })
    expect(rolledText(round, round.points[6], 'achieved')).toBe('')
    expect(rolledText(round, round.points[6], 'unachieved')).toBe('')
    expect(rolledText(round, round.points[0], 'unachieved')).toBe('无')
  })

  it('errors of the heading line keep nothing from being merged', () => {
    const files = wholeRound({ 昌图县: { contact: '' } })
    expect(point({ files }, 1).open).toEqual([])
    expect(rolled({ files }).tables.find(({ from }) => from === '昌图县')?.table.errors).toBe(1)
  })
})

describe('several files of a county', () => {
  const two = (
    first: Partial<Parameters<typeof tableOf>[0]>,
    second: Partial<Parameters<typeof tableOf>[0]>,
  ): Round => ({
    files: [
      ...wholeRound().filter(([path]) => path !== '昌图县.xlsx'),
      ['昌图县1.xlsx', { unit: '昌图县教育局', ...first }],
      ['昌图县2.xlsx', { unit: '昌图县教育局', ...second }],
    ],
  })
  const no = { answers: { 5: { achieved: '无', unachieved: '昌图县' } } }
  const own = (round: Round) => statuses(round).filter(([path]) => path.startsWith('昌图县'))

  it('the later date counts', () => {
    const round = two(no, { date: '2018年11月25日' })
    expect(own(round)).toEqual([['昌图县1.xlsx', 'superseded'], ['昌图县2.xlsx', 'used']]) // prettier-ignore
    expect(point(round, 5).unachieved).toEqual([])
    expect(said(round)).toEqual(['county-file-superseded 昌图县1.xlsx 昌图县'])
  })

  it('the same content is used once', () => {
    const round = two({}, {})
    expect(own(round)).toEqual([['昌图县1.xlsx', 'used'], ['昌图县2.xlsx', 'duplicate']]) // prettier-ignore
    expect(said(round)).toEqual(['county-file-duplicated 昌图县2.xlsx 昌图县'])
  })

  it('what is the same as another is told beside the one that it is the same as, and as outdated where that is', () => {
    const changtu = { unit: '昌图县教育局' }
    const files: FileGiven[] = [['1.xlsx', changtu], ['2.xlsx', { ...changtu, ...no }], ['3.xlsx', { ...changtu, ...no }]] // prettier-ignore
    const told = (round: Round) =>
      findingsOf(round).flatMap(({ rule, message }) => (rule.startsWith('county-file-') && rule !== 'county-file-missing' && rule !== 'county-file-conflict' ? [message] : [])) // prettier-ignore
    expect(told({ files })).toEqual(['“3.xlsx”和“2.xlsx”内容相同，只用后者。'])
    const later: FileGiven = ['1.xlsx', { ...changtu, date: '2018年11月25日' }]
    expect(told({ files: [later, files[1], files[2]] })).toEqual([
      '“2.xlsx”的时间是2018-11-20，“1.xlsx”更晚（2018-11-25），用后者。',
      '“3.xlsx”的时间是2018-11-20，“1.xlsx”更晚（2018-11-25），用后者。',
    ])
  })

  it('of the same content the file counts whose name fits the county', () => {
    const changtu = { unit: '昌图县教育局' }
    const files: FileGiven[] = [['乙-昌图县.xlsx', changtu], ['丙.xlsx', changtu], ['丁-西丰县.xlsx', changtu]] // prettier-ignore
    for (const sent of [files, [...files].reverse()])
      expect(statuses({ files: sent })).toEqual([
        ['丁-西丰县.xlsx', 'duplicate'],
        ['丙.xlsx', 'used'],
        ['乙-昌图县.xlsx', 'duplicate'],
      ])
  })

  it('different ones of one date are open where they differ, and there alone', () => {
    const round = two(no, {})
    expect(own(round).map(([, status]) => status)).toEqual(['conflict', 'conflict'])
    expect(point(round, 5).open).toEqual(['昌图县'])
    expect(point(round, 6).open).toEqual([])
    expect(findingsOf(round).map(({ rule, severity, point }) => [rule, severity, point])).toEqual([['county-file-conflict', 'error', 5]]) // prettier-ignore
  })

  it('where only their evidence differs the documents of both stand', () => {
    const round = two({ answers: { 5: { evidence: '《别的》（昌政发〔2018〕5号）' } } }, {})
    expect(point(round, 5).open).toEqual([])
    expect(point(round, 5).evidence).toBe(
      '《关于第5项的通知》（铁教发〔2018〕5号）；昌图县：《别的》（昌政发〔2018〕5号）',
    )
    expect(findingsOf(round).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['county-file-conflict', 'warning'],
    ])
  })

  it('nothing is later than a table without a date', () => {
    expect(own(two({ ...no, date: '' }, {})).map(([, status]) => status)).toEqual(['conflict', 'conflict'])
  })
})

describe('who a table is from', () => {
  it.each([
    ['a county of another city', '石家庄市新华区教育局', 'county-not-of-unit x.xlsx'],
    ['the unit itself', '铁岭市教育局', 'county-not-of-unit x.xlsx'],
    ['no single place', '新华区教育局', 'reporter-unknown x.xlsx'],
    ['nobody', '', 'reporter-unknown x.xlsx'],
  ])('%s is refused', (_, unit, expected) => {
    const round: Round = { files: [...wholeRound(), ['x.xlsx', { unit, all: '新华区' }]] }
    expect(said(round)).toEqual([expected])
    expect(rolled(round).tables.find(({ table }) => table.path === 'x.xlsx')).toMatchObject({
      status: 'refused',
      from: null,
    })
  })

  it('a name that several cities have is certain within the unit', () => {
    const files: FileGiven[] = [['a.xlsx', { unit: '新华区教育局', answers: { 5: { achieved: '全部' } } }]]
    const round = { unit: '沧州市教育局', files }
    expect(rolled(round).tables[0]).toMatchObject({ status: 'used', from: '新华区' })
    expect(point(round, 5).achieved).toEqual(['新华区'])
  })

  it('a file’s name that says another county is told', () => {
    const files = wholeRound().map(([path, given]): FileGiven => [
      path === '昌图县.xlsx' ? '西丰县(改).xlsx' : path,
      given,
    ])
    expect(said({ files })).toEqual(['file-name-differs 西丰县(改).xlsx 昌图县'])
  })

  it('other counties in a county’s file are left out, and its own standing is merged', () => {
    const files = wholeRound({ 昌图县: { answers: { 5: { achieved: '昌图县、西丰县' } } } })
    expect(said({ files })).toEqual(['county-outside-file 昌图县.xlsx 昌图县 5'])
    expect(point({ files }, 5).achieved).toEqual(TIELING)
  })

  it('a county by a name that it had on that day is one county', () => {
    const files: FileGiven[] = [['a.xlsx', { unit: '邵东县教育局' }], ['b.xlsx', { unit: '邵东市教育局', date: '2019年12月1日' }]] // prettier-ignore
    const round = { unit: '邵阳市教育局', files, today: new Date(Date.UTC(2020, 0, 1)) }
    expect(statuses(round).map(([, status]) => status)).toEqual(['duplicate', 'used'])
  })

  it('a file of an earlier round is left out', () => {
    const round: Round = { files: wholeRound({ 昌图县: { date: '2017年11月20日' } }) }
    expect(said(round).filter((one) => !one.startsWith('point'))).toEqual(['county-file-other-year 昌图县.xlsx 昌图县'])
    expect(rolled(round).missing).toEqual(['昌图县'])
  })

  it('a workbook without a table is told, and the rest is merged', () => {
    const files: FileGiven[] = [...wholeRound(), ['x.xlsx', { sheets: [], date1904: false }]]
    expect(said({ files })).toEqual(['file-unread x.xlsx'])
    expect(point({ files }, 1).achieved).toEqual(TIELING)
  })
})

describe('a table of 32 points', () => {
  const of32 = (answers: Parameters<typeof tableOf>[0]['answers'] = {}): Round => ({
    roster: ['宝山区'],
    unit: '双鸭山市教育局',
    files: [['a.xlsx', { unit: '双鸭山市宝山区教育局', all: '宝山区', edition: FORM_32, answers }]],
  })
  const no = { achieved: '无', unachieved: '宝山区' }
  // 49 ← 32
  const SAME = { 1: 1, 2: 2, 3: 3, 4: 4, 10: 7, 14: 9, 16: 10, 17: 11, 19: 12, 20: 13, 21: 14, 22: 15, 23: 16, 24: 17, 25: 18, 28: 20, 29: 21, 30: 22, 37: 23, 38: 24, 39: 25, 42: 26, 43: 27, 44: 28, 45: 29, 46: 30, 47: 31, 48: 32 } // prettier-ignore

  it('feeds the points that ask for the same, and the rest is open', () => {
    const open = rolled(of32()).points.filter(({ open }) => open.length > 0).map(({ number }) => number) // prettier-ignore
    const fed = [...Object.keys(SAME).map(Number), 9]
    expect(open).toEqual(Array.from({ length: 49 }, (_, index) => index + 1).filter((number) => !fed.includes(number)))
    expect(said(of32())).toEqual([
      'edition-point-unasked a.xlsx 宝山区',
      'edition-point-weaker a.xlsx 宝山区 8',
      'edition-point-weaker a.xlsx 宝山区 12',
      'edition-point-weaker a.xlsx 宝山区 26',
    ])
  })

  it.each(Object.entries(SAME))('49#%s is 32#%s', (to, from) => {
    expect(point(of32({ [from]: no }), Number(to)).unachieved).toEqual(['宝山区'])
  })

  it.each([
    [5, [9]],
    [6, [9]],
    [8, [12]],
    [19, [26]],
  ])('not to have achieved 32#%s proves of 49 not to have achieved %s', (from, unachieved) => {
    const round = rolled(of32({ [from]: no }))
    expect(round.points.filter((one) => one.unachieved.length > 0).map(({ number }) => number)).toEqual(unachieved)
  })

  it('with a judgement of its own in place of the lists is read as well', () => {
    const round: Round = {
      unit: '双鸭山市教育局',
      files: [['a.xlsx', selfCheck({ answers: { 9: { assessment: '未达到' } } })]],
    }
    expect(point(round, 14).unachieved).toEqual(['宝山区'])
    expect(point(round, 16).achieved).toEqual(['宝山区'])
  })
})

describe('a province', () => {
  const city = (unit: string, counties: string, answers: Parameters<typeof tableOf>[0]['answers'] = {}) => ({
    unit,
    all: counties,
    answers,
  })
  const files: FileGiven[] = [
    [
      't.xlsx',
      city('铁岭市教育局', TIELING.join('、'), {
        5: { achieved: '银州区、清河区、铁岭县、西丰县、调兵山市、开原市', unachieved: '昌图县' },
      }),
    ],
    ['f.xlsx', city('抚顺市教育局', '新抚区、东洲区、望花区、顺城区、抚顺县、新宾满族自治县、清原满族自治县')],
  ]
  const round: Round = { unit: '辽宁省教育厅', files }

  it('is rolled up from its cities, whose counties stand behind them', () => {
    const whole = rolled(round)
    expect(whole.points[4].unachieved).toEqual(['昌图县'])
    expect(rolledText(whole, whole.points[4], 'achieved')).toBe(
      '抚顺市：新抚区、东洲区、望花区、顺城区、抚顺县、新宾满族自治县、清原满族自治县；铁岭市：银州区、清河区、铁岭县、西丰县、调兵山市、开原市',
    )
    expect(rolledText(whole, whole.points[4], 'unachieved')).toBe('铁岭市：昌图县')
  })

  it('misses cities, each once', () => {
    const { missing } = rolled(round)
    expect(missing).toContain('沈阳市')
    expect(missing).not.toContain('铁岭市')
    expect(missing.filter((name) => !name.endsWith('市'))).toEqual([])
    expect(missing).toHaveLength(12)
  })
})

it('counts the warnings that are explained in a file by themselves', () => {
  const workbook = tableOf({ unit: '昌图县教育局', answers: { 7: { evidence: '《通知》' } } })
  const warnings = check(workbook, { language: 'zh', today: TODAY }).findings.filter(({ severity }) => severity === 'warning') // prettier-ignore
  const waivers = warnings.map((finding) => waive(finding, workbook, { reason: '已电话核实', name: '', date: '2018-12-01' })) // prettier-ignore
  const counts = (...file: FileGiven) => {
    const [{ table }] = rolled({ files: [file] }).tables
    return { warnings: table.warnings, explained: table.explained }
  }
  expect(counts('昌图县.xlsx', workbook)).toEqual({ warnings: 1, explained: 0 })
  expect(counts('昌图县.xlsx', workbook, waivers)).toEqual({ warnings: 0, explained: 1 })
})

describe('the whole country', () => {
  const round: Round = {
    unit: '教育部',
    files: [
      ['新华区.xlsx', { unit: '石家庄市新华区教育局', all: '新华区' }],
      ['昌图县.xlsx', { unit: '昌图县教育局', answers: { 5: { achieved: '无', unachieved: '昌图县' } } }],
      ['铁西区.xlsx', { unit: '辽宁省沈阳市铁西区教育局', all: '铁西区' }],
      ['东城区.xlsx', { unit: '北京市东城区教育委员会', all: '东城区' }],
    ],
  }

  it('is rolled up from its counties, by provinces; names that several have stand behind their prefecture’s', () => {
    const whole = rolled(round)
    expect(whole.parts).toHaveLength(31)
    expect(whole.tables.map(({ status }) => status)).toEqual(Array(4).fill('used'))
    expect(rolledText(whole, whole.points[4]!, 'achieved')).toBe(
      '北京市：东城区；河北省：石家庄市新华区；辽宁省：沈阳市铁西区',
    )
    expect(rolledText(whole, whole.points[4]!, 'unachieved')).toBe('辽宁省：昌图县')
    expect(whole.roster).toContain('鞍山市铁西区')
    expect(new Set(whole.roster).size).toBe(whole.roster.length)
    expect(whole.missing).toContain('江苏省')
    expect(whole.missing).not.toContain('辽宁省')
    const everyone = tableOf({ unit: '重庆市教育委员会', all: '渝中区、两江新区' })
    expect(rolled({ unit: '教育部', files: [...round.files, ['重庆.xlsx', everyone]] }).roster).not.toContain('北京市两江新区') // prettier-ignore
  })

  it('is rolled up from the tables of its provinces', () => {
    const all = rolled({ unit: '辽宁省教育厅', files: [] }).roster.join('、')
    const whole = rolled({ unit: '教育部', files: [['辽宁.xlsx', { unit: '辽宁省教育厅', all, answers: { 5: { achieved: all.replace('沈阳市铁西区、', ''), unachieved: '沈阳市铁西区' } } }]] }) // prettier-ignore
    expect(whole.missing).toHaveLength(30)
    expect(whole.points[4]?.unachieved).toEqual(['沈阳市铁西区'])
    expect(rolledText(whole, whole.points[4]!, 'unachieved')).toBe('辽宁省：沈阳市铁西区')
  })
})
