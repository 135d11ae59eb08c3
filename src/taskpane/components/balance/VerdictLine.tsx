import { verdictText } from '../../../balance/verdict/summary'
import { Icon } from '../Icon'
import { usePane } from '../PaneContext'
import { ICONS, lookOfCheck, mistakesIn, type CheckedSchools } from './looks'

/** The verdict in one line, the same as in every report. */
export function VerdictLine({ check }: { readonly check: CheckedSchools }): JSX.Element {
  const { language } = usePane()
  const look = lookOfCheck(check)
  return (
    <p className={`balance-verdict verdict-${look}`} data-pass={String(check.verdict.pass)} role="status">
      <Icon name={ICONS[look]} size={18} />
      <span>{verdictText(check, language, null, mistakesIn(check))}</span>
    </p>
  )
}
