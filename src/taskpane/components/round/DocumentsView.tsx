import { documentRegister } from '../../../roll-up/document-register'
import type { RollUp } from '../../../roll-up/model'
import { ROUND_TEXTS } from '../../texts/round'
import { useTextsOf } from '../PaneContext'

/** 文件台账: every document of all files, who cites it, by which titles, for which points. */
export function DocumentsView({ rolled }: { readonly rolled: RollUp }): JSX.Element {
  const { documents: texts } = useTextsOf(ROUND_TEXTS)
  const register = documentRegister(rolled)
  if (register.length === 0) return <p className="empty">{texts.none}</p>
  return (
    <div className="scroll">
      <table className="round-table">
        <thead>
          <tr>
            {[texts.number, texts.titles, texts.counties, texts.points].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {register.map(({ number, titles, counties, points }) => (
            <tr key={`${number ?? ''} ${titles.join(' ')}`}>
              <th scope="row">{number ?? ''}</th>
              <td>{titles.map((title) => `《${title}》`).join('\n')}</td>
              <td>{counties.join('、')}</td>
              <td>{points.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
