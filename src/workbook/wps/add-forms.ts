import { areaAddress, cellAddress } from '../../grid/address'
import { LONGEST_TEXT, type FormRow, type SheetForm } from '../../grid/form/form'
import { itemAt } from '../../text/items'
import { namesFor } from '../form-names'
import type { AddedForms, Taken } from '../port'
import { keptAsIs } from '../typed-text'
import type { EtApplication, EtSheet, EtWorkbook } from './et'
import { giveLooks } from './form-looks'
import { problem, problemOf } from './problems'
import { itemsOf } from './sheets'

/** How sheets are added here: with the looks of their forms, or with their texts and widths alone. */
export interface FormWay {
  readonly looks: boolean
}

export const FORM_WAYS: readonly FormWay[] = [{ looks: true }, { looks: false }]

/** What is to be taken back: sheets that were added, and the names of those that made way. */
interface Steps {
  readonly added: EtSheet[]
  readonly renamed: { readonly sheet: EtSheet; readonly name: string }[]
}

/**
 * Adds sheets at the end, as their forms have them, and shows the first. No sheet is ever written over: one that has to make way is renamed
 * (来源（上次）) and stays.
 */
export function addForms(
  et: EtApplication,
  book: EtWorkbook,
  forms: readonly SheetForm[],
  taken: Taken,
  way: FormWay,
): Pick<AddedForms, 'names' | 'kept'> & { readonly takeBack: () => void } {
  if (book.ProtectStructure) throw problem('structure-protected')
  const sheets = itemsOf(book.Worksheets).map((sheet) => ({ id: sheet, name: sheet.Name }))
  const { names, renamed } = namesFor(forms, sheets, taken)
  const steps: Steps = { added: [], renamed: [] }
  try {
    for (const { id: sheet, name } of renamed) {
      steps.renamed.push({ sheet, name: sheet.Name })
      sheet.Name = name
    }
    forms.forEach((form, index) => {
      const sheet = book.Worksheets.Add(undefined, book.Worksheets.Item(book.Worksheets.Count))
      steps.added.push(sheet)
      sheet.Name = itemAt(names, index)
      fill(sheet, form)
      if (way.looks) giveLooks(sheet, form)
    })
    steps.added[0]?.Activate()
  } catch (error) {
    undo(et, steps)
    throw problemOf(error)
  }
  return { names, kept: renamed.map(({ name }) => name), takeBack: () => undo(et, steps) }
}

/** Nobody is asked about the sheets: they were made here. */
function undo(et: EtApplication, { added, renamed }: Steps): void {
  const alerts = et.DisplayAlerts
  try {
    et.DisplayAlerts = false
    for (const sheet of added.splice(0)) sheet.Delete()
    for (const { sheet, name } of renamed.splice(0)) sheet.Name = name
  } catch (error) {
    throw problem('half-done', {}, { cause: error })
  } finally {
    et.DisplayAlerts = alerts
  }
}

function fill(sheet: EtSheet, { rows, widths }: SheetForm): void {
  rows.forEach(({ cells }, top) => {
    if (cells.length === 0) return
    const area = { top, left: 0, bottom: top, right: cells.length - 1 }
    sheet.Range(areaAddress(area)).Value2 = [cells.map(contentOf)]
  })
  widths.forEach((characters, column) => {
    sheet.Range(cellAddress(0, column)).ColumnWidth = characters
  })
}

function contentOf(cell: FormRow['cells'][number]): string | number {
  const value = cell?.value ?? ''
  return typeof value === 'string' ? keptAsIs(value.slice(0, LONGEST_TEXT)) : value
}
