import type { Standard } from '../../../balance/standard'
import type { CompositeVerdict, IndicatorVerdict, StageVerdict } from '../../../balance/verdict/stage-verdict'
import { amount, coefficient, indicatorName, limitText } from '../../../report/balance/format'
import { barScale } from '../../state/balance/balance'
import { Icon } from '../Icon'
import { CoefficientBar } from './CoefficientBar'
import { BALANCE_TEXTS } from '../../texts/balance'
import { useTextsOf } from '../PaneContext'

interface Props {
  readonly verdict: StageVerdict
  readonly standard: Standard
  readonly stageName: string
}

/** The coefficients of a stage against their limits, with a bar a row: those above first, those within folded beneath. */
export function Coefficients(props: Props): JSX.Element {
  const { coefficients: texts } = useTextsOf(BALANCE_TEXTS)
  const { indicators, composite } = props.verdict
  const within = [...indicators, ...(composite ? [composite] : [])].filter(({ pass }) => pass === true).length
  const all = indicators.length + (composite ? 1 : 0)
  return (
    <>
      {within < all ? <Table {...props} shown={({ pass }) => pass !== true} /> : null}
      {within > 0 ? (
        <details className="fold" open={within === all}>
          <summary>{texts.withinLimits(within)}</summary>
          <Table {...props} shown={({ pass }) => pass === true} />
        </details>
      ) : null}
      <p className="quiet" aria-hidden="true">
        {texts.bar}
      </p>
    </>
  )
}

interface TableProps extends Props {
  readonly shown: (verdict: Pick<IndicatorVerdict, 'pass'>) => boolean
}

function Table({ verdict, standard, stageName, shown }: TableProps): JSX.Element {
  const { coefficients: texts } = useTextsOf(BALANCE_TEXTS)
  const scale = barScale(verdict)
  const rank = ({ pass }: IndicatorVerdict): number => (pass === false ? 0 : 1)
  const indicators = verdict.indicators.filter(shown).sort((a, b) => rank(a) - rank(b))
  return (
    <table className="coefficients">
      <caption className="visually-hidden">{texts.caption(stageName)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.value}</th>
          <th scope="col">{texts.limit}</th>
          <th scope="col">{texts.verdict}</th>
        </tr>
      </thead>
      {indicators.map((indicator) => (
        <IndicatorRows key={indicator.id} indicator={indicator} standard={standard} scale={scale} />
      ))}
      {verdict.composite && shown(verdict.composite) ? (
        <CompositeRows composite={verdict.composite} scale={scale} />
      ) : null}
    </table>
  )
}

interface IndicatorProps {
  readonly indicator: IndicatorVerdict
  readonly standard: Standard
  readonly scale: number
}

function IndicatorRows({ indicator, standard, scale }: IndicatorProps): JSX.Element {
  const { coefficients: texts } = useTextsOf(BALANCE_TEXTS)
  const { id, mean, below, unknown } = indicator
  const of = standard.resource.indicators.find((each) => each.id === id)
  const facts = [
    ...(mean === null ? [] : [texts.county(`${amount(mean)} ${of?.unit ?? ''}`.trim())]),
    ...(of?.standard && (below > 0 || unknown === 0) ? [texts.below(below)] : []),
    ...(unknown > 0 ? [texts.unknown(unknown)] : []),
  ]
  return (
    <Rows {...indicator} scale={scale}>
      {indicatorName(standard, id)}{' '}
      {facts.length > 0 ? <span className="quiet facts-unit">{facts.join(' · ')}</span> : null}
    </Rows>
  )
}

function CompositeRows({ composite, scale }: { readonly composite: CompositeVerdict; readonly scale: number }) {
  const { coefficients: texts } = useTextsOf(BALANCE_TEXTS)
  return (
    <Rows id="composite" {...composite} scale={scale}>
      {texts.composite}
    </Rows>
  )
}

interface RowsProps {
  readonly id: string
  readonly cv: number | null
  readonly limit: number | null
  readonly pass: boolean | null
  readonly scale: number
  readonly children: React.ReactNode
}

/** A row that names what is measured, above the row of its numbers: names are long and the pane is narrow. */
function Rows({ id, cv, limit, pass, scale, children }: RowsProps): JSX.Element {
  const { coefficients: texts } = useTextsOf(BALANCE_TEXTS)
  const word =
    cv === null
      ? texts.none
      : pass === null
        ? limit === null
          ? texts.noLimit
          : texts.open
        : pass
          ? texts.within
          : texts.above
  return (
    <tbody data-indicator={id} data-pass={pass ?? undefined}>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {children}
        </th>
      </tr>
      <tr>
        <td>
          <span className="coefficient">
            {coefficient(cv, limit)}
            {cv === null ? null : <CoefficientBar cv={cv} limit={limit} pass={pass} scale={scale} />}
          </span>
        </td>
        <td>{limit === null ? texts.noLimit : limitText(limit)}</td>
        <td className={pass === null ? undefined : pass ? 'within' : 'above'}>
          {pass === null ? null : <Icon name={pass ? 'ready' : 'error'} size={13} />}
          {word}
        </td>
      </tr>
    </tbody>
  )
}
