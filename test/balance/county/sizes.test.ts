import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import type { School } from '../../../src/balance/school'
import { classSize } from '../../../src/balance/county/class-size'
import { judgeSizes, largeClasses } from '../../../src/balance/county/sizes'
import { readSchools } from '../../../src/balance/school-sheet/read'
import { sheetFromGrid } from '../../../src/grid/contents'
import { school } from '../schools'

const judge = (id: string, ...schools: School[]) =>
  judgeSizes(schools, QUALITY_2017).find((verdict) => verdict.id === id)!

describe('class size', () => {
  it.each([
    [55, 'normal'],
    [56, 'large'],
    [65, 'large'],
    [66, 'superLarge'],
  ])('%d pupils: %s', (pupils, size) => {
    expect(classSize(pupils, QUALITY_2017.parameters)).toBe(size)
  })

  it('holds the largest class to 45 in primary, 50 in junior', () => {
    const verdict = judge(
      'G5',
      school({ amounts: { 最大班额: 46 } }),
      school({ name: '一中', stage: 'junior', amounts: { 最大班额: 50 } }),
    )
    expect(verdict.failures).toEqual([
      { name: '中心小学', stage: 'primary', what: 'largest-class', value: 46, limit: 45 },
    ])
  })

  it('takes the average where the largest class is not given', () => {
    expect(judge('G5', school({ enrolment: 91, amounts: { 班级数: 2 } })).failures).toMatchObject([{ value: 46 }])
    expect(judge('G5', school())).toMatchObject({ unknown: 1, pass: null })
  })

  it('counts large classes, the oversized among them', () => {
    const rows = [
      school({ amounts: { 班级数: 12, '56人以上班级数': 3, '66人以上班级数': 1 } }),
      school({ amounts: { 班级数: 6, '56人以上班级数': 0 } }),
    ]
    expect(largeClasses(rows, QUALITY_2017)).toEqual([
      { stage: 'primary', counted: true, large: 3, superLarge: 1, classes: 18 },
    ])
  })

  it('counts them from the size that a local standard sets', () => {
    const local = { ...QUALITY_2017, parameters: { ...QUALITY_2017.parameters, superLargeClass: 60 } }
    const columns = ['56人以上班级数', '60人以上班级数', '66人以上班级数']
    const grid = [
      ['学校名称', '学段', '在校生数', '班级数', '最大班额', ...columns],
      ['甲小学', '小学', 900, 20, 70, 3, 2, 1],
      ['乙小学', '小学', 600, 12, 61, 1, 1, 0],
    ]
    const counted = (standard: typeof local, rows = grid) =>
      largeClasses(readSchools({ sheets: [sheetFromGrid('学校', rows)], date1904: false }, standard).schools, standard)
    expect(counted(QUALITY_2017)).toMatchObject([{ counted: true, large: 4, superLarge: 1 }])
    expect(counted(local)).toMatchObject([{ counted: true, large: 4, superLarge: 3 }])
    // Those of 66 or more are not all of them: without the column, the largest class of each school tells.
    const without = grid.map((row) => row.filter((_, at) => at !== 6))
    expect(counted(local, without)).toMatchObject([{ counted: true, large: 4, superLarge: 2 }])
  })

  it('tells from the largest classes where nothing is counted', () => {
    const rows = [school({ amounts: { 最大班额: 70 } }), school({ amounts: { 最大班额: 57 } })]
    expect(largeClasses(rows, QUALITY_2017)).toMatchObject([{ counted: false, large: 2, superLarge: 1 }])
  })
})

describe('school size', () => {
  it('counts all stages of a nine-year school together, up to 2500', () => {
    const stages = (junior: number) => [
      school({ name: '实验学校', kind: 'nineYear', enrolment: 1500 }),
      school({ name: '实验学校', kind: 'nineYear', stage: 'junior', enrolment: junior }),
    ]
    expect(judge('G4', ...stages(1000)).pass).toBe(true)
    expect(judge('G4', ...stages(1001)).failures).toEqual([
      { name: '实验学校', stage: null, what: 'pupils', value: 2501, limit: 2500 },
    ])
  })

  it('holds older schools to the earlier limit of a local standard', () => {
    const county = QUALITY_2017.county.map((item) =>
      item.id === 'G4' ? { ...item, earlier: { ...item.values, primary: 2400 } } : item,
    )
    const sizes = (built: string) =>
      judgeSizes([school({ enrolment: 2300, built })], { ...QUALITY_2017, county }).find(({ id }) => id === 'G4')!
    expect(sizes('2018-08').pass).toBe(true)
    expect(sizes('2018-09').pass).toBe(false)
  })
})

describe('music and art rooms', () => {
  it('asks for one of each for every twelve classes begun', () => {
    const verdict = judge('G3', school({ amounts: { 班级数: 13, 音乐专用教室数: 2, 美术专用教室数: 1 } }))
    expect(verdict.failures).toEqual([{ name: '中心小学', stage: null, what: 'art-rooms', value: 1, limit: 2 }])
  })

  it('asks for their area where it is given', () => {
    const amounts = { 班级数: 6, 音乐专用教室数: 1, 美术专用教室数: 1, 音乐专用教室面积: 95, 美术专用教室面积: 90 }
    expect(judge('G3', school({ amounts })).failures).toMatchObject([{ what: 'music-room-area', value: 95, limit: 96 }])
  })
})
