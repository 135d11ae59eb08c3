import { TARGETS_ID } from '../balance/targets/presets'
import { LEDGERS } from '../ledgers/kinds'

/** What `template --ledger` has: every ledger, and the sheet of yearly targets. */
export const LEDGER_IDS: readonly string[] = [...LEDGERS.map(({ id }) => id), TARGETS_ID]
