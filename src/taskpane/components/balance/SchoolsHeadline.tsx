import type { BalanceCheck } from '../../../balance/check-balance'
import { memo } from '../../../text/memo'
import type { Language } from '../../../text/language'
import { balanceBeside } from '../../state/balance/balance'
import type { Checked, DocumentState } from '../../state/pane-state'
import { Icon } from '../Icon'
import { usePane, useTextsOf } from '../PaneContext'
import { ICONS, lookOfCheck, mistakesIn } from './looks'
import { BALANCE_TEXTS } from '../../texts/balance'

interface Props {
  readonly document: DocumentState
  readonly checked: Checked
}

/** The verdict of a workbook of schools and no form, in the place of that of a form: the conclusion of 均衡 in a word, or that its data is wrong. */
export default function SchoolsHeadline({ document, checked }: Props): JSX.Element {
  const { language, texts } = usePane()
  const { headline } = useTextsOf(BALANCE_TEXTS)
  const check = balanceFor(document, checked, language)
  if (!check) return <span role="status">{texts.verdict.schools}</span>
  const look = lookOfCheck(check)
  const mistakes = mistakesIn(check)
  return (
    <span className={`headline verdict-${look}`} role="status">
      <Icon name={ICONS[look]} size={20} />
      <span>{mistakes > 0 ? headline.mistakes(mistakes) : headline.verdict(check.verdict.pass)}</span>
    </span>
  )
}

/** The head is drawn at every change of the pane; the schools are judged once a check. */
const known = memo((_: Checked) => new Map<string, BalanceCheck | null>())

function balanceFor({ balance }: DocumentState, checked: Checked, language: Language): BalanceCheck | null {
  const checks = known(checked)
  const key = `${language} ${JSON.stringify(balance)}`
  let check = checks.get(key)
  if (check === undefined) checks.set(key, (check = balanceBeside(checked, balance, language)))
  return check
}
