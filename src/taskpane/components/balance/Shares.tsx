import { useState } from 'react'
import { indicatorName, percentage } from '../../../report/balance/format'
import { largestShares, schoolCell, worstIndicator } from '../../state/balance/balance'
import { CellLink } from './CellLink'
import type { StageProps } from './stage-props'
import { BALANCE_TEXTS } from '../../texts/balance'
import { useTextsOf } from '../PaneContext'

/** So many schools are named an indicator. */
const NAMED = 5

/** The schools that pull a coefficient most, for one indicator at a time; the worst one first. */
export function Shares({ verdict, check }: StageProps): JSX.Element | null {
  const { shares: texts } = useTextsOf(BALANCE_TEXTS)
  const [chosen, setChosen] = useState<string | null>(null)
  const { standard } = check.assessment
  const id = chosen ?? worstIndicator(verdict)
  const indicator = standard.resource.indicators.find((each) => each.id === id)
  if (!indicator || verdict.schools.length < 2) return null
  const shares = largestShares(verdict, indicator, NAMED)
  return (
    <section className="shares">
      <h3>{texts.title}</h3>
      <select aria-label={texts.indicator} value={indicator.id} onChange={({ target }) => setChosen(target.value)}>
        {verdict.indicators.map((each) => (
          <option key={each.id} value={each.id}>
            {indicatorName(standard, each.id)}
          </option>
        ))}
      </select>
      {shares.length === 0 ? <p className="quiet">{texts.none}</p> : null}
      <ol>
        {shares.map(({ school, share, side }, index) => (
          <li key={index}>
            <CellLink cells={schoolCell(school)}>{school.name}</CellLink>{' '}
            <span className="quiet">
              {percentage(share)} · {texts.sides[side]}
            </span>
            <svg className="bar" width="100%" height="6" aria-hidden="true" focusable="false">
              <rect className="bar-place" width="100%" height="6" />
              <rect className="bar-share" width={percentage(share)} height="6" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  )
}
