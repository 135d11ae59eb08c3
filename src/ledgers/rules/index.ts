import type { AnyRule } from '../../findings/rule'
import { LEDGERS } from '../kinds'
import type { Ledger } from '../ledger'
import type { LedgerSubject } from '../subject'
import { ledgerAgainstPoint, ledgerForPoint } from './against-point'
import { ledgerDate, ledgerNumber, ledgerUnread } from './cell-rules'
import { groupAbovePupils, groupParts } from './number-rules'
import { ownRules } from './own-rules'
import { placed } from './placed'
import { ledgerDoneWithoutDate, ledgerOverdue, ledgerRowDoubled, ledgerSchoolUnknown } from './row-rules'
import { saidZeroRules } from './said-zero'
import { ledgerTotalDiffers } from './total-differs'
import { ledgerPersonalData } from './personal-data'
import { ledgerColumnDoubled, ledgerColumnMissing, ledgerSeveralSheets } from './sheet-rules'

/** The rules of ledgers: those of all, then those that each brings along. */
export function rulesOf(ledgers: readonly Ledger[]): readonly AnyRule<LedgerSubject>[] {
  return [
    ledgerAgainstPoint,
    ledgerForPoint,
    placed(ledgerColumnMissing),
    placed(ledgerColumnDoubled),
    placed(ledgerSeveralSheets),
    placed(ledgerSchoolUnknown),
    placed(ledgerRowDoubled),
    placed(ledgerNumber),
    placed(ledgerDate),
    placed(ledgerUnread),
    placed(ledgerTotalDiffers),
    placed(ledgerOverdue),
    placed(ledgerDoneWithoutDate),
    placed(groupParts),
    placed(groupAbovePupils),
    ...ownRules(ledgers).map((rule) => placed(rule)),
    ...saidZeroRules(ledgers),
    placed(ledgerPersonalData),
  ]
}

/** The rules of the ledgers that come with the program. */
export const LEDGER_RULES = rulesOf(LEDGERS)
