import { useState } from 'react'
import { STANDARDS } from '../../../../balance/standards/catalogue'
import { LOCAL } from '../../../../balance/standards/choice'
import type { LocalStandard } from '../../../../balance/standards/local'
import type { BalanceChoices } from '../../../../kept/balance-choices'
import { useDocument, usePane, useTextsOf } from '../../PaneContext'
import { BALANCE_TEXTS } from '../../../texts/balance'
import { StandardForm } from './StandardForm'

interface Props {
  readonly choices: BalanceChoices
}

/** Which standard the schools are held to: a national one, or the workbook's own over a national one. */
export function StandardChoice({ choices }: Props): JSX.Element {
  const { actions } = usePane()
  const document = useDocument()
  const { standard: texts } = useTextsOf(BALANCE_TEXTS)
  const [editing, setEditing] = useState(false)
  const { local } = choices
  const choose = (standard: string): void => {
    if (standard === LOCAL && !local) setEditing(true)
    else void actions.balance.choose({ ...choices, standard })
  }
  const keep = (given: LocalStandard | null): void => {
    setEditing(false)
    const standard = given ? LOCAL : (local?.base ?? choices.standard)
    void actions.balance.choose({ ...choices, local: given, standard })
  }
  return (
    <section className="balance-choice">
      <label className="field">
        {texts.label}
        <select
          data-choice="standard"
          value={editing ? LOCAL : choices.standard}
          disabled={document?.work !== null}
          onChange={({ target }) => choose(target.value)}
        >
          {STANDARDS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={LOCAL}>{local ? texts.local(local.name) : texts.newLocal}</option>
        </select>
      </label>
      {local && choices.standard === LOCAL && !editing ? (
        <button type="button" className="link" onClick={() => setEditing(true)}>
          {texts.edit}
        </button>
      ) : null}
      {editing ? (
        <StandardForm local={local} base={choices.standard} onKeep={keep} onClose={() => setEditing(false)} />
      ) : null}
    </section>
  )
}
