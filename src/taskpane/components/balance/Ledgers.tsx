import { useState } from 'react'
import type { BalanceCheck } from '../../../balance/check-balance'
import { TARGETS_ID, targetsForm } from '../../../balance/targets/presets'
import type { LedgerResult } from '../../../ledgers/result'
import { ledgerForms } from '../../../ledgers/forms/form'
import { LEDGERS } from '../../../ledgers/kinds'
import { schoolList } from '../../../ledgers/schools/school-list'
import { ledgerTables } from '../../../report/ledgers'
import { itemAt } from '../../../text/items'
import type { Checked } from '../../state/pane-state'
import { LEDGERS_TEXTS } from '../../texts/ledgers'
import { useDocument, usePane } from '../PaneContext'
import { CellLink } from './CellLink'
import { FiguresToSheet, FigureTable } from './Figures'

interface Props {
  readonly checked: Checked
  /** Null where the cells that were chosen for schools are gone. */
  readonly check: BalanceCheck | null
}

/** 台账: what each ledger comes to, its figures as a sheet, and blank ones to fill in. */
export function Ledgers({ checked, check }: Props): JSX.Element {
  const { language } = usePane()
  const document = useDocument()
  const texts = LEDGERS_TEXTS[language]
  const { ledgers = [] } = checked.result
  return (
    <details className="fold ledgers" data-ledgers={ledgers.length} open={ledgers.length > 0}>
      <summary>
        <h2>{texts.title}</h2> <span className="quiet">{texts.facts(ledgers.length)}</span>
      </summary>
      {ledgers.length === 0 ? <p className="finding-hint">{texts.none}</p> : <Figures ledgers={ledgers} />}
      {document?.capabilities.write ? <Blanks check={check} /> : null}
    </details>
  )
}

function Figures({ ledgers }: { readonly ledgers: readonly LedgerResult[] }): JSX.Element {
  const { language } = usePane()
  const texts = LEDGERS_TEXTS[language]
  const tables = ledgerTables(ledgers, language)
  return (
    <>
      {ledgers.map(({ id, sheet, range }, index) => {
        const table = itemAt(tables, index)
        return (
          <section key={id} data-ledger={id}>
            <h3>
              <CellLink cells={{ sheet, cell: range }}>{table.title ?? texts.place}</CellLink>
            </h3>
            <FigureTable table={table} />
          </section>
        )
      })}
      <FiguresToSheet tables={tables} name={texts.sheetName} action="ledger-figures" />
    </>
  )
}

function Blanks({ check }: Pick<Props, 'check'>): JSX.Element {
  const { language, actions } = usePane()
  const document = useDocument()
  const texts = LEDGERS_TEXTS[language]
  const [id, setId] = useState(itemAt(LEDGERS, 0).id)
  const insert = (): void => {
    const ledger = LEDGERS.find((each) => each.id === id)
    const schools = ledger?.lists && check ? schoolList(check.reading, check.assessment.standard) : []
    void actions.balance.addForms(ledger ? ledgerForms(ledger, schools) : [targetsForm()])
  }
  return (
    <p className="list-actions">
      <select aria-label={texts.choose} value={id} onChange={(event) => setId(event.target.value)}>
        {LEDGERS.map((ledger) => (
          <option key={ledger.id} value={ledger.id}>
            {ledger.name[language]}
          </option>
        ))}
        <option value={TARGETS_ID}>{texts.targets}</option>
      </select>{' '}
      <button
        type="button"
        className="button"
        data-action="ledger-blank"
        disabled={document?.work !== null}
        onClick={insert}
      >
        {texts.insert}
      </button>
    </p>
  )
}
