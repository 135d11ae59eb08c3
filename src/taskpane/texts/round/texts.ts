import type { RowState } from '../../round/rows'
import type { RoundView } from '../../round/round-state'

/** Every text of 收表. */
export interface RoundTexts {
  readonly title: string
  readonly about: string
  readonly chooseFiles: string
  readonly chooseFolder: string
  readonly again: string
  readonly stop: string
  readonly unit: string
  readonly unitHelp: string
  readonly roster: string
  readonly rosterHelp: string
  readonly apply: string
  /** Of the button by which the table of the period before is chosen. */
  readonly earlier: string
  readonly earlierTaken: (name: string) => string
  readonly noEarlier: (name: string) => string
  readonly unitUnknown: string
  readonly reading: (done: number, total: number) => string
  readonly sent: (sent: number, due: number) => string
  readonly missing: (names: string) => string
  readonly allSent: string
  readonly open: (count: number) => string
  readonly nothingOpen: string
  readonly views: Readonly<Record<RoundView, string>>
  readonly search: string
  readonly headings: { readonly county: string; readonly state: string; readonly file: string; readonly form: string; readonly date: string; readonly contact: string; readonly errors: string; readonly warnings: string; readonly explained: string; readonly unachieved: string } // prettier-ignore
  readonly states: Readonly<Record<RowState, string>>
  readonly differs: (points: readonly number[]) => string
  readonly useThis: string
  readonly remind: string
  readonly points: (count: number) => string
  readonly sendBack: string
  readonly openFile: (name: string) => string
  readonly saveTable: string
  readonly into: string
  readonly print: string
  readonly saved: (name: string, open: number) => string
  readonly printed: (name: string) => string
  readonly bulletin: string
  readonly noTarget: string
  readonly notOurs: (unit: string, own: string) => string
  readonly plan: {
    readonly title: (cells: number) => string
    readonly sheets: (names: readonly string[]) => string
    readonly kept: (count: number) => string
    readonly apply: string
  }
  readonly reminder: { readonly title: string; readonly copy: string; readonly close: string; readonly copied: string; readonly copyByKeys: string } // prettier-ignore
  readonly cross: { readonly help: string; readonly point: string; readonly unachieved: string; readonly ranked: string; readonly inOrder: string } // prettier-ignore
  readonly documents: { readonly number: string; readonly titles: string; readonly counties: string; readonly points: string; readonly none: string } // prettier-ignore
  readonly noFindings: string
}
