import type { Language } from '../text/language'
import type { GivenRoster } from './counties/roster/roster'
import type { Edition } from './edition'

/** What a check needs to know besides the workbook. */
export interface CheckOptions {
  readonly language: Language
  /** The day of the check (UTC midnight): nothing can be reported from after it. */
  readonly today: Date
  /** The roster given by the user; it wins over the workbook's own. */
  readonly roster?: GivenRoster | null
  /** The county that 填报单位 is certain to name among those of whoever collects the tables (新华区 in 沧州市), where others have one by that name. */
  readonly reporterNamed?: (unit: string) => string | null
  /** The editions to look for; all that come with the program when left out. */
  readonly editions?: readonly Edition[]
}
