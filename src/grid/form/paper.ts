/** The colour of links, as Excel and LibreOffice show them. */
export const LINK_COLOUR = '#0563C1'

/** Of a printed page, in inches. */
export const PAGE_MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.65, header: 0.3, footer: 0.3 } as const

/** The number of the page in the middle of its foot, in Excel's own signs: &C centre, &10 points, &P page, &N of how many. */
export const PAGE_FOOTER = '&10第 &P 页  共 &N 页'

/** A column's unit is the widest digit of the workbook's first font, 宋体 11 (ECMA-376 part 1, 18.3.1.13). */
const PIXELS_PER_CHARACTER = 8

/** How wide a column is on the screen, its padding included. `width` is in Excel's column units. */
export function columnPixels(width: number): number {
  return width * PIXELS_PER_CHARACTER
}
