import { useState, type FormEvent } from 'react'
import {
  documentRows,
  standsForDocuments,
  withDocuments,
  type DocumentRow,
} from '../../../summary-table/remedies/document-edits'
import type { DocumentsPlace } from '../../actions/editing'
import { enteredRows, numberBeginnings } from '../../state/editors/document-rows'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { DocumentFields } from './DocumentFields'
import { EditorFrame } from './EditorFrame'
import { EDITORS_TEXTS } from '../../texts/editors'

interface Props {
  readonly place: DocumentsPlace
  readonly onClose: () => void
  readonly onText: (() => void) | null
}

const BLANK: DocumentRow = { title: '', number: '', from: null }
const BEGINNINGS = 'number-beginnings'

/** The documents that a point's cell names, each with its title and number; all other words of the cell stay as they are. */
export function DocumentEditor({ place, onClose, onText }: Props): JSX.Element | null {
  const { actions } = usePane()
  const document = useDocument()
  const { documents: texts, cancel } = useTextsOf(EDITORS_TEXTS)
  const subject = document?.checked?.result.tables[place.table]
  const cell = subject?.answers.find(({ row }) => row.number === place.point)?.row.cells[place.key]
  // What the cell said when it was opened: should it change meanwhile, nothing is written over it.
  const [before] = useState(cell?.text ?? '')
  const [rows, setRows] = useState(() => beginning(before))
  if (!subject || !cell) return null
  const entered = enteredRows(rows)
  const result = withDocuments(before, entered)
  const change = (at: number, row: DocumentRow): void => setRows(rows.map((each, index) => (index === at ? row : each)))
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await actions.setDocuments(place, before, entered)) onClose()
  }
  return (
    <EditorFrame
      kind="documents"
      title={texts.title(place.point)}
      onClose={onClose}
      onShown={(element) => element.querySelector('textarea')?.focus({ preventScroll: true })}
    >
      <form onSubmit={(event) => void submit(event)}>
        {rows.length === 0 ? <p className="quiet">{texts.nothing}</p> : null}
        {rows.map((row, index) => (
          <DocumentFields
            key={index}
            index={index + 1}
            row={row}
            beginnings={BEGINNINGS}
            onChange={(changed) => change(index, changed)}
            onRemove={() => setRows(rows.filter((_, at) => at !== index))}
          />
        ))}
        <datalist id={BEGINNINGS}>
          {numberBeginnings(subject).map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <button type="button" className="link" data-action="add-document" onClick={() => setRows([...rows, BLANK])}>
          ＋ {texts.add}
        </button>
        <p className="document-result" aria-live="polite">
          <span className="quiet">{texts.result}</span>{' '}
          {result === null ? (
            <span className="form-problem">{texts.impossible}</span>
          ) : (
            <bdi>{result === '' ? texts.blank : result}</bdi>
          )}
        </p>
        <div className="editor-actions">
          {onText ? (
            <button type="button" className="link" data-action="as-text" onClick={onText}>
              {texts.asText}
            </button>
          ) : null}
          <button type="button" className="button small" onClick={onClose}>
            {cancel}
          </button>
          <button
            type="submit"
            className="button small primary"
            data-action="apply"
            disabled={result === null || result === before}
          >
            {texts.apply}
          </button>
        </div>
      </form>
    </EditorFrame>
  )
}

/** A cell that says nothing begins with one document to be entered. */
function beginning(text: string): DocumentRow[] {
  return standsForDocuments(text) ? [BLANK] : documentRows(text)
}
