import { CellError } from '../../../src/grid/cell'
import { sheetFromGrid } from '../../../src/grid/contents'
import { SCHOOL_RULES } from '../../../src/balance/rules/index'
import { book, check, HEADINGS, row, said, workbook } from './books'

const TEACHERS = [...HEADINGS, '专任教师数', '最大班额', '56人以上班级数', '66人以上班级数']

describe('a clean sheet', () => {
  it('says nothing', () => {
    expect(said(book([TEACHERS, [...row('一小'), 14, 40, 0, 0], [...row('二小'), 14, 40, 0, 0]]))).toEqual([])
  })
})

describe('cells', () => {
  it.each([
    ['school-cell-unit', 8, '450平方米', 450],
    ['school-cell-unit', 8, '4,500㎡', 4500],
    ['school-cell-unit', 10, '50万元', 500000],
    ['school-cell-unit', 3, '180 人', 180],
    ['school-number-as-text', 8, '450', 450],
    ['school-number-as-text', 8, '1,234.5', 1234.5],
    ['school-width', 3, '１８０', 180],
    ['school-none-as-text', 11, '无', 0],
    ['school-none-as-text', 11, '—', 0],
  ])('%s: column %i “%s” → %s', (rule, column, written, corrected) => {
    const [finding, ...others] = check(book([HEADINGS, row('一小', { [column]: written }), row('二小')]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule, sheet: '学校基本数据' })
    expect(finding.message).toContain(written)
    expect(finding.fix?.edits).toEqual([{ sheet: '学校基本数据', cell: finding.cell, value: corrected }])
  })

  it.each([
    ['school-not-a-number', 8, '约450'],
    ['school-not-a-number', 8, '450人'],
    ['school-not-a-number', 8, '450constructor'],
    ['school-not-a-number', 3, true],
    ['school-negative', 8, -4],
    ['school-negative', 8, '-4'],
    ['school-fraction', 5, 9.5],
    ['school-blank', 8, '　'],
    ['school-blank', 8, null],
    ['school-cell-error', 8, new CellError('#REF!')],
  ])('%s: column %i %p has no certain correction', (rule, column, written) => {
    const findings = check(book([HEADINGS, row('一小', { [column]: written }), row('二小')]))
    expect(findings).toMatchObject([{ rule, fix: null }])
  })

  it('names error values among the words of a row, and takes none for a name', () => {
    const lost = { 0: new CellError('#N/A') }
    const grid = [HEADINGS, row('', lost), row('', lost), row('三小', { 1: new CellError('#REF!'), 2: null })]
    const findings = check(book([...grid, row('四小', { 2: new CellError('#NAME?') })]))
    expect(findings.map(({ rule, cell, message }) => `${rule} ${cell} ${message}`)).toEqual([
      'school-cell-error A2 学校名称〔A2〕显示错误值 #N/A。',
      'school-cell-error A3 学校名称〔A3〕显示错误值 #N/A。',
      'school-cell-error B4 三小的学段〔B4〕显示错误值 #REF!。',
      'school-cell-error C5 四小的办学类型〔C5〕显示错误值 #NAME?。',
    ])
  })

  it('does not overwrite a formula', () => {
    const formulas = new Map([[16_384 + 8, 'B1&"平方米"']])
    expect(check(book([HEADINGS, row('一小', { 8: '450平方米' })], { formulas }))).toMatchObject([
      { rule: 'school-cell-unit', fix: null },
    ])
  })

  it('asks for nothing in columns that the standard does not use', () => {
    expect(said(book([HEADINGS, row('一小', { 4: null })]))).toEqual([])
  })
})

describe('元 and 万元', () => {
  it('names the school that stands out, with the right value', () => {
    const [finding] = check(book([HEADINGS, row('一小', { 10: 50 }), row('二小'), row('三小')]))
    expect(finding).toMatchObject({
      rule: 'school-value-wan-yuan',
      cell: 'K2',
      fix: { edits: [{ cell: 'K2', value: 500_000 }] },
    })
    expect(finding.message).toContain('生均 0.25 元')
  })

  it('corrects the heading where most schools stand out', () => {
    const findings = check(book([HEADINGS, row('一小', { 10: 50 }), row('二小', { 10: 40 })]))
    expect(findings).toMatchObject([
      { rule: 'school-value-wan-yuan', cell: 'K1', fix: { edits: [{ cell: 'K1', value: '教学仪器设备值（万元）' }] } },
    ])
  })

  it('works the other way round', () => {
    const headings = HEADINGS.map((heading) => heading.replace('（元）', '（万元）'))
    const [finding] = check(book([headings, row('一小'), row('二小', { 10: 50 }), row('三小', { 10: 50 })]))
    expect(finding).toMatchObject({ rule: 'school-value-wan-yuan', fix: { edits: [{ cell: 'K2', value: 50 }] } })
  })

  it('lets poor and rich schools be', () => {
    expect(said(book([HEADINGS, row('一小', { 10: 20_000 }), row('二小', { 10: 9_000_000 })]))).toEqual([])
  })
})

describe('rows', () => {
  it.each([
    ['school-name-missing A2', [row('', {})]],
    ['school-stage-unknown B2', [row('一小', { 1: '小学、初中' })]],
    ['school-stage-kind-conflict B2', [row('一小', { 1: '初中' })]],
    ['school-kind-unknown C2', [row('一小', { 2: '民办' })]],
    ['school-stage-unknown B2', [row('一小', { 1: 'constructor' })]],
    ['school-duplicated A3', [row('一小'), row(' 一 小 ', { 3: 190 })]],
    ['school-no-pupils D2', [row('一小', { 3: 0 })]],
    ['school-left-out A2', [row('一小', { 2: '教学点', 3: 49 })]],
    ['school-stage-missing C2', [row('一校', { 2: '九年一贯制' })]],
    ['school-total-row A3', [row('一小'), row('合计')]],
  ])('%s', (expected, rows) => {
    expect(said(book([HEADINGS, ...rows]))).toEqual([expected])
  })

  it('names totals entered in every stage of a mixed school', () => {
    const stage = (name: string) => row('实验学校', { 1: name, 2: '九年一贯制' })
    expect(said(book([HEADINGS, stage('小学'), stage('初中')]))).toEqual(['school-total-repeated A2'])
  })

  it('shows how a total was split, and asks for no second one', () => {
    const stage = (name: string, area: number | null, hall: number) =>
      row('实验学校', { 1: name, 2: '九年一贯制', 8: area, 9: hall })
    const findings = check(book([HEADINGS, stage('小学', 2100, 1600), stage('初中', null, 1700)]))
    expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['school-converted A2', 'school-converted A3'])
    expect(findings[1].message).toBe('实验学校初中按折算学生数 220/420 分得：教学及辅助用房面积 1100（全校 2100）。')
  })

  it('names hidden rows', () => {
    expect(said(book([HEADINGS, row('一小')], { hiddenRows: [{ first: 1, last: 1 }] }))).toEqual([
      'school-row-hidden A2',
    ])
  })

  it.each([
    ['school-teachers-above-total F2', [9, 40, 0, 0]],
    ['school-largest-class-too-small N2', [14, 33, 0, 0]],
    ['school-class-size-order P2', [14, 70, 1, 2]],
    ['school-class-size-order O2', [14, 70, 7, 2]],
  ])('%s', (expected, more) => {
    expect(said(book([TEACHERS, [...row('一小'), ...more]]))).toEqual([expected])
  })
})

describe('figures that no school has', () => {
  it.each([
    ['school-impossible D2', 3, 50_001],
    ['school-unusual D2', 3, 10_001],
    ['school-impossible F2', 5, 1e300],
    ['school-unusual I2', 8, 500_001],
    ['school-impossible I2', 8, '20000000平方米'],
    ['school-impossible K2', 10, 1e14],
  ])('%s: column %i %p', (expected, column, written) => {
    const changes = { 3: 9000, 4: 200, 10: 9_000_000, [column]: written }
    const findings = said(book([HEADINGS, row('一小', changes), row('二小')]))
    expect(findings).toContain(expected)
    expect(findings.filter((each) => /impossible|unusual/.test(each))).toEqual([expected])
  })

  it('are given in the unit of the heading', () => {
    const headings = HEADINGS.map((heading) => heading.replace('（元）', '（万元）'))
    const [finding] = check(book([headings, row('一小', { 10: 2e9 }), row('二小', { 10: 50 })]))
    expect(finding).toMatchObject({ rule: 'school-impossible', severity: 'error', cell: 'K2', fix: null })
    expect(finding.message).toContain('1,000,000,000')
  })

  it('the largest and the smallest schools there are pass', () => {
    const large = [...row('大校', { 3: 10_000, 4: 250, 5: 1000, 6: 900, 7: 800, 11: 500 }), 1000, 150, 3, 1]
    const small = [...row('小校', { 3: 2, 4: 2, 5: 4, 6: 0, 7: 1, 11: 12 }), 5, 1, 0, 0]
    const unlucky = [...row('老校', { 3: 9, 4: 6, 5: 20, 6: 10, 7: 5, 11: 30 }), 20, 3, 0, 0]
    expect(said(book([TEACHERS, large, small, unlucky])).filter((each) => !each.startsWith('school-value'))).toEqual([])
  })
})

describe('two figures that do not go together', () => {
  const of = (changes: Record<number, number>, more: number[]) =>
    said(book([TEACHERS, [...row('一小', changes), ...more]]))

  it.each([
    ['school-largest-class-above-pupils N2', { 3: 100, 4: 3, 10: 250_000 }, [14, 101, 0, 0]],
    ['school-out-of-proportion M2', {}, [201, 40, 0, 0]],
    ['school-out-of-proportion L2', { 11: 61 }, [14, 40, 0, 0]],
    ['school-out-of-proportion E2', { 4: 201 }, [14, 40, 0, 0]],
  ])('%s', (expected, changes, more) => {
    expect(of(changes, more)).toEqual([expected])
  })

  it('lets be what just goes together', () => {
    expect(of({ 3: 100, 10: 250_000, 11: 60 }, [100, 100, 0, 0])).toEqual([])
  })

  it('counts the classes of all stages where rooms stand once for a school', () => {
    const stage = (name: string, classes: number, rooms: number | null) =>
      row('实验学校', { 1: name, 2: '九年一贯制', 4: classes, 9: name === '小学' ? 1600 : 1700, 11: rooms })
    const findings = said(book([HEADINGS, stage('小学', 3, 90), stage('初中', 6, null)]))
    expect(findings.filter((each) => each.includes('proportion'))).toEqual([])
  })
})

describe('sheets', () => {
  it('says what is missing when there is no school sheet', () => {
    const [finding] = check(
      workbook(
        sheetFromGrid('名单', [
          ['学校名称', '在校生数'],
          ['一小', 3],
        ]),
      ),
    )
    expect(finding).toMatchObject({ rule: 'school-sheet-not-found', sheet: '名单', cell: null })
    expect(finding.message).toContain('网络多媒体教室数')
    expect(said(workbook())).toEqual(['school-sheet-not-found null'])
  })

  it('names a missing column once a sheet', () => {
    const headings = HEADINGS.map((heading) => (heading === '网络多媒体教室数' ? '备注' : heading))
    const [finding] = check(book([headings, row('一小'), row('二小')]))
    expect(finding).toMatchObject({ rule: 'school-column-missing', cell: null })
    expect(finding.message).toContain('“网络多媒体教室数”')
  })

  it('asks for the stage where nothing tells it', () => {
    const grid = [HEADINGS, row('一小')].map((cells) => cells.filter((_, column) => column !== 1 && column !== 2))
    expect(said(book(grid))).toEqual(['school-column-missing null'])
  })

  it('names a sheet that was not read', () => {
    const contents = workbook(...book([HEADINGS, row('一小')]).sheets, sheetFromGrid('去年', [HEADINGS, row('一小')]))
    expect(said(contents)).toEqual(['school-sheet-unread null'])
  })
})

describe('the rules', () => {
  it('have names of their own, under one prefix', () => {
    const names = SCHOOL_RULES.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.every((name) => /^school-[a-z-]+$/.test(name))).toBe(true)
  })

  it('speak English too', () => {
    const findings = check(
      book([HEADINGS, row('一小', { 8: '450平方米', 3: 0 }), row('二小', { 1: '？' }), row('')]),
      'en',
    )
    expect(findings.length).toBeGreaterThan(3)
    for (const { hint } of findings) expect(hint).toMatch(/^[\x20-\x7e小学初中]+$/)
  })
})
