import type { FiledFinding } from '../../../findings/filed'
import { REPORT_MESSAGES } from '../../../report/messages'
import { usePane } from '../PaneContext'
import { useRoundTexts } from './useRoundTexts'

/** What is to be seen to before the table is made, or after. */
export function RoundFindings({ findings }: { readonly findings: readonly FiledFinding[] }): JSX.Element {
  const { state } = usePane()
  const texts = useRoundTexts()
  const { severities } = REPORT_MESSAGES[state.language]
  if (findings.length === 0) return <p className="empty">{texts.noFindings}</p>
  return (
    <ul className="round-findings">
      {findings.map((finding, index) => (
        <li key={index} data-rule={finding.rule}>
          <strong className={`severity-${finding.severity}`}>{severities[finding.severity]}</strong> {finding.message}
          <p className="finding-hint">{finding.hint}</p>
        </li>
      ))}
    </ul>
  )
}
