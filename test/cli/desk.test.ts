import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { valueAt } from '../../src/grid/contents'
import { dueInYear, unitNamed } from '../../src/roll-up/unit'
import { EDITIONS } from '../../src/summary-table/editions'
import { summaryTableForm } from '../../src/summary-table/form'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { newWorkbook } from '../../src/workbook/xlsx/write/form/forms'
import { countyBook } from '../office/county-book'
import { fileOf } from '../roll-up/manners'
import { tableOf, TIELING } from '../roll-up/round'
import { folderWith, yijiao } from './run'

const FORM_49 = EDITIONS.find(({ points }) => points.length === 49)!
const UNIT = ['--unit', '铁岭市教育局']

interface Given {
  readonly unachieved?: readonly number[]
  readonly date?: string
  readonly remark?: string
}

/** The file of a county that has achieved everything but some points. */
function countyFile(county: string, { unachieved = [], date = '2018年11月20日', remark = '' }: Given = {}): Uint8Array {
  const answers = new Map(
    FORM_49.points.map(({ number }) => {
      const has = !unachieved.includes(number)
      const evidence = `《关于第${number}项的通知》（铁教发〔2018〕${number}号）`
      return [number, { evidence, achieved: has ? county : '无', unachieved: has ? '无' : county + remark }]
    }),
  )
  const form = summaryTableForm(FORM_49, { unit: `${county}教育局`, answers })
  const line = {
    ...form.rows[1],
    cells: [{ ...form.rows[1].cells[0]!, value: `填报单位：${county}教育局  联系人：基教股  时间：${date}` }],
  }
  return newWorkbook([{ ...form, rows: [form.rows[0], line, ...form.rows.slice(2)] }])
}

function roundFolder(changes: Readonly<Record<string, Given>> = {}, counties: readonly string[] = TIELING): string {
  const folder = folderWith()
  for (const county of counties) writeFileSync(join(folder, `${county}.xlsx`), countyFile(county, changes[county]))
  return folder
}

const sheetsOf = (folder: string, name: string) => readWorkbook(readFileSync(join(folder, name))).sheets

it('rolls up a folder, writes the table with where it comes from, and ends with 0', () => {
  const folder = roundFolder({ 昌图县: { unachieved: [5] } })
  const { status, stdout, stderr } = yijiao(folder, 'rollup', '.', ...UNIT, '--out', '汇总.xlsx', '--format', 'json')
  expect([status, stderr]).toEqual([0, '已写入 汇总.xlsx\n'])
  const report = JSON.parse(stdout)
  expect(Object.keys(report)).toEqual([
    'version',
    'unit',
    'edition',
    'roster',
    'sent',
    'missing',
    'points',
    'findings',
    'counts',
  ])
  expect(report).toMatchObject({
    version: 1,
    unit: '铁岭市教育局',
    edition: '2018-49',
    roster: TIELING,
    missing: [],
    findings: [],
  })
  expect(report.points[4]).toMatchObject({ number: 5, unachieved: ['昌图县'], open: [] })
  expect(report.sent[0]).toMatchObject({ status: 'used', errors: 0, edition: '2018-49', date: '2018-11-20' })
  const [table, ...more] = sheetsOf(folder, '汇总.xlsx')
  expect([table.name, ...more.map(({ name }) => name)]).toEqual(['汇总表', '来源', '报送情况'])
  expect([4, 5].map((column) => valueAt(table, 7, column))).toEqual([
    TIELING.filter((one) => one !== '昌图县').join('、'),
    '昌图县',
  ])
})

it('ends with 1 where somebody has not sent, and with 2 where a file cannot be read', () => {
  const folder = roundFolder({}, TIELING.slice(1))
  expect(yijiao(folder, 'rollup', '.', ...UNIT).status).toBe(1)
  writeFileSync(join(folder, '坏的.xlsx'), 'nothing')
  const { status, stdout } = yijiao(folder, 'rollup', '.', ...UNIT)
  expect(status).toBe(2)
  expect(stdout).toContain('缺：银州区')
  expect(stdout).toContain('坏的.xlsx')
})

it('a workbook in another format that a county has sent is told as one that could not be read', () => {
  const folder = roundFolder({}, TIELING.slice(1))
  writeFileSync(join(folder, '银州区.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  const { status, stdout, stderr } = yijiao(folder, 'rollup', '.', ...UNIT)
  expect([status, stderr]).toEqual([2, ''])
  expect(stdout).toContain('“银州区.xls”没有读出表来')
})

it('a table that a county has sent as text is told as one that could not be read', () => {
  const folder = roundFolder({}, TIELING.slice(1))
  writeFileSync(join(folder, '银州区.csv'), '编号,重要政策点\n1,县域内\n')
  const { status, stdout } = yijiao(folder, 'rollup', '.', ...UNIT)
  expect([status, stdout.includes('“银州区.csv”没有读出表来')]).toEqual([2, true])
})

it('never writes over a file that it reads', () => {
  const folder = roundFolder()
  const before = readFileSync(join(folder, '昌图县.xlsx'))
  for (const option of ['--out', '--report'])
    expect(yijiao(folder, 'rollup', '.', ...UNIT, option, '昌图县.xlsx')).toMatchObject({
      status: 2,
      stderr: `${option} 写的是这次要读的文件 昌图县.xlsx，会把它覆盖掉。请换一个文件名。\n`,
    })
  expect(readFileSync(join(folder, '昌图县.xlsx')).equals(before)).toBe(true)
})

it('writes values into an existing table, keeps what was edited since and a .bak', () => {
  const folder = roundFolder({ 昌图县: { unachieved: [5] } })
  yijiao(folder, 'rollup', '.', ...UNIT, '--out', '汇总.xlsx')
  writeFileSync(join(folder, '昌图县.xlsx'), countyFile('昌图县', { date: '2018年12月1日' }))
  const into = (...words: string[]) =>
    yijiao(folder, 'rollup', '.', ...UNIT, '--into', '汇总.xlsx', '--format', 'json', ...words)
  expect(into().status).toBe(2)
  const again = into('--in-place')
  expect(JSON.parse(again.stdout).findings).toEqual([])
  const [table] = sheetsOf(folder, '汇总.xlsx')
  expect([4, 5].map((column) => valueAt(table, 7, column))).toEqual([TIELING.join('、'), '无'])
  expect(existsSync(join(folder, '汇总.xlsx.bak'))).toBe(true)
})

it('does not write the unit’s lists into the table that a county sent itself', () => {
  const folder = roundFolder()
  const before = readFileSync(join(folder, '昌图县.xlsx'))
  const { status, stderr } = yijiao(folder, 'rollup', '.', ...UNIT, '--into', '昌图县.xlsx', '--in-place')
  expect([status, stderr]).toEqual([2, expect.stringContaining('“昌图县.xlsx”是昌图县教育局自己报的表')])
  expect(readFileSync(join(folder, '昌图县.xlsx')).equals(before)).toBe(true)
})

it('says of a table that it is open, and merges what was saved of it', () => {
  const folder = roundFolder()
  writeFileSync(join(folder, '~$昌图县.xlsx'), '')
  const { status, stdout } = yijiao(folder, 'rollup', '.', ...UNIT, '--format', 'json')
  const report = JSON.parse(stdout)
  expect([status, report.missing]).toEqual([0, []])
  expect(report.findings).toMatchObject([{ rule: 'file-open', path: '~$昌图县.xlsx', severity: 'warning' }])
  expect(report.findings[0].message).toBe('“昌图县.xlsx”正被打开着，读到的是上次保存的内容。')
})

it('a province’s workbook is rolled up from four cities', () => {
  const folder = folderWith()
  for (const name of ['铁岭市', '锦州市', '抚顺市', '本溪市']) {
    const unit = `${name}教育局`
    const { counties } = dueInYear(unitNamed(unit, null)!, 2018, [])
    const answers = { 5: { achieved: counties.slice(1).join('、'), unachieved: counties[0] } }
    writeFileSync(join(folder, `${name}.xlsx`), fileOf(tableOf({ unit, all: counties.join('、'), answers })))
  }
  const call = yijiao(folder, 'rollup', '.', '--unit', '辽宁省教育厅', '--out', '全省.xlsx', '--format', 'json')
  const report = JSON.parse(call.stdout)
  expect([call.status, report.units.length, report.missing.length]).toEqual([1, 14, 10])
  expect(report.sent.map(({ status }: { status: string }) => status)).toEqual(Array(4).fill('used'))
  const [table, , sent] = sheetsOf(folder, '全省.xlsx')
  expect(valueAt(table, 7, 5)).toBe('抚顺市：新抚区；本溪市：平山区；锦州市：古塔区；铁岭市：银州区')
  expect(valueAt(sent, 2, 0)).toBe('抚顺市')
  // The counties of cities that have not sent stand in neither list.
  expect(report.points[0].open).toContain('沈阳市铁西区')
})

it('takes the ledgers of the files that have some into the table’s workbook', async () => {
  const folder = roundFolder({}, ['银州区', '清河区'])
  writeFileSync(join(folder, '昌图县.xlsx'), await countyBook('昌图县'))
  yijiao(folder, 'rollup', '.', ...UNIT, '--out', '汇总.xlsx')
  const [, , , ledger, ...others] = sheetsOf(folder, '汇总.xlsx')
  expect(others.length).toBeGreaterThan(4)
  expect([valueAt(ledger, 1, 0), valueAt(ledger, 2, 0)]).toEqual(['县（市、区）', '昌图县'])
})

it('compares two periods and says by its status whether anything regressed', () => {
  const folder = roundFolder({ 昌图县: { unachieved: [5] } })
  yijiao(folder, 'rollup', '.', ...UNIT, '--out', '汇总1.xlsx')
  writeFileSync(join(folder, '昌图县.xlsx'), countyFile('昌图县', { unachieved: [7] }))
  yijiao(folder, 'rollup', ...TIELING.map((county) => `${county}.xlsx`), ...UNIT, '--out', '汇总2.xlsx')
  const { status, stdout } = yijiao(
    folder,
    'compare',
    '汇总1.xlsx',
    '汇总2.xlsx',
    '--format',
    'json',
    '--out',
    '对比.xlsx',
  )
  expect(status).toBe(1)
  const report = JSON.parse(stdout)
  expect(report).toMatchObject({ version: 1, totals: { achieved: [342, 342], unachieved: [1, 1] } })
  expect(report.points[4].newlyAchieved).toEqual(['昌图县'])
  expect(report.points[6].regressed).toEqual(['昌图县'])
  expect(sheetsOf(folder, '对比.xlsx').map(({ name }) => name)).toEqual(['汇总表', '来源', '报送情况', '与上期对比'])
  expect(yijiao(folder, 'compare', '汇总1.xlsx').status).toBe(2)
})

it('lists who must act, with the deadline that a county wrote beside its name', () => {
  const folder = roundFolder({ 昌图县: { unachieved: [5], remark: '（2019年9月前完成）' } })
  yijiao(folder, 'rollup', '.', ...UNIT, '--out', '汇总.xlsx')
  const at = (day: string) => yijiao(folder, 'tasks', '汇总.xlsx', '--date', day, '--format', 'json')
  const inTime = at('2019-09-30')
  expect(JSON.parse(inTime.stdout).tasks).toEqual([
    { point: 5, county: '昌图县', offices: ['党办'], due: '2019-09-30', reason: '', progress: '未启动', cell: 'F8' },
  ])
  expect([inTime.status, at('2019-10-01').status, at('2019-02-30').status]).toEqual([0, 1, 2])
  yijiao(folder, 'tasks', '汇总.xlsx', '--out', '督办.xlsx')
  expect(sheetsOf(folder, '督办.xlsx').map(({ name }) => name)).toContain('督办')
})
