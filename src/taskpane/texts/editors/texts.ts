import type { ChosenStanding } from '../../../summary-table/remedies/standing-edits'

/** Every text of the editors of counties, documents and offices, in one language. They load with the editors. */
export interface EditorsTexts {
  readonly done: string
  readonly cancel: string
  readonly counties: {
    readonly title: (point: number) => string
    readonly standings: Readonly<Record<ChosenStanding, string>>
    readonly none: string
    readonly allAchieved: string
    readonly restAchieved: string
  }
  readonly documents: {
    readonly title: (point: number) => string
    readonly nothing: string
    /** Over a document, by its place in the list. */
    readonly document: (index: number) => string
    readonly name: string
    readonly number: string
    /** What a document number looks like. */
    readonly numberExample: string
    readonly faults: (faults: readonly string[]) => string
    readonly noNumber: string
    /** What is certain takes the place of what was typed. */
    readonly corrected: (number: string) => string
    readonly add: string
    readonly remove: (index: number) => string
    readonly result: string
    readonly blank: string
    readonly impossible: string
    readonly apply: string
    readonly asText: string
  }
  /** Under a blank form. */
  readonly beginning: {
    readonly city: string
    readonly example: string
    readonly fill: string
    readonly unknown: string
    readonly about: string
  }
  readonly office: {
    readonly title: (point: number) => string
    readonly label: string
    readonly others: string
    readonly apply: string
  }
}
