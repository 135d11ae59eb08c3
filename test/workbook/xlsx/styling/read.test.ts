import { Workbook } from 'exceljs'
import { readStyling } from '../../../../src/workbook/xlsx/styling/read'
import { PLAIN } from './plain'

/** A file with a sheet on which exceljs has set looks. */
async function styledFile(): Promise<Uint8Array> {
  const book = new Workbook()
  const sheet = book.addWorksheet('表')
  sheet.getColumn(1).width = 30
  const heading = sheet.getCell('A1')
  heading.value = '标题'
  heading.font = { bold: true, color: { argb: 'FFFF0000' } }
  heading.alignment = { horizontal: 'center', vertical: 'top' }
  const filled = sheet.getCell('B2')
  filled.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } }
  filled.font = { italic: true }
  sheet.getCell('C3').value = 0.5
  sheet.getCell('C3').numFmt = '0.0%'
  sheet.getCell('D4').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.5 } as never }
  sheet.getCell('E5').value = '平常'
  const lined = sheet.getCell('F6')
  lined.border = {
    top: { style: 'thin' },
    right: { style: 'double', color: { argb: 'FF00B050' } },
    bottom: { style: 'mediumDashed' },
    left: { style: 'hair' },
  }
  lined.font = { size: 22, underline: true, strike: true }
  lined.alignment = { horizontal: 'centerContinuous', wrapText: true, indent: 2 }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

test('fills, fonts, alignments, formats and widths are read as the file has them', async () => {
  const styling = readStyling(await styledFile(), '表')!
  expect(styling.widths.get(0)).toBe(30)
  const heading = { ...PLAIN, bold: true, color: '#ff0000', horizontal: 'center', vertical: 'top' }
  expect(styling.styleAt(0, 0)).toEqual(heading)
  expect(styling.styleAt(1, 1)).toMatchObject({ fill: '#ddebf7', italic: true })
  expect(styling.styleAt(2, 2)).toMatchObject({ numberFormat: '0.0%' })
  // The first accent of the theme, half as far from white.
  expect(styling.styleAt(3, 3)?.fill).toMatch(/^#[a-f][0-9a-f]{5}$/)
  expect(styling.styleAt(4, 4)?.fill ?? null).toBeNull()
  expect(styling.styleAt(900, 900)).toBeNull()
})

test('lines around a cell, lines through its text, its size and how it is set are read', async () => {
  const styling = readStyling(await styledFile(), '表')!
  expect(styling.styleAt(5, 5)).toEqual({
    ...PLAIN,
    // Twice the eleven points of the standard font.
    size: 2,
    underline: true,
    strike: true,
    horizontal: 'center',
    acrossColumns: true,
    wrap: true,
    indent: 2,
    borders: {
      top: { kind: 'solid', width: 1, color: null },
      right: { kind: 'double', width: 3, color: '#00b050' },
      bottom: { kind: 'dashed', width: 2, color: null },
      left: { kind: 'dotted', width: 1, color: null },
    },
  })
})

test('a sheet that is not there has no looks', async () => {
  expect(readStyling(await styledFile(), '别的')).toBeNull()
})
