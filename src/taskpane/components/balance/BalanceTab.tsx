import { useMemo } from 'react'
import type { BalanceCheck } from '../../../balance/check-balance'
import { balanceSheet } from '../../../report/balance/sheet'
import { balanceBeside, yearBeside } from '../../state/balance/balance'
import { itemEntry } from '../../state/balance/county-items'
import type { Checked, DocumentState } from '../../state/pane-state'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { CellsChoice } from './CellsChoice'
import { CountyItems } from './CountyItems'
import { CountyResults, CountySection } from './CountySection'
import { DraftedReport } from './DraftedReport'
import { Formulas } from './Formulas'
import { FunctionNames } from './FunctionNames'
import { Ledgers } from './Ledgers'
import { mistakesIn } from './looks'
import { NoSchools } from './NoSchools'
import { SchoolFindings } from './SchoolFindings'
import { Targets } from './Targets'
import { StandardChoice } from './standard/StandardChoice'
import { BALANCE_TEXTS } from '../../texts/balance'
import { VerdictLine } from './VerdictLine'
import '../../styles/balance.css'

/** 均衡: the schools of the workbook against a standard, what pulls them apart, and what closes the gap. */
export default function BalanceTab(): JSX.Element {
  const document = useDocument()
  const texts = useTextsOf(BALANCE_TEXTS)
  if (!document?.checked) return <p className="empty">{document?.failure ? '' : texts.notChecked}</p>
  return <Balance key={document.id} document={document} checked={document.checked} />
}

interface Props {
  readonly document: DocumentState
  readonly checked: Checked
}

function Balance({ document, checked }: Props): JSX.Element {
  const { language } = usePane()
  const year = yearBeside(checked)
  const check = useMemo(() => balanceBeside(checked, document.balance, language), [checked, document.balance, language])
  return (
    <div className="balance">
      {check && check.reading.tables.length > 0 ? <Results check={check} year={year} /> : null}
      {check && check.reading.tables.length === 0 ? <NoSchools check={check} /> : null}
      {check && showsItemsAlone(check) ? <CountyItems check={check} year={year} /> : null}
      <CellsChoice choices={document.balance} gone={check === null} />
      <StandardChoice choices={document.balance} />
      <Ledgers checked={checked} check={check} />
      <Targets due={checked.result.due ?? []} />
      {checked.result.tables.length > 0 ? <DraftedReport /> : null}
      {document.capabilities.addInFunctions && document.capabilities.write ? <Formulas /> : null}
      {document.capabilities.functionNames ? <FunctionNames /> : null}
    </div>
  )
}

/** Without schools, the county's items are worth showing once somebody has begun with them. */
function showsItemsAlone({ reading, items }: BalanceCheck): boolean {
  return reading.tables.length === 0 && itemEntry(items) !== 'none'
}

function Results({ check, year }: { readonly check: BalanceCheck; readonly year: number }): JSX.Element {
  const { language, actions } = usePane()
  const document = useDocument()
  const texts = useTextsOf(BALANCE_TEXTS)
  // Of data that is wrong, what is judged is not yet worth reading.
  const hasMistakes = mistakesIn(check) > 0
  const exportSheet = (): void => {
    const { name, rows } = balanceSheet(check, language)
    void actions.balance.addSheet(name, rows)
  }
  return (
    <>
      <VerdictLine check={check} />
      {hasMistakes ? <SchoolFindings check={check} /> : null}
      {check.counties.length > 0 ? (
        <>
          {check.counties.map((county) => (
            <CountySection key={county.name} county={county} year={year} />
          ))}
          {hasMistakes ? null : <SchoolFindings check={check} />}
        </>
      ) : (
        <CountyResults county={check} year={year}>
          {hasMistakes ? null : <SchoolFindings check={check} />}
        </CountyResults>
      )}
      {document?.capabilities.write ? (
        <div className="list-actions">
          <button
            type="button"
            className="button"
            data-action="export"
            data-format="sheet"
            disabled={document.work !== null}
            onClick={exportSheet}
          >
            {texts.exporting}
          </button>
        </div>
      ) : null}
    </>
  )
}
