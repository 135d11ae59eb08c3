import {
  ALL,
  AMOUNTS,
  type Cell,
  faults,
  judged,
  JUNIOR,
  PRIMARY,
  type Row,
  school,
  sheet,
  stageOf,
  stagesOf,
  sums,
} from './county'

const of = (name: string, ...before: Cell[]) => school(name, stageOf(name), ...before)
/** Rows with half of the rooms and of the sports grounds. */
const poor = (row: Row) =>
  row.map((cell, at) => (at >= row.length - 4 && at < row.length - 2 && typeof cell === 'number' ? cell / 2 : cell))

function expectTwo(result: ReturnType<typeof judged>): void {
  expect(result.counties.map((county) => [county.name, county.pass, ...stagesOf(county)])).toEqual([
    ['甲县', true, 'primary 3 true', 'junior 2 true'],
    ['乙县', false, 'primary 3 false', 'junior 2 false'],
  ])
  expect([result.pass, result.resources.pass, result.stages]).toEqual([false, false, []])
  expect(faults(result)).toEqual([])
}

describe('several counties', () => {
  it.each(['县（市、区）', '统计县', '统计三级', '所属区县', '县区名称', '旗县'])('in a column %s', (heading) => {
    const head = [heading, '学校名称', '学段', ...AMOUNTS]
    const rows = (county: string) => ALL.map((name) => [county, ...of(name)])
    expectTwo(judged(sheet('全市', [head, ...rows('甲县'), ...rows('乙县').map(poor)])))
  })

  it('in the names of schools only: asked about, and nothing decided by them together', () => {
    const named = (county: string, change = (row: Row) => row) =>
      ALL.map((name) => change(of(name)).map((cell, at) => (at === 0 ? county + String(cell) : cell)))
    const head = ['学校名称', '学段', ...AMOUNTS]
    const result = judged(sheet('学校', [head, ...named('平山县'), ...named('灵寿县')]))
    expect([result.pass, result.undecided]).toEqual([null, ['校名开头的“平山县”、“灵寿县”像是不同的县，看不出是不是']])
    expect(faults(result)).toEqual(['school-county-unsure null'])
    for (const one of ['平山县', '平山镇', '城关学区']) {
      const sole = judged(sheet('学校', [head, ...named(one), ...named('开发区').slice(0, 2)]))
      expect([sole.pass, faults(sole)]).toEqual([true, []])
    }
  })

  it('whose sums stand before their schools, also where one is nearly that of the schools before it', () => {
    const sumOf = (county: string, rows: readonly Row[]) => [
      county,
      null,
      ...AMOUNTS.map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 2]), 0)),
    ]
    const good = ALL.map((name) => of(name))
    const worse = good.map((row, at) => (at === 2 ? row.map((cell, column) => (column === 6 ? 500 : cell)) : row))
    const grid = [
      ['学校名称', '学段', ...AMOUNTS],
      ...[sumOf('甲县', good), ...good],
      ...[sumOf('乙县', worse), ...worse],
      ...[sumOf('丙县', good), ...good],
    ]
    const result = judged(sheet('学校', grid))
    expect(result.counties.map(({ name, pass }) => `${name} ${pass}`)).toEqual(['甲县 true', '乙县 false', '丙县 true'])
  })

  it('in a column, with blanks in the names', () => {
    const head = ['县区', '学校名称', '学段', ...AMOUNTS]
    const result = judged(
      sheet('学校', [head, ...ALL.map((name, at) => [at % 2 === 0 ? '甲 县' : '甲县', ...of(name)])]),
    )
    expect([stagesOf(result), result.counties]).toEqual([['primary 3 true', 'junior 2 true'], []])
  })

  it('in a column of places, where it names counties and nothing else', () => {
    const head = ['行政区划', '学校名称', '学段', ...AMOUNTS]
    const rows = (county: string) => ALL.map((name) => [county, ...of(name)])
    const result = judged(sheet('全市', [head, ...rows('甲县'), ...rows('东城区').map(poor)]))
    expect(result.counties.map(({ name, pass }) => [name, pass])).toEqual([
      ['甲县', true],
      ['东城区', false],
    ])
    const towns = ALL.map((name, at) => [at % 2 === 0 ? '河西镇' : '城区', ...of(name)])
    expect(stagesOf(judged(sheet('学校', [head, ...towns])))).toEqual(['primary 3 true', 'junior 2 true'])
  })

  it('in a column merged over the rows of each, or written once', () => {
    const head = ['县（市、区）', '学校名称', '学段', ...AMOUNTS]
    const rows = (county: string) => ALL.map((name, at) => [at === 0 ? county : null, ...of(name)])
    const grid = [head, ...rows('甲县'), ...rows('乙县').map(poor)]
    expectTwo(judged(sheet('全市', grid)))
    expectTwo(judged(sheet('全市', grid, 'A2:A6', 'A7:A11')))
  })

  it('in a sheet each', () => {
    const head = ['学校名称', '学段', ...AMOUNTS]
    const grid = (county: string) => [[`${county}义务教育学校基本情况表`], head, ...ALL.map((name) => of(name))]
    const two = grid('乙县').map(poor)
    expectTwo(judged(sheet('甲县', grid('甲县')), sheet('乙县', two)))
    expectTwo(judged(sheet('Sheet1', grid('甲县')), sheet('Sheet2', two)))
  })

  it('in two sheets each', () => {
    const head = ['学校名称', ...AMOUNTS]
    const grid = (names: readonly string[]) => [head, ...names.map((name) => school(name))]
    const less = (names: readonly string[]) => grid(names).map(poor)
    expectTwo(
      judged(
        sheet('甲县小学', grid(PRIMARY)),
        sheet('甲县初中', grid(JUNIOR)),
        sheet('乙县小学', less(PRIMARY)),
        sheet('乙县初中', less(JUNIOR)),
      ),
    )
  })

  it('in sections, and below their sums', () => {
    const head = ['学校名称', '学段', ...AMOUNTS]
    const rows = ALL.map((name) => of(name))
    const less = rows.map(poor)
    expectTwo(judged(sheet('全市', [head, ['一、甲县'], ...rows, ['二、乙县'], ...less])))
    const total = sums('甲县合计', ALL, '')
    expectTwo(judged(sheet('全市', [head, ...rows, total, ['二、乙县'], ...less])))
  })

  it('one alone is judged as ever', () => {
    const head = ['县（市、区）', '学校名称', '学段', ...AMOUNTS]
    const result = judged(sheet('全县', [head, ...ALL.map((name) => ['甲县', ...of(name)])]))
    expect([result.counties, result.pass, stagesOf(result)]).toEqual([[], true, ['primary 3 true', 'junior 2 true']])
  })

  it('a school that names none belongs to none, and leaves all of them open', () => {
    const head = ['学校名称', '学段', '县（市、区）', ...AMOUNTS]
    const rows = ALL.map((name) => of(name, '甲县'))
    const [first, ...others] = ALL.map((name) => of(name, '乙县'))
    const result = judged(
      sheet('全市', [head, of('城关小学', ''), ...rows.slice(1), ...rows.slice(0, 1), first, ...others]),
    )
    expect(result.counties.map(({ pass }) => pass)).toEqual([null, null])
    expect(faults(result)).toEqual(['school-county-missing C2'])
  })

  it('each with its own findings', () => {
    const head = ['县（市、区）', '学校名称', '学段', ...AMOUNTS]
    const rows = (county: string) => ALL.map((name) => [county, ...of(name)])
    const grid = [head, ...rows('甲县'), ...rows('乙县')]
    grid[6] = grid[6].map((cell, at) => (at === 3 ? '960人' : cell))
    const result = judged(sheet('全市', grid))
    expect(result.counties.map((county) => faults(county))).toEqual([[], ['school-cell-unit D7']])
  })
})
