import { LONGEST_TEXT, type FormRow, type SheetForm } from '../../grid/form/form'
import { itemAt } from '../../text/items'
import { namesFor } from '../form-names'
import type { AddedForms, Taken } from '../port'
import { WorkbookProblem } from '../problem'
import { quotedSheet } from '../sheet-name'
import { keptAsIs } from '../typed-text'
import { inBatches } from './batches'
import { giveLooks } from './form-looks'
import { isHopeless, isLost, problemOf } from './problems'
import type { Session } from './session'
import { trip } from './round-trip'

/** Excel on the web takes at most 5 MB a batch ("Resource limits and performance optimization for Office Add-ins"). */
const BATCH_BYTES = 3_000_000
const CHARACTER_BYTES = 3
const CELL_BYTES = 4
/** A link is an object and a setting of its own. */
const LINK_BYTES = 600

/** Some rows of a form; the last of them come with all its looks. */
interface Piece {
  readonly sheet: string
  readonly form: SheetForm
  readonly first: number
  readonly rows: readonly FormRow[]
}

/** What the workbook is to be called back to. */
interface Before {
  readonly sheets: readonly { readonly id: string; readonly name: string }[]
  /** The sheets that are added. */
  readonly names: readonly string[]
}

/**
 * Adds sheets at the end, as their forms have them, and shows the first. No sheet is ever written over: one that has to make way is renamed (来源（上次）)
 * and stays, with whatever people wrote there.
 */
export async function addForms(session: Session, forms: readonly SheetForm[], taken: Taken): Promise<AddedForms> {
  const { items } = await trip(({ workbook }) => workbook.worksheets.load('items/id,items/name'))
  const sheets = items.map(({ id, name }) => ({ id, name }))
  const { names, renamed } = namesFor(forms, sheets, taken)
  const before: Before = { sheets, names }
  const pieces = forms.flatMap((form, index) => piecesOf(form, itemAt(names, index)))
  const batches = inBatches(pieces, ({ rows }) => weight(rows), BATCH_BYTES)
  // What was known of the sheets goes by their old names.
  if (renamed.length > 0) Object.assign(session, { sheets: null, contents: null })
  let written = 0
  try {
    for (const [index, batch] of batches.entries()) {
      await trip(({ workbook: { worksheets } }) => {
        if (index === 0) for (const { id, name } of renamed) worksheets.getItem(id).name = name
        for (const piece of batch) write(piece, worksheets)
        const [first] = names
        if (index === batches.length - 1 && first !== undefined) worksheets.getItem(first).activate()
      })
      written++
    }
  } catch (error) {
    const problem = problemOf(error)
    if (written > 0 || !isHopeless(problem) || isLost(problem)) await undo(before)
    throw error
  }
  return { names, kept: renamed.map(({ name }) => name), takeBack: () => undo(before) }
}

/** Takes away what was added, and gives the sheets that made way their names again. */
async function undo({ sheets, names }: Before): Promise<void> {
  try {
    const { items } = await trip(({ workbook }) => workbook.worksheets.load('items/id,items/name'))
    const known = new Map(sheets.map(({ id, name }) => [id, name]))
    const added = items.filter(({ id, name }) => !known.has(id) && names.includes(name))
    const moved = items.filter(({ id, name }) => names.includes(known.get(id) ?? '') && known.get(id) !== name)
    if (added.length + moved.length === 0) return
    await trip(({ workbook: { worksheets } }) => {
      for (const { id } of added) worksheets.getItem(id).delete()
      for (const { id } of moved) worksheets.getItem(id).name = known.get(id) ?? ''
    })
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}

function piecesOf(form: SheetForm, sheet: string): Piece[] {
  const batches = inBatches(form.rows, (row) => weight([row]), BATCH_BYTES)
  let first = 0
  return batches.map((rows) => {
    const piece = { sheet, form, first, rows }
    first += rows.length
    return piece
  })
}

function weight(rows: readonly FormRow[]): number {
  return rows.reduce(
    (sum, { cells }) =>
      sum +
      cells.reduce((bytes, cell) => bytes + CELL_BYTES + (typeof cell?.value === 'string' ? cell.value.length * CHARACTER_BYTES : CELL_BYTES) + (cell?.link ? LINK_BYTES : 0), 0), // prettier-ignore
    0,
  )
}

function write({ sheet: name, form, first, rows }: Piece, worksheets: Excel.WorksheetCollection): void {
  const sheet = first === 0 ? worksheets.add(name) : worksheets.getItem(name)
  // Before the values: a link gives a blank cell a text of its own, and its own looks.
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link)
        sheet.getCell(first + row, column).hyperlink = { documentReference: `${quotedSheet(cell.link.sheet)}!${cell.link.cell}` } // prettier-ignore
    }),
  )
  const width = form.widths.length
  sheet.getRangeByIndexes(first, 0, rows.length, width).values = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => valueOf(cells[column]?.value ?? null)),
  )
  if (first + rows.length === form.rows.length) giveLooks(sheet, form)
}

function valueOf(value: string | number | null): string | number {
  return typeof value === 'string' ? keptAsIs(value.slice(0, LONGEST_TEXT)) : (value ?? '')
}
