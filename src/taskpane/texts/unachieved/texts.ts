/** Every text of 未实现, in one language. They load with the tab. */
export interface UnachievedTexts {
  readonly by: string
  readonly views: Readonly<Record<'point' | 'county' | 'office' | 'map' | 'previous' | 'tasks', string>>
  readonly none: string
  readonly notChecked: string
  readonly noTable: string
  readonly summary: (points: number, total: number, counties: number) => string
  readonly counties: (count: number) => string
  readonly points: (count: number) => string
  readonly noOffice: string
  readonly mapCaption: string
  readonly mapHelp: string
  /** That a click moves a county. */
  readonly mapMoves: string
  readonly standings: {
    readonly achieved: string
    readonly unachieved: string
    readonly both: string
    readonly neither: string
  }
}
