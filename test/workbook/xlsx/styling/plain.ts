import type { CellStyle } from '../../../../src/workbook/xlsx/styling/styling'

/** The look of a cell that the file says nothing of. */
export const PLAIN: CellStyle = {
  fill: null,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: 1,
  horizontal: null,
  vertical: null,
  acrossColumns: false,
  wrap: false,
  indent: 0,
  borders: null,
  numberFormat: null,
}
