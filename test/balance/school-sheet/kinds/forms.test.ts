import {
  ALL,
  AMOUNTS,
  BOTH_PASS,
  type Cell,
  faults,
  judged,
  type Row,
  SCHOOLS,
  sheet,
  stageOf,
  stagesOf,
} from './county'

/** A form of a school down a column. */
const down = (name: string, ...more: Row[]): Row[] => [
  [`${name}基本情况表`],
  ['学校名称', name],
  ['学段', stageOf(name)],
  ...AMOUNTS.map((heading, at) => [heading, SCHOOLS[name][at]]),
  ...more,
]

describe('a form of one school', () => {
  it('down a column, a sheet a school', () => {
    const result = judged(...ALL.map((name) => sheet(name, down(name))))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })

  it('with units and remarks beside the numbers', () => {
    const rows = (name: string) => [
      ['项目', '数值', '单位', '备注'],
      ['学校名称', name],
      ['学段', stageOf(name)],
      ...AMOUNTS.map((heading, at) => [heading, SCHOOLS[name][at], '个', '']),
    ]
    const result = judged(...ALL.map((name) => sheet(name, rows(name))))
    expect(stagesOf(result)).toEqual(BOTH_PASS)
  })

  it('in pairs side by side', () => {
    const rows = (name: string): Row[] => {
      const [pupils, a, b, c, ...facilities] = SCHOOLS[name]
      return [
        [`${name}基本情况表`],
        ['学校名称', name, '学段', stageOf(name)],
        ['在校生数', pupils, '高于规定学历教师数', a],
        ['县级以上骨干教师数', b, '体育、艺术专任教师数', c],
        ['教学及辅助用房面积', facilities[0], '体育运动场馆面积', facilities[1]],
        ['教学仪器设备值', facilities[2], '网络多媒体教室数', facilities[3]],
        ['校长：', '某某'],
      ]
    }
    const result = judged(...ALL.map((name) => sheet(name, rows(name))))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    const stacked = judged(
      sheet(
        '学校',
        ALL.flatMap((name) => [...rows(name), []]),
      ),
    )
    expect(stagesOf(stacked)).toEqual(BOTH_PASS)
  })

  it('under groups merged down the left', () => {
    const rows = (name: string): Row[] => [
      ['基本', '学校名称', name],
      [null, '学段', stageOf(name)],
      [null, '在校生数', SCHOOLS[name][0]],
      ['教师数', '高于规定学历', SCHOOLS[name][1]],
      [null, '县级以上骨干', SCHOOLS[name][2]],
      [null, '体育、艺术', SCHOOLS[name][3]],
      ['办学条件', '教学及辅助用房（㎡）', SCHOOLS[name][4]],
      [null, '体育运动场馆（㎡）', SCHOOLS[name][5]],
      [null, '教学仪器设备值（万元）', SCHOOLS[name][6] / 10_000],
      [null, '网络多媒体教室（间）', SCHOOLS[name][7]],
    ]
    const result = judged(...ALL.map((name) => sheet(name, rows(name), 'A1:A3', 'A4:A6', 'A7:A10')))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })

  it('several schools beside each other, headings down the left', () => {
    const grid = [
      ['学校名称', ...ALL],
      ['学段', ...ALL.map(stageOf)],
      ...AMOUNTS.map((heading, at): Cell[] => [heading, ...ALL.map((name) => SCHOOLS[name][at])]),
    ]
    const result = judged(sheet('学校', grid))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })

  it('findings and corrections stand where the cells do', () => {
    const rows = down('城关小学')
    const grid = rows.map((row, at) => (at === 7 ? [row[0], '4416平方米'] : row))
    const result = judged(sheet('城关小学', grid), ...ALL.slice(1).map((name) => sheet(name, down(name))))
    const [finding] = result.findings.filter(({ rule }) => rule === 'school-cell-unit')
    expect(finding).toMatchObject({
      sheet: '城关小学',
      cell: 'B8',
      fix: { edits: [{ sheet: '城关小学', cell: 'B8', value: 4416 }] },
    })
    expect(finding.message).toContain('〔B8〕')
  })

  it('an explanation of headings is none', () => {
    const explained = sheet('填表说明', [
      ['学校名称', '填全称'],
      ['学段', '小学或初中'],
      ...AMOUNTS.map((heading) => [heading, '填实有数']),
    ])
    const data = sheet('学校', [
      ['学校名称', '学段', ...AMOUNTS],
      ...ALL.map((name) => [name, stageOf(name), ...SCHOOLS[name]]),
    ])
    const result = judged(explained, data)
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })
})
