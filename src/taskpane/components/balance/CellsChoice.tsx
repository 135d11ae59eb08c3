import { useState, type FormEvent } from 'react'
import type { ChosenCells } from '../../../balance/chosen-cells'
import type { BalanceChoices } from '../../../kept/balance-choices'
import { cellsAt } from '../../state/balance/cells-form'
import { shownSheet } from '../../state/pane-state'
import { useDocument, usePane, usePaneState, useTextsOf } from '../PaneContext'
import { BALANCE_TEXTS } from '../../texts/balance'

interface Props {
  readonly choices: BalanceChoices
  /** The sheet of the chosen cells is no longer there. */
  readonly gone: boolean
}

/** Where the school data stand: on the sheet found by its headings, or in cells that a person chooses. */
export function CellsChoice({ choices, gone }: Props): JSX.Element {
  const { actions } = usePane()
  const document = useDocument()
  const { cells: texts } = useTextsOf(BALANCE_TEXTS)
  const [choosing, setChoosing] = useState(false)
  const { cells } = choices
  const use = (chosen: ChosenCells | null): void => {
    setChoosing(false)
    void actions.balance.choose({ ...choices, cells: chosen })
  }
  return (
    <section className="balance-choice">
      <p>
        <span className="choice-label">{texts.label}</span>{' '}
        {cells ? texts.chosen(cells.sheet, cells.cell) : texts.sheet}
      </p>
      {gone && cells ? <p className="failure">{texts.gone(cells.sheet)}</p> : null}
      <p>
        <button type="button" className="link" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {texts.choose}
        </button>{' '}
        {cells ? (
          <button type="button" className="link" disabled={document?.work !== null} onClick={() => use(null)}>
            {texts.reset}
          </button>
        ) : null}
      </p>
      {choosing ? <CellsForm onUse={use} /> : null}
    </section>
  )
}

function CellsForm({ onUse }: { readonly onUse: (cells: ChosenCells) => void }): JSX.Element {
  const { actions } = usePane()
  const host = usePaneState(({ host }) => host)
  const document = useDocument()
  const { cells: texts } = useTextsOf(BALANCE_TEXTS)
  const [address, setAddress] = useState('')
  const [invalid, setInvalid] = useState(false)
  /** In Excel and WPS these show the sheet. */
  const sheetOnScreen = async (): Promise<string | null> => {
    if (host !== 'browser') return (await actions.balance.selection())?.sheet ?? null
    return document && (shownSheet(document)?.name ?? null)
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const contents = document?.checked?.contents
    const cells = contents ? cellsAt(address, contents, await sheetOnScreen()) : null
    setInvalid(cells === null)
    if (cells) onUse(cells)
  }
  const takeSelection = async (): Promise<void> => {
    const cells = await actions.balance.selection()
    if (cells) setAddress(texts.chosen(cells.sheet, cells.cell))
  }
  return (
    <form className="inset" onSubmit={(event) => void submit(event)}>
      <label className="field">
        {texts.address}
        <input
          value={address}
          placeholder={texts.addressHelp}
          aria-invalid={invalid}
          aria-describedby="cells-invalid"
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      <p id="cells-invalid" className="form-problem" role="alert">
        {invalid ? texts.invalid : ''}
      </p>
      <div className="list-actions">
        <button type="submit" className="button" disabled={document?.work !== null}>
          {texts.use}
        </button>
        {host !== 'browser' ? (
          <button type="button" className="button" onClick={() => void takeSelection()}>
            {texts.selection}
          </button>
        ) : null}
      </div>
    </form>
  )
}
