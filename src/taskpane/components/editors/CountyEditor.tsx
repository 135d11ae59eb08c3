import { useRef } from 'react'
import type { ChosenStanding } from '../../../summary-table/remedies/standing-edits'
import { moved, standingsOf } from '../../state/editors/standings'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { EditorFrame } from './EditorFrame'
import { EDITORS_TEXTS } from '../../texts/editors'

interface Props {
  /** Index of the table in the check. */
  readonly table: number
  readonly point: number
  readonly onClose: () => void
}

const STANDINGS: readonly ChosenStanding[] = ['achieved', 'unachieved', 'open']

/** The counties of a point, each in its list: a click moves one into the other. What is written are both lists in the order of the roster. */
export function CountyEditor({ table, point, onClose }: Props): JSX.Element | null {
  const { actions } = usePane()
  const document = useDocument()
  const { counties: texts, done } = useTextsOf(EDITORS_TEXTS)
  const place = useRef<HTMLElement | null>(null)
  const subject = document?.checked?.result.tables[table]
  if (!subject) return null
  const standings = standingsOf(subject, point)
  const counties = [...standings.keys()]
  const put = (names: readonly string[], standing: ChosenStanding): void => {
    // The button that is pressed goes elsewhere, and would take the keyboard along.
    place.current?.focus({ preventScroll: true })
    void actions.setStandings(table, point, new Map(names.map((name) => [name, standing])))
  }
  const open = counties.filter((county) => standings.get(county) === 'open')
  return (
    <EditorFrame
      kind="counties"
      title={texts.title(point)}
      onClose={onClose}
      onShown={(element) => {
        place.current = element
        element.focus({ preventScroll: true })
      }}
    >
      {STANDINGS.map((standing) => {
        const names = counties.filter((county) => standings.get(county) === standing)
        if (standing === 'open' && names.length === 0) return null
        return (
          <section key={standing}>
            <h3 className={standing === 'open' ? 'editor-open' : undefined}>
              {texts.standings[standing]} {names.length}
            </h3>
            <div className="county-chips">
              {names.length === 0 ? <span className="quiet">{texts.none}</span> : null}
              {names.map((county) => (
                <button
                  key={county}
                  type="button"
                  className={`county county-${standing}`}
                  data-county={county}
                  data-standing={standing}
                  onClick={() => put([county], moved(standing))}
                >
                  {county}
                </button>
              ))}
            </div>
          </section>
        )
      })}
      <div className="editor-actions">
        <button
          type="button"
          className="button small"
          data-action="all-achieved"
          onClick={() => put(counties, 'achieved')}
        >
          {texts.allAchieved}
        </button>
        <button
          type="button"
          className="button small"
          data-action="rest-achieved"
          disabled={open.length === 0}
          onClick={() => put(open, 'achieved')}
        >
          {texts.restAchieved}
        </button>
        <button type="button" className="button small primary" data-action="apply" onClick={onClose}>
          {done}
        </button>
      </div>
    </EditorFrame>
  )
}
