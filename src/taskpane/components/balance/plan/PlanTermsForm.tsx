import { useState, type FormEvent } from 'react'
import { isMoney } from '../../../../balance/plan/money'
import type { Indicator, Standard } from '../../../../balance/standard'
import { planForm, readPlanForm, type PlanFormProblems, type TypedPrice } from '../../../state/balance/plan-form'
import { useDocument, usePane, useTextsOf } from '../../PaneContext'
import { BALANCE_TEXTS } from '../../../texts/balance'

interface Props {
  readonly standard: Standard
  readonly year: number
}

const NO_PROBLEMS: PlanFormProblems = { prices: [], period: false }
const UNPRICED: TypedPrice = { text: '', yearly: false }

/** Unit prices, first year and number of years; kept with the workbook. */
export function PlanTermsForm({ standard, year }: Props): JSX.Element | null {
  const { actions } = usePane()
  const document = useDocument()
  const { plan: texts } = useTextsOf(BALANCE_TEXTS)
  const [form, setForm] = useState(() => document && planForm(document.balance, year))
  const [problems, setProblems] = useState(NO_PROBLEMS)
  if (!document || !form) return null
  const priced = standard.resource.indicators.filter((indicator) => !isMoney(indicator))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const read = readPlanForm(form)
    setProblems('problems' in read ? read.problems : NO_PROBLEMS)
    if ('terms' in read) void actions.balance.choose({ ...document.balance, ...read.terms })
  }
  const setPrice = (id: string, price: TypedPrice): void =>
    setForm({ ...form, prices: { ...form.prices, [id]: price } })
  return (
    <details className="fold" data-fold="prices">
      <summary>{texts.terms}</summary>
      <form className="inset" noValidate onSubmit={submit}>
        <ul className="prices">
          {priced.map((indicator) => (
            <PriceField
              key={indicator.id}
              indicator={indicator}
              price={form.prices[indicator.id] ?? UNPRICED}
              invalid={problems.prices.includes(indicator.id)}
              onChange={(price) => setPrice(indicator.id, price)}
            />
          ))}
        </ul>
        <div className="period">
          <label className="field">
            {texts.firstYear}
            <input
              inputMode="numeric"
              name="firstYear"
              value={form.firstYear}
              aria-invalid={problems.period}
              onChange={({ target }) => setForm({ ...form, firstYear: target.value })}
            />
          </label>
          <label className="field">
            {texts.years}
            <input
              inputMode="numeric"
              name="years"
              value={form.years}
              aria-invalid={problems.period}
              onChange={({ target }) => setForm({ ...form, years: target.value })}
            />
          </label>
          <button type="submit" className="button" data-action="plan" disabled={document.work !== null}>
            {texts.compute}
          </button>
        </div>
        <div className="form-problem" role="alert">
          {problems.prices.length > 0 ? <p>{texts.priceInvalid}</p> : null}
          {problems.period ? <p>{texts.periodInvalid}</p> : null}
        </div>
      </form>
    </details>
  )
}

interface PriceProps {
  readonly indicator: Indicator
  readonly price: TypedPrice
  readonly invalid: boolean
  readonly onChange: (price: TypedPrice) => void
}

/** The unit price of one indicator, and whether it is paid every year, as wages are. */
function PriceField({ indicator: { id, numerator, unit }, price, invalid, onChange }: PriceProps): JSX.Element {
  const { plan: texts } = useTextsOf(BALANCE_TEXTS)
  return (
    <li>
      <label className="field">
        <span>
          {id} {numerator} <span className="quiet">{texts.price(unit)}</span>
        </span>
        <input
          inputMode="decimal"
          name={`price-${id}`}
          value={price.text}
          aria-invalid={invalid}
          onChange={({ target }) => onChange({ ...price, text: target.value })}
        />
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={price.yearly}
          onChange={({ target }) => onChange({ ...price, yearly: target.checked })}
        />
        {texts.yearly}
      </label>
    </li>
  )
}
