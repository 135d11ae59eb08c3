import type { FormulaScope } from '../../../workbook/port'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { BALANCE_TEXTS } from '../../texts/balance'

const SCOPES: readonly FormulaScope[] = ['selection', 'workbook']

/** Makes a workbook independent of the add-in, and repairs one that was without it. */
export function Formulas(): JSX.Element {
  const { actions } = usePane()
  const document = useDocument()
  const { formulas: texts } = useTextsOf(BALANCE_TEXTS)
  const busy = document?.work !== null
  return (
    <details className="fold" data-fold="formulas">
      <summary>
        <h2>{texts.title}</h2>
      </summary>
      <p className="finding-hint">{texts.aboutValues}</p>
      <div className="list-actions">
        {SCOPES.map((scope) => (
          <button
            key={scope}
            type="button"
            className="button"
            data-action="values"
            data-scope={scope}
            disabled={busy}
            onClick={() => void actions.toValues(scope)}
          >
            {texts.values[scope]}
          </button>
        ))}
      </div>
      <p className="finding-hint">{texts.aboutRepair}</p>
      <div className="list-actions">
        <button
          type="button"
          className="button"
          data-action="repair"
          disabled={busy}
          onClick={() => void actions.repairFormulas()}
        >
          {texts.repair}
        </button>
      </div>
    </details>
  )
}
