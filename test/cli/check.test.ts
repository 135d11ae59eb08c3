import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { waive } from '../../src/findings/waiver'
import type { FileReport } from '../../src/report/file-report'
import type { Json } from '../../src/kept/format'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { workbookWithKept } from '../../src/workbook/xlsx/write/kept'
import expected from '../corpus/expected.json'
import { compoundFile } from '../workbook/xlsx/hostile-files'
import { folderWith, yijiao, type Outcome } from './run'

const folder = folderWith({ '好.xlsx': 'clean', '错.xlsx': 'defects' })

function filesOf({ stdout }: Outcome): FileReport[] {
  return JSON.parse(stdout).files
}

it('json names each file with the findings that are expected of it', () => {
  const outcome = yijiao(folder, 'check', '好.xlsx', '错.xlsx', '--format', 'json')
  expect(outcome.stderr).toBe('')
  const files = filesOf(outcome)
  expect(files.map(({ path, status }) => [path, status])).toEqual([
    ['好.xlsx', 'ok'],
    ['错.xlsx', 'findings'],
  ])
  const serious = files[1].findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
  expect(serious.map(({ rule, cell }) => ({ rule, cell }))).toEqual(expected.defects)
})

it('text goes to the screen without colours when nobody looks, in the language asked for', () => {
  const zh = yijiao(folder, 'check', '错.xlsx')
  expect(zh.stdout).toMatch(/^错\.xlsx {2}有 \d+ 处必须改正\n/)
  expect(zh.stdout).not.toMatch(/\u001b/)
  expect(yijiao(folder, 'check', '错.xlsx', '--lang', 'en').stdout).toMatch(/^错\.xlsx {2}\d+ to put right\n/)
})

it('--out writes the report there whole, and leaves nothing else behind', () => {
  const place = folderWith({ '错.xlsx': 'defects' })
  const { status, stdout, stderr } = yijiao(place, 'check', '错.xlsx', '--format', 'html', '--out', '报告.html')
  expect([status, stdout, stderr]).toEqual([1, '', '已写入 报告.html\n'])
  expect(readFileSync(join(place, '报告.html'), 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
  expect(readdirSync(place).sort()).toEqual(['报告.html', '错.xlsx'].sort())
})

it('a return note is written as what its name ends in, and shown as text', () => {
  const place = folderWith({ '错.xlsx': 'defects' })
  const note = (...words: string[]) => yijiao(place, 'check', '错.xlsx', '--format', 'return', ...words)
  const { stdout } = note('--deadline', '2018年12月20日')
  expect(stdout).toMatch(/^【汇总表退回单】\n\n锦州市教育局：\n\n.*“错\.xlsx”.*2018年12月20日前/)
  for (const name of ['单.docx', '单.html', '单.txt']) expect(note('--out', name).status).toBe(1)
  expect(readFileSync(join(place, '单.docx')).subarray(0, 2).toString()).toBe('PK')
  expect(readFileSync(join(place, '单.html'), 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
  expect(readFileSync(join(place, '单.txt'), 'utf8')).toMatch(/^【汇总表退回单】/)
})

it('a report as a sheet is a copy of the workbook, its places links to the cells', () => {
  const place = folderWith({ '错.xlsx': 'defects' })
  const { status } = yijiao(place, 'check', '错.xlsx', '--format', 'sheet', '--out', '报告.xlsx')
  expect(status).toBe(1)
  const parts = unzipSync(readFileSync(join(place, '报告.xlsx')))
  const given = unzipSync(readFileSync(join(place, '错.xlsx')))
  expect(parts['xl/worksheets/sheet1.xml']).toEqual(given['xl/worksheets/sheet1.xml'])
  const { sheets } = readWorkbook(readFileSync(join(place, '报告.xlsx')))
  expect(sheets.map(({ name }) => name)).toEqual(['汇总表', '校验报告'])
  const [, added] = Object.entries(parts).find(([, part]) => strFromU8(part).includes('汇总表校验报告')) ?? []
  const linked =
    Object.values(parts)
      .map((part) => strFromU8(part))
      .find((xml) => xml.includes('<hyperlink ')) ?? ''
  expect(added).toBeDefined()
  for (const { cell } of expected.defects) expect(linked).toContain(`!${cell}"`)
  expect(yijiao(place, 'check', '错.xlsx', '--format', 'sheet').status).toBe(2)
})

it('a certificate names the file by its SHA-256', () => {
  const place = folderWith({ '错.xlsx': 'defects' })
  const hash = createHash('sha256')
    .update(readFileSync(join(place, '错.xlsx')))
    .digest('hex')
  expect(yijiao(place, 'check', '错.xlsx', '--format', 'certificate').stdout).toContain(hash)
})

it('a return note is refused before anything is checked where its kind or its file is in doubt', () => {
  const call = (...words: string[]) => yijiao(folder, 'check', '--format', 'return', ...words)
  expect(call('错.xlsx', '--out', '单.pdf')).toMatchObject({ status: 2, stdout: '' })
  expect(call('错.xlsx', '--out', '单.pdf').stderr).toContain('.docx')
  expect(call('错.xlsx', '好.xlsx')).toMatchObject({ status: 2, stdout: '' })
})

it('a report is never written over a file it is about', () => {
  const place = folderWith({ '好.xlsx': 'clean' })
  const before = readFileSync(join(place, '好.xlsx'))
  const { status, stderr } = yijiao(place, 'check', '.', '--out', './好.xlsx')
  expect([status, stderr]).toEqual([2, '--out 写的是这次要读的文件 好.xlsx，会把它覆盖掉。请换一个文件名。\n'])
  expect(readFileSync(join(place, '好.xlsx')).equals(before)).toBe(true)
})

it('nor over it by way of a link, or over the roster', () => {
  const place = folderWith({ '夹/好.xlsx': 'clean' })
  symlinkSync('夹', join(place, '链接'))
  writeFileSync(join(place, '名单.txt'), '古塔区\n')
  for (const words of [
    ['check', '夹/好.xlsx', '--out', '链接/好.xlsx'],
    ['check', '夹/好.xlsx', '--roster', '名单.txt', '--out', './名单.txt'],
    ['mark', '夹/好.xlsx', '--out', '链接/好.xlsx'],
  ]) {
    expect(yijiao(place, ...words)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--out .+\n$/) })
  }
  expect(readFileSync(join(place, '名单.txt'), 'utf8')).toBe('古塔区\n')
  expect(yijiao(place, 'check', '夹/好.xlsx').status).toBe(0)
})

it('--out into a folder that is not there is one sentence', () => {
  const { status, stderr } = yijiao(folder, 'check', '好.xlsx', '--out', '没有/报告.txt')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^没有\/报告\.txt：写不进去，所在的文件夹不存在。.+\n$/)
})

describe('folders and globs', () => {
  const tree = folderWith({
    '甲/一.xlsx': 'clean',
    '甲/深/二.XLSX': 'wps',
    '乙.xlsm': 'clean',
    '甲/~$一.xlsx': 'clean',
    '.~乙.xlsm': 'clean',
    '.藏/三.xlsx': 'clean',
    '甲/模板.xltx': 'clean',
    '甲/模板.XLTM': 'clean',
    '丙.txt': 'clean',
  })
  const paths = (...words: string[]) =>
    filesOf(yijiao(tree, 'check', ...words, '--format', 'json')).map(({ path }) => path)

  it('a folder is searched to its depths, without lock files and hidden folders', () => {
    const inside = ['甲/一.xlsx', '甲/模板.XLTM', '甲/模板.xltx', '甲/深/二.XLSX']
    expect(paths('.')).toEqual(['乙.xlsm', ...inside])
    expect(paths('甲')).toEqual(inside)
  })

  it('a link to a folder is not followed, one to a file is', () => {
    const linked = folderWith({ '甲/一.xlsx': 'clean' })
    symlinkSync('..', join(linked, '甲/上'))
    symlinkSync('一.xlsx', join(linked, '甲/二.xlsx'))
    expect(filesOf(yijiao(linked, 'check', '.', '--format', 'json')).map(({ path }) => path)).toEqual([
      '甲/一.xlsx',
      '甲/二.xlsx',
    ])
  })

  it('a glob is what it matches; a file named twice is checked once', () => {
    expect(paths('**/*.xlsx', '甲/一.xlsx', './甲/深')).toEqual(['甲/一.xlsx', '甲/深/二.XLSX'])
  })

  it('a file may be named like a glob', () => {
    const odd = folderWith({ '汇总表[1](终).xlsx': 'clean' })
    expect(yijiao(odd, 'check', '汇总表[1](终).xlsx').status).toBe(0)
  })

  it.each([['空'], ['*.xlsx']])('nothing to check in %s is a sentence', (pattern) => {
    const empty = folderWith()
    const { status, stderr } = yijiao(empty, 'check', pattern === '空' ? '.' : pattern)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^没有找到可校验的文件（\.xlsx、\.xlsm）：.+\n$/)
  })
})

describe('files that are no workbook', () => {
  const place = folderWith({ '好.xlsx': 'clean' })
  const contents: Record<string, Uint8Array> = {
    '旧.xls': compoundFile('Root Entry', 'Workbook'),
    '密.xlsx': compoundFile('Root Entry', 'EncryptedPackage', 'EncryptionInfo'),
    '文.docx': zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
    '表.csv': Buffer.from('编号,重要政策点\n1,县域内\n'),
    '空.xlsx': Buffer.alloc(0),
    '断.xlsx': readFileSync(join(place, '好.xlsx')).subarray(0, 3000),
    '图.xlsx': Buffer.from('89504e470d0a1a0a', 'hex'),
  }
  for (const [name, bytes] of Object.entries(contents)) writeFileSync(join(place, name), bytes)

  it('each gets its own sentence, and the good file its report', () => {
    const outcome = yijiao(place, 'check', ...Object.keys(contents), '好.xlsx', '--format', 'json')
    expect(outcome.status).toBe(2)
    const files = filesOf(outcome)
    expect(files.map(({ status }) => status)).toEqual([...Object.keys(contents).map(() => 'unreadable'), 'ok'])
    const reasons = files.slice(0, -1).map(({ reason }) => reason ?? '')
    for (const reason of reasons) expect(reason).toMatch(/^这.+。$/)
    expect(new Set(reasons).size).toBe(reasons.length)
  })

  it.each(['mark', 'clear', 'fix'])('%s says the same and writes nothing', (command) => {
    for (const name of ['旧.xls', '空.xlsx']) {
      const { status, stdout, stderr } = yijiao(place, command, name, '--out', '出.xlsx')
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^这.+。\n$/)
    }
    expect(readdirSync(place)).not.toContain('出.xlsx')
  })
})

describe('--roster', () => {
  const place = folderWith({ '好.xlsx': 'clean' })
  const rulesWith = (name: string) => {
    const { files } = JSON.parse(yijiao(place, 'check', '好.xlsx', '--roster', name, '--format', 'json').stdout)
    return [files[0].tables[0].counties, files[0].counts.error]
  }
  const names = ['古塔区', '凌河区', '太和区', '黑山县', '义县', '凌海市', '北镇市', '松山新区']

  it.each([
    ['utf-8', Buffer.from(names.join('\n'))],
    ['utf-8 with a mark', Buffer.from(`\ufeff${names.join('\r\n')}`)],
    // 古塔区 凌河区 太和区 黑山县 义县 凌海市 北镇市 松山新区, a line each
    [
      'gbk',
      Buffer.from(
        'b9c5cbfec7f80ac1e8bad3c7f80accabbacdc7f80abadac9bdcfd80ad2e5cfd80ac1e8baa3cad00ab1b1d5f2cad00acbc9c9bdd0c2c7f8',
        'hex',
      ),
    ],
  ])('a list in %s is every table’s roster', (name, bytes) => {
    writeFileSync(join(place, `${name}.txt`), bytes)
    expect(rulesWith(`${name}.txt`)).toEqual([names, 49])
  })

  it('more names than there are counties are a sentence', () => {
    writeFileSync(join(place, '长.txt'), Array.from({ length: 4000 }, (_, index) => `第${index}县`).join('\n'))
    const { status, stderr } = yijiao(place, 'check', '好.xlsx', '--roster', '长.txt')
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^名单文件 长\.txt 里有 4000 个名称，.+\n$/)])
  })

  it('a list without names, and one that is not there, are a sentence', () => {
    writeFileSync(join(place, '空.txt'), '# 没有\n')
    expect(yijiao(place, 'check', '好.xlsx', '--roster', '空.txt')).toMatchObject({ status: 2, stdout: '' })
    expect(yijiao(place, 'check', '好.xlsx', '--roster', '无.txt').stderr).toMatch(/^无\.txt：没有这个文件/)
  })
})

describe('what was saved with a workbook', () => {
  const place = folderWith({ '好.xlsx': 'clean', '核对.xlsx': 'filtered' })
  const keep = (name: string, key: string, value: Json) =>
    writeFileSync(join(place, name), workbookWithKept(readFileSync(join(place, name)), key, value))

  it('is its roster, unless the call gives one', () => {
    keep('好.xlsx', 'roster', '古塔区\n凌河区')
    writeFileSync(join(place, '名单.txt'), '黑山县')
    const countiesWith = (...words: string[]) =>
      filesOf(yijiao(place, 'check', '好.xlsx', '--format', 'json', ...words))[0].tables[0].counties
    expect(countiesWith().slice(0, 2)).toEqual(['古塔区', '凌河区'])
    expect(countiesWith()).not.toContain('黑山县')
    expect(countiesWith('--roster', '名单.txt')[0]).toBe('黑山县')
  })

  it('are the explanations of warnings, which then are not counted', () => {
    const workbook = readWorkbook(readFileSync(join(place, '核对.xlsx')))
    const warnings = filesOf(yijiao(place, 'check', '核对.xlsx', '--format', 'json'))[0].findings.filter(
      ({ severity }) => severity === 'warning',
    )
    const explanation = { reason: '打印时筛选', name: '督导室', date: '2018-03-01' }
    keep(
      '核对.xlsx',
      'waivers',
      warnings.map((finding) => ({ ...waive(finding, workbook, explanation) })),
    )
    expect(warnings.length).toBeGreaterThan(0)
    const [report] = filesOf(yijiao(place, 'check', '核对.xlsx', '--format', 'json'))
    expect([report.status, report.counts.warning, report.waivers?.length]).toEqual(['ok', 0, warnings.length])
    const text = yijiao(place, 'check', '核对.xlsx', '--strict')
    expect([text.status, text.stdout.includes('已说明：打印时筛选（督导室，2018-03-01）')]).toEqual([0, true])
  })
})

it('workbooks of other formats in a folder are counted on stderr, and named where there is nothing else', () => {
  const place = folderWith({ '县/好.xlsx': 'clean' })
  for (const name of ['甲.xls', '县/乙.et', '县/~$丙.xls']) writeFileSync(join(place, name), 'x')
  const line = /另有 2 个文件不是 \.xlsx 格式，没有校验：(甲\.xls、县.乙\.et|县.乙\.et、甲\.xls)。/
  const { status, stdout, stderr } = yijiao(place, 'check', '.', '--format', 'json')
  expect([status, filesOf({ status, stdout, stderr }).map(({ path }) => path)]).toEqual([0, [join('县', '好.xlsx')]])
  expect(stderr).toMatch(line)
  const only = folderWith()
  writeFileSync(join(only, '甲.xls'), 'x')
  const nothing = yijiao(only, 'check', '.')
  expect([nothing.status, nothing.stderr]).toEqual([2, expect.stringMatching(/^没有找到.*另有 1 个文件.*甲\.xls。/)])
})

it('school data without a summary table is pointed to the command that judges it', () => {
  const place = folderWith({ '学校.xlsx': 'schools/schools-60' })
  expect(yijiao(place, 'check', '学校.xlsx').stdout).toContain(
    '→ 文件里有学校基本数据，要核算均衡请用 yijiao balance。',
  )
})
