import { lazy, useState, type KeyboardEvent } from 'react'
import type { ListedFinding } from '../../state/selectors'
import { Icon } from '../Icon'
import { usePane } from '../PaneContext'
import { Part } from '../Part'

const WaiverForm = lazy(() => import('../forms/WaiverForm'))

interface Props {
  readonly item: ListedFinding
}

/** One finding: what is wrong, what to do, where, and the ways out. */
export function FindingItem({ item }: Props): JSX.Element {
  const { finding, index, waiver } = item
  const { document, texts, actions } = usePane()
  const [explaining, setExplaining] = useState(false)
  const selected = document?.selected === index
  const onKeyDown = ({ key, target, currentTarget }: KeyboardEvent): void => {
    if (key === 'Enter' && target === currentTarget) void actions.jump(index)
  }
  return (
    <li
      className={`finding finding-${waiver ? 'explained' : finding.severity}`}
      data-rule={finding.rule}
      data-severity={finding.severity}
      data-sheet={finding.sheet ?? ''}
      data-cell={finding.cell ?? ''}
      data-index={index}
      aria-current={selected}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className="finding-message">
        <Icon name={finding.severity} />
        <span className="finding-severity">{texts.severities[finding.severity]}</span>
        {finding.message}
      </p>
      <p className="finding-hint">{finding.hint}</p>
      {waiver ? <p className="finding-waiver">{texts.waiver.given(waiver.reason, waiver.name, waiver.date)}</p> : null}
      <ItemActions item={item} onExplain={() => setExplaining(true)} />
      {explaining ? (
        <Part>
          <WaiverForm finding={index} onClose={() => setExplaining(false)} />
        </Part>
      ) : null}
    </li>
  )
}

interface ActionsProps extends Props {
  readonly onExplain: () => void
}

function ItemActions({ item: { finding, index, waiver }, onExplain }: ActionsProps): JSX.Element {
  const { document, texts, actions } = usePane()
  const busy = document?.work !== null
  const canWrite = document?.capabilities.write ?? false
  const { sheet, cell, fix, severity } = finding
  const place = placeOf(sheet, cell, document?.checked?.result.tables[document.table]?.table.sheet.name)
  return (
    <div className="finding-actions">
      {cell !== null ? (
        <button
          type="button"
          className="link"
          data-action="jump"
          aria-label={texts.findings.jump(place)}
          onClick={() => void actions.jump(index)}
        >
          {place}
        </button>
      ) : null}
      {fix && canWrite ? (
        <button
          type="button"
          className="button small"
          data-action="fix"
          title={fix.label}
          disabled={busy}
          onClick={() => void actions.fix(index)}
        >
          {texts.findings.fix}
        </button>
      ) : null}
      {severity === 'warning' && !waiver && canWrite ? (
        <button type="button" className="button small" data-action="waive" disabled={busy} onClick={onExplain}>
          {texts.findings.explain}
        </button>
      ) : null}
      {waiver ? (
        <button type="button" className="button small" disabled={busy} onClick={() => void actions.withdraw(waiver)}>
          {texts.waiver.withdraw}
        </button>
      ) : null}
    </div>
  )
}

/** The sheet is named only where it is not the table's own. */
function placeOf(sheet: string | null, cell: string | null, own: string | undefined): string {
  return sheet === null || sheet === own ? (cell ?? '') : `${sheet}!${cell}`
}
