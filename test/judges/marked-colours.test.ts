import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from 'exceljs'
import { areaAddress, cellAddress } from '../../src/grid/address'
import type { SheetContents } from '../../src/grid/contents'
import { check } from '../../src/summary-table/check'
import { LOOKS } from '../../src/workbook/marks/look'
import { MARK_KINDS, type Mark } from '../../src/workbook/marks/mark'
import { marksFor } from '../../src/workbook/marks/marks'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { editWorkbook } from '../../src/workbook/xlsx/write/edit'
import { markWorkbook } from '../../src/workbook/xlsx/write/mark'
import { filledSheet, OPTIONS } from '../summary-table/filled-table'
import { coloursInLibreOffice, type Colours } from './libreoffice'

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/sample.xlsx'))

/** Texts for 未实现 of which anybody can say whether they name a county. */
const NONE = ['无', '暂无', '/', '—', '无。', '没有', ' 无 ']
const SOME = ['义县', '义县、凌海市', '北镇市', '古塔区，凌河区']
const POINTS = Array.from({ length: 49 }, (_, index) => index + 1)

/** The cell of a point's 未实现 in a filled table. */
const answerAt = (point: number): string => `F${point + 3}`

/** A table whose answers vary with its number, with a mistake or two. */
function generated(number: number): SheetContents {
  const cells = Object.fromEntries(
    POINTS.map((point) => {
      const words = (point * 7 + number * 3) % 5 < 2 ? SOME : NONE
      return [answerAt(point), words[(point + number) % words.length]]
    }),
  )
  return filledSheet({
    name: `表${number}`,
    cells: { ...cells, [`G${4 + number}`]: null, [`D${30 + number}`]: '待定' },
  })
}

async function fileOf(sheets: readonly SheetContents[]): Promise<Uint8Array> {
  const book = new Workbook()
  for (const { name, rows, merges } of sheets) {
    const sheet = book.addWorksheet(name)
    for (const [row, values] of rows)
      values.forEach((value, column) => {
        if (typeof value === 'string' || typeof value === 'number') sheet.getCell(row + 1, column + 1).value = value
      })
    for (const area of merges) sheet.mergeCells(areaAddress(area))
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function marked(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly marks: readonly Mark[] } {
  const { tables, findings } = check(readWorkbook(bytes), OPTIONS)
  const marks = marksFor({ tables: tables.map(({ table }) => table), findings })
  return { bytes: markWorkbook(bytes, marks), marks }
}

/** The colours that are due on a sheet: of errors and warnings always, of an unachieved point where its answer names a county. */
function due(bytes: Uint8Array, marks: readonly Mark[], sheet: string): Colours {
  const contents = readWorkbook(bytes).sheets.find(({ name }) => name === sheet)
  const colours = new Map<string, string>()
  for (const kind of [...MARK_KINDS].reverse()) {
    for (const { areas } of marks.filter((mark) => mark.kind === kind && mark.sheet === sheet)) {
      for (const { top, left, bottom, right } of areas) {
        for (let row = top; row <= bottom; row++) {
          const answer = String(contents?.rows.get(row)?.[5] ?? '')
          if (kind === 'unachieved' && !/[县市区]/.test(answer)) continue
          for (let column = left; column <= right; column++)
            colours.set(cellAddress(row, column), `#${LOOKS[kind].fill}`)
        }
      }
    }
  }
  return colours
}

const sorted = (colours: Colours): readonly (readonly [string, string])[] => [...colours].sort()

test('the sample: every cell has the colour that is due, and follows an edit without us', () => {
  const { bytes, marks } = marked(SAMPLE)
  const [{ name }] = readWorkbook(SAMPLE).sheets
  const [shown] = coloursInLibreOffice(bytes)
  expect(shown.size).toBeGreaterThan(50)
  expect(sorted(shown)).toEqual(sorted(due(bytes, marks, name)))

  const highlight = marks.find(({ kind }) => kind === 'unachieved')!
  const rows = highlight.areas.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => top + at),
  )
  const isShown = (row: number): boolean => shown.get(cellAddress(row, 5)) === `#${LOOKS.unachieved.fill}`
  const [on, off] = [rows.find(isShown)!, rows.find((row) => !isShown(row) && !shown.has(cellAddress(row, 5)))!]
  const edited = editWorkbook(bytes, [
    { sheet: name, cell: cellAddress(on, 5), value: '无' },
    { sheet: name, cell: cellAddress(off, 5), value: '义县' },
  ])
  const [followed] = coloursInLibreOffice(edited)
  expect(followed.has(cellAddress(on, 5))).toBe(false)
  expect(followed.get(cellAddress(off, 5))).toBe(`#${LOOKS.unachieved.fill}`)
  expect(sorted(followed)).toEqual(sorted(due(edited, marks, name)))
})

test('twenty generated tables', async () => {
  const tables = Array.from({ length: 20 }, (_, number) => generated(number))
  const { bytes, marks } = marked(await fileOf(tables))
  const shown = coloursInLibreOffice(bytes)
  expect(shown).toHaveLength(20)
  tables.forEach(({ name }, index) => {
    expect([name, sorted(shown[index])]).toEqual([name, sorted(due(bytes, marks, name))])
  })
  expect(shown.every((colours) => new Set(colours.values()).size > 1)).toBe(true)
})
