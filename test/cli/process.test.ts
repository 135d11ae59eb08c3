import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandName } from '../../src/cli/command-names'
import type { FileReport } from '../../src/report/file-report'
import { folderWith, startYijiao, yijiao, yijiaoProcess } from './run'

/**
 * What is about processes: how they end, what they read, what they leave behind, the threads they start. All else is asked of a process that
 * carries out call after call, which says what these say.
 */

/** Nothing wrong, warnings only, errors. */
const FILES = { '好.xlsx': 'clean', '核对.xlsx': 'filtered', '错.xlsx': 'defects' }
const folder = folderWith(FILES)

describe('exit status', () => {
  it.each([
    [0, ['好.xlsx']],
    [0, ['核对.xlsx']],
    [1, ['核对.xlsx', '--strict']],
    [1, ['错.xlsx']],
    [1, ['好.xlsx', '错.xlsx']],
    [2, ['好.xlsx', '没有.xlsx']],
  ])('%d for %j', (status, words) => {
    expect(yijiaoProcess(folder, ['check', ...words]).status).toBe(status)
  })
})

describe('every command ends as a process, and there says what it says here', () => {
  const calls: Readonly<Record<CommandName, readonly string[]>> = {
    check: ['错.xlsx', '--format', 'json'],
    mark: ['错.xlsx', '--out', '标.xlsx'],
    clear: ['错.xlsx', '--out', '清.xlsx'],
    fix: ['错.xlsx', '--dry-run'],
    rollup: ['.', '--unit', '锦州市教育局'],
    compare: ['好.xlsx', '错.xlsx'],
    tasks: ['好.xlsx', '--date', '2018-12-01'],
    balance: ['错.xlsx'],
    template: ['--out', '表.xlsx'],
    rules: [],
    draft: ['好.xlsx', '--out', '报告.docx'],
    help: [],
  }

  it.each(Object.entries(calls))('%s', (command, words) => {
    const [one, other] = [folderWith(FILES), folderWith(FILES)]
    const own = yijiaoProcess(one, [command, ...words])
    expect(own).toEqual(yijiao(other, command, ...words))
    expect((own.stdout + own.stderr).length).toBeGreaterThan(0)
    expect(readdirSync(one)).toEqual(readdirSync(other))
  })
})

describe('standard input', () => {
  const clean = readFileSync(join(folder, '好.xlsx'))
  const read = (...words: string[]) => yijiaoProcess(folder, words, { input: clean })

  it('is checked, and marked into a file', () => {
    const [file] = JSON.parse(read('check', '-', '--format', 'json').stdout).files
    expect(file).toMatchObject({ path: '-', status: 'ok' })
    expect(read('mark', '-', '--out', '标.xlsx').status).toBe(0)
    expect(readFileSync(join(folder, '标.xlsx')).length).toBeGreaterThan(clean.length)
  })

  it('has no place to be changed in, and says what it is when it is no workbook', () => {
    expect(read('clear', '-', '--in-place')).toMatchObject({
      status: 2,
      stderr: '从标准输入（-）读的没有原文件可改，请用 --out 写明存到哪里。\n',
    })
    const { status, stdout } = yijiaoProcess(folder, ['check', '-'], { input: Buffer.alloc(0) })
    expect([status, stdout.split('\n')[1]]).toEqual([2, expect.stringContaining('这个文件是空的')])
  })
})

it('many files come in their order, whichever core they were checked on', () => {
  const many = folderWith({ '错.xlsx': 'defects' })
  const source = readFileSync(join(many, '错.xlsx'))
  const names = Array.from({ length: 204 }, (_, index) => `${String(index).padStart(3, '0')}.xlsx`)
  for (const name of names) copyFileSync(join(many, '错.xlsx'), join(many, name))
  writeFileSync(join(many, '150.xlsx'), source.subarray(0, 500))
  const { files } = JSON.parse(yijiaoProcess(many, ['check', '.', '--format', 'json']).stdout) as {
    files: FileReport[]
  }
  expect(files.map(({ path }) => path)).toEqual([...names, '错.xlsx'])
  expect(files.filter(({ status }) => status === 'unreadable').map(({ path }) => path)).toEqual(['150.xlsx'])
  expect(new Set(files.map(({ findings }) => JSON.stringify(findings))).size).toBe(2)
})

it('Ctrl-C in the middle of a batch ends it and leaves no file behind', async () => {
  const folder = folderWith({ '错.xlsx': 'defects' })
  const bytes = readFileSync(join(folder, '错.xlsx'))
  for (let index = 0; index < 250; index++) writeFileSync(join(folder, `${index}.xlsx`), bytes)
  const before = readdirSync(folder).length
  const child = startYijiao(folder, 'check', '.', '--format', 'html', '--out', '报告.html')
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))
  setTimeout(() => child.kill('SIGINT'), 250)
  // 130 as shells have it; or the signal itself, when it came before the program could listen.
  expect([130, 'SIGINT']).toContain(await ended)
  expect(readdirSync(folder)).toHaveLength(before)
})
