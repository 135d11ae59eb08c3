import { cellAddress, cellArea, cellKey, parseArea } from '../../grid/address'
import { sheetFromGrid, valueAt, type SheetContents } from '../../grid/contents'
import type { SheetForm } from '../../grid/form/form'
import { rowsForm } from '../../grid/form/rows-form'
import { CellError, type CellValue } from '../../grid/cell'
import { itemAt } from '../../text/items'
import { unachievedFormula } from '../marks/formula'
import { LOOKS } from '../marks/look'
import type { Mark } from '../marks/mark'
import { WorkbookProblem } from '../problem'
import { addForms, type FormWay } from './add-forms'
import { writeEdits } from './edit'
import { BY_FORMULA, etColour, type EtApplication, type EtRange, type EtSheet, type EtWorkbook } from './et'
import { loadValue, storeValue, type KeepWay } from './kept'
import { clearMarks, placeMarks, type MarkWay } from './mark'
import { readSheet } from './read'
import { newSheet } from './scratch'
import { selectCell } from './select'
import { itemsOf } from './sheets'

/** What a proof works with: a workbook that was made for it. */
export interface ProofBench {
  readonly et: EtApplication
  readonly book: EtWorkbook
}

/** Does with a new workbook what is to be done with the person's, by the same functions, and looks at what came of it: null where all is as it should be, otherwise what is not. */
export type Proof<Way> = (bench: ProofBench, way: Way) => Promise<string | null>

const ROW = ['甲', 12.5, true]

export const readProof: Proof<null> = async ({ book }) => {
  const sheet = newSheet(book)
  fill(sheet, [ROW, ['乙', '=1+1', '=1/0'], ['丙', 1, 2], ['丁', 3, 4]])
  sheet.Range('E1:F2').Merge()
  sheet.Range('E1').Value2 = '合并'
  sheet.Range('A3').EntireRow.Hidden = true
  sheet.Range('B1').EntireColumn.Hidden = true
  sheet.Range('C3').NumberFormat = '0.0%'
  const [one, line, column] = [newSheet(book), newSheet(book), newSheet(book)]
  fill(one, [['甲']])
  fill(line, [ROW])
  fill(column, [['甲'], ['乙']])
  const expected = sheetFromGrid(
    sheet.Name,
    [
      [...ROW, null, '合并', null],
      ['乙', 2, new CellError('#DIV/0!')],
      ['丙', 1, 2],
      ['丁', 3, 4],
    ],
    {
      formulas: new Map([
        [cellKey(1, 1), '1+1'],
        [cellKey(1, 2), '1/0'],
      ]),
      merges: [{ top: 0, left: 4, bottom: 1, right: 5 }],
      hiddenRows: [{ first: 2, last: 2 }],
      hiddenColumns: [{ first: 1, last: 1 }],
      formats: new Map([[cellKey(2, 2), 'percent']]),
    },
  )
  return (
    (await unlike(sheet, expected)) ??
    (await unlike(one, sheetFromGrid(one.Name, [['甲']]))) ??
    (await unlike(line, sheetFromGrid(line.Name, [ROW]))) ??
    (await unlike(column, sheetFromGrid(column.Name, [['甲'], ['乙']])))
  )
}

export const editProof: Proof<null> = async ({ book }) => {
  const sheet = newSheet(book)
  fill(sheet, [
    ['=1+1', "'007", '甲', 5],
    ['乙', "'=1+1", 6, 7],
  ])
  sheet.Range('C2').NumberFormat = '@'
  const before = await readSheet(sheet)
  const values = ['=1+1', '+86', '2018-3', '50%', '锦政发〔2018〕5号', "'引", '一\n二', '']
  const edits = values.map((value, index) => ({
    sheet: sheet.Name,
    cell: cellAddress(index < 4 ? 0 : 1, index % 4),
    value: index === 6 ? 450 : value,
  }))
  const takeBack = writeEdits(book, edits)
  const after = await readSheet(sheet)
  const wrong = edits.find(({ value }, index) => {
    const now = valueAt(after, index < 4 ? 0 : 1, index % 4)
    return now !== (value === '' ? null : value)
  })
  if (wrong) return `写 ${String(wrong.value)} 后 ${wrong.cell} 是 ${String(sheet.Range(wrong.cell).Value2)}`
  if (after.formulas.size > 0) return '写进去的文字成了公式'
  takeBack()
  return unlike(sheet, before)
}

export const markProof: Proof<MarkWay> = async ({ et, book }, way) => {
  const sheet = newSheet(book)
  fill(sheet, [
    ['编号', '政策点', '未实现'],
    [1, '甲', '清河区'],
    [2, '乙', '无'],
    [3, '丙', '银州区'],
  ])
  sheet.Range('A1:C4').FormatConditions.Add(BY_FORMULA, undefined, '=$A$1>100')
  const marks: readonly Mark[] = [
    {
      kind: 'error',
      sheet: sheet.Name,
      areas: [cellArea(0, 0), cellArea(0, 2)],
      formula: '"YJ:error"<>""',
    },
    {
      kind: 'unachieved',
      sheet: sheet.Name,
      areas: ['A2:A4', 'C2:C4'].flatMap((address) => parseArea(address) ?? []),
      formula: unachievedFormula({ column: 2, row: 1, shared: false }),
    },
  ]
  placeMarks(et, book, marks, way)
  const wrong = colourWrong(sheet) ?? formulaWrong(sheet, marks, way)
  if (wrong !== null) return wrong
  const cleared = clearMarks(book)
  const left = itemsOf(sheet.Cells.FormatConditions).length
  return cleared > 0 && left === 1 ? null : `清除 ${cleared} 个，还剩 ${left} 个条件格式（应剩 1 个）`
}

/** Which cells show a colour, and whose it is, where ET can tell. */
function colourWrong(sheet: EtSheet): string | null {
  const shown = (cell: string): number | undefined => sheet.Range(cell).DisplayFormat?.Interior.Color
  if (shown('A1') === undefined) return null
  const [error, open] = [etColour(LOOKS.error.fill), etColour(LOOKS.unachieved.fill)]
  const due = { A1: error, C1: error, A2: open, C2: open, A4: open, C4: open }
  const wrong = Object.entries(due).find(([cell, colour]) => shown(cell) !== colour)
  if (wrong) return `${wrong[0]} 的颜色是 ${String(shown(wrong[0]))}（应为 ${wrong[1]}）`
  return shown('A3') === open ? 'A3 不该标色' : null
}

/** What ET says of the formats: their formulas, read from the first cell of each, and their places. */
function formulaWrong(sheet: EtSheet, marks: readonly Mark[], { together }: MarkWay): string | null {
  const open = marks.find(({ kind }) => kind === 'unachieved')
  const wanted = `=${open?.formula ?? ''}`
  sheet.Range('A2').Select()
  const formats = itemsOf(sheet.Cells.FormatConditions).filter(({ Type }) => Type === BY_FORMULA)
  const formulas = formats.map(({ Formula1 }) => Formula1)
  const due = together ? wanted : wanted.replace('$C2', '$C$2')
  return formulas.includes(due) ? null : `公式读回来是 ${formulas.join(' | ')}`
}

export const keepProof: Proof<KeepWay> = async ({ book }, way) => {
  const value = { 县区: ['银州区', '<&>"\''], 数: [1, null, true], 长: '甲"'.repeat(300) }
  storeValue(book, 'roster', value, way)
  storeValue(book, 'waivers', [1], way)
  const kept = JSON.stringify([loadValue(book, 'roster'), loadValue(book, 'waivers')])
  if (kept !== JSON.stringify([value, [1]])) return `读回来是 ${kept.slice(0, 60)}`
  storeValue(book, 'roster', null, way)
  storeValue(book, 'waivers', null, way)
  return loadValue(book, 'waivers') === null ? null : '删不掉'
}

export const sheetProof: Proof<FormWay> = async ({ et, book }, way) => {
  const grid = [['问题', '单元格'], ['=1+1', 3], ['', '2018-3'], ['说明']]
  // A name for each way: what one has left behind is not in the way of the next.
  const name = way.looks ? '校验报告' : '校验报告2'
  const form: SheetForm = { ...rowsForm(name, grid), merges: [{ top: 3, left: 0, bottom: 3, right: 1 }] }
  const before = itemsOf(book.Worksheets).map(({ Name }) => Name)
  const first = addForms(et, book, [form], 'numbered', way)
  const second = addForms(et, book, [form], 'rewritten', way)
  const sheets = itemsOf(book.Worksheets).slice(-2)
  const names = [...second.kept, ...second.names]
  if (sheets.map(({ Name }) => Name).join() !== names.join())
    return `最后的表是 ${sheets.map(({ Name }) => Name).join()}`
  const merges = way.looks ? form.merges : []
  const wrong = await unlike(itemAt(sheets, 1), sheetFromGrid(itemAt(names, 1), grid, { merges: merges ?? [] }))
  if (wrong) return wrong
  second.takeBack()
  first.takeBack()
  const after = itemsOf(book.Worksheets).map(({ Name }) => Name)
  return after.join() === before.join() ? null : `撤销后的表是 ${after.join()}`
}

export const showProof: Proof<null> = async ({ et, book }) => {
  const sheet = newSheet(book)
  fill(sheet, [['甲'], ['乙'], ['丙']])
  sheet.Range('A2').EntireRow.Hidden = true
  newSheet(book)
  try {
    selectCell(book, sheet.Name, 'A2', false)
    return '隐藏的行没有看出来'
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || error.kind !== 'hidden') throw error
  }
  selectCell(book, sheet.Name, 'A2', true)
  if (sheet.Range('A2').EntireRow.Hidden !== false) return '隐藏的行没有显示出来'
  return book.ActiveSheet.Name === sheet.Name && et.Selection !== null ? null : '没有转到那张表'
}

type Filling = CellValue | undefined

function fill(sheet: EtSheet, grid: readonly (readonly Filling[])[]): void {
  grid.forEach((line, row) =>
    line.forEach((value, column) => {
      const cell: EtRange = sheet.Range(cellAddress(row, column))
      if (typeof value === 'string' && value.startsWith('=')) cell.Formula = value
      else cell.Value2 = value
    }),
  )
}

/** What a sheet holds otherwise than expected; null for nothing. */
async function unlike(sheet: EtSheet, expected: SheetContents): Promise<string | null> {
  const [now, due] = [plain(await readSheet(sheet)), plain(expected)]
  const part = Object.keys(due).find((key) => now[key] !== due[key])
  return part === undefined ? null : `${part} 读出来是 ${now[part]}（应为 ${due[part]}）`
}

/** A sheet's parts as texts to be compared. */
function plain({ rows, formulas, formats = new Map(), ...rest }: SheetContents): Readonly<Record<string, string>> {
  const parts = {
    ...rest,
    rows: [...rows].map(([row, cells]) => [row, withoutEnd(cells)]),
    formulas: [...formulas].sort(([a], [b]) => a - b),
    formats: [...formats],
  }
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, JSON.stringify(value)]))
}

/** Blank cells at the end of a row say nothing. */
function withoutEnd(cells: readonly CellValue[]): readonly CellValue[] {
  const blanks = [...cells].reverse().findIndex((value) => value !== null)
  return cells.slice(0, cells.length - Math.max(0, blanks))
}
