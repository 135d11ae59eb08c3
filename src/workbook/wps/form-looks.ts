import { areaAddress, cellAddress } from '../../grid/address'
import { FACES } from '../../grid/form/faces'
import type { CellLook, SheetForm } from '../../grid/form/form'
import { lookAreas, runs } from '../../grid/form/look-areas'
import { quotedSheet } from '../sheet-name'
import type { EtRange, EtSheet } from './et'

/** xlHAlign and xlVAlign, and xlContinuous. */
const HORIZONTAL = { left: -4131, center: -4108, right: -4152 } as const
const VERTICAL = { top: -4160, middle: -4108 } as const
const CONTINUOUS = 1

/**
 * Gives a sheet the looks of its form: its cells, heights, merged areas and links. What stays in sight, filters, help with entries and the printed
 * page are left to the program.
 */
export function giveLooks(sheet: EtSheet, form: SheetForm): void {
  for (const { area, look } of lookAreas(form)) giveLook(sheet.Range(areaAddress(area)), look)
  for (const { first, last, item } of runs(form.rows.map(({ height }) => height ?? null)))
    if (item !== null) sheet.Range(areaAddress({ top: first, left: 0, bottom: last, right: 0 })).RowHeight = item
  for (const area of form.merges ?? []) sheet.Range(areaAddress(area)).Merge()
  form.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.link) return
      const target = `${quotedSheet(cell.link.sheet)}!${cell.link.cell}`
      sheet.Hyperlinks.Add(sheet.Range(cellAddress(row, column)), '', target)
    }),
  )
}

function giveLook(range: EtRange, look: CellLook): void {
  const { name, bold } = FACES[look.face]
  range.Font.Name = name
  range.Font.Bold = bold
  range.Font.Size = look.size
  if (look.horizontal) range.HorizontalAlignment = HORIZONTAL[look.horizontal]
  range.VerticalAlignment = VERTICAL[look.vertical ?? 'middle']
  if (look.wrap) range.WrapText = true
  if (look.format !== undefined) range.NumberFormat = look.format
  if (look.border) range.Borders.LineStyle = CONTINUOUS
}
