// @own-context: it loads the program that is built.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { folderWith, PROGRAM, yijiaoProcess } from './run'

interface Launcher {
  readonly CODE: string
  readonly load: (compiled: Buffer) => Script
}

const place = folderWith({ '好.xlsx': 'clean' })
cpSync(join(PROGRAM, '..'), join(place, 'cli'), { recursive: true })
const program = join(place, 'cli/yijiao.js')
const code = join(place, 'cli/program.code')
const checked = (from = PROGRAM) => yijiaoProcess(place, ['check', '好.xlsx'], { program: from })

it('the code kept with the program is taken by the Node that built it', () => {
  const { CODE, load } = jest.requireActual<Launcher>(PROGRAM)
  expect(load(readFileSync(CODE)).cachedDataRejected).toBe(false)
})

it.each([
  ['is another Node’s', () => writeFileSync(code, readFileSync(code).fill(1, 0, 64))],
  ['is cut short', () => writeFileSync(code, readFileSync(code).subarray(0, 1000))],
  ['is not there', () => rmSync(code)],
])('the program runs just so where its code %s', (_, damage) => {
  damage()
  expect(checked(program)).toEqual(checked())
})

it('the notices of all licences that ship are shipped', () => {
  const notices = readFileSync(join(PROGRAM, '../licences.txt'), 'utf8')
  for (const name of ['commander', 'fflate', 'picocolors', 'tinyglobby', 'picomatch', 'docx', 'nanoid'])
    expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'))
})
