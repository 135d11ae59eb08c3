import { useRef } from 'react'
import type { GivenFile } from '../actions/files'
import { ActionButton } from './ActionButton'
import { givenFiles } from './files/given-files'

/** What the page reads. */
export const WORKBOOKS = '.xlsx,.xlsm,.xltx,.xltm'

interface Props {
  readonly label: string
  /** `data-action` of the button, and `data-input` of its input where that is known outside. */
  readonly action: string
  readonly input?: string
  /** Endings of the files that are offered. */
  readonly accept: string
  readonly multiple?: boolean
  readonly primary?: boolean
  readonly large?: boolean
  /** Called with one file, or with some where several may be chosen. */
  readonly onChoose: (files: readonly GivenFile[]) => unknown
}

/** A button by which files are chosen. */
export function FileButton({ label, action, input: hook, accept, multiple, onChoose, ...looks }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const onChange = (): void => {
    const { current } = input
    if (!current?.files?.length) return
    const files = givenFiles(current.files)
    // So that choosing the same file again, put right meanwhile, is a change too.
    current.value = ''
    void onChoose(files)
  }
  return (
    <>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        multiple={multiple}
        accept={accept}
        tabIndex={-1}
        aria-label={label}
        data-input={hook}
        onChange={onChange}
      />
      <ActionButton action={action} onClick={() => input.current?.click()} {...looks}>
        {label}
      </ActionButton>
    </>
  )
}
