import { memo, type KeyboardEvent } from 'react'
import type { ListedFinding } from '../../state/selectors'
import { useOfDocument, usePane } from '../PaneContext'
import { Told } from '../Told'
import { CellButton } from './CellButton'
import { EditAction } from './EditAction'
import { WaiverNote } from './WaiverNote'

interface Props {
  readonly item: ListedFinding
  /** Whether its cause is opened; otherwise only what it says is in the page. */
  readonly opened: boolean
  /** Whether a way out of the cause is taken here as well; null where there is none to take. */
  readonly chosen: boolean | null
  readonly onChoose: (item: ListedFinding) => void
}

/** One place of a cause that has several. */
export const FindingPlace = memo(function FindingPlace({ item, opened, chosen, onChoose }: Props): JSX.Element {
  const { texts, actions } = usePane()
  const { finding, index, waiver } = item
  const selected = useOfDocument((document) => document?.selected === index)
  return (
    <li
      className="place"
      title={finding.message}
      {...findingData(item, selected)}
      onKeyDown={jumpsOnEnter(() => void actions.jump(index))}
    >
      {opened ? (
        <span className="place-line">
          {chosen === null ? null : (
            <input
              type="checkbox"
              checked={chosen}
              aria-label={texts.findings.include(finding.cell ?? finding.title)}
              onChange={() => onChoose(item)}
            />
          )}
          <CellButton item={item} />
          {finding.point === null ? null : <span className="quiet">{texts.findings.point(finding.point)}</span>}
          {waiver === null && chosen === null ? <EditAction item={item} /> : null}
        </span>
      ) : null}
      <p className="place-message">
        <Told text={finding.message} />
      </p>
      {waiver ? <WaiverNote waiver={waiver} /> : null}
    </li>
  )
})

/** The public hooks of a finding's element, and what the keyboard needs of it. */
export function findingData({ finding, index }: ListedFinding, selected: boolean): Record<string, unknown> {
  return {
    'data-rule': finding.rule,
    'data-severity': finding.severity,
    'data-sheet': finding.sheet ?? '',
    'data-cell': finding.cell ?? '',
    'data-index': index,
    'aria-current': selected,
    tabIndex: -1,
  }
}

/** Enter on a finding itself, not on a button in it, goes to its cell. */
export function jumpsOnEnter(jump: () => void): (event: KeyboardEvent) => void {
  return ({ key, target, currentTarget }) => {
    if (key === 'Enter' && target === currentTarget) jump()
  }
}
