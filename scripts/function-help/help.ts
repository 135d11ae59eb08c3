import type { Localized } from '../../src/text/language'

/** A cell of an example. */
export type ExampleCell = string | number

/** A worked example: cells from A1 on, a formula over them, and what it shows. */
export interface Example {
  readonly cells: readonly (readonly ExampleCell[])[]
  readonly formula: string
  /** One value, or the rows that spill. Numbers are exact to twelve digits. */
  readonly result: ExampleCell | readonly (readonly ExampleCell[])[]
  readonly explanation: Localized<string>
}

/** An error the function may show, and the way out. */
export interface HelpError {
  readonly code: string
  readonly when: Localized<string>
}

/** What the help page of a function says besides the metadata, which has its description and arguments. */
export interface FunctionHelp {
  readonly id: string
  readonly details: Localized<readonly string[]>
  readonly example: Example
  readonly errors: readonly HelpError[]
}
