import type { FoldedPoints } from './folded-points'
import type { Reporter } from './unit'

/** A summary table of a file that was sent. */
export interface SentTable {
  readonly path: string
  readonly sheet: string
  /** A1 of 填报单位. */
  readonly unitCell: string | null
  /** 填报单位 as written. */
  readonly unit: string | null
  readonly reporter: Reporter
  readonly contact: string | null
  /** ISO 8601; null when blank or no day. */
  readonly date: string | null
  /** The edition's id. */
  readonly edition: string
  /** What `check` counts; explained warnings are not. */
  readonly errors: number
  readonly warnings: number
  /** Warnings that are explained in the file. */
  readonly explained: number
  /** The counties it speaks for: what each is known by, and its name there. */
  readonly counties: readonly (readonly [id: string, name: string])[]
  readonly points: FoldedPoints
}

/** A file that was sent. */
export interface SentFile {
  readonly path: string
  /** Why nothing was read from it; null for a file with tables. */
  readonly reason: string | null
  /** Whether it could not be opened as a workbook; otherwise it only holds no table. */
  readonly unreadable: boolean
  /** Whether ledgers stand beside its forms. */
  readonly holdsLedgers: boolean
  /** The workbook that this file says is open, of whose name it is made (`~$表.xlsx`); left out for any other file. */
  readonly locks?: string
  readonly tables: readonly SentTable[]
}
