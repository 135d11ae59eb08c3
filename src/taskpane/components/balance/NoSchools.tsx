import type { BalanceCheck } from '../../../balance/check-balance'
import { schoolSheetNotFound } from '../../../balance/rules/school-sheet-not-found'
import { useDocument, useTextsOf } from '../PaneContext'
import { SchoolFindings } from './SchoolFindings'
import { BALANCE_TEXTS } from '../../texts/balance'

/** Beside the page, for people to fill in. */
const TEMPLATE = 'assets/templates/学校基本数据.xlsx'

/** What to do where the workbook has no school data. */
export function NoSchools({ check }: { readonly check: BalanceCheck }): JSX.Element {
  const document = useDocument()
  const { noSchools } = useTextsOf(BALANCE_TEXTS)
  return (
    <section className="no-schools">
      <h2>{document?.balance.cells ? noSchools.inCells : noSchools.title}</h2>
      <p>{noSchools.about}</p>
      <p>
        <a className="button" href={TEMPLATE} download data-action="template">
          {noSchools.template}
        </a>
      </p>
      {saysMore(check) ? <SchoolFindings check={check} /> : null}
    </section>
  )
}

/** Whether more is found than that there are no schools, which is said already. */
function saysMore({ reading, findings }: BalanceCheck): boolean {
  return reading.nearest !== null || findings.some(({ rule }) => rule !== schoolSheetNotFound.name)
}
