const MB = 1024 * 1024

/**
 * What a file may unpack to, so that a small hostile one cannot stop the computer. A summary table takes 0.1 MB; a sheet
 * formatted down to its last row, 1,048,576 rows of ten styled cells, some 300 MB.
 */
export const LIMITS = {
  /** Parts that are held whole: the list of sheets, relationships. */
  smallPart: 16 * MB,
  /** The shared strings: all of them are held. */
  sharedStrings: 64 * MB,
  /** All sheets together: they are read piece by piece, but reading takes a second per 100 MB. */
  sheets: 400 * MB,
  /** Cells with a value, formulas, merged areas and so on in one workbook: each takes some 30 bytes of memory. */
  items: 5_000_000,
  /** Characters of one text: Excel's own limit is 32,767, some programs write more. */
  text: MB,
  /** Characters of all texts that stand in the cells themselves. */
  inlineText: 48 * MB,
} as const
