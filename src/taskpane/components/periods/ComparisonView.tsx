import { useRef, useState } from 'react'
import type { Compared } from '../../actions/periods'
import { givenFiles } from '../files/given-files'
import { usePane } from '../PaneContext'
import { RoundFindings } from '../round/RoundFindings'
import { PERIOD_TEXTS } from '../../texts/round/periods'
import '../../styles/round.css'

/** 与上期对比: the table that is looked at against that of a file of the period before. */
export default function ComparisonView(): JSX.Element {
  const { state, document, actions } = usePane()
  const texts = PERIOD_TEXTS[state.language]
  const input = useRef<HTMLInputElement>(null)
  const [made, setMade] = useState<Compared | string | null>(null)
  const onChange = async (): Promise<void> => {
    const [file] = givenFiles(input.current?.files ?? [])
    if (input.current) input.current.value = ''
    if (file) setMade(await actions.periods.compare(file))
  }
  const compared = made !== null && typeof made !== 'string' ? made : null
  return (
    <>
      <div className="list-actions">
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          accept=".xlsx,.xlsm"
          tabIndex={-1}
          aria-label={texts.choose}
          data-input="previous"
          onChange={() => void onChange()}
        />
        <button type="button" className="button" data-action="previous" onClick={() => input.current?.click()}>
          {texts.choose}
        </button>
        {compared && document?.capabilities.write ? (
          <button
            type="button"
            className="button"
            data-action="add-comparison"
            onClick={() => void actions.periods.addComparison(compared)}
          >
            {texts.addComparison}
          </button>
        ) : null}
        {compared ? (
          <button
            type="button"
            className="button"
            data-action="print-comparison"
            onClick={() => void actions.periods.printComparison(compared)}
          >
            {texts.print}
          </button>
        ) : null}
      </div>
      {typeof made === 'string' ? <p className="failure">{made}</p> : null}
      {compared ? <Changes {...compared} /> : <p className="finding-hint">{texts.about}</p>}
    </>
  )
}

function Changes({ comparison, findings }: Compared): JSX.Element {
  const { state } = usePane()
  const texts = PERIOD_TEXTS[state.language]
  const { achieved, unachieved } = comparison.totals
  const changed = comparison.points.filter(
    ({ newlyAchieved, regressed }) => newlyAchieved.length + regressed.length > 0,
  )
  return (
    <>
      <p className="summary">{texts.totals(achieved, unachieved)}</p>
      <table className="round-table">
        <tbody>
          {changed.map(({ number, newlyAchieved, regressed }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{newlyAchieved.length > 0 ? texts.newly(newlyAchieved.join('、')) : ''}</td>
              <td>{regressed.length > 0 ? texts.regressed(regressed.join('、')) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RoundFindings findings={findings} />
    </>
  )
}
