import { memo, useMemo, useState } from 'react'
import { crossRows, type CrossCell, type CrossRow } from '../../round/cross'
import { dueUnits } from '../../../roll-up/due'
import type { RollUp } from '../../../roll-up/model'
import { ActionButton } from '../ActionButton'
import { useOpenFile } from './useOpenFile'
import { ROUND_TEXTS } from '../../texts/round'
import { useTextsOf } from '../PaneContext'

/** Points × counties, of a province × prefectures: how each stands, and at which points most have not achieved it. */
export function CrossView({ rolled }: { readonly rolled: RollUp }): JSX.Element {
  const texts = useTextsOf(ROUND_TEXTS)
  const [ranked, setRanked] = useState(false)
  const columns = useMemo(() => dueUnits(rolled), [rolled])
  const rows = useMemo(() => crossRows(rolled), [rolled])
  const shown = ranked ? [...rows].sort((a, b) => b.unachieved - a.unachieved) : rows
  return (
    <>
      <p className="finding-hint">{texts.cross.help}</p>
      <div className="list-actions">
        <ActionButton action="rank" onClick={() => setRanked(!ranked)}>
          {ranked ? texts.cross.inOrder : texts.cross.ranked}
        </ActionButton>
      </div>
      <div className="scroll">
        <table className="round-table cross">
          <thead>
            <tr>
              <th scope="col">{texts.cross.point}</th>
              <th scope="col">{texts.cross.unachieved}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <PointRow key={row.number} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const PointRow = memo(function PointRow({ row }: { readonly row: CrossRow }): JSX.Element {
  return (
    <tr>
      <th scope="row" title={row.text}>
        {row.number}
      </th>
      <td className="number">{row.unachieved}</td>
      {row.cells.map((cell) => (
        <StandingCell key={cell.unit} cell={cell} number={row.number} />
      ))}
    </tr>
  )
})

function StandingCell({ cell, number }: { readonly cell: CrossCell; readonly number: number }): JSX.Element {
  const open = useOpenFile()
  const { unit, standing, sign, path, place } = cell
  const facts = { className: standing, 'data-point': number, 'data-unit': unit, 'data-standing': standing }
  if (!open || path === null) return <td {...facts}>{sign}</td>
  return (
    <td {...facts}>
      <button
        type="button"
        className="bare"
        aria-label={`${unit} ${number} ${sign}`}
        onClick={() => open(path, place ?? undefined)}
      >
        {sign}
      </button>
    </td>
  )
}
