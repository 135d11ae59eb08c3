/**
 * Of so many texts it is known what they say as a heading. The header of a table is looked for by reading its rows together with those above them, so that
 * each cell is read some two dozen times; a county's workbook has some hundred texts that may be headings.
 */
export const TEXTS_AT_HAND = 2000
