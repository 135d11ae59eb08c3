import { useState } from 'react'
import { movedOf, onlyDocumentsOf } from '../../../compare/movement'
import { DESK_MESSAGES } from '../../../report/desk/messages'
import { earlierTables, type Compared } from '../../actions/periods'
import { PERIOD_TEXTS } from '../../texts/round/periods'
import { ActionButton } from '../ActionButton'
import { useDocument, usePane, usePaneState } from '../PaneContext'
import { RoundFindings } from '../round/RoundFindings'
import { EarlierFile } from './EarlierFile'
import '../../styles/round.css'

/** 与上期对比: the table that is looked at against that of the period before, on another sheet or in a file. */
export default function ComparisonView(): JSX.Element {
  const { language, actions } = usePane()
  const document = useDocument()
  const texts = PERIOD_TEXTS[language]
  const [made, setMade] = useState<Compared | string | null>(null)
  const compared = made !== null && typeof made !== 'string' ? made : null
  return (
    <>
      <div className="list-actions">
        <EarlierChoice onMade={setMade} />
        {compared && document?.capabilities.write ? (
          <ActionButton action="add-comparison" onClick={() => actions.periods.addComparison(compared)}>
            {texts.addComparison}
          </ActionButton>
        ) : null}
        {compared ? (
          <ActionButton action="print-comparison" onClick={() => actions.periods.printComparison(compared)}>
            {texts.print}
          </ActionButton>
        ) : null}
      </div>
      {typeof made === 'string' ? <p className="failure">{made}</p> : null}
      {compared ? <Changes {...compared} /> : <p className="finding-hint">{texts.about}</p>}
    </>
  )
}

/** With which table: one that is open, or that of a file. */
function EarlierChoice({ onMade }: { readonly onMade: (made: Compared | string | null) => void }): JSX.Element {
  const { language, actions } = usePane()
  const texts = PERIOD_TEXTS[language]
  const documents = usePaneState((state) => state.documents)
  const active = usePaneState((state) => state.active)
  const earlier = earlierTables({ documents, active })
  return (
    <>
      {earlier.map((each) => (
        <ActionButton
          key={each.name}
          action="compare-sheet"
          onClick={async () => onMade(await actions.periods.compareWith(each))}
        >
          {texts.compareWith(each.name)}
        </ActionButton>
      ))}
      <EarlierFile action="compare" onChoose={(file) => void actions.periods.compare(file).then(onMade)} />
    </>
  )
}

function Changes({ comparison, findings }: Compared): JSX.Element {
  const { language, actions } = usePane()
  const texts = PERIOD_TEXTS[language]
  const rows = movedOf(comparison.points)
  const onlyDocuments = onlyDocumentsOf(comparison.points).map(({ number }) => number)
  return (
    <>
      <p
        className="summary"
        data-regressed={comparison.points.reduce((sum, { regressed }) => sum + regressed.length, 0)}
      >
        {texts.totals(comparison)}
      </p>
      {rows.length === 0 ? <p className="finding-hint">{texts.nothingMoved}</p> : null}
      <table className="round-table">
        <tbody>
          {rows.map(({ number, newlyAchieved, regressed }) => (
            <tr key={number} data-point={number}>
              <th scope="row">{number}</th>
              <td>{regressed.length > 0 ? texts.regressed(regressed.join('、')) : ''}</td>
              <td>{newlyAchieved.length > 0 ? texts.newly(newlyAchieved.join('、')) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onlyDocuments.length > 0 ? (
        <p className="finding-hint" data-documents={onlyDocuments.length}>
          {DESK_MESSAGES[language].onlyDocuments(onlyDocuments)}
        </p>
      ) : null}
      <RoundFindings findings={findings} open={(place) => actions.jump(place)} />
    </>
  )
}
