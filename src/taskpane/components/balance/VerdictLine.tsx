import type { CountyCheck } from '../../../balance/check'
import { verdictText, type JudgedCounties } from '../../../balance/verdict/summary'
import { Icon } from '../Icon'
import { usePane } from '../PaneContext'
import { ICONS, lookOf } from './looks'

interface Props {
  readonly check: JudgedCounties & Pick<CountyCheck, 'findings'>
}

/** The verdict in one line, the same as in every report. */
export function VerdictLine({ check }: Props): JSX.Element {
  const { state } = usePane()
  const { pass } = check.verdict
  const mistakes = check.findings.filter(({ severity }) => severity === 'error').length
  const look = mistakes > 0 && pass === true ? 'errors' : lookOf(pass)
  return (
    <p className={`balance-verdict verdict-${look}`} data-pass={String(pass)} role="status">
      <Icon name={ICONS[look]} size={18} />
      <span>{verdictText(check, state.language, null, mistakes)}</span>
    </p>
  )
}
