// Made by `npm run generate` from the JSON files in this folder; change those.
import type { Ledger } from '../ledger'
import ledger1 from './dropouts.json'
import ledger2 from './large-classes.json'
import ledger3 from './left-behind.json'
import ledger4 from './migrants.json'
import ledger5 from './rotation.json'
import ledger6 from './special-needs.json'
import ledger7 from './standard-schools.json'

/** Every ledger, by its file name. */
export const LEDGERS: readonly Ledger[] = [
  ledger1,
  ledger2,
  ledger3,
  ledger4,
  ledger5,
  ledger6,
  ledger7,
] as readonly Ledger[]
