import { TARGETS_ID } from '../balance/targets/presets'
import { LEDGERS } from '../ledgers/kinds'

/** What `yijiao template --ledger` takes. */
export const LEDGER_IDS: readonly string[] = [...LEDGERS.map(({ id }) => id), TARGETS_ID]
