import { lazy, useRef, useState, type KeyboardEvent } from 'react'
import { countyMap, STANDING_SIGNS, type Standing } from '../../../report/county-map'
import { reportTable } from '../../../report/file-report'
import type { TableSubject } from '../../../summary-table/answers/subject'
import { moved } from '../../state/editors/standings'
import { Part } from '../Part'
import { UNACHIEVED_TEXTS } from '../../texts/unachieved'
import { useDocument, usePane, useTextsOf } from '../PaneContext'

const PlaceEditor = lazy(() => import('../editors/PlaceEditor'))

interface Props {
  readonly subject: TableSubject
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** In no list, or in both: it is open where the county stands. */
const chosen = (standing: Standing): 'achieved' | 'unachieved' | 'open' =>
  standing === 'achieved' || standing === 'unachieved' ? standing : 'open'

/** Counties × points, told apart by the shape of the signs. A click moves a county into the other list. */
export function CountyMap({ subject }: Props): JSX.Element {
  const { texts, actions } = usePane()
  const document = useDocument()
  const own = useTextsOf(UNACHIEVED_TEXTS)
  /** The point whose counties are sorted all together. */
  const [edited, setEdited] = useState<number | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const table = reportTable(subject)
  const canWrite = document?.capabilities.write === true && subject.table.columns.achieved !== null
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    const cell = event.target instanceof Element ? event.target.closest('td') : null
    if (!step || !cell) return
    event.preventDefault()
    const row = cell.parentElement as HTMLTableRowElement
    const next = body.current?.rows[row.sectionRowIndex + step[0]]?.cells[cell.cellIndex + step[1]]
    next?.querySelector('button')?.focus()
  }
  return (
    <>
      <p className="finding-hint">
        {own.mapHelp} {canWrite ? own.mapMoves : ''}
      </p>
      {edited === null ? null : (
        <Part>
          <PlaceEditor
            key={edited}
            role={{ table: document?.table ?? 0, point: edited, key: 'achieved' }}
            onClose={() => setEdited(null)}
            onText={null}
          />
        </Part>
      )}
      <div className="map-scroll" tabIndex={0} role="region" aria-label={own.mapCaption}>
        <table className="map">
          <caption className="visually-hidden">{own.mapCaption}</caption>
          <thead>
            <tr>
              <td />
              {table.counties.map((county) => (
                <th key={county} scope="col">
                  <span>{county}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {countyMap(table).map(({ number, standings }, row) => (
              <tr key={number}>
                <th scope="row">
                  {canWrite ? (
                    <button
                      type="button"
                      className="link"
                      data-action="edit"
                      aria-label={`${texts.findings.point(number)} ${texts.findings.edit.counties}`}
                      onClick={() => setEdited(number)}
                    >
                      {number}
                    </button>
                  ) : (
                    number
                  )}
                </th>
                {standings.map(({ county, standing }, column) => (
                  <td key={county} className={`standing-${standing}`}>
                    <button
                      type="button"
                      tabIndex={row === 0 && column === 0 ? 0 : -1}
                      data-point={number}
                      data-county={county}
                      data-standing={chosen(standing)}
                      disabled={!canWrite}
                      onClick={() =>
                        void actions.setStandings(
                          document?.table ?? 0,
                          number,
                          new Map([[county, moved(chosen(standing))]]),
                        )
                      }
                    >
                      <span aria-hidden="true">{STANDING_SIGNS[standing]}</span>
                      <span className="visually-hidden">{own.standings[standing]}</span>
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
