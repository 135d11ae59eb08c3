import { steps } from '../steps'
import { check } from '../../src/summary-table/check'
import { editDistance } from '../../src/text/distance'
import { fc } from '../property'
import { filledTable, OPTIONS } from './filled-table'

/** What a cell can hold at most. */
const FULL = 32_767
/** Long enough to tell what grows with the square; every text in every cell at full length would take minutes. */
const LONG = FULL >> 3

/** Texts of which some part was read again and again, or could be. */
const WORST = [
  '全市各县区：13900000000 13800000000 13700000000 王',
  ...'共计 回族 以外 其余 除 外 除义县 全 均已 已 无 没有 县 开发区 高新区、 义县 义县、 义 义县义 古塔 古塔区凌河去 义县等3个县 1. 1个 一、 （一） （ ） 2（ 义县（ 义县（a） ： 义县： 锦州市： 2016年： 城区： 、 ？ ； 和 含 市直 共7个 全部 全部（除 不涉及 《 》 《义》 〔 〔2018〕 锦政发〔2018〕5号 锦政发 第5号 5% 占 其中 的 会议纪要 尚未 仍有 没有达到 （2018 5号、 X * … #N/A " \u200b a A'.split(
    ' ',
  ),
  ' ',
  '\n',
  '义 ',
  '义县\n',
  ' 5% ',
  '1 ',
]

/** Filled together: one that takes many steps a character with some that take few or none, in which a square would show all the same. */
const CELLS = [
  ['D5', 'A1', 'A2'],
  ['E5', 'C5', 'A53'],
  ['F5', 'A3', 'G5'],
]

const long = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const checking = (cells: readonly string[], text: string) => {
  const workbook = filledTable({ cells: Object.fromEntries(cells.map((cell) => [cell, text])) })
  return () => void check(workbook, OPTIONS)
}

/** How many steps more each further character takes, in a longer and in a shorter text. */
interface Growth {
  readonly later: number
  readonly first: number
}

/** The growth for each of the texts. */
function growths(cells: readonly string[], texts: readonly string[], length = LONG): Growth[] {
  const [short, middle] = [length >> 5, length >> 2]
  return texts.map((text) => {
    const [least, few, many] = [short, middle, length].map((each) => steps(checking(cells, long(text, each))))
    return { later: (many - few) / (length - middle), first: (few - least) / (middle - short) }
  })
}

/** Work that grows with the square would take four times as many steps a character in the longer text. A few are few in any text. */
const FEW = 40
const isLinear = ({ later, first }: Growth) => later <= Math.max(1.5 * first, FEW)

test('steps count the work: checking twice takes twice as many, and a distance grows with the square of the texts', () => {
  const work = () => check(filledTable({}), OPTIONS)
  work()
  const distance = (length: number) => () => void editDistance('甲'.repeat(length), '乙'.repeat(length))
  const [once, twice, near, far] = [work, () => [work(), work()], distance(30), distance(60)].map(steps)
  expect(once).toBeGreaterThan(1000)
  expect(twice / once).toBeCloseTo(2, 1)
  expect(far / near).toBeGreaterThan(3.5)
})

test.each(CELLS)('a text of any length in %s, %s and %s is checked in steps that grow with it', (...cells) => {
  const square = growths(cells, WORST).flatMap((growth, index) =>
    isLinear(growth) ? [] : [{ text: WORST[index], ...growth }],
  )
  expect(square).toEqual([])
})

test('so is any text made of such pieces', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORST), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('D5', 'E5', 'F5'),
      (pieces, cell) => growths([cell], [pieces.join('')], FULL).every(isLinear),
    ),
    { numRuns: 12 },
  )
})
