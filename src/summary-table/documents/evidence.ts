/** What is wrong with a document number, in the terms of GB/T 9704. */
export type NumberFault =
  | 'brackets'
  | 'bracket-missing'
  | 'year-digits'
  | 'year-mark'
  | 'year-missing'
  | 'ordinal'
  | 'leading-zero'
  | 'serial-missing'
  | 'serial-range'
  | 'order'
  | 'han-figures'
  | 'look-alike'
  | 'slip'
  | 'blanks'
  | 'mark-missing'
  | 'traditional'
  | 'code-missing'

/** A document number (文号) as it stands in a text. */
export interface DocumentNumber {
  readonly written: string
  /** Offset of `written` in the cell's text. */
  readonly start: number
  readonly faults: readonly NumberFault[]
  /**
   * The number in its right form (`written` itself, in half-width digits, where nothing is wrong); null when that is not certain, and for
   * the issue of minutes, which tells one document only with its title.
   */
  readonly corrected: string | null
  /** Four-digit year, or null when it cannot be read. */
  readonly year: number | null
}

/** A document in the evidence: a title with its number, or either of them alone. */
export interface DocumentReference {
  /** Without the outer 《》; null for a number that stands alone. */
  readonly title: string | null
  /** Whether the title stands in 《》; true without a title for a number that is cited inside another document's title. */
  readonly quoted: boolean
  readonly number: DocumentNumber | null
  /** Offset in the cell's text: of the title's 《, or of the number where that has no title or shares one. */
  readonly start: number
}

/** What a percentage is a share of: 交流轮岗教师312人，占符合条件教师的8.5%. */
export interface Share {
  /** 交流轮岗教师312人; '' when it is not said. */
  readonly part: string
  /** 符合条件教师; '' when it is not said. */
  readonly whole: string
}

/** A percentage stated in the evidence. */
export interface StatedPercentage {
  /** Percent: 85 for 85%, 八成五 or 百分之八十五. */
  readonly value: number
  /** The number as written: 85%, 八成五. */
  readonly figure: string
  /** The words it stands in, e.g. 竣工率85%. */
  readonly written: string
  /** What it is said of: its clause since the percentage before it, or the rest of the clause where nothing stands between. */
  readonly about: string
  /** The clause from its beginning. */
  readonly clause: string
  /** The sentence from its beginning, or what is near enough of it. */
  readonly sentence: string
  /** Null when it is no share, or one of what is not named in the same clause (骨干教师占15%). */
  readonly share: Share | null
  /** Whether it says what has been reached, and not what is asked for, planned, missing, compared or gained. */
  readonly reached: boolean
  /** Whether it says that not even this much has been reached: 不足九成. */
  readonly missed: boolean
  /** Whether it only gives the figure of another time for what the percentage before it is about: 2016年竣工率75%，2018年95%. */
  readonly continues: boolean
}

/** What an evidence cell (县级落实情况) says. */
export interface Evidence {
  readonly written: string
  readonly documents: readonly DocumentReference[]
  readonly percentages: readonly StatedPercentage[]
}

/** The document numbers of a cell, each once: titles told together may have one number. */
export function numbersOf({ documents }: Evidence): DocumentNumber[] {
  return [...new Set(documents.flatMap(({ number }) => number ?? []))]
}
