import { areaAddress, type Area } from '../../grid/address'
import { FACES } from '../../grid/form/faces'
import type { CellLook, EntryHelp, SheetForm } from '../../grid/form/form'
import { linkAreas, lookAreas, runs } from '../../grid/form/look-areas'
import { columnPixels, LINK_COLOUR, PAGE_MARGINS, PAGE_FOOTER } from '../../grid/form/paper'

/** Points to a pixel. */
const POINTS = 0.75
const POINTS_PER_INCH = 72
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const

/** Queues how a form looks: its cells, sizes, merged areas, what stays in sight, the filter, the help with entries, and the page it is printed on. */
export function giveLooks(sheet: Excel.Worksheet, form: SheetForm): void {
  for (const { area, look } of lookAreas(form)) giveLook(sheet.getRange(areaAddress(area)), look, area)
  for (const area of linkAreas(form)) {
    const { font } = sheet.getRange(areaAddress(area)).format
    font.color = LINK_COLOUR
    font.underline = 'Single'
  }
  giveSizes(sheet, form)
  for (const area of form.merges ?? []) sheet.getRange(areaAddress(area)).merge(false)
  for (const entry of form.entries ?? []) helpWith(sheet.getRange(areaAddress(entry.area)), entry)
  sheet.showGridlines = false
  if (form.filter) sheet.autoFilter.apply(sheet.getRange(areaAddress(form.filter)))
  freeze(sheet, form)
  setPage(sheet, form)
}

function giveLook(range: Excel.Range, look: CellLook, { top, left, bottom, right }: Area): void {
  const { format } = range
  const { name, bold } = FACES[look.face]
  format.font.set({ name, bold, size: look.size })
  if (look.horizontal) format.horizontalAlignment = ALIGNMENTS[look.horizontal]
  format.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center'
  if (look.wrap) format.wrapText = true
  // What stands alone is taken for all cells of a range, as in setFormulaInRange of OfficeDev/office-js-snippet-explorer; a table has to fit it.
  if (look.format !== undefined) range.numberFormat = look.format as unknown as string[][]
  if (!look.border) return
  const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...(bottom > top ? ['InsideHorizontal'] : []), ...(right > left ? ['InsideVertical'] : [])] // prettier-ignore
  for (const side of sides) format.borders.getItem(side as Excel.BorderIndex).style = 'Continuous'
}

/** Rows have the height they ask for; the others fit their texts, which Excel measures better than we do. */
function giveSizes(sheet: Excel.Worksheet, { rows, widths }: SheetForm): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPixels(width) * POINTS
  })
  for (const { first, last, item } of runs(rows.map(({ height }) => height ?? null))) {
    const { format } = sheet.getRangeByIndexes(first, 0, last - first + 1, widths.length)
    if (item === null) format.autofitRows()
    else format.rowHeight = item
  }
}

function freeze(sheet: Excel.Worksheet, { frozen }: SheetForm): void {
  if (!frozen) return
  const { rows, columns } = frozen
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns))
  else if (rows > 0) sheet.freezePanes.freezeRows(rows)
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns)
}

/** A4, as wide as one page, its number below. */
function setPage({ pageLayout }: Excel.Worksheet, { upright, printedRows }: SheetForm): void {
  pageLayout.paperSize = 'A4'
  pageLayout.orientation = upright ? 'Portrait' : 'Landscape'
  pageLayout.zoom = { horizontalFitToPages: 1 }
  pageLayout.centerHorizontally = true
  const inches = (side: keyof typeof PAGE_MARGINS) => PAGE_MARGINS[side] * POINTS_PER_INCH
  pageLayout.set({
    leftMargin: inches('left'),
    rightMargin: inches('right'),
    topMargin: inches('top'),
    bottomMargin: inches('bottom'),
    headerMargin: inches('header'),
    footerMargin: inches('footer'),
  })
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOTER
  if (printedRows) pageLayout.setPrintTitleRows(`$${printedRows.first + 1}:$${printedRows.last + 1}`)
}

function helpWith({ dataValidation }: Excel.Range, { kind, choices = [], title, hint, refusal }: EntryHelp): void {
  const limit = { formula1: 0, operator: 'GreaterThanOrEqualTo' } as const
  if (kind === 'choice') dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } }
  if (kind === 'whole') dataValidation.rule = { wholeNumber: limit }
  if (kind === 'decimal') dataValidation.rule = { decimal: limit }
  if (hint !== undefined) dataValidation.prompt = { showPrompt: true, title, message: hint }
  if (refusal !== undefined) dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message: refusal }
}
