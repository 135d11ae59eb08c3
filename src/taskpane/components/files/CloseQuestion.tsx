import { useEffect, useRef } from 'react'
import type { DocumentState } from '../../state/pane-state'
import { Told } from '../Told'
import { useFiles } from './FilesContext'
import { FILES_TEXTS } from '../../texts/files'
import { useTextsOf } from '../PaneContext'

interface Props {
  readonly document: DocumentState
  readonly onClose: (id: string) => void
  readonly onStay: () => void
}

/** Asks before a file is closed whose changes would be lost. Escape keeps it open. */
export function CloseQuestion({ document, onClose, onStay }: Props): JSX.Element {
  const texts = useTextsOf(FILES_TEXTS)
  const { save } = useFiles()
  const question = useRef<HTMLDivElement>(null)
  useEffect(() => question.current?.focus(), [])
  const saveAndClose = (): void => {
    save(document.id)
    onClose(document.id)
  }
  return (
    <div
      className="close-question"
      role="alertdialog"
      aria-labelledby="close-question"
      tabIndex={-1}
      ref={question}
      onKeyDown={({ key }) => key === 'Escape' && onStay()}
    >
      <p id="close-question">
        <Told text={texts.unsaved(document.title)} />
      </p>
      <div className="list-actions">
        <button
          type="button"
          className="button primary"
          data-action="save-and-close"
          disabled={document.work !== null}
          onClick={saveAndClose}
        >
          {texts.saveAndClose}
        </button>
        <button type="button" className="button" data-action="close-unsaved" onClick={() => onClose(document.id)}>
          {texts.closeUnsaved}
        </button>
        <button type="button" className="button" data-action="keep-open" onClick={onStay}>
          {texts.keepOpen}
        </button>
      </div>
    </div>
  )
}
