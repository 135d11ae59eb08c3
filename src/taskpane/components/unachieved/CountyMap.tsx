import { countyMap, STANDING_SIGNS } from '../../../report/county-map'
import { reportTable } from '../../../report/file-report'
import type { TableSubject } from '../../../summary-table/answers/subject'
import { usePane } from '../PaneContext'

interface Props {
  readonly subject: TableSubject
}

/** Counties × points, told apart by the shape of the signs. */
export function CountyMap({ subject }: Props): JSX.Element {
  const { texts } = usePane()
  const table = reportTable(subject)
  return (
    <>
      <p className="finding-hint">{texts.unachieved.mapHelp}</p>
      <div className="map-scroll" tabIndex={0} role="region" aria-label={texts.unachieved.mapCaption}>
        <table className="map">
          <caption className="visually-hidden">{texts.unachieved.mapCaption}</caption>
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
          <tbody>
            {countyMap(table).map(({ number, standings }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {standings.map((standing, column) => (
                  <td key={column} className={`standing-${standing}`}>
                    <span aria-hidden="true">{STANDING_SIGNS[standing]}</span>
                    <span className="visually-hidden">{texts.unachieved.standings[standing]}</span>
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
