import { fileName } from '../../../roll-up/file-names'
import { EDITIONS } from '../../../summary-table/editions'
import type { RoundRow } from '../../round/rows'
import { ActionButton } from '../ActionButton'
import { usePane, useTextsOf } from '../PaneContext'
import { useOpenFile } from './useOpenFile'
import { ROUND_TEXTS } from '../../texts/round'

/** A file of a round, or a county of which there is none: how it stands, and what can be done about it. */
export function FileRow({ row }: { readonly row: RoundRow }): JSX.Element {
  const texts = useTextsOf(ROUND_TEXTS)
  const { path, county, state, status, edition, date, contact, notes, differs } = row
  const points = EDITIONS.find(({ id }) => id === edition)?.points.length
  const isRead = edition !== null
  const facts = [points === undefined ? '' : texts.points(points), contact ?? ''].filter(Boolean).join('　')
  return (
    <tr
      data-file={path ?? undefined}
      data-county={county ?? undefined}
      data-status={status}
      data-state={state}
      data-errors={isRead ? row.errors : undefined}
      data-warnings={isRead ? row.warnings : undefined}
      data-explained={isRead ? row.explained : undefined}
      data-unachieved={isRead ? row.unachieved : undefined}
    >
      <th scope="row">{county ?? '?'}</th>
      <td>
        <span className={`state state-${state}`}>{texts.states[state]}</span>
      </td>
      <td className="what">
        {path === null ? null : <FileName path={path} isOpened={state !== 'unread' && state !== 'open'} />}
        {facts === '' ? null : <small className="quiet">{facts}</small>}
        {differs.length > 0 ? <small className="quiet">{texts.differs(differs)}</small> : null}
        {notes.map((note) => (
          <small key={note} className="quiet">
            {note}
          </small>
        ))}
      </td>
      <td className="day">{date}</td>
      <Counts row={row} isRead={isRead} />
      <td className="do">
        <RowActions row={row} />
      </td>
    </tr>
  )
}

/** What a check counts in the file. */
function Counts({ row, isRead }: { readonly row: RoundRow; readonly isRead: boolean }): JSX.Element {
  const { headings } = useTextsOf(ROUND_TEXTS)
  const { errors, warnings, explained, unachieved } = row
  return (
    <>
      <td className="number" data-label={headings.errors}>
        {isRead ? <Count count={errors} of="error" /> : null}
      </td>
      <td className="number" data-label={headings.warnings}>
        {isRead ? <Count count={warnings} of="warning" /> : null}
      </td>
      <td className="number" data-label={headings.explained}>
        {explained > 0 ? explained : null}
      </td>
      <td className="number" data-label={headings.unachieved}>
        {isRead ? unachieved : null}
      </td>
    </>
  )
}

function Count({ count, of }: { readonly count: number; readonly of: 'error' | 'warning' }): JSX.Element {
  return count > 0 ? <strong className={`severity-${of}`}>{count}</strong> : <>0</>
}

function FileName({ path, isOpened }: { readonly path: string; readonly isOpened: boolean }): JSX.Element {
  const texts = useTextsOf(ROUND_TEXTS)
  const open = useOpenFile()
  const name = fileName(path)
  if (!open || !isOpened) return <span title={path}>{name}</span>
  return (
    <button type="button" className="link" title={texts.openFile(path)} onClick={() => open(path)}>
      {name}
    </button>
  )
}

function RowActions({ row }: { readonly row: RoundRow }): JSX.Element {
  const { actions } = usePane()
  const texts = useTextsOf(ROUND_TEXTS)
  const { path, county, state, errors, warnings, rivals } = row
  if (path === null)
    return (
      <ActionButton action="remind" small onClick={() => actions.round.remind(county === null ? null : [county])}>
        {texts.remind}
      </ActionButton>
    )
  const isWrong = errors > 0 || warnings > 0 || state === 'unread' || state === 'no-table'
  return (
    <>
      {rivals.length > 0 ? (
        <ActionButton action="use-file" small onClick={() => actions.round.chooseFile(path, rivals)}>
          {texts.useThis}
        </ActionButton>
      ) : null}
      {isWrong ? (
        <ActionButton action="send-back" small onClick={() => actions.round.sendBack(path)}>
          {texts.sendBack}
        </ActionButton>
      ) : null}
    </>
  )
}
