import { useEffect, useState } from 'react'
import type { NameUse } from '../../../workbook/port'
import { NAMED_FUNCTIONS } from '../../../workbook/named-functions'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { BALANCE_TEXTS } from '../../texts/balance'

/** =CV(区域) without the prefix: names of the workbook that are functions, defined and taken out again. */
export function FunctionNames(): JSX.Element {
  const { actions } = usePane()
  const document = useDocument()
  const { names: texts } = useTextsOf(BALANCE_TEXTS)
  const [uses, setUses] = useState<readonly NameUse[] | null>(null)
  useEffect(() => {
    void actions.balance.namesInUse().then(setUses)
  }, [actions])
  const change = async (define: boolean): Promise<void> => {
    await (define ? actions.balance.defineNames() : actions.balance.removeNames())
    setUses(await actions.balance.namesInUse())
  }
  const busy = uses === null || document?.work !== null
  return (
    <details className="fold">
      <summary>
        <h2>{texts.title}</h2>
      </summary>
      <p className="finding-hint">{texts.about}</p>
      <ul role="status">
        {NAMED_FUNCTIONS.map(({ name }, index) => {
          const use = uses?.[index]
          return use === undefined ? null : (
            <li key={name} data-name-use={use}>
              {texts.use(name, use)}
            </li>
          )
        })}
      </ul>
      <div className="list-actions">
        <button
          type="button"
          className="button"
          data-action="define-names"
          disabled={busy || !uses.includes('free')}
          onClick={() => void change(true)}
        >
          {texts.define}
        </button>
        <button
          type="button"
          className="button"
          data-action="remove-names"
          disabled={busy || !uses.includes('ours')}
          onClick={() => void change(false)}
        >
          {texts.remove}
        </button>
      </div>
    </details>
  )
}
