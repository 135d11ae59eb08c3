import { STAGE_NAMES } from '../../../balance/stage'
import type { Assessment } from '../../../balance/verdict/assess'
import type { SizeVerdict } from '../../../balance/county/sizes'
import { amount } from '../../../report/balance/format'
import { Icon } from '../Icon'
import { usePane, useTextsOf } from '../PaneContext'
import { BALANCE_TEXTS } from '../../texts/balance'

/** Rooms, school and class sizes, which are judged beside the resource test. */
export function Sizes({ assessment: { sizes, largeClasses, standard } }: { readonly assessment: Assessment }) {
  const { language } = usePane()
  const { sizes: texts, labelled, listed } = useTextsOf(BALANCE_TEXTS)
  if (sizes.length === 0) return null
  const nameOf = (id: string): string => standard.county.find((item) => item.id === id)?.name ?? id
  return (
    <details className="fold" open={sizes.some(({ pass }) => pass === false)}>
      <summary>
        <h2>{texts.title}</h2>
      </summary>
      <ul className="size-list">
        {sizes.map((size) => (
          <li key={size.id}>
            <p>
              {labelled(`${size.id} ${nameOf(size.id)}`)}
              <SizeWord size={size} />
            </p>
            {size.failures.length > 0 ? (
              <p className="finding-hint">
                {listed(
                  size.failures.map(({ name, value, limit }) => texts.failed(name, amount(value), amount(limit))),
                )}
              </p>
            ) : null}
          </li>
        ))}
        {largeClasses.map(({ stage, large, superLarge, counted }) => (
          <li key={stage}>{texts.largeClasses(STAGE_NAMES[language][stage], large, superLarge, counted)}</li>
        ))}
      </ul>
    </details>
  )
}

function SizeWord({ size: { pass, failures } }: { readonly size: SizeVerdict }): JSX.Element {
  const { sizes: texts } = useTextsOf(BALANCE_TEXTS)
  if (pass === null) return <span className="quiet">{texts.unknown}</span>
  return (
    <span className={pass ? 'within' : 'above'}>
      <Icon name={pass ? 'ready' : 'error'} size={13} />
      {pass ? texts.met : texts.failures(failures.length)}
    </span>
  )
}
