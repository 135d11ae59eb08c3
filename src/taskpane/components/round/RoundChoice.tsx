import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { RoundState } from '../../round/round-state'
import { givenFiles } from '../files/given-files'
import { ActionButton } from '../ActionButton'
import { FileButton, WORKBOOKS } from '../FileButton'
import { usePane, useTextsOf } from '../PaneContext'
import { pickFolder } from './folder'
import { ROUND_TEXTS } from '../../texts/round'

/** Which files are collected, for whom, and how far they have been read. */
export function RoundChoice({ state }: { readonly state: RoundState }): JSX.Element {
  const { actions } = usePane()
  const texts = useTextsOf(ROUND_TEXTS)
  const folder = useRef<HTMLInputElement>(null)
  // React knows no such attribute.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), [])
  const onFolder = (): void => {
    const { current } = folder
    if (!current?.files?.length) return
    const files = givenFiles(current.files)
    current.value = ''
    void actions.round.choose(files)
  }
  const chooseFolder = async (): Promise<void> => {
    const picked = await pickFolder()
    if (picked === 'unknown') folder.current?.click()
    else if (picked !== null) await actions.round.choose(await picked(), picked)
  }
  return (
    <>
      {state.total === 0 ? <p className="finding-hint">{texts.about}</p> : null}
      <div className="round-choice">
        <div className="list-actions">
          <input
            ref={folder}
            className="visually-hidden"
            type="file"
            tabIndex={-1}
            aria-label={texts.chooseFolder}
            onChange={onFolder}
          />
          <FileButton
            label={texts.chooseFiles}
            action="round-files"
            input="round-files"
            accept={`${WORKBOOKS},.xls,.et`}
            multiple
            onChoose={(files) => actions.round.choose(files)}
          />
          <ActionButton action="round-folder" onClick={chooseFolder}>
            {texts.chooseFolder}
          </ActionButton>
          {state.total > 0 && !state.reading ? (
            <ActionButton action="round-again" onClick={actions.round.again}>
              {texts.again}
            </ActionButton>
          ) : null}
          {state.total > 0 ? (
            <FileButton
              label={texts.earlier}
              action="round-earlier"
              input="round-earlier"
              accept={WORKBOOKS}
              onChoose={([file]) => (file ? actions.round.takeEarlier(file) : undefined)}
            />
          ) : null}
          {state.earlier ? <span className="quiet">{texts.earlierTaken(state.earlier.name)}</span> : null}
          {state.reading ? (
            <>
              <progress value={state.files.length} max={state.total} />
              <span role="status">{texts.reading(state.files.length, state.total)}</span>
              <ActionButton action="round-stop" onClick={actions.round.stop}>
                {texts.stop}
              </ActionButton>
            </>
          ) : null}
        </div>
        <UnitForm key={`${state.unit} ${state.roster}`} unit={state.unit} roster={state.roster} />
      </div>
    </>
  )
}

function UnitForm({ unit, roster }: { readonly unit: string; readonly roster: string }): JSX.Element {
  const { actions } = usePane()
  const texts = useTextsOf(ROUND_TEXTS)
  const [name, setName] = useState(unit)
  const [list, setList] = useState(roster)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void actions.round.giveUnit(name.trim(), list)
  }
  return (
    <form className="round-unit" onSubmit={submit}>
      <label>
        {texts.unit}
        <input name="unit" value={name} title={texts.unitHelp} onChange={({ target }) => setName(target.value)} />
      </label>
      <details>
        <summary>{texts.roster}</summary>
        <textarea value={list} rows={6} aria-label={texts.roster} onChange={({ target }) => setList(target.value)} />
        <p className="finding-hint">{texts.rosterHelp}</p>
      </details>
      <button type="submit" className="button" data-action="round-unit">
        {texts.apply}
      </button>
    </form>
  )
}
