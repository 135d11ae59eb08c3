import type { CountyCheck } from '../../../balance/check-balance'
import type { Standard } from '../../../balance/standard'
import type { IndicatorStanding, SchoolVerdict } from '../../../balance/verdict/school-verdict'
import { amount, indicatorName } from '../../../report/balance/format'
import { schoolCell } from '../../state/balance/balance'
import { CellLink } from './CellLink'
import type { StageProps } from './stage-props'
import { BALANCE_TEXTS } from '../../texts/balance'
import { useTextsOf } from '../PaneContext'

/** So many schools are listed at once; the rest on demand. */
const LISTED = 10

/** The schools that do not reach what the standard asks of a school, and in what. */
export function FailingSchools({ verdict, check }: StageProps): JSX.Element | null {
  const { schools: texts } = useTextsOf(BALANCE_TEXTS)
  const failing = verdict.schools.filter(({ pass }) => pass === false)
  if (verdict.schools.every(({ standings }) => standings.length === 0)) return null
  const open = verdict.schools.filter(({ pass }) => pass === null).length
  if (failing.length === 0) return <p className="quiet">{open > 0 ? texts.undecided(open) : texts.all}</p>
  const rest = failing.slice(LISTED)
  return (
    <section className="failing">
      <h3>{texts.title(failing.length)}</h3>
      <SchoolList schools={failing.slice(0, LISTED)} check={check} />
      {rest.length > 0 ? (
        <details className="fold">
          <summary>{texts.more(rest.length)}</summary>
          <SchoolList schools={rest} check={check} />
        </details>
      ) : null}
    </section>
  )
}

interface ListProps {
  readonly schools: readonly SchoolVerdict[]
  readonly check: CountyCheck
}

function SchoolList({ schools, check }: ListProps): JSX.Element {
  return (
    <ul className="school-list">
      {schools.map(({ school, standings }, index) => (
        <li key={index} data-school={school.name}>
          <CellLink cells={schoolCell(school)}>{school.name}</CellLink>
          <ul className="finding-hint">
            {standings
              .filter(({ met }) => met === false)
              .map((standing) => (
                <Missed key={standing.id} standing={standing} standard={check.assessment.standard} />
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

interface MissedProps {
  readonly standing: IndicatorStanding
  readonly standard: Standard
}

function Missed({ standing: { id, value, standard: wanted, floorHolds }, standard }: MissedProps): JSX.Element {
  const { schools: texts } = useTextsOf(BALANCE_TEXTS)
  const shown = amount(value)
  return (
    <li>
      {texts.standing(indicatorName(standard, id), shown, amount(wanted))}
      {floorHolds === false ? <strong className="below-floor"> {texts.floorBroken}</strong> : null}
    </li>
  )
}
