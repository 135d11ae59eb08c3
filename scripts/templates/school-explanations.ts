import type { Style, Worksheet } from 'exceljs'
import { FACES, HEADING_STYLE, setUpPrint, SIZE, THIN_BORDER, writeTitle } from './page'
import { SCHOOL_COLUMNS } from './school-columns'
import { heightOf, linesOf } from '../../src/grid/form/text-size'

const WIDTHS = [22, 8, 66]
const NOTES = [
  '一、一所学校在一个学段填一行；九年一贯制、完全中学、十二年一贯制学校按学段分行填。',
  '二、只写数字，不写单位；面积用平方米，设备值用元，不用万元。没有的填0，不要空着（第三条除外）。',
  '三、跨学段学校各学段分不开的校舍和设备，在一行填全校总数，其他行空着，不要填0。',
  '四、可以增加行，不要改动列标题；不要加合计行、小计行。',
]

/** Writes 填表说明: how to fill in each column, on one page. */
export function writeExplanations(sheet: Worksheet): void {
  sheet.columns = WIDTHS.map((width) => ({ width }))
  writeTitle(sheet, '填表说明', WIDTHS.length)
  NOTES.forEach((note, index) => writeNote(sheet, 2 + index, note))
  const headingRow = NOTES.length + 2
  writeExplanation(sheet, headingRow, ['列', '单位', '怎么填'], HEADING_STYLE)
  SCHOOL_COLUMNS.forEach(({ heading, unit, explanation }, index) =>
    writeExplanation(sheet, headingRow + 1 + index, [heading, unit ?? '', explanation], BODY_STYLE),
  )
  setUpPrint(sheet, `${headingRow}:${headingRow}`)
  Object.assign(sheet.pageSetup, { orientation: 'portrait', fitToHeight: 1 })
}

const BODY_STYLE: Partial<Style> = {
  font: { ...FACES.body, size: SIZE },
  alignment: { vertical: 'middle', wrapText: true },
  border: THIN_BORDER,
}

function writeNote(sheet: Worksheet, row: number, note: string): void {
  sheet.mergeCells(row, 1, row, WIDTHS.length)
  sheet.getRow(row).height = 22
  sheet.getCell(row, 1).value = note
  sheet.getCell(row, 1).style = {
    font: { ...FACES.body, size: SIZE },
    alignment: { vertical: 'middle', wrapText: true },
  }
}

function writeExplanation(sheet: Worksheet, at: number, texts: readonly string[], style: Partial<Style>): void {
  const row = sheet.getRow(at)
  row.height = heightOf(Math.max(...texts.map((text, index) => linesOf(text, WIDTHS[index], SIZE))), SIZE)
  texts.forEach((text, index) => {
    row.getCell(index + 1).value = text
    row.getCell(index + 1).style = style
  })
}
