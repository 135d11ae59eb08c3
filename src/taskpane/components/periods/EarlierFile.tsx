import { useRef } from 'react'
import type { GivenFile } from '../../actions/files'
import { PERIOD_TEXTS } from '../../texts/round/periods'
import { ActionButton } from '../ActionButton'
import { givenFiles } from '../files/given-files'
import { usePane } from '../PaneContext'

interface Props {
  /** The public hook of the button. */
  readonly action: string
  readonly onChoose: (file: GivenFile) => void
}

/** Has a workbook of the period before chosen, which is read on the spot. */
export function EarlierFile({ action, onChoose }: Props): JSX.Element {
  const { state } = usePane()
  const texts = PERIOD_TEXTS[state.language]
  const input = useRef<HTMLInputElement>(null)
  const onChange = (): void => {
    const [file] = givenFiles(input.current?.files ?? [])
    if (input.current) input.current.value = ''
    if (file) onChoose(file)
  }
  return (
    <>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        tabIndex={-1}
        aria-label={texts.choose}
        data-input="previous"
        onChange={onChange}
      />
      <ActionButton action={action} onClick={() => input.current?.click()}>
        {texts.choose}
      </ActionButton>
    </>
  )
}
