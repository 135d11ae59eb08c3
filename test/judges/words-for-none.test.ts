import { Workbook } from 'exceljs'
import { HyperFormula } from 'hyperformula'
import { WORDS_FOR_NONE } from '../../src/summary-table/counties/list/none-words'
import { unachievedFormula } from '../../src/workbook/marks/formula'
import { filledTable, findingsOf } from '../summary-table/filled-table'
import { calculatedByLibreOffice } from './libreoffice'

// Two engines of formulas that are not ours, nor each other's, work out the highlight's formula: HyperFormula (tests only, it is GPL) and LibreOffice.
// A third, IronCalc, can be had from npm as @ironcalc/wasm (MIT or Apache-2.0); it would say nothing that these two do not.

/** What people write in 未实现: for none in all its spellings, and for something. */
const TEXTS: readonly string[] = [
  ...WORDS_FOR_NONE,
  ...WORDS_FOR_NONE.flatMap((word) => [` ${word} `, `${word}。`, `${word}\n`, `\u3000${word}`]),
  '暂 无',
  '全 部 实 现',
  ...'义县 义县、凌海市 无县 无县区 ? ？ 、 目前没有 没有实现 均未实现 全部 全部达标 无棣县 无为市 无义县 10 00 // --- ------ n/a none 无、无 无未实现的县（市、区） 已实现 不适用此项 空白 XX县 除义县外均已实现 —无—'.split(
    ' ',
  ),
]

/** Whether the check takes a text in 未实现 for none (or blank), and has nothing to say about it but of its blanks. */
function isNone(text: string): boolean {
  const workbook = filledTable({ cells: { F46: text } })
  return !findingsOf(workbook, ['error', 'warning', 'result', 'info']).some(
    ({ cell, rule }) => cell === 'F46' && rule !== 'text-width',
  )
}

const formulaAt = (row: number) => unachievedFormula({ column: 5, row: row - 1, shared: false })

const shownByCheck = new Map(TEXTS.map((text) => [text, !isNone(text)]))

test('a text shows as the check says, by an engine of formulas that is not ours', () => {
  const engine = HyperFormula.buildFromArray([], { licenseKey: 'gpl-v3' })
  const sheet = engine.addSheet('judge')
  const id = engine.getSheetId(sheet)!
  const shown = TEXTS.map((text, index) => {
    engine.setCellContents({ sheet: id, row: index, col: 5 }, [[`'${text}`]])
    engine.setCellContents({ sheet: id, row: index, col: 6 }, [[`=${formulaAt(index + 1)}`]])
    return [text, engine.getCellValue({ sheet: id, row: index, col: 6 })] as const
  })
  expect(shown.filter(([text, value]) => value !== shownByCheck.get(text))).toEqual([])
})

test('and in LibreOffice', async () => {
  const book = new Workbook()
  const sheet = book.addWorksheet('judge')
  TEXTS.forEach((text, index) => {
    sheet.getCell(index + 1, 6).value = text
    sheet.getCell(index + 1, 7).value = { formula: `IF(${formulaAt(index + 1)},"shown","plain")` }
  })
  const csv = calculatedByLibreOffice(new Uint8Array(await book.xlsx.writeBuffer()))
  const answers = csv.match(/(?:shown|plain)$/gm) ?? []
  expect(answers).toHaveLength(TEXTS.length)
  const shown = TEXTS.map((text, index) => [text, answers[index] === 'shown'] as const)
  expect(shown.filter(([text, value]) => value !== shownByCheck.get(text))).toEqual([])
})

test('both kinds are among them, and words of the list alone are none', () => {
  const none = [...shownByCheck].filter(([, shown]) => !shown).map(([text]) => text.replace(/[\s。]/gu, ''))
  expect(new Set(none)).toEqual(new Set(WORDS_FOR_NONE))
})
