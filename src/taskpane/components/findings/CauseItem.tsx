import { useState } from 'react'
import { fixableItems, type ListedCause } from '../../state/causes'
import { choicesAt } from '../../state/choices'
import type { ListedFinding } from '../../state/selectors'
import { Icon } from '../Icon'
import { usePane } from '../PaneContext'
import { Told } from '../Told'
import { CauseActions } from './CauseActions'
import { findingData, FindingPlace, jumpsOnEnter } from './FindingPlace'
import { CellButton } from './CellButton'
import { WaiverNote } from './WaiverNote'

interface Props {
  readonly cause: ListedCause
}

/** One cause: what is wrong in a line, and the ways out. One place stands in the line itself, several open below it. */
export function CauseItem({ cause }: Props): JSX.Element {
  return cause.items.length === 1 ? <OnePlace cause={cause} item={cause.items[0]} /> : <ManyPlaces cause={cause} />
}

function OnePlace({ cause, item }: Props & { readonly item: ListedFinding }): JSX.Element {
  const { document, actions } = usePane()
  const { finding, index, waiver } = item
  const selected = document?.selected === index
  const opened = selected || isOpened(cause, document)
  return (
    <li
      className={classOf(cause)}
      data-cause={cause.cause}
      data-count={1}
      {...findingData(item, selected)}
      onKeyDown={jumpsOnEnter(() => void actions.jump(index))}
    >
      <CauseTitle cause={cause} opened={opened} about={`${finding.message}${finding.hint}`} />
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
  const { document, texts } = usePane()
  // By their cells: the findings of another check have other indices.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { items } = cause
  const opened = isOpened(cause, document) || items.some(({ index }) => index === document?.selected)
  const canChoose = document?.capabilities.write === true && isChosenAmong(cause, document)
  const toggle = (item: ListedFinding): void => {
    const others = new Set(left)
    if (!others.delete(placeKey(item))) others.add(placeKey(item))
    setLeft(others)
  }
  const [{ finding }] = items
  return (
    <li className={classOf(cause)} data-cause={cause.cause} data-count={items.length}>
      <CauseTitle cause={cause} opened={opened} about={`${finding.title}。${finding.hint}`} />
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
            onChoose={() => toggle(item)}
          />
        ))}
      </ul>
      <div className="cause-actions">
        {opened || !isOneCell(items) ? null : <CellButton item={items[0]} />}
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

type PaneDocument = ReturnType<typeof usePane>['document']

const isOpened = ({ cause }: ListedCause, document: PaneDocument): boolean =>
  document?.view.opened.includes(cause) ?? false

/** Whether there is anything that is done to some places and not to others. */
function isChosenAmong(cause: ListedCause, document: NonNullable<PaneDocument>): boolean {
  const { checked } = document
  return (
    fixableItems(cause).length > 0 ||
    cause.items.some(({ index }) => checked !== null && choicesAt(checked, index).length > 0)
  )
}

/** Whether all that is said is said of one cell, which then stands in the line itself. */
const isOneCell = ([first, ...others]: readonly ListedFinding[]): boolean =>
  others.every(({ finding }) => finding.cell === first.finding.cell && finding.sheet === first.finding.sheet)

const classOf = ({ explained, severity }: ListedCause): string => `cause cause-${explained ? 'explained' : severity}`

const placeKey = ({ finding, index }: ListedFinding): string =>
  finding.cell === null ? `${index}` : `${finding.sheet}!${finding.cell}#${finding.message}`
