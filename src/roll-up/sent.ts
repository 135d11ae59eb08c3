import type { FoldedPoints } from './folded-points'
import type { Reporter } from './unit'

/** A document of the evidence. The number in its right form where that is certain, else as written. */
export interface SentDocument {
  readonly title: string | null
  readonly number: string | null
}

/** What a table says of one point. Everything of a sent table is plain data, so that it can come from a worker. */
export interface SentPoint {
  /** Of the table's own edition. */
  readonly number: number
  /** A1 of its answer: the list of achieved counties, or the self-assessment that stands for it. */
  readonly cell: string | null
  /** What its counties are known by. One in both or in neither is open. */
  readonly achieved: readonly string[]
  readonly unachieved: readonly string[]
  /** What stands beside the names of counties that have not achieved it (2019年9月前完成), by what they are known by. */
  readonly remarks: readonly (readonly [id: string, remark: string])[]
  /** The words of 县级落实情况. */
  readonly evidence: string
  readonly documents: readonly SentDocument[]
  /** Whether the evidence says nothing besides its documents. */
  readonly onlyDocuments: boolean
  /** The message of an error in the row, which keeps it from being merged. */
  readonly error: string | null
  /** Other counties that a county's file lists, as written. */
  readonly foreign: readonly string[]
}

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
