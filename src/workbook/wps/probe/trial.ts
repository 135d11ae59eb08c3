import type { EtApplication, EtEvents, EtSheet, EtWorkbook } from '../et'

/** What a trial works with: a sheet of its own, in a workbook that was made for the probe. */
export interface Bench {
  readonly et: EtApplication
  readonly events: EtEvents | null
  readonly book: EtWorkbook
  readonly sheet: EtSheet
}

/** One assumption about WPS. */
export interface Trial {
  readonly id: string
  /** What is asked, in a few words, for whoever reads the table. */
  readonly asks: string
  /** What is seen where the assumption holds; null where any answer tells something. */
  readonly expected: string | null
  /** Does it and says what was seen. */
  readonly see: (bench: Bench) => string | Promise<string>
}

/** The kind and size of what a property gave: 表 2×3, 列 3, 值 5. */
export function shapeOf(value: unknown): string {
  if (!Array.isArray(value)) return `值 ${String(value)}`
  const rows: readonly unknown[] = value
  return Array.isArray(rows[0]) ? `表 ${rows.length}×${rows[0].length}` : `列 ${rows.length}`
}
