import type { CountyCheck } from '../../../balance/check-balance'
import type { ItemVerdict } from '../../../balance/county/item'
import { blankItemSheet } from '../../../balance/county/item-sheet/blank-sheet'
import { itemOf } from '../../../balance/county/item-sheet/known'
import { itemReached, itemStandard, itemUnjudged, itemValue } from '../../../balance/county/words'
import type { CountyItem } from '../../../balance/standard'
import { groupSizes, itemEntry, itemGroups } from '../../state/balance/county-items'
import { Icon } from '../Icon'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { CellLink } from './CellLink'
import { BALANCE_TEXTS } from '../../texts/balance'

interface Props {
  readonly check: CountyCheck
  readonly year: number
}

/** What is judged for the county as a whole: what is reached against the standard and the year's target, the missed first. */
export function CountyItems({ check, year }: Props): JSX.Element | null {
  const { county: texts } = useTextsOf(BALANCE_TEXTS)
  const { items, assessment } = check
  if (assessment.standard.county.length === 0) return null
  const entry = itemEntry(items)
  const { missed, open, met } = itemGroups(items)
  const facts = entry === 'entered' ? texts.facts(missed.length, open.length, met.length) : texts.nothing
  return (
    <details className="fold county-items" data-entry={entry} open={entry === 'entered' && missed.length > 0}>
      <summary>
        <h2>{texts.title}</h2> <span className="quiet">{facts}</span>
      </summary>
      {entry === 'none' ? <NoItems check={check} year={year} /> : null}
      {entry === 'blank' ? <BlankItems items={items} /> : null}
      {entry === 'entered' ? (
        <>
          <ItemList items={missed} check={check} />
          <Folded title={texts.open(open.length)} items={open} check={check} />
          <Folded title={texts.met(met.length)} items={met} check={check} />
        </>
      ) : null}
    </details>
  )
}

/** How to enter the items, with a blank sheet for them. */
function NoItems({ check: { assessment }, year }: Props): JSX.Element {
  const { actions } = usePane()
  const document = useDocument()
  const { county: texts } = useTextsOf(BALANCE_TEXTS)
  const insert = (): void => {
    const { name, rows } = blankItemSheet(assessment.standard, year)
    void actions.balance.addSheet(name, rows)
  }
  return (
    <>
      <p>{texts.about(groupSizes(assessment.standard), assessment.standard.county.length)}</p>
      {document?.capabilities.write ? (
        <p>
          <button
            type="button"
            className="button"
            data-action="item-sheet"
            disabled={document.work !== null}
            onClick={insert}
          >
            {texts.insert}
          </button>
        </p>
      ) : null}
      <p className="finding-hint">{texts.ownSheet(year)}</p>
    </>
  )
}

function BlankItems({ items }: { readonly items: readonly ItemVerdict[] }): JSX.Element {
  const { county: texts } = useTextsOf(BALANCE_TEXTS)
  const first = items.find(({ sheet }) => sheet !== null)
  return (
    <p>
      {texts.blank} {first ? <CellLink cells={cellOfItem(first)}>{texts.fillIn}</CellLink> : null}
    </p>
  )
}

interface ListProps {
  readonly items: readonly ItemVerdict[]
  readonly check: CountyCheck
}

function Folded({ title, ...list }: ListProps & { readonly title: string }): JSX.Element | null {
  if (list.items.length === 0) return null
  return (
    <details className="fold">
      <summary>{title}</summary>
      <ItemList {...list} />
    </details>
  )
}

function ItemList({ items, check }: ListProps): JSX.Element {
  return (
    <ul className="size-list">
      {items.map((verdict) => {
        const item = itemOf(check.assessment.standard, verdict.id)
        return item ? <Item key={verdict.id} verdict={verdict} item={item} /> : null
      })}
    </ul>
  )
}

interface ItemProps {
  readonly verdict: ItemVerdict
  readonly item: CountyItem
}

function Item({ verdict, item }: ItemProps): JSX.Element {
  const { language } = usePane()
  const { county: texts } = useTextsOf(BALANCE_TEXTS)
  const { id, name, written, meets, due, onPlan } = verdict
  const bySchools = written === '' && meets !== null
  const reached = itemReached(verdict, item, language)
  const unjudged = itemUnjudged(verdict, item, language)
  return (
    <li data-item={id} data-meets={meets ?? undefined}>
      <CellLink cells={cellOfItem(verdict)}>{`${id} ${name}`}</CellLink>
      <p className="finding-hint">
        <Verdict meets={meets} />
        {bySchools ? texts.bySchools : texts.standing(reached, itemStandard(item, language))}
        {unjudged === '' ? null : ` ${unjudged}`}
        {due ? ` ${texts.target(due.year, itemValue(due.target, item, language), onPlan)}` : null}
      </p>
    </li>
  )
}

function Verdict({ meets }: Pick<ItemVerdict, 'meets'>): JSX.Element | null {
  const { county: texts } = useTextsOf(BALANCE_TEXTS)
  if (meets === null) return null
  return (
    <>
      <span className={meets ? 'within' : 'above'}>
        <Icon name={meets ? 'ready' : 'error'} size={13} />
        {meets ? texts.reached : texts.notReached}
      </span>{' '}
    </>
  )
}

function cellOfItem({ sheet, cell }: ItemVerdict) {
  return sheet !== null && cell !== null ? { sheet, cell } : null
}
