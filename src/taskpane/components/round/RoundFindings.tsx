import type { FiledFinding } from '../../../findings/filed'
import { alike, alsoAt } from '../../../report/desk/alike'
import { REPORT_MESSAGES } from '../../../report/messages'
import { usePane, useTextsOf } from '../PaneContext'
import { ROUND_TEXTS } from '../../texts/round'

interface Props {
  readonly findings: readonly FiledFinding[]
  /** Goes to where a finding stands; null where it cannot be shown. */
  readonly open: ((place: Place, path: string) => unknown) | null
}

/** A cell of a file. */
export interface Place {
  readonly sheet: string
  readonly cell: string
}

/** What is to be seen to before the table is made, or after. */
export function RoundFindings({ findings, open }: Props): JSX.Element {
  const { language } = usePane()
  const texts = useTextsOf(ROUND_TEXTS)
  const { severities } = REPORT_MESSAGES[language]
  if (findings.length === 0) return <p className="empty">{texts.noFindings}</p>
  return (
    <ul className="round-findings">
      {alike(findings).map((group, index) => {
        const { finding, others } = group
        return (
          <li key={index} data-rule={finding.rule}>
            <strong className={`severity-${finding.severity}`}>{severities[finding.severity]}</strong> {finding.message}
            <FindingCell finding={finding} open={open} /> {alsoAt(group, language)}
            {others.map((other) => (
              <FindingCell key={other.point} finding={other} open={open} />
            ))}
            <p className="finding-hint">{finding.hint}</p>
          </li>
        )
      })}
    </ul>
  )
}

function FindingCell({
  finding,
  open,
}: {
  readonly finding: FiledFinding
  readonly open: Props['open']
}): JSX.Element | null {
  const { path, sheet, cell } = finding
  const { texts } = usePane()
  if (!open || path === null || sheet === null || cell === null) return null
  return (
    <>
      {' '}
      <button
        type="button"
        className="link"
        data-action="jump"
        aria-label={texts.findings.jump(`${path} ${cell}`)}
        onClick={() => void open({ sheet, cell }, path)}
      >
        <bdi>{cell}</bdi>
      </button>
    </>
  )
}
