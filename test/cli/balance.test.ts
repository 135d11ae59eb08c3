import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLE, schoolBook, SCHOOLS_60 } from '../../scripts/make-schools'
import type { BalanceResult } from '../../src/balance/result'
import { KEPT, type Json } from '../../src/kept/format'
import { workbookWithKept } from '../../src/workbook/xlsx/write/kept'
import { folderWith, yijiao } from './run'

const folder = folderWith({ '学校.xlsx': 'schools/schools-60', '汇总表.xlsx': 'clean' })
const write = (name: string, data: unknown) => writeFileSync(join(folder, name), JSON.stringify(data))

/** The result as JSON, with the exit status. */
function balance(...words: string[]): BalanceResult & { status: number | null } {
  const { status, stdout } = yijiao(folder, 'balance', ...words, '--format', 'json')
  return { status, ...(JSON.parse(stdout) as BalanceResult) }
}

it('the sixty schools, in the corpus and as a sample, are those the script makes', async () => {
  const book = await schoolBook()
  for (const path of [SCHOOLS_60, SAMPLE]) expect([path, Buffer.compare(readFileSync(path), book)]).toEqual([path, 0])
})

describe('sixty schools, as docs/balance.md works them out by hand', () => {
  write('单价.json', { prices: { L4: 3000, L6: 1 }, firstYear: 2026, years: 2 })
  const result = balance('学校.xlsx', '--plan', '单价.json')
  const [primary, junior] = result.stages
  const coefficients = (stage: typeof primary) => stage.indicators.map(({ cv }) => Number(cv?.toFixed(3)))

  it('has the public fields and fails', () => {
    expect(result).toMatchObject({ version: 1, standard: 'quality-2017', pass: false, status: 1 })
    expect(result.stages.map(({ stage, schools, excluded }) => [stage, schools, excluded])).toEqual([
      ['primary', 32, 2],
      ['junior', 30, 0],
    ])
  })

  it('fails in primary by one coefficient, though every school passes', () => {
    expect(coefficients(primary)).toEqual([0, 0, 0, 0.083, 0, 0.571, 0.077])
    const equipment = primary.indicators[5]
    expect(equipment).toMatchObject({ id: 'L6', limit: 0.5, below: 0, pass: false })
    expect([equipment.mean, equipment.sd]).toEqual([3500, 2000])
    expect(equipment.cv).toBeCloseTo(4 / 7, 12)
    expect([primary.schoolsFailing, primary.pass]).toEqual([[], false])
  })

  it('fails in junior by four schools, though every coefficient passes', () => {
    expect(coefficients(junior)).toEqual([0, 0, 0, 0.017, 0.04, 0, 0.017])
    expect(junior.indicators.every(({ pass }) => pass)).toBe(true)
    expect(junior.schoolsFailing).toEqual([1, 2, 3, 4].map((number) => `第${number}九年一贯制学校`))
  })

  it('plans the least, and what it costs', () => {
    const { stages, cost } = result.plan!
    expect(stages[0].indicators.find(({ id }) => id === 'L6')?.level).toBeCloseTo(2812.5, 9)
    const added = stages.flatMap(({ additions }) => additions.map(({ indicator, amount }) => [indicator, amount]))
    expect(new Set(added.map(([indicator, amount]) => `${indicator} ${Number(amount).toFixed(3)}`))).toEqual(
      new Set(['L6 187500.000', 'L6 93750.000', 'L4 60.000']),
    )
    expect(added).toHaveLength(18 + 4 + 4)
    expect(cost).toBeCloseTo(4_470_000, 3)
  })

  it('splits the nine-year schools, and finds nothing wrong in the data', () => {
    expect(new Set(result.findings.map(({ severity }) => severity))).toEqual(new Set(['info']))
  })
})

it('the text says the verdict first and names what fails', () => {
  const { status, stdout, stderr } = yijiao(folder, 'balance', '学校.xlsx')
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout.split('\n')[0]).toBe('学校.xlsx  未达标：小学差异系数超限：生均教学仪器设备值；初中4所学校未达标')
  expect(stdout).toMatch(/✗ L6 生均教学仪器设备值 +3,500 +0\.571 +0\.50 +0 +未达标/)
  expect(stdout).toMatch(/✗ 第1九年一贯制学校 +5\/7 +未达到 L4、L5/)
  expect(stdout).not.toContain('补齐方案')
  expect(yijiao(folder, 'balance', '学校.xlsx', '--lang', 'en').stdout).toMatch(/✗ L6 .*0\.571 +0\.50 +0 +Not met/)
})

it('html goes into a file of its own', () => {
  const { status, stdout, stderr } = yijiao(folder, 'balance', '学校.xlsx', '--format', 'html', '--out', '报告.html')
  expect([status, stdout, stderr]).toEqual([1, '', '已写入 报告.html\n'])
  const html = readFileSync(join(folder, '报告.html'), 'utf8')
  expect(html).toMatch(/^<!DOCTYPE html>[^]*<\/html>\n$/)
  expect(html).not.toMatch(/<script|https?:/)
})

it('a local standard can let the county pass', () => {
  const changes = { 'rule.cvLimit.primary': 0.6, 'L4.standard.junior': 5.5 }
  write('标准.json', { id: 'ours', name: '我县标准', base: 'quality-2017', changes })
  expect(balance('学校.xlsx', '--standard', '标准.json')).toMatchObject({ status: 0, standard: 'ours', pass: true })
})

it('the plan names the prices that are missing, and takes those of a file that holds nothing else', () => {
  write('单价一项.json', { L1: 80000 })
  expect(yijiao(folder, 'balance', '学校.xlsx', '--plan', '单价一项.json').stdout).toContain('没有给出 L4 的单价')
  write('单价两项.json', { L1: 80000, L4: 3000 })
  expect(yijiao(folder, 'balance', '学校.xlsx', '--plan', '单价两项.json').stdout).toContain('合计 4,470,000 元')
})

it('the help shows a file of prices that can be used as it stands', () => {
  const example = /^ *(\{"prices".*\})$/m.exec(yijiao(folder, 'balance', '--help').stdout)?.[1] ?? ''
  write('例.json', JSON.parse(example))
  expect(balance('学校.xlsx', '--plan', '例.json').plan?.costByYear).toHaveLength(3)
})

describe('a standard saved with the workbook', () => {
  const save = (name: string, balance: Json) =>
    writeFileSync(join(folder, name), workbookWithKept(readFileSync(join(folder, '学校.xlsx')), KEPT.balance, balance))
  const changes = { 'rule.cvLimit.primary': 0.6, 'L4.standard.junior': 5.5 }
  const local = { id: 'local', name: '我县标准', base: 'quality-2017', changes }
  save('自带标准.xlsx', { standard: 'local', local })
  save('选了国标.xlsx', { standard: 'basic-2012', local })
  save('坏的.xlsx', { standard: 'local', local: { ...local, changes: { 'L9.value': 1 } } })

  it('is the one that counts, and the text says so', () => {
    expect(balance('自带标准.xlsx')).toMatchObject({
      status: 0,
      standard: 'local',
      standardName: '我县标准',
      standardSource: 'workbook',
    })
    const { stdout } = yijiao(folder, 'balance', '自带标准.xlsx')
    expect(stdout.split('\n')[1]).toBe('  我县标准（标准随工作簿保存）')
    expect(balance('选了国标.xlsx')).toMatchObject({ standard: 'basic-2012', standardSource: 'workbook' })
  })

  it('gives way to the one that the call names', () => {
    expect(balance('自带标准.xlsx', '--standard', 'quality-2017')).toMatchObject({
      status: 1,
      standard: 'quality-2017',
      standardSource: 'option',
    })
    expect(balance('学校.xlsx')).toMatchObject({ standard: 'quality-2017', standardSource: 'default' })
  })

  it('is replaced by its national one where it cannot be used, with a word about why', () => {
    const { status, stdout, stderr } = yijiao(folder, 'balance', '坏的.xlsx')
    expect([status, stdout.includes('达标：')]).toEqual([1, true])
    expect(stderr).toMatch(/^随工作簿保存的地方标准不能用.*优质均衡.*\n {2}.*“L9\.value”.*\n$/)
  })
})

it('the standard of 2012 misses its own columns: errors in the sheet', () => {
  const { status, standard, findings } = balance('学校.xlsx', '--standard', 'basic-2012')
  expect([status, standard]).toEqual([1, 'basic-2012'])
  expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
})

it('a workbook without a school sheet is judged as such', () => {
  const { status, stages, pass, undecided, findings } = balance('汇总表.xlsx')
  expect([status, stages, pass]).toEqual([1, [], null])
  expect(undecided[0]).toMatch(/^没有找到学校基本数据/)
  expect(findings.map(({ rule }) => rule)).toContain('school-sheet-not-found')
})

describe('wrong calls end with 2 and a sentence', () => {
  write('坏标准.json', { id: 'x', name: 'x', base: 'quality-2017', changes: { 'L9.standard.primary': 1 } })
  write('坏单价.json', { prices: { L4: -1, L9: 5 } })
  writeFileSync(join(folder, '文字.json'), 'not json')

  it.each([
    [['没有.xlsx'], /^没有\.xlsx：没有这个文件/],
    [['学校.xlsx', '--standard', 'gold'], /没有名为 gold 的标准.*quality-2017、basic-2012/],
    [['学校.xlsx', '--standard', '坏标准.json'], /^坏标准\.json 的内容不对：\n {2}.*“L9\.standard\.primary”/],
    [
      ['学校.xlsx', '--plan', '坏单价.json'],
      /^坏单价\.json 的内容不对：\n {2}“L4”的单价.*\n {2}不认识 “L9”。.*L1、L2、/,
    ],
    [['学校.xlsx', '--plan', '文字.json'], /^文字\.json 不是写对了的 JSON 文件/],
    [['学校.xlsx', '--plan', '没有.json'], /^没有\.json：没有这个文件/],
    [['单价.json'], /./],
  ])('%j', (words, sentence) => {
    const { status, stdout, stderr } = yijiao(folder, 'balance', ...words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
  })
})
