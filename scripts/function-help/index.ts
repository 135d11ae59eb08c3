import type { FunctionHelp } from './help'
import { SCHOOLS_HELP } from './schools'
import { SPREAD_HELP } from './spread'
import { TEXTS_HELP } from './texts'

/** The help of every function, in the order of the list of pages. */
export const FUNCTION_HELP: readonly FunctionHelp[] = [...SPREAD_HELP, ...SCHOOLS_HELP, ...TEXTS_HELP]
