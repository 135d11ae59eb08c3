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
