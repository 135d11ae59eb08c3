/** Every text about ledgers. */
export interface LedgersTexts {
  readonly title: string
  readonly facts: (count: number) => string
  readonly none: string
  /** What a sheet of figures is called. */
  readonly sheetName: string
  readonly toSheet: string
  readonly insert: string
  readonly choose: string
  /** What the sheet of yearly targets is called among the ledgers. */
  readonly targets: string
  readonly place: string
  /** 年度目标: how many are met, and what their sheet of values is called. */
  readonly yearly: { readonly facts: (met: number, due: number) => string; readonly sheetName: string }
  /** 自查报告. */
  readonly report: Readonly<Record<'title' | 'about' | 'draft' | 'verify' | 'agrees', string>>
}
