import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL_RULES } from '../../src/report/catalogue'
import { folderWith, yijiao } from './run'

const folder = folderWith({ '好.xlsx': 'clean' })

it.each([
  [['check'], '没有写要处理的文件。'],
  [['check', '好.xlsx', '--nothing-like-it'], '没有这个选项：--nothing-like-it。'],
  [
    ['check', '好.xlsx', '--format', 'pdf'],
    '选项的内容不对：--format pdf。可选：text, json, html, csv, sheet, return, certificate。',
  ],
  [['check', '好.xlsx', '--out'], '选项后面缺少内容：--out。'],
  [['mark', '好.xlsx', '又.xlsx', '--out', 'x'], '多写了参数。'],
  [['template'], '缺少必须写的选项：--out。'],
])('%j is answered in one sentence and a pointer to the help', (words, sentence) => {
  const { status, stdout, stderr } = yijiao(folder, ...words)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')).toEqual([sentence, expect.stringContaining('yijiao --help'), ''])
})

it.each([
  [['chek', 'x'], '没有这个命令：chek。\n是不是要写 check？用 yijiao --help 看用法。\n'],
  [
    ['check', '好.xlsx', '--fromat', 'json'],
    '没有这个选项：--fromat。\n是不是要写 --format？用 yijiao --help 看用法。\n',
  ],
  [
    ['check', 'x', '--lang', 'en', '--strit'],
    'There is no such option: --strit.\nDid you mean --strict? See yijiao --help.\n',
  ],
])('%j is answered with the nearest there is', (words, sentence) => {
  expect(yijiao(folder, ...words)).toEqual({ status: 2, stdout: '', stderr: sentence })
})

it.each([
  ['报告.json', [], /^\{\n/],
  ['报告.HTML', [], /^<!DOCTYPE html>/],
  ['报告.htm', [], /^<!DOCTYPE html>/],
  ['报告.txt', [], /^好\.xlsx {2}/],
  ['报告.json', ['--format', 'text'], /^好\.xlsx {2}/],
  ['报告.xlsx', [], /^PK/],
])('--out %s %j: the ending says the format, unless the call does', (out, words, content) => {
  yijiao(folder, 'check', '好.xlsx', '--out', out, ...words)
  expect(readFileSync(join(folder, out), 'utf8')).toMatch(content)
})

it('a call without a command shows the commands, and is a wrong call', () => {
  const { status, stdout, stderr } = yijiao(folder)
  expect([status, stdout]).toEqual([2, ''])
  for (const command of ['check', 'mark', 'clear', 'fix', 'balance', 'template', 'rules'])
    expect(stderr).toContain(`  ${command} `)
})

it('help and version are no errors', () => {
  expect(yijiao(folder, '--help')).toMatchObject({ status: 0, stderr: '' })
  expect(yijiao(folder, 'help', 'fix').stdout).toContain('--dry-run')
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'))
  expect(yijiao(folder, '--version').stdout).toBe(`${version}\n`)
})

it('rules as text and as json are the catalogue', () => {
  const names = ALL_RULES.map(({ name }) => name)
  const { version, rules } = JSON.parse(yijiao(folder, 'rules', '--format', 'json').stdout)
  expect(version).toBe(1)
  expect(rules.map(({ name }: { name: string }) => name)).toEqual(names)
  expect(Object.keys(rules[0])).toEqual(['name', 'severity', 'title', 'about', 'fixable', 'cause'])
  const text = yijiao(folder, 'rules', '--lang', 'en').stdout
  for (const name of names) expect(text).toMatch(new RegExp(`^${name}  `, 'm'))
})

it.each([
  ['49', '49'],
  ['32', '32'],
  ['2018-32', '32'],
])('template --edition %s writes a form of %s points that lacks answers and nothing else', (edition, points) => {
  expect(yijiao(folder, 'template', '--edition', edition, '--out', `表${edition}.xlsx`)).toMatchObject({
    status: 0,
    stderr: '',
  })
  const { status, stdout } = yijiao(folder, 'check', `表${edition}.xlsx`, '--format', 'json')
  const [file] = JSON.parse(stdout).files
  expect(status).toBe(1)
  expect(file.tables[0].points).toHaveLength(Number(points))
  expect(file.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['form-blank'])
})

it('the help of template names the editions, and a form is written as .xlsx only', () => {
  expect(yijiao(folder, 'template', '--help').stdout).toMatch(/--edition.*2018-49、2018-32/)
  expect(yijiao(folder, 'template', '--out', '表.xls')).toMatchObject({
    status: 2,
    stderr: '--out 写的是 表.xls，但写出的是 .xlsx 工作簿。请把扩展名写成 .xlsx。\n',
  })
})

it('an edition that there is not is a sentence with those there are', () => {
  const { status, stderr } = yijiao(folder, 'template', '--edition', '50', '--out', '表.xlsx')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^没有版本“50”，只有：2018-49、2018-32（也可以只写项数）。\n$/)
})
