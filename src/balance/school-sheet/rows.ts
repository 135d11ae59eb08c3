import { cellKey } from '../../grid/address'
import { CellError, textOf, type CellValue } from '../../grid/cell'
import { valueAt } from '../../grid/contents'
import { fold } from '../../text/fold'
import { TEXT_COLUMNS, type TextField } from '../columns'
import { readAmount } from './amount'
import { readMonth } from './month'
import { seenValue, type MergeIndex } from './merged'
import { RunningSums } from './running-sums'
import type { AmountCell, SchoolRow, SchoolTable, TotalRow } from './sheet'
import type { TableWithRows } from './tables'
import { isUnitRow } from './unit-row'
import { onlyStage, readKind, readStage, stageOfSheet } from './stage-and-kind'

/** 合计, 小计 … at the end of the words of a row, or all it says (全县, 共9所). Also with a stage in between: 小学合计. */
const TOTAL =
  /(合计|小计|总计|共计|累计|总数|平均|均值)$|^共[\d一二三四五六七八九十百]+[所校]|^(全县|全区|全市|全旗|本县|本区|县级|全省)(小学|初中)?$/
const NOTE = /^\s*(注|备注|说明|填表说明|填报说明|填表人|制表|审核)\s*[:：]/

const WORD_COLUMNS = TEXT_COLUMNS.filter(({ field }) => field !== 'built')

/** What the rows under the headings are. */
export interface TableRows {
  readonly rows: readonly SchoolRow[]
  readonly totals: readonly TotalRow[]
}

/** Reads the rows under a table's headings. Blank rows, notes and units repeated on a new page are passed over. */
export function readRows({ table, rows: at }: TableWithRows, merges: MergeIndex, date1904: boolean): TableRows {
  const rows: SchoolRow[] = []
  const totals: TotalRow[] = []
  const sums = new RunningSums()
  for (const row of at) {
    const read = readRow(table, merges, row, date1904)
    if (isNothing(read) || isRepeatedHeading(read) || isUnitRow(table.sheet, row) || NOTE.test(firstText(table, row)))
      continue
    const words = rowWords(read)
    const isTotal = words.some((text) => TOTAL.test(fold(text)))
    if (isTotal || sums.matches(read)) {
      totals.push({ table, row, text: words[0] ?? '', bySum: !isTotal })
      sums.total()
    } else {
      rows.push(read)
      sums.add(read)
    }
  }
  return { rows, totals }
}

function readRow(table: SchoolTable, merges: MergeIndex, row: number, date1904: boolean): SchoolRow {
  const { sheet, header } = table
  const seen = (field: TextField): CellValue => {
    const column = header.texts[field]
    return column === undefined ? null : seenValue(sheet, merges, row, column)
  }
  const word = (field: TextField): string => (seen(field) instanceof CellError ? '' : textOf(seen(field)).trim())
  const stageText = word('stage')
  const kindText = word('kind')
  const kind = readKind(kindText)
  const implied = stageText === '' ? (onlyStage(kind) ?? stageOfSheet(sheet.name)) : null
  return {
    table,
    row,
    name: word('name'),
    stageText,
    stage: readStage(stageText) ?? implied,
    kindText,
    kind,
    built: readMonth(seen('built'), date1904),
    wordErrors: wordErrors(header.texts, seen),
    amounts: new Map(header.amounts.map((found) => [found.spec.heading, amountCell(table, merges, row, found)])),
  }
}

const NO_ERRORS: SchoolRow['wordErrors'] = new Map()

function wordErrors(
  columns: SchoolTable['header']['texts'],
  seen: (field: TextField) => CellValue,
): SchoolRow['wordErrors'] {
  const fields = WORD_COLUMNS.filter(({ field }) => seen(field) instanceof CellError)
  if (fields.length === 0) return NO_ERRORS
  return new Map(
    fields.map(({ field, heading }) => [field, { heading, column: columns[field] ?? 0, written: textOf(seen(field)) }]),
  )
}

function amountCell({ sheet }: SchoolTable, merges: MergeIndex, row: number, found: AmountCell['found']): AmountCell {
  const value = valueAt(sheet, row, found.column)
  const area = merges.get(cellKey(row, found.column))
  const covered = area !== undefined && (area.top !== row || area.left !== found.column)
  const { value: amount, fault, corrected } = readAmount(value, found.spec.unit, found.factor)
  return { value: amount, fault, corrected, found, row, written: textOf(value).trim(), covered }
}

/** The texts by which a row of totals gives itself away; a stage or kind that is understood is none of them. */
function rowWords({ table, row, name, stageText, kindText, kind }: SchoolRow): string[] {
  const stage = readStage(stageText) === null ? stageText : ''
  return [name === '' ? firstText(table, row) : name, stage, kind === null ? kindText : ''].filter(
    (text) => text !== '',
  )
}

function firstText({ sheet }: SchoolTable, row: number): string {
  const first = sheet.rows.get(row)?.find((value) => typeof value === 'string' && value.trim() !== '')
  return textOf(first).trim()
}

/** A row without a number that names no stage and no kind: a blank one, or the heading of a section. */
function isNothing({ stageText, kind, amounts }: SchoolRow): boolean {
  return kind === null && readStage(stageText) === null && [...amounts.values()].every((cell) => cell.fault === 'blank')
}

function isRepeatedHeading({ amounts }: SchoolRow): boolean {
  const cells = [...amounts.values()].filter((cell) => cell.written !== '')
  const words = cells.filter((cell) => cell.fault === 'not-a-number')
  const headings = words.filter((cell) => fold(cell.written) === fold(cell.found.headingText))
  return cells.length > 0 && headings.length * 2 > cells.length
}
