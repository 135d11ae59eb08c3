import { useEffect, useRef, useState } from 'react'
import { useDocument, usePane, usePaneState, useTextsOf } from '../PaneContext'
import { CloseQuestion } from './CloseQuestion'
import { FileChoice } from './FileChoice'
import { useFiles } from './FilesContext'
import { FileTab } from './FileTab'
import { FILES_TEXTS } from '../../texts/files'
import { usePageKeys } from './usePageKeys'
import { useUnloadWarning } from './useUnloadWarning'

/** Outside Excel: the product's name, the opened files to switch between, opening and saving, also by keys, and what is not saved. */
export function FileBar(): JSX.Element {
  const { language, texts, actions } = usePane()
  const documents = usePaneState(({ documents }) => documents)
  const document = useDocument()
  const { save } = useFiles()
  const own = useTextsOf(FILES_TEXTS)
  const bar = useRef<HTMLElement>(null)
  const closing = useClosing(bar)
  useUnloadWarning()
  usePageKeys()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <nav className="file-bar" aria-label={own.list} ref={bar}>
      <span className="product">{texts.product}</span>
      <ul className="file-list">
        {documents.map((each) => (
          <FileTab key={each.id} document={each} onClose={() => closing.begin(each.id)} />
        ))}
      </ul>
      {document ? (
        <span className="file-actions">
          <FileChoice label={own.openMore} primary={false} />
          <button
            type="button"
            className="button narrow"
            data-action="undo"
            title={`${own.undo} Ctrl+Z`}
            aria-label={own.undo}
            disabled={document.work !== null || !document.undoable}
            onClick={() => void actions.takeBack()}
          >
            <span className="wide-only">{own.undo}</span>
            <span className="narrow-only" aria-hidden="true">
              ↶
            </span>
          </button>
          <button
            type="button"
            className="button narrow"
            data-action="redo"
            title={`${own.redo} Ctrl+Y`}
            aria-label={own.redo}
            disabled={document.work !== null || !document.redoable}
            onClick={() => void actions.makeAgain()}
          >
            <span className="wide-only">{own.redo}</span>
            <span className="narrow-only" aria-hidden="true">
              ↷
            </span>
          </button>
          <button
            type="button"
            className="button"
            data-action="save"
            disabled={document.work !== null || !document.checked}
            onClick={() => save(document.id)}
          >
            {own.save}
          </button>
        </span>
      ) : null}
      {document ? null : (
        <button
          type="button"
          className="link language"
          data-action="language"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => void actions.chooseLanguage(other)}
        >
          {texts.languages[other]}
        </button>
      )}
      {documents
        .filter(({ id }) => id === closing.asked)
        .map((each) => (
          <CloseQuestion key={each.id} document={each} onClose={closing.close} onStay={closing.stay} />
        ))}
    </nav>
  )
}

interface Closing {
  /** Id of the file about which the question is open. */
  readonly asked: string | null
  /** Closes a file, or asks first where something would be lost. */
  readonly begin: (id: string) => void
  readonly close: (id: string) => void
  readonly stay: () => void
}

/** Closing files from the bar; the focus stays in it. */
function useClosing(bar: React.RefObject<HTMLElement>): Closing {
  const documents = usePaneState(({ documents }) => documents)
  const { close, isUnsaved } = useFiles()
  const [asked, setAsked] = useState<string | null>(null)
  const closed = useRef(false)
  const focus = (selector: string): void => bar.current?.querySelector<HTMLElement>(selector)?.focus()
  useEffect(() => {
    if (closed.current) focus('.active .file-name')
    closed.current = false
  }, [documents])
  const closeNow = (id: string): void => {
    setAsked(null)
    closed.current = true
    close(id)
  }
  return {
    asked,
    begin: (id) => (isUnsaved(id) ? setAsked(id) : closeNow(id)),
    close: closeNow,
    stay: () => {
      setAsked(null)
      focus(`[data-close="${asked}"]`)
    },
  }
}
