import { useRef } from 'react'
import { useFiles } from './FilesContext'
import { givenFiles } from './given-files'

interface Props {
  readonly label: string
  readonly primary: boolean
}

/** The one way to choose files: a button over the page's file input. */
export function FileChoice({ label, primary }: Props): JSX.Element {
  const { open } = useFiles()
  const input = useRef<HTMLInputElement>(null)
  const onChange = (): void => {
    const { current } = input
    if (!current?.files?.length) return
    const files = givenFiles(current.files)
    // So that choosing the same file again, put right meanwhile, is a change too.
    current.value = ''
    void open(files)
  }
  return (
    <>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xltx,.xltm"
        tabIndex={-1}
        aria-label={label}
        onChange={onChange}
      />
      <button
        type="button"
        className={primary ? 'button primary large' : 'button'}
        data-action="open"
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
    </>
  )
}
