import { useState } from 'react'
import type { RollUp } from '../../../roll-up/model'
import { EDITIONS } from '../../../summary-table/editions'
import { listedRows, roundRows, type RoundRow, type RowKey, type RowState } from '../../round/rows'
import { usePane } from '../PaneContext'
import { useOpenFile } from './useOpenFile'
import { useRoundTexts } from './useRoundTexts'

const COLUMNS: readonly (readonly [heading: 'county' | 'state' | 'file' | 'date' | 'errors' | 'warnings' | 'unachieved', key: RowKey])[] = [
  ['county', 'county'], ['state', 'state'], ['file', 'path'], ['date', 'date'], ['errors', 'errors'], ['warnings', 'warnings'], ['unachieved', 'unachieved'],
] // prettier-ignore
const STATES: readonly RowState[] = ['used', 'back', 'conflict', 'doubled', 'missing', 'refused', 'unread']

/** One line a file, and one for each county that has not sent. */
export function FilesView({ rolled, search }: { readonly rolled: RollUp; readonly search: string }): JSX.Element {
  const { actions } = usePane()
  const texts = useRoundTexts()
  const [key, setKey] = useState<RowKey>('county')
  const [state, setState] = useState<RowState | null>(null)
  const all = roundRows(rolled)
  const rows = listedRows(all, search, state, key)
  return (
    <>
      <div className="list-actions">
        <input
          type="search"
          value={search}
          placeholder={texts.search}
          aria-label={texts.search}
          onChange={({ target }) => actions.round.search(target.value)}
        />
        {STATES.filter((each) => all.some((row) => row.state === each)).map((each) => (
          <button
            key={each}
            type="button"
            className={`state state-${each}`}
            aria-pressed={each === state}
            onClick={() => setState(each === state ? null : each)}
          >
            {texts.states[each]} {all.filter((row) => row.state === each).length}
          </button>
        ))}
      </div>
      <div className="scroll">
        <table className="round-table">
          <thead>
            <tr>
              {COLUMNS.map(([heading, each]) => (
                <th key={each} scope="col" aria-sort={each === key ? 'ascending' : undefined}>
                  <button type="button" className="bare" data-sort={each} onClick={() => setKey(each)}>
                    {texts.headings[heading]}
                  </button>
                </th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FileRow key={`${row.path ?? ''} ${row.county ?? ''}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function FileRow({ row }: { readonly row: RoundRow }): JSX.Element {
  const { actions } = usePane()
  const texts = useRoundTexts()
  const open = useOpenFile()
  const { path, county, state, edition, date, contact, errors, warnings, unachieved, reason } = row
  const name = path === null ? '' : path.slice(path.lastIndexOf('/') + 1)
  const points = EDITIONS.find(({ id }) => id === edition)?.points.length
  const isRead = edition !== null
  return (
    <tr data-state={state}>
      <th scope="row">{county ?? '?'}</th>
      <td>
        <span className={`state state-${state}`}>{texts.states[state]}</span>
      </td>
      <td>
        {path !== null && open && state !== 'unread' ? (
          <button type="button" className="link" title={texts.openFile(path)} onClick={() => open(path)}>
            {name}
          </button>
        ) : (
          name
        )}
        {reason ? <small className="quiet"> {reason}</small> : null}
        {points === undefined ? null : <small className="quiet"> {texts.points(points)}</small>}
        {contact ? <small className="quiet"> {contact}</small> : null}
      </td>
      <td className="day">{date ?? ''}</td>
      <td className="number">{isRead ? errors : ''}</td>
      <td className="number">{isRead ? warnings : ''}</td>
      <td className="number">{isRead ? unachieved : ''}</td>
      <td>
        {path !== null && (errors > 0 || warnings > 0 || state === 'unread') ? (
          <button
            type="button"
            className="button"
            data-action="send-back"
            onClick={() => void actions.round.sendBack(path)}
          >
            {texts.sendBack}
          </button>
        ) : null}
      </td>
    </tr>
  )
}
