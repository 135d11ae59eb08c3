import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { folderWith, yijiao } from './run'

const folder = folderWith({ '好.xlsx': 'clean' })
mkdirSync(join(folder, '夹'))
writeFileSync(join(folder, '旧.xls'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))
writeFileSync(join(folder, '坏.json'), '{\n"prices": {"L4": 3 "L5": 2}}')
const LONG = '长'.repeat(300)
const before = readdirSync(folder)

it.each([
  [['check', '好.xlsx', '--roster', '无.txt'], /^无\.txt：没有这个文件，请核对路径。$/],
  [['check', '好.xlsx', '--roster', '夹'], /^夹：这是文件夹，请写到文件名。$/],
  [['check', '好.xlsx', '--roster', '旧.xls'], /^名单文件 旧\.xls 不是文本文件。/],
  [['check', '好.xlsx', '--out', '无/报告.txt'], /^无\/报告\.txt：写不进去，所在的文件夹不存在。/],
  [['check', '好.xlsx', '--out', '夹'], /^夹：写不进去，这是文件夹。/],
  [['check', LONG], /：路径太长，/],
  [['mark', '夹', '--out', 'x.xlsx'], /^夹：这是文件夹，/],
  [['balance', '好.xlsx', '--plan', '无.json'], /^无\.json：没有这个文件，/],
  [['balance', '好.xlsx', '--plan', '坏.json'], /^坏\.json 不是写对了的 JSON 文件，错在第 2 行附近。/],
  [['balance', '好.xlsx', '--standard', '好.xlsx'], /^好\.xlsx 不是写对了的 JSON 文件。/],
])('%j: one sentence, in words of ours', (words, sentence) => {
  const { status, stdout, stderr } = yijiao(folder, ...words)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr.trimEnd()).toMatch(sentence)
  expect(stderr).not.toMatch(/\n.|E[A-Z]{4,}|Unexpected|\.tmp/)
  const english = yijiao(folder, ...words, '--lang', 'en').stderr
  expect(english).toMatch(/^[^\n]+\n$/)
  expect(english).not.toMatch(/E[A-Z]{4,}|Unexpected|\.tmp/)
  expect(readdirSync(folder)).toEqual(before)
})

describe('a name that is not UTF-8', () => {
  const odd = folderWith()
  const name = Buffer.concat([Buffer.from(`${odd}/`), Buffer.of(0xb4, 0xed), Buffer.from('.xlsx')])
  copyFileSync(join(folder, '好.xlsx'), name)

  it('is told as such, found in a folder or named', () => {
    expect(yijiao(odd, 'check', '.').stdout).toContain('文件名不是 UTF-8 编码，打不开。请在文件管理器里改名后再试。')
    // A program cannot be given such a word by Node; what arrives is this.
    expect(yijiao(odd, 'check', '\ufffd\ufffd.xlsx')).toMatchObject({
      status: 2,
      stderr: '\ufffd\ufffd.xlsx：名称不是 UTF-8 编码，打不开。请在文件管理器里改名后再试。\n',
    })
  })
})

describe('what killed runs have left', () => {
  const place = folderWith({ '好.xlsx': 'clean' })
  const temporary = (machine: string, pid: number) => `.yijiao-${machine}-${pid}-0123456789abcdef.tmp`
  const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
  const ended = spawnSync(process.execPath, ['-e', '0']).pid
  const dayAgo = new Date(Date.now() - 25 * 60 * 60 * 1000)

  it('is taken away by the next that writes there, unless it may still be written to', () => {
    const over = [temporary(here, ended), temporary('00000000', 1)]
    const kept = [
      temporary(here, process.pid),
      temporary('00000000', 2),
      '.yijiao-别的.tmp',
      temporary(here, ended) + 'x',
    ]
    for (const name of [...over, ...kept]) writeFileSync(join(place, name), '')
    for (const name of [over[1], kept[2], kept[3]]) utimesSync(join(place, name), dayAgo, dayAgo)
    expect(yijiao(place, 'check', '好.xlsx', '--out', '报告.txt').status).toBe(0)
    expect(readdirSync(place).sort()).toEqual([...kept, '好.xlsx', '报告.txt'].sort())
  })
})
