import type { CountyCheck } from '../../../../balance/check-balance'
import type { GapPlan, StagePlan } from '../../../../balance/plan/plan'
import { STAGE_NAMES } from '../../../../balance/stage'
import type { Standard } from '../../../../balance/standard'
import { amount, amountText, coefficient, indicatorName } from '../../../../report/balance/format'
import { usePane, useTextsOf } from '../../PaneContext'
import { BALANCE_TEXTS } from '../../../texts/balance'
import { PlanTermsForm } from './PlanTermsForm'
import { SchoolPlans } from './SchoolPlans'

interface Props {
  readonly plan: GapPlan
  readonly check: CountyCheck
  readonly year: number
}

/** 补齐方案: what must be added at least, where, when, and what it costs. */
export function PlanSection({ plan, check, year }: Props): JSX.Element {
  const { plan: texts } = useTextsOf(BALANCE_TEXTS)
  const { standard } = check.assessment
  const nothing = plan.stages.every(({ additions }) => additions.length === 0)
  return (
    <section className="plan">
      <h2>{texts.title}</h2>
      <p className="finding-hint">{texts.about}</p>
      <PlanTermsForm key={standard.id} standard={standard} year={year} />
      {nothing ? (
        <p>{texts.nothing}</p>
      ) : (
        <>
          <p className="plan-total">{texts.total(plan.cost === null ? null : amount(plan.cost))}</p>
          {plan.costByYear.length > 1 ? <Years plan={plan} /> : null}
          {plan.stages.map((stage) => (
            <StageNeeds key={stage.stage} stage={stage} standard={standard} />
          ))}
          <SchoolPlans plan={plan} standard={standard} />
        </>
      )}
      <details className="fold">
        <summary>{texts.assumptions}</summary>
        <ul className="assumptions">
          {plan.assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Years({ plan }: { readonly plan: GapPlan }): JSX.Element {
  const { plan: texts } = useTextsOf(BALANCE_TEXTS)
  return (
    <table className="plan-years">
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          <th scope="col">{texts.cost}</th>
        </tr>
      </thead>
      <tbody>
        {plan.costByYear.map(({ year, cost }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{cost === null ? texts.unpriced : amount(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What each indicator of a stage needs; indicators that need nothing are left out. */
function StageNeeds({ stage, standard }: { readonly stage: StagePlan; readonly standard: Standard }) {
  const { language } = usePane()
  const { plan: texts, labelled, listed } = useTextsOf(BALANCE_TEXTS)
  const needed = stage.indicators.filter(({ added }) => added > 0)
  if (needed.length === 0) return null
  return (
    <>
      <h3>{STAGE_NAMES[language][stage.stage]}</h3>
      <ul className="needs">
        {needed.map(({ id, added, schools, cost, level, cvBefore, cvAfter, limit }) => (
          <li key={id} data-need={id}>
            {labelled(indicatorName(standard, id))}
            <strong>{texts.need(amountText(standard, id, added), schools, cost === null ? null : amount(cost))}</strong>
            {level !== null && cvBefore !== null && cvAfter !== null ? (
              <span className="finding-hint">
                {' '}
                {texts.level(amount(level), coefficient(cvBefore, limit), coefficient(cvAfter, limit))}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {stage.exemptions.length > 0 ? (
        <details className="fold">
          <summary>{texts.exempt(stage.exemptions.length)}</summary>
          <p className="finding-hint">
            {listed(stage.exemptions.map(({ school, indicator }) => `${school} ${indicator}`))}
          </p>
        </details>
      ) : null}
    </>
  )
}
