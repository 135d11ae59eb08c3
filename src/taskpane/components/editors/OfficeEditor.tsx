import { useState, type FormEvent } from 'react'
import { cellAddress } from '../../../grid/address'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { EditorFrame } from './EditorFrame'
import OfficeChips from './OfficeChips'
import { EDITORS_TEXTS } from '../../texts/editors'

interface Props {
  /** Index of the table in the check. */
  readonly table: number
  readonly point: number
  readonly onClose: () => void
}

/** 责任科室 of a point: typed, or clicked from those of the form. */
export function OfficeEditor({ table, point, onClose }: Props): JSX.Element | null {
  const { actions } = usePane()
  const document = useDocument()
  const { office: texts, cancel } = useTextsOf(EDITORS_TEXTS)
  const subject = document?.checked?.result.tables[table]
  const cell = subject?.answers.find(({ row }) => row.number === point)?.row.cells.office
  const [typed, setTyped] = useState<string | null>(null)
  if (!subject || !cell) return null
  const written = typed ?? cell.text
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onClose()
    const place = { sheet: subject.table.sheet.name, cell: cellAddress(cell.row, cell.column) }
    if (written !== cell.text) void actions.editCells([{ ...place, value: written.trim() }])
  }
  return (
    <EditorFrame
      kind="office"
      title={texts.title(point)}
      onClose={onClose}
      onShown={(element) => element.querySelector('input')?.focus({ preventScroll: true })}
    >
      <form onSubmit={submit}>
        <label className="field">
          {texts.label}
          <input name="office" value={written} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <p className="quiet">{texts.others}</p>
        <OfficeChips subject={subject} written={written} onChange={setTyped} />
        <div className="editor-actions">
          <button type="button" className="button small" onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" className="button small primary" data-action="apply">
            {texts.apply}
          </button>
        </div>
      </form>
    </EditorFrame>
  )
}
