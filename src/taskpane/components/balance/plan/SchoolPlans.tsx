import type { GapPlan, PlanAddition } from '../../../../balance/plan/plan'
import type { Stage } from '../../../../balance/stage'
import { STAGE_NAMES } from '../../../../balance/stage'
import type { Standard } from '../../../../balance/standard'
import { amount, amountText } from '../../../../report/balance/format'
import { grouped } from '../../../../text/grouped'
import { usePane, useTextsOf } from '../../PaneContext'
import { BALANCE_TEXTS } from '../../../texts/balance'

interface Props {
  readonly plan: GapPlan
  readonly standard: Standard
}

/** Who gets what, school by school, with its cost. */
export function SchoolPlans({ plan, standard }: Props): JSX.Element {
  const { language } = usePane()
  const { plan: texts } = useTextsOf(BALANCE_TEXTS)
  const additions = grouped(
    plan.stages.flatMap(({ stage, additions }) => additions.map((addition) => ({ ...addition, stage }))),
    ({ stage, school }) => keyOf(stage, school),
  )
  return (
    <details className="fold">
      <summary>{texts.bySchool(plan.costBySchool.length)}</summary>
      <table className="plan-schools">
        <thead>
          <tr>
            <th scope="col">{texts.school}</th>
            <th scope="col">{texts.cost}</th>
          </tr>
        </thead>
        <tbody>
          {plan.costBySchool.map(({ school, stage, cost }) => (
            <tr key={keyOf(stage, school)}>
              <th scope="row">
                {school} <span className="quiet">{STAGE_NAMES[language][stage]}</span>
                <ul className="finding-hint">
                  {additions.get(keyOf(stage, school))?.map((addition) => (
                    <li key={addition.indicator}>{additionText(addition, standard, texts.addition)}</li>
                  ))}
                </ul>
              </th>
              <td>{cost === null ? texts.unpriced : amount(cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function additionText(
  { indicator, amount: added, years }: PlanAddition,
  standard: Standard,
  text: (id: string, amount: string, years: readonly string[]) => string,
): string {
  const each = years.filter((year) => year.amount > 0)
  const when = each.map((year) => `${year.year}: ${amount(year.amount)}`)
  return text(indicator, amountText(standard, indicator, added), when)
}

function keyOf(stage: Stage, school: string): string {
  return `${stage} ${school}`
}
