import type { ReactNode } from 'react'
import type { CountyCheck } from '../../../balance/check-balance'
import type { Decided } from '../../../balance/verdict/three-valued'
import { CountyItems } from './CountyItems'
import { PlanSection } from './plan/PlanSection'
import { Sizes } from './Sizes'
import { StageSection } from './StageSection'
import { VerdictLine } from './VerdictLine'

interface Props {
  readonly county: CountyCheck
  readonly year: number
}

/** One of several counties, folded: its verdict, then all that a county has. */
export function CountySection({ county, year }: Props): JSX.Element {
  return (
    <details className="fold county" data-county={county.name}>
      <summary>
        <h2>{county.name}</h2>
        <VerdictLine check={{ ...county, counties: [] }} />
      </summary>
      <CountyResults county={county} year={year} />
    </details>
  )
}

/** What is to be seen of a county: its stages, sizes, items and plan; what else there is, before the plan. */
export function CountyResults({ county, year, children }: Props & { readonly children?: ReactNode }): JSX.Element {
  return (
    <>
      {failuresFirst(county.assessment.stages).map((stage) => (
        <StageSection key={stage.stage} verdict={stage} check={county} />
      ))}
      <Sizes assessment={county.assessment} />
      <CountyItems check={county} year={year} />
      {children}
      {county.plan ? <PlanSection plan={county.plan} check={county} year={year} /> : null}
    </>
  )
}

/** What is not met, then what cannot be decided, then what is met; else in their order. */
function failuresFirst<Judged extends { readonly pass: Decided }>(all: readonly Judged[]): Judged[] {
  const rank = ({ pass }: Judged): number => (pass === false ? 0 : pass === null ? 1 : 2)
  return [...all].sort((a, b) => rank(a) - rank(b))
}
