import { sheetFromGrid } from '../../../src/grid/contents'
import { piecesOf } from '../../../src/taskpane/state/sheet/cell-looks'
import { heightOf, rowHeights, rowsInSight } from '../../../src/taskpane/state/sheet/cell-window'
import { solvedCells } from '../../../src/taskpane/state/solved'
import { moved } from '../../../src/taskpane/state/editors/standings'
import { pastedEdits, typedValue } from '../../../src/taskpane/state/sheet/typed'
import { checkedDocument, checkOf } from '../fixture'

test.each([
  ['12', null, 12],
  [' 3.5 ', null, 3.5],
  ['-7', 3, -7],
  ['12', '旧 12', 12],
  ['0416', null, '0416'],
  ['12', '0416', '12'],
  ['12a', null, '12a'],
  ['1234567890123456', null, '1234567890123456'],
  ['', '甲', ''],
  ['=1+1', null, '=1+1'],
])('%j typed over %j is %j', (text, before, value) => {
  expect(typedValue(text, before)).toBe(value)
})

test('what is pasted is laid out by lines and tabs', () => {
  const edits = pastedEdits('甲\t1\r\n乙\t\r\n', sheetFromGrid('表', []), { row: 1, column: 2 })
  expect(edits.map(({ cell, value }) => `${cell}=${value}`)).toEqual(['C2=甲', 'D2=1', 'C3=乙', 'D3='])
})

test('a text is taken apart where the words stand, and is whole otherwise', () => {
  const spoken = (text: string, words: string[]): string[] =>
    piecesOf(text, words).map((piece) => (piece.spoken ? `<${piece.text}>` : piece.text))
  expect(spoken('甲,乙,丙', [','])).toEqual(['甲', '<,>', '乙', '<,>', '丙'])
  expect(spoken('古塔区、黑山现', ['黑山现', '古塔区'])).toEqual(['<古塔区>', '、', '<黑山现>'])
  expect(spoken('甲乙丙', ['甲乙', '乙丙'])).toEqual(['<甲乙丙>'])
  expect(spoken('无', ['无', '别的', ''])).toEqual(['无'])
})

test('a county goes from one list into the other, and from nowhere into 已实现', () => {
  expect([moved('achieved'), moved('unachieved'), moved('open')]).toEqual(['unachieved', 'achieved', 'achieved'])
})

test('cells without anything left to put right are told', () => {
  const before = checkedDocument('defects.xlsx')
  expect(solvedCells(before, checkOf('defects.xlsx'))).toEqual([])
  expect(solvedCells(before, checkOf('clean.xlsx'))).toEqual(expect.arrayContaining(['F5', 'G47']))
})

describe('rows in sight', () => {
  const heights = Array.from({ length: 1000 }, () => 20)

  test('are drawn with some beyond, and no others', () => {
    const { first, last } = rowsInSight(heights, 10_000, 400)
    expect(first).toBeLessThan(500)
    expect(first).toBeGreaterThan(470)
    expect(last).toBeGreaterThan(519)
    expect(last).toBeLessThan(550)
  })

  test('at both ends are the first and the last', () => {
    expect(rowsInSight(heights, 0, 400).first).toBe(0)
    expect(rowsInSight(heights, 1e6, 400).last).toBe(999)
    expect(rowsInSight([20], 0, 400)).toEqual({ first: 0, last: 0 })
  })

  test('are as high as their longest text needs', () => {
    const sheet = sheetFromGrid('表', [['短'], ['长'.repeat(100)], ['一\n二\n三']])
    const [one, many, three] = rowHeights(sheet, { top: 0, left: 0, bottom: 2, right: 0 }, [10])
    expect(many).toBeGreaterThan(three)
    expect(three).toBeGreaterThan(2 * one - 10)
    expect(heightOf([one, many, three], 0, 1)).toBe(one + many)
  })

  test('are no higher for a text that has the room of a merged area', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 9 }]
    const sheet = sheetFromGrid('表', [['长'.repeat(100)], ['短']], { merges })
    const [merged, plain] = rowHeights(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, [10])
    expect(merged).toBe(plain)
  })
})
