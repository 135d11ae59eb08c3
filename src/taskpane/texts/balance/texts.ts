import type { ExclusionReason } from '../../../balance/verdict/selection'
import type { FormulaScope, NameUse } from '../../../workbook/port'

/** Every text of 均衡, in one language. They load with the tab. */
export interface BalanceTexts {
  readonly notChecked: string
  /** Over a workbook of schools and no form. */
  readonly headline: {
    readonly mistakes: (count: number) => string
    readonly verdict: (pass: boolean | null) => string
  }
  readonly noSchools: {
    readonly title: string
    readonly inCells: string
    readonly about: string
    readonly template: string
  }
  readonly stageVerdict: (stage: string, pass: boolean | null) => string
  /** Why a stage is not met: coefficients above their limits, the composite one among them, and schools below standard. */
  readonly stageFailures: (indicators: readonly string[], schools: number) => string
  readonly stageFacts: (schools: number, excluded: number) => string
  readonly coefficients: {
    readonly caption: (stage: string) => string
    readonly value: string
    readonly limit: string
    readonly verdict: string
    readonly within: string
    readonly above: string
    readonly none: string
    readonly noLimit: string
    /** Beside a coefficient that lacks schools. */
    readonly open: string
    readonly county: (mean: string) => string
    readonly below: (schools: number) => string
    /** Schools whose figures are not known. */
    readonly unknown: (schools: number) => string
    readonly composite: string
    readonly bar: string
    /** Over the coefficients that are within their limits. */
    readonly withinLimits: (count: number) => string
  }
  readonly schools: {
    readonly title: (count: number) => string
    readonly all: string
    readonly undecided: (schools: number) => string
    readonly standing: (name: string, value: string, standard: string) => string
    readonly floorBroken: string
    readonly more: (count: number) => string
  }
  readonly shares: {
    readonly title: string
    readonly indicator: string
    readonly sides: { readonly below: string; readonly above: string; readonly level: string }
    readonly none: string
  }
  readonly excluded: {
    readonly title: (count: number) => string
    readonly school: (name: string, pupils: number, reason: ExclusionReason) => string
  }
  readonly converted: {
    readonly title: (count: number) => string
    readonly split: (column: string, total: string, part: string, of: string, share: string) => string
  }
  readonly sizes: {
    readonly title: string
    readonly met: string
    readonly failures: (count: number) => string
    readonly unknown: string
    readonly failed: (school: string, value: string, limit: string) => string
    readonly largeClasses: (stage: string, large: number, superLarge: number, counted: boolean) => string
  }
  readonly county: {
    readonly title: string
    readonly facts: (missed: number, open: number, met: number) => string
    /** Instead of the facts, where nothing is entered. */
    readonly nothing: string
    readonly about: (groups: readonly (readonly [group: string, count: number])[], items: number) => string
    readonly insert: string
    /** How a sheet of the county's own is recognized. */
    readonly ownSheet: (year: number) => string
    readonly blank: string
    readonly fillIn: string
    readonly open: (count: number) => string
    readonly met: (count: number) => string
    readonly reached: string
    readonly notReached: string
    readonly notEntered: string
    readonly bySchools: string
    readonly standing: (reached: string, standard: string) => string
    readonly target: (year: number, target: string, onPlan: boolean | null) => string
  }
  readonly findings: { readonly title: (count: number) => string; readonly none: string }
  readonly plan: {
    readonly title: string
    readonly about: string
    readonly terms: string
    readonly price: (unit: string) => string
    readonly yearly: string
    readonly firstYear: string
    readonly years: string
    readonly compute: string
    readonly priceInvalid: string
    readonly periodInvalid: string
    readonly nothing: string
    readonly total: (cost: string | null) => string
    readonly need: (amount: string, schools: number, cost: string | null) => string
    readonly level: (level: string, before: string, after: string) => string
    readonly bySchool: (count: number) => string
    readonly year: string
    readonly cost: string
    readonly school: string
    readonly addition: (id: string, amount: string, years: readonly string[]) => string
    readonly unpriced: string
    readonly assumptions: string
    readonly exempt: (schools: number) => string
  }
  readonly standard: {
    readonly label: string
    readonly local: (name: string) => string
    readonly newLocal: string
    readonly edit: string
    readonly name: string
    readonly base: string
    readonly national: (value: number) => string
    readonly numbers: string
    readonly json: string
    readonly jsonHelp: string
    readonly jsonInvalid: string
    readonly save: string
    readonly cancel: string
    readonly remove: string
    readonly nameMissing: string
    readonly unchanged: string
    readonly numberName: (path: string, indicator: string | null) => string
  }
  readonly cells: {
    readonly label: string
    readonly sheet: string
    readonly chosen: (sheet: string, cell: string) => string
    readonly choose: string
    readonly address: string
    readonly addressHelp: string
    readonly selection: string
    readonly use: string
    readonly reset: string
    readonly invalid: string
    readonly gone: (sheet: string) => string
  }
  readonly exporting: string
  /** A name before what is said of it. */
  readonly labelled: (name: string) => string
  readonly listed: (names: readonly string[]) => string
  readonly formulas: {
    readonly title: string
    readonly aboutValues: string
    readonly values: Readonly<Record<FormulaScope, string>>
    readonly aboutRepair: string
    readonly repair: string
  }
  readonly names: {
    readonly title: string
    readonly about: string
    readonly define: string
    readonly remove: string
    readonly use: (name: string, use: NameUse) => string
  }
}
