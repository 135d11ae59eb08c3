import type { Standard } from '../../../balance/standard'
import type { CompositeVerdict, IndicatorVerdict, StageVerdict } from '../../../balance/verdict/stage-verdict'
import { coefficient, indicatorName } from '../../../report/balance-format'
import { barScale } from '../../state/balance'
import { Icon } from '../Icon'
import { CoefficientBar } from './CoefficientBar'
import { numberText } from './numbers'
import { useBalanceTexts } from './useBalanceTexts'

interface Props {
  readonly verdict: StageVerdict
  readonly standard: Standard
  readonly stageName: string
}

/** The coefficients of a stage against their limits, as a table with a bar a row. */
export function Coefficients({ verdict, standard, stageName }: Props): JSX.Element {
  const { coefficients: texts } = useBalanceTexts()
  const scale = barScale(verdict)
  return (
    <>
      <table className="coefficients">
        <caption className="visually-hidden">{texts.caption(stageName)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col">{texts.value}</th>
            <th scope="col">{texts.limit}</th>
            <th scope="col">{texts.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {verdict.indicators.map((indicator) => (
            <IndicatorRow key={indicator.id} indicator={indicator} standard={standard} scale={scale} />
          ))}
          {verdict.composite ? <CompositeRow composite={verdict.composite} scale={scale} /> : null}
        </tbody>
      </table>
      <p className="quiet" aria-hidden="true">
        {texts.bar}
      </p>
    </>
  )
}

interface IndicatorProps {
  readonly indicator: IndicatorVerdict
  readonly standard: Standard
  readonly scale: number
}

function IndicatorRow({ indicator, standard, scale }: IndicatorProps): JSX.Element {
  const { coefficients: texts } = useBalanceTexts()
  const { id, mean, below } = indicator
  const of = standard.resource.indicators.find((each) => each.id === id)
  const facts = [
    ...(mean === null ? [] : [texts.county(`${numberText(mean)} ${of?.unit ?? ''}`.trim())]),
    ...(of?.standard ? [texts.below(below)] : []),
  ]
  return (
    <Row {...indicator} scale={scale}>
      {indicatorName(standard, id)}
      {facts.length > 0 ? <span className="indicator-facts">{facts.join('，')}</span> : null}
    </Row>
  )
}

function CompositeRow({ composite, scale }: { readonly composite: CompositeVerdict; readonly scale: number }) {
  const { coefficients: texts } = useBalanceTexts()
  return (
    <Row id="composite" {...composite} scale={scale}>
      {texts.composite}
    </Row>
  )
}

interface RowProps {
  readonly id: string
  readonly cv: number | null
  readonly limit: number | null
  readonly pass: boolean | null
  readonly scale: number
  readonly children: React.ReactNode
}

function Row({ id, cv, limit, pass, scale, children }: RowProps): JSX.Element {
  const { coefficients: texts } = useBalanceTexts()
  const word = cv === null ? texts.none : pass === null ? texts.noLimit : pass ? texts.within : texts.above
  return (
    <tr data-indicator={id} data-pass={pass ?? undefined}>
      <th scope="row">{children}</th>
      <td className="coefficient">
        {cv === null ? texts.noLimit : coefficient(cv, limit)}
        {cv === null ? null : <CoefficientBar cv={cv} limit={limit} above={pass === false} scale={scale} />}
      </td>
      <td>{limit === null ? texts.noLimit : limit.toFixed(2)}</td>
      <td className={pass === false ? 'above' : 'within'}>
        {pass === null ? null : <Icon name={pass ? 'ready' : 'error'} size={13} />}
        {word}
      </td>
    </tr>
  )
}
