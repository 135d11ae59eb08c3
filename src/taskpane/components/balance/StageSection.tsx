import { STAGE_NAMES } from '../../../balance/stage'
import { amount, indicatorName } from '../../../report/balance/format'
import { convertedSchools, schoolCell } from '../../state/balance/balance'
import { Icon } from '../Icon'
import { ICONS, lookOf } from './looks'
import { usePane, useTextsOf } from '../PaneContext'
import { CellLink } from './CellLink'
import { Coefficients } from './Coefficients'
import { FailingSchools } from './FailingSchools'
import { Shares } from './Shares'
import type { StageProps } from './stage-props'
import { BALANCE_TEXTS } from '../../texts/balance'

/** One stage: the verdict in a line, then what it rests on; folded where it passes. */
export function StageSection({ verdict, check }: StageProps): JSX.Element {
  const { language } = usePane()
  const texts = useTextsOf(BALANCE_TEXTS)
  const name = STAGE_NAMES[language][verdict.stage]
  const { pass, schools, excluded } = verdict
  return (
    <section className="stage" data-stage={verdict.stage} data-pass={String(pass)}>
      <details className="fold" open={pass !== true}>
        <summary>
          <h2 className={`stage-verdict verdict-${lookOf(pass)}`}>
            <Icon name={ICONS[lookOf(pass)]} size={18} />
            <span>{texts.stageVerdict(name, pass)}</span>
            <span className="quiet">{texts.stageFacts(schools.length, excluded.length)}</span>
          </h2>
        </summary>
        {pass === false ? <Failures verdict={verdict} check={check} /> : null}
        <Coefficients verdict={verdict} standard={check.assessment.standard} stageName={name} />
        <FailingSchools verdict={verdict} check={check} />
        <Shares verdict={verdict} check={check} />
        <Excluded verdict={verdict} check={check} />
        <Converted verdict={verdict} check={check} />
      </details>
    </section>
  )
}

function Failures({ verdict: { indicators, composite, schools }, check }: StageProps): JSX.Element {
  const texts = useTextsOf(BALANCE_TEXTS)
  const above = indicators.filter(({ pass }) => pass === false)
  const names = above.map(({ id }) => indicatorName(check.assessment.standard, id))
  if (composite?.pass === false) names.push(texts.coefficients.composite)
  return <p>{texts.stageFailures(names, schools.filter(({ pass }) => pass === false).length)}</p>
}

function Excluded({ verdict }: StageProps): JSX.Element | null {
  const { excluded: texts } = useTextsOf(BALANCE_TEXTS)
  if (verdict.excluded.length === 0) return null
  return (
    <details className="fold">
      <summary>{texts.title(verdict.excluded.length)}</summary>
      <ul>
        {verdict.excluded.map(({ school, reason }, index) => (
          <li key={index}>
            <CellLink cells={schoolCell(school)}>{texts.school(school.name, school.enrolment ?? 0, reason)}</CellLink>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Converted({ verdict }: StageProps): JSX.Element | null {
  const { converted: texts } = useTextsOf(BALANCE_TEXTS)
  const schools = convertedSchools(verdict)
  if (schools.length === 0) return null
  return (
    <details className="fold">
      <summary>{texts.title(schools.length)}</summary>
      <ul>
        {schools.map((school, index) => (
          <li key={index}>
            <CellLink cells={schoolCell(school)}>{school.name}</CellLink>
            <ul className="quiet">
              {school.conversions.map(({ numerator, total, converted, convertedAll, share }) => (
                <li key={numerator}>
                  {texts.split(numerator, amount(total), amount(converted), amount(convertedAll), amount(share))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
