import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import type { Finding } from '../../src/findings/finding'
import { waive } from '../../src/findings/waiver'
import { KEPT, type Json } from '../../src/kept/format'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { workbookWithKept } from '../../src/workbook/xlsx/write/kept'
import { folderWith, yijiao } from './run'

const sheetOf = (bytes: Uint8Array) => Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml']).toString()

describe('mark and clear', () => {
  const folder = folderWith({ '错.xlsx': 'defects' })
  const read = (name: string) => readFileSync(join(folder, name))

  it('mark saves a copy with highlights and says what they mean; clear gives the sheet back', () => {
    const before = read('错.xlsx')
    const marked = yijiao(folder, 'mark', '错.xlsx', '--out', '标.xlsx')
    expect(marked).toMatchObject({ status: 0, stderr: '' })
    expect(marked.stdout).toMatch(/^已写入 标\.xlsx\n标记的含义：\n( {2}.+：\d+ 处\n)+$/)
    expect(sheetOf(read('标.xlsx'))).toContain('YJ:')
    expect(yijiao(folder, 'clear', '标.xlsx', '--out', '清.xlsx')).toMatchObject({
      status: 0,
      stdout: '已写入 清.xlsx\n',
    })
    expect(sheetOf(read('清.xlsx'))).toBe(sheetOf(before))
    expect(read('错.xlsx').equals(before)).toBe(true)
  })

  it('marking a marked file changes nothing more', () => {
    yijiao(folder, 'mark', '标.xlsx', '--out', '再标.xlsx')
    expect(sheetOf(read('再标.xlsx'))).toBe(sheetOf(read('标.xlsx')))
  })

  it('the legend counts cells, of several mistakes in one cell one', () => {
    const parts = unzipSync(readFileSync(join(__dirname, '../corpus/clean.xlsx')))
    const texts = Buffer.from(parts['xl/sharedStrings.xml']).toString()
    parts['xl/sharedStrings.xml'] = Buffer.from(texts.replace(/填报单位：.*?</s, '填报单位：  联系人：  时间：<'))
    writeFileSync(join(folder, '空.xlsx'), zipSync(parts))
    const { findings } = JSON.parse(yijiao(folder, 'check', '空.xlsx', '--format', 'json').stdout).files[0]
    const errors = findings.filter(({ severity }: Finding) => severity === 'error')
    const cells = new Set(errors.map(({ cell }: Finding) => cell))
    expect(cells.size).toBeLessThan(errors.length)
    expect(yijiao(folder, 'mark', '空.xlsx', '--out', '标.xlsx').stdout).toContain(`必须改正：${cells.size} 处`)
  })

  it('mistakes without a cell are said to be left over', () => {
    const parts = unzipSync(readFileSync(join(__dirname, '../corpus/clean.xlsx')))
    const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml']).toString()
    parts['xl/worksheets/sheet1.xml'] = Buffer.from(sheet.replace(/<row r="10".*?<\/row>/s, ''))
    writeFileSync(join(folder, '缺行.xlsx'), zipSync(parts))
    const { stdout } = yijiao(folder, 'mark', '缺行.xlsx', '--out', '标.xlsx')
    expect(stdout).toContain('另有 1 处问题不在某个单元格里')
    expect(stdout).not.toContain('必须改正')
  })

  it('clear says when there was nothing to clear', () => {
    expect(yijiao(folder, 'clear', '错.xlsx', '--out', '清.xlsx').stdout).toContain('没有本工具的标记。')
  })
})

describe('fix', () => {
  it('lists each edit, makes the certain ones, and finds none the next time', () => {
    const folder = folderWith({ '错.xlsx': 'wps' })
    const { status, stdout } = yijiao(folder, 'fix', '错.xlsx', '--out', '改.xlsx')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^修正了 1 个单元格：\n {2}汇总表!E5 {2}.+，.+\n {4}→ .+、.+ {2}\[list-separator\]\n/)
    expect(yijiao(folder, 'check', '改.xlsx', '--strict').status).toBe(0)
    expect(yijiao(folder, 'fix', '改.xlsx', '--dry-run').stdout).toMatch(/^没有可以自动修正的地方。\n/)
  })

  it('--dry-run lists the same and writes nothing', () => {
    const folder = folderWith({ '错.xlsx': 'wps' })
    const { mtimeMs } = statSync(join(folder, '错.xlsx'))
    expect(yijiao(folder, 'fix', '错.xlsx', '--dry-run').stdout).toMatch(/^可以修正 1 个单元格：\n/)
    expect(readdirSync(folder)).toEqual(['错.xlsx'])
    expect(statSync(join(folder, '错.xlsx')).mtimeMs).toBe(mtimeMs)
  })
})

describe('a warning that was explained', () => {
  const folder = folderWith({ '错.xlsx': 'wps' })
  const findingsOf = (name: string) =>
    JSON.parse(yijiao(folder, 'check', name, '--format', 'json').stdout).files[0].findings as Finding[]
  const contents = readWorkbook(readFileSync(join(folder, '错.xlsx')))
  const waivers = findingsOf('错.xlsx')
    .filter(({ severity }) => severity === 'warning')
    .map((finding) => waive(finding, contents, { reason: '照旧', name: '张三', date: '2026-01-01' }))
  const bytes = readFileSync(join(folder, '错.xlsx'))
  writeFileSync(join(folder, '说明.xlsx'), workbookWithKept(bytes, KEPT.waivers, waivers as unknown as Json))

  it('is neither corrected nor highlighted', () => {
    expect(waivers.length).toBeGreaterThan(0)
    const fixed = yijiao(folder, 'fix', '说明.xlsx', '--dry-run').stdout
    expect(fixed).toBe('没有可以自动修正的地方。\n修正之后还有 0 处必须改正，0 处需要核对。\n')
    expect(yijiao(folder, 'mark', '错.xlsx', '--out', '标.xlsx').stdout).toContain('请核对')
    expect(yijiao(folder, 'mark', '说明.xlsx', '--out', '标.xlsx').stdout).not.toContain('请核对')
  })
})

test('--in-place writes the file that a link names, with the permissions it had', () => {
  const folder = folderWith({ '错.xlsx': 'defects' })
  chmodSync(join(folder, '错.xlsx'), 0o600)
  symlinkSync('错.xlsx', join(folder, '链接.xlsx'))
  expect(yijiao(folder, 'mark', '链接.xlsx', '--in-place').status).toBe(0)
  expect(lstatSync(join(folder, '链接.xlsx')).isSymbolicLink()).toBe(true)
  expect(sheetOf(readFileSync(join(folder, '错.xlsx')))).toContain('YJ:')
  expect(statSync(join(folder, '错.xlsx')).mode & 0o777).toBe(0o600)
})

describe.each(['mark', 'fix', 'clear'])('%s', (command) => {
  it('--in-place keeps the file as it was, under a name that is free', () => {
    const folder = folderWith({ '错.xlsx': 'wps', '错.xlsx.bak': 'clean' })
    const [before, kept] = ['错.xlsx', '错.xlsx.bak'].map((name) => readFileSync(join(folder, name)))
    const { status, stdout } = yijiao(folder, command, '错.xlsx', '--in-place')
    expect(status).toBe(0)
    expect(stdout).toContain('原文件留在 错.xlsx.2.bak')
    expect(readFileSync(join(folder, '错.xlsx.2.bak')).equals(before)).toBe(true)
    expect(readFileSync(join(folder, '错.xlsx.bak')).equals(kept)).toBe(true)
    expect(readFileSync(join(folder, '错.xlsx')).equals(before)).toBe(command === 'clear')
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('takes one way of saving, and only the ending of what it writes', () => {
    const folder = folderWith({ '错.xlsx': 'wps', '宏.XLSM': 'wps' })
    const both = yijiao(folder, command, '错.xlsx', '--in-place', '--out', '改.xlsx')
    expect([both.status, both.stderr]).toEqual([2, expect.stringMatching(/^--out 和 --in-place 只能用一个/)])
    for (const [file, out, ending] of [
      ['错.xlsx', '改.xls', '.xlsx'],
      ['错.xlsx', '改', '.xlsx'],
      ['宏.XLSM', '改.xlsx', '.xlsm'],
    ]) {
      const { status, stdout, stderr } = yijiao(folder, command, file, '--out', out)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toBe(`--out 写的是 ${out}，但写出的是 ${ending} 工作簿。请把扩展名写成 ${ending}。\n`)
    }
    expect(readdirSync(folder)).toHaveLength(2)
    expect(yijiao(folder, command, '宏.XLSM', '--out', '改.xlsm').status).toBe(0)
  })

  it('asks where to save, and never over the file itself by way of --out', () => {
    const folder = folderWith({ '错.xlsx': 'wps' })
    expect(yijiao(folder, command, '错.xlsx')).toMatchObject({ status: 2, stdout: '' })
    const itself = yijiao(folder, command, '错.xlsx', '--out', './错.xlsx')
    expect(itself.status).toBe(2)
    expect(itself.stderr).toMatch(/^--out 写的就是原文件/)
    expect(readdirSync(folder)).toEqual(['错.xlsx'])
  })
})

it('a workbook without a table is marked with nothing, and that is said once', () => {
  const folder = folderWith()
  expect(yijiao(folder, 'template', '--out', '空表.xlsx').status).toBe(0)
  const school = folderWith()
  writeFileSync(join(school, '别的.xlsx'), readFileSync(join(__dirname, '../../assets/templates/学校基本数据.xlsx')))
  const { status, stdout } = yijiao(school, 'mark', '别的.xlsx', '--out', '标.xlsx')
  expect(status).toBe(0)
  expect(stdout).toBe('已写入 标.xlsx\n没有找到汇总表，没有可以标出的地方。\n')
})
