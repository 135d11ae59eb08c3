import type { BalanceCheck } from '../../../balance/check-balance'
import { GRAVITY } from '../../../findings/causes'
import type { Finding } from '../../../findings/finding'
import { Icon } from '../Icon'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { Told } from '../Told'
import { CellLink } from './CellLink'
import { BALANCE_TEXTS } from '../../texts/balance'

/** What is wrong or doubtful in the school data, worst first, in the looks of 问题. */
export function SchoolFindings({ check }: { readonly check: BalanceCheck }): JSX.Element {
  const texts = useTextsOf(BALANCE_TEXTS)
  const findings = worstFirst(check.findings)
  if (findings.length === 0) return <p className="quiet">{texts.findings.none}</p>
  const grave = findings.some(({ severity }) => severity === 'error' || severity === 'warning')
  return (
    <details className="fold" open={grave}>
      <summary>
        <h2>{texts.findings.title(findings.length)}</h2>
      </summary>
      <ul>
        {findings.map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
    </details>
  )
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
}

/** A finding of the tab with its cell, and what puts it right. */
export function FindingItem({ finding }: { readonly finding: Finding }): JSX.Element {
  const { texts, actions } = usePane()
  const document = useDocument()
  const { rule, severity, sheet, cell, message, hint, fix } = finding
  return (
    <li
      className={`finding finding-${severity}`}
      data-rule={rule}
      data-severity={severity}
      data-sheet={sheet ?? ''}
      data-cell={cell ?? ''}
    >
      <p className="finding-message">
        <Icon name={severity} />
        <span className="finding-severity">{texts.severities[severity]}</span>
        <Told text={message} />
      </p>
      <p className="finding-hint">
        <Told text={hint} />
      </p>
      <div className="finding-actions">
        {sheet !== null && cell !== null ? <CellLink cells={{ sheet, cell }}>{cell}</CellLink> : null}
        {fix && document?.capabilities.write ? (
          <button
            type="button"
            className="button small"
            data-action="fix"
            title={fix.label}
            disabled={document.work !== null}
            onClick={() => void actions.balance.fix(fix.edits)}
          >
            {texts.findings.fix}
          </button>
        ) : null}
      </div>
    </li>
  )
}
