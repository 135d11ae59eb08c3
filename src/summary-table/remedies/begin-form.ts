import { cellAddress } from '../../grid/address'
import type { Edit } from '../../grid/edit'
import type { TableSubject } from '../answers/subject'
import { PREFECTURES } from '../counties/gazetteer/china'
import { isOwn } from './own-cell'

/** What a blank form begins with, once it is known whose it is. */
export interface FormBeginning {
  /** 填报单位, and 责任科室 where the form has them and they are blank. */
  readonly edits: readonly Edit[]
  /** The counties that every point accounts for. */
  readonly counties: readonly string[]
}

/** The cities that have counties, by their names in full. */
export function citiesWithCounties(): string[] {
  return PREFECTURES.flatMap(({ name, counties }) => (name !== null && counties.length > 0 ? [name] : []))
}

/** The beginning of a city's form; null where no city is called so. */
export function formBeginning(subject: TableSubject, city: string): FormBeginning | null {
  const prefecture = PREFECTURES.find(({ name, counties }) => name === city && counties.length > 0)
  if (!prefecture) return null
  return { edits: [...unitEdits(subject, city), ...officeEdits(subject)], counties: prefecture.counties }
}

const AFTER_LABEL = /[：:]/

/** 填报单位：锦州市教育局, in the place of the blanks that are there to be written on. */
function unitEdits({ table }: TableSubject, city: string): Edit[] {
  const { cell, text } = table.header.unit
  if (!cell || text !== '') return []
  const unit = `${city}教育局`
  const colon = cell.text.search(AFTER_LABEL) + 1
  if (cell.text.trim() !== '' && (colon === 0 || !cell.text.slice(0, colon).includes('单位'))) return []
  const rest = cell.text.slice(colon)
  const blanks = rest.length - rest.trimStart().length
  // A Chinese character is as wide as two blanks; what follows stays apart.
  const kept = rest.slice(Math.min(2 * unit.length, Math.max(0, blanks - 2)))
  return [
    {
      sheet: table.sheet.name,
      cell: cellAddress(cell.row, cell.column),
      value: cell.text.slice(0, colon) + unit + kept,
    },
  ]
}

function officeEdits(subject: TableSubject): Edit[] {
  return subject.answers.flatMap(({ row: { point, cells } }) => {
    const { office } = cells
    if (!office || office.text.trim() !== '' || !point.offices?.length || !isOwn(subject, office)) return []
    const cell = cellAddress(office.row, office.column)
    return [{ sheet: subject.table.sheet.name, cell, value: point.offices.join('、') }]
  })
}
