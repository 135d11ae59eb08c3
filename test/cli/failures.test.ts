import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
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
