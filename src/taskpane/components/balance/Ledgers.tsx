import { useState } from 'react'
import type { BalanceCheck } from '../../../balance/check'
import { TARGETS_ID, targetsForm } from '../../../balance/targets/presets'
import type { LedgerResult } from '../../../ledgers/result'
import { ledgerForms } from '../../../ledgers/form'
import { LEDGERS } from '../../../ledgers/kinds'
import { schoolList } from '../../../ledgers/school-list'
import { ledgerTables } from '../../../report/ledgers'
import type { Checked } from '../../state/pane-state'
import { LEDGERS_TEXTS } from '../../texts/ledgers/texts'
import { usePane } from '../PaneContext'
import { CellLink } from './CellLink'
import { FiguresToSheet, FigureTable } from './Figures'

interface Props {
  readonly checked: Checked
  /** Null where the cells that were chosen for schools are gone. */
  readonly check: BalanceCheck | null
}

/** 台账: what each ledger comes to, its figures as a sheet, and blank ones to fill in. */
export function Ledgers({ checked, check }: Props): JSX.Element {
  const { state, document } = usePane()
  const texts = LEDGERS_TEXTS[state.language]
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
  const { state } = usePane()
  const texts = LEDGERS_TEXTS[state.language]
  const tables = ledgerTables(ledgers, state.language)
  return (
    <>
      {tables.map((table, index) => (
        <section key={ledgers[index].id} data-ledger={ledgers[index].id}>
          <h3>
            <CellLink cells={{ sheet: ledgers[index].sheet, cell: ledgers[index].range }}>
              {table.title ?? texts.place}
            </CellLink>
          </h3>
          <FigureTable table={table} />
        </section>
      ))}
      <FiguresToSheet tables={tables} name={texts.sheetName} action="ledger-figures" />
    </>
  )
}

function Blanks({ check }: Pick<Props, 'check'>): JSX.Element {
  const { state, document, actions } = usePane()
  const texts = LEDGERS_TEXTS[state.language]
  const [id, setId] = useState<string>(LEDGERS[0].id)
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
            {ledger.name[state.language]}
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
