import { memo, useCallback, useState } from 'react'
import { itemAt, onlyOf } from '../../../text/items'
import { fixableItems, type ListedCause } from '../../state/findings/causes'
import { choicesAt } from '../../state/findings/choices'
import type { Checked } from '../../state/pane-state'
import type { ListedFinding } from '../../state/selectors'
import { Icon } from '../Icon'
import { useOfDocument, usePane } from '../PaneContext'
import { Told } from '../Told'
import { CauseActions } from './CauseActions'
import { findingData, FindingPlace, jumpsOnEnter } from './FindingPlace'
import { CellButton } from './CellButton'
import { WaiverNote } from './WaiverNote'

interface Props {
  readonly cause: ListedCause
}

/** One cause: what is wrong in a line, and the ways out. One place stands in the line itself, several open below it. */
export const CauseItem = memo(function CauseItem({ cause }: Props): JSX.Element {
  const only = onlyOf(cause.items)
  return only ? <OnePlace cause={cause} item={only} /> : <ManyPlaces cause={cause} />
})

function OnePlace({ cause, item }: Props & { readonly item: ListedFinding }): JSX.Element {
  const { actions } = usePane()
  const { finding, index, waiver } = item
  const selected = useOfDocument((document) => document?.selected === index)
  const opened = useIsOpened(cause) || selected
  return (
    <li
      className={classOf(cause)}
      data-cause={cause.cause}
      data-count={1}
      {...findingData(item, selected)}
      onKeyDown={jumpsOnEnter(() => void actions.jump(index))}
    >
      <CauseTitle cause={cause} opened={opened} about={`${finding.message}\n${finding.hint}`} />
      <p className="cause-about" hidden={!opened}>
        <Told text={finding.message} />{' '}
        <span className="quiet">
          <Told text={finding.hint} />
        </span>
      </p>
      {waiver ? <WaiverNote waiver={waiver} /> : null}
      <div className="cause-actions">
        <CellButton item={item} />
        <CauseActions cause={cause} chosen={cause.items} />
      </div>
    </li>
  )
}

function ManyPlaces({ cause }: Props): JSX.Element {
  const { texts } = usePane()
  // By their cells: the findings of another check have other indices.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { items } = cause
  const hasSelected = useOfDocument((document) => items.some(({ index }) => index === document?.selected))
  const opened = useIsOpened(cause) || hasSelected
  const checked = useOfDocument((document) => (document?.capabilities.write ? document.checked : null))
  const canChoose = checked !== null && isChosenAmong(cause, checked)
  const toggle = useCallback((item: ListedFinding): void => {
    setLeft((before) => {
      const others = new Set(before)
      if (!others.delete(placeKey(item))) others.add(placeKey(item))
      return others
    })
  }, [])
  const first = itemAt(items, 0)
  const { finding } = first
  return (
    <li className={classOf(cause)} data-cause={cause.cause} data-count={items.length}>
      <CauseTitle cause={cause} opened={opened} about={`${finding.title}\n${finding.hint}`} />
      <p className="cause-about quiet" hidden={!opened}>
        <Told text={finding.hint} />
      </p>
      <ul
        className={cause.cause === finding.rule ? 'places' : 'places places-alike'}
        hidden={!opened}
        aria-label={texts.findings.places(items.length)}
      >
        {items.map((item) => (
          <FindingPlace
            key={placeKey(item)}
            item={item}
            opened={opened}
            chosen={canChoose ? !left.has(placeKey(item)) : null}
            onChoose={toggle}
          />
        ))}
      </ul>
      <div className="cause-actions">
        {opened || !isOneCell(items) ? null : <CellButton item={first} />}
        <CauseActions cause={cause} chosen={items.filter((item) => !left.has(placeKey(item)))} />
      </div>
    </li>
  )
}

interface TitleProps extends Props {
  readonly opened: boolean
  /** All that is said of it, for whoever points at it. */
  readonly about: string
}

function CauseTitle({ cause, opened, about }: TitleProps): JSX.Element {
  const { texts, actions } = usePane()
  const { severity, items, title } = cause
  return (
    <button
      type="button"
      className="cause-title"
      aria-expanded={opened}
      title={about}
      onClick={() => actions.toggleCause(cause.cause)}
    >
      <Icon name={severity} />
      <span className="visually-hidden">{texts.severities[severity]}：</span>
      <span className="cause-words">
        <Told text={title} />
      </span>
      {items.length > 1 ? <span className="cause-count">{texts.findings.places(items.length)}</span> : null}
      <Icon name="down" size={10} />
    </button>
  )
}

const useIsOpened = ({ cause }: ListedCause): boolean =>
  useOfDocument((document) => document?.view.opened.includes(cause) ?? false)

/** Whether there is anything that is done to some places and not to others. */
function isChosenAmong(cause: ListedCause, checked: Checked): boolean {
  return fixableItems(cause).length > 0 || cause.items.some(({ index }) => choicesAt(checked, index).length > 0)
}

/** Whether all that is said is said of one cell, which then stands in the line itself. */
const isOneCell = (items: readonly ListedFinding[]): boolean =>
  new Set(items.map(({ finding: { sheet, cell } }) => `${sheet}!${cell}`)).size === 1

const classOf = ({ explained, severity }: ListedCause): string => `cause cause-${explained ? 'explained' : severity}`

const placeKey = ({ finding, index }: ListedFinding): string =>
  finding.cell === null ? `${index}` : `${finding.sheet}!${finding.cell}#${finding.message}`
