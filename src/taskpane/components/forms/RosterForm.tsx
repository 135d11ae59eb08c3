import { useState, type FormEvent } from 'react'
import { parseRosterText } from '../../../summary-table/counties/roster/roster-text'
import type { DocumentState } from '../../state/pane-state'
import { usePane, useTextsOf } from '../PaneContext'
import { TextField } from './TextField'
import { SETTINGS_TEXTS } from '../../texts/settings'

interface Props {
  readonly document: DocumentState
}

/** The counties and zones that every point must account for. */
export function RosterForm({ document }: Props): JSX.Element {
  const { actions } = usePane()
  const own = useTextsOf(SETTINGS_TEXTS)
  const [typed, setTyped] = useState<string | null>(null)
  const inUse = document.checked?.result.tables[document.table]?.roster
  // What is checked against now is what people change, not a blank to be filled.
  const present = document.roster === '' ? (inUse?.counties.join('\n') ?? '') : document.roster
  const text = typed ?? present
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTyped(null)
    if (text !== present) void actions.giveRoster(text)
  }
  const count = parseRosterText(text).counties.length
  return (
    <form onSubmit={submit}>
      <TextField
        label={own.roster}
        description={own.rosterHelp}
        placeholder={own.rosterExample}
        multiline
        rows={7}
        resizable={false}
        value={text}
        onChange={(_, value = '') => setTyped(value)}
      />
      <p className="quiet">
        {count > 0 ? own.rosterCount(count) : ''} {inUse ? own.rosterInUse(inUse.source, inUse.counties.length) : ''}
      </p>
      <button type="submit" className="button" disabled={document.work !== null}>
        {own.save}
      </button>
    </form>
  )
}
