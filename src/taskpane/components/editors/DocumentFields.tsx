import { FAULT_WORDS } from '../../../summary-table/rules/documents/document-number-malformed'
import type { DocumentRow } from '../../../summary-table/remedies/document-edits'
import { numberState } from '../../state/editors/document-rows'
import { usePane, useTextsOf } from '../PaneContext'
import { EDITORS_TEXTS } from '../../texts/editors'

interface Props {
  /** Counted from 1. */
  readonly index: number
  readonly row: DocumentRow
  /** Id of the list of suggested beginnings of numbers. */
  readonly beginnings: string
  readonly onChange: (row: DocumentRow) => void
  readonly onRemove: () => void
}

/** Title and number of one document, with what is wrong with the number as it is typed. */
export function DocumentFields({ index, row, beginnings, onChange, onRemove }: Props): JSX.Element {
  const { documents: texts } = useTextsOf(EDITORS_TEXTS)
  const note = useNote(row.number)
  const noteId = `document-note-${index}`
  return (
    <fieldset className="document-fields" data-document={index}>
      <legend className="visually-hidden">{texts.document(index)}</legend>
      <label className="field">
        {texts.name}
        <textarea
          name={`title-${index}`}
          rows={2}
          value={row.title}
          onChange={({ target }) => onChange({ ...row, title: target.value })}
        />
      </label>
      <div className="document-number">
        <label className="field">
          {texts.number}
          <input
            name={`number-${index}`}
            list={beginnings}
            autoComplete="off"
            placeholder={texts.numberExample}
            aria-describedby={noteId}
            value={row.number}
            onChange={({ target }) => onChange({ ...row, number: target.value })}
          />
        </label>
        <button type="button" className="bare" aria-label={texts.remove(index)} onClick={onRemove}>
          ×
        </button>
      </div>
      <p id={noteId} className="document-note" aria-live="polite">
        {note}
      </p>
    </fieldset>
  )
}

/** What is said of a number that is being typed; '' where there is nothing to say. */
function useNote(typed: string): string {
  const { language } = usePane()
  const { documents: texts } = useTextsOf(EDITORS_TEXTS)
  const number = numberState(typed)
  if (number.kind === 'unread') return texts.noNumber
  if (number.kind === 'corrected') return texts.corrected(number.number)
  if (number.kind === 'faulty') return texts.faults(number.faults.map((fault) => FAULT_WORDS[language][fault]))
  return ''
}
