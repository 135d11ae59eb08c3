import { useState } from 'react'
import type { RolledRound } from '../../round/rolled'
import { listedRows, ROW_STATES, roundRows, type RowKey, type RowState } from '../../round/rows'
import { usePane, useTextsOf } from '../PaneContext'
import { FileRow } from './FileRow'
import { ROUND_TEXTS } from '../../texts/round'

const COLUMNS: readonly (readonly [heading: 'county' | 'state' | 'file' | 'date' | 'errors' | 'warnings' | 'explained' | 'unachieved', key: RowKey])[] = [
  ['county', 'county'], ['state', 'state'], ['file', 'path'], ['date', 'date'], ['errors', 'errors'], ['warnings', 'warnings'], ['explained', 'explained'], ['unachieved', 'unachieved'],
] // prettier-ignore

/** One line a file, and one for each county that has not sent. */
export function FilesView({ round, search }: { readonly round: RolledRound; readonly search: string }): JSX.Element {
  const { actions } = usePane()
  const texts = useTextsOf(ROUND_TEXTS)
  const [key, setKey] = useState<RowKey>('county')
  const [state, setState] = useState<RowState | null>(null)
  const all = roundRows(round)
  // A filter for which there is nothing left any more would hide all.
  const shown = state !== null && all.some((row) => row.state === state) ? state : null
  const rows = listedRows(all, search, shown, key)
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
        {ROW_STATES.filter((each) => all.some((row) => row.state === each)).map((each) => (
          <button
            key={each}
            type="button"
            className={`state state-${each}`}
            data-filter={each}
            aria-pressed={each === shown}
            onClick={() => setState(each === shown ? null : each)}
          >
            {texts.states[each]} {all.filter((row) => row.state === each).length}
          </button>
        ))}
      </div>
      <div className="scroll">
        <table className="round-table files">
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
