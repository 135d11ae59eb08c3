import { useState } from 'react'
import type { RolledPoint, RollUp, Standing } from '../../../roll-up/model'
import { useOpenFile } from './useOpenFile'
import { useRoundTexts } from './useRoundTexts'

const SIGNS: Readonly<Record<Standing, string>> = { achieved: '√', unachieved: '×', open: '?' }

/** Points × counties: how each stands, and at which points most have not achieved it. */
export function CrossView({ rolled }: { readonly rolled: RollUp }): JSX.Element {
  const texts = useRoundTexts()
  const [ranked, setRanked] = useState(false)
  const points = ranked ? [...rolled.points].sort((a, b) => b.unachieved.length - a.unachieved.length) : rolled.points
  return (
    <>
      <p className="finding-hint">{texts.cross.help}</p>
      <div className="list-actions">
        <button type="button" className="button" data-action="rank" onClick={() => setRanked(!ranked)}>
          {ranked ? texts.cross.inOrder : texts.cross.ranked}
        </button>
      </div>
      <div className="scroll">
        <table className="round-table cross">
          <thead>
            <tr>
              <th scope="col">{texts.cross.point}</th>
              <th scope="col">{texts.cross.unachieved}</th>
              {rolled.roster.map((county) => (
                <th key={county} scope="col">
                  <span>{county}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.number}>
                <th scope="row">{point.number}</th>
                <td className="number">{point.unachieved.length}</td>
                {rolled.roster.map((county) => (
                  <CrossCell key={county} point={point} county={county} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function CrossCell({ point, county }: { readonly point: RolledPoint; readonly county: string }): JSX.Element {
  const open = useOpenFile()
  const standing: Standing = point.achieved.includes(county)
    ? 'achieved'
    : point.unachieved.includes(county)
      ? 'unachieved'
      : 'open'
  const source = point.sources.find((one) => one.county === county)
  const cell = source?.points[0]?.cell ?? null
  const table = source?.table
  if (!open || !table) return <td className={standing}>{SIGNS[standing]}</td>
  const place = cell === null ? undefined : { sheet: table.sheet, cell }
  return (
    <td className={standing}>
      <button
        type="button"
        className="bare"
        aria-label={`${county} ${point.number} ${SIGNS[standing]}`}
        onClick={() => open(table.path, place)}
      >
        {SIGNS[standing]}
      </button>
    </td>
  )
}
