import type { BalanceCheck } from '../../../balance/check'
import { usePane } from '../PaneContext'
import { SchoolFindings } from './SchoolFindings'
import { useBalanceTexts } from './useBalanceTexts'

/** Beside the page, for people to fill in. */
const TEMPLATE = 'assets/templates/学校基本数据.xlsx'

/** What to do where the workbook has no school data. */
export function NoSchools({ check }: { readonly check: BalanceCheck }): JSX.Element {
  const { document } = usePane()
  const { noSchools } = useBalanceTexts()
  return (
    <section className="no-schools">
      <h2>{document?.balance.cells ? noSchools.inCells : noSchools.title}</h2>
      <p>{noSchools.about}</p>
      <p>
        <a className="button" href={TEMPLATE} download data-action="template">
          {noSchools.template}
        </a>
      </p>
      {check.reading.nearest ? <SchoolFindings check={check} /> : null}
    </section>
  )
}
