import { useEffect, useRef, useState, type ReactNode } from 'react'
import { textOf } from '../../../grid/cell'
import type { AppliedEdit } from '../../../summary-table/fix'
import { useDocument, usePane } from '../PaneContext'
import { parts } from './parts'

interface Props {
  readonly edits: readonly AppliedEdit[]
  readonly onApply: (chosen: readonly AppliedEdit[]) => unknown
  readonly onClose: () => void
  /** What is going to be written besides, and what is not; then it can be applied without any cell. */
  readonly children?: ReactNode
  readonly title?: string
  readonly applyText?: string
}

/** Every edit of a correction of many cells, before any is made; those that are not wanted can be left out. */
export default function Preview({ edits, onApply, onClose, children, title, applyText }: Props): JSX.Element {
  const { texts } = usePane()
  const document = useDocument()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [left, setLeft] = useState<readonly AppliedEdit[]>([])
  const chosen = edits.filter((edit) => !left.includes(edit))
  const toggle = (edit: AppliedEdit): void =>
    setLeft(left.includes(edit) ? left.filter((each) => each !== edit) : [...left, edit])
  return (
    <section className="preview" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <h2 ref={heading} tabIndex={-1}>
        {title ?? texts.preview.title(edits.length)}
      </h2>
      {children ?? <p className="finding-hint">{texts.preview.about}</p>}
      <div className="list-actions">
        <button
          type="button"
          className="button primary"
          data-action="apply"
          disabled={document?.work !== null || (chosen.length === 0 && !children)}
          onClick={() => onApply(chosen)}
        >
          {applyText ?? texts.preview.apply(chosen.length)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {texts.preview.cancel}
        </button>
      </div>
      <ul>
        {edits.map((edit) => (
          <PreviewItem
            key={`${edit.sheet}!${edit.cell}`}
            edit={edit}
            chosen={chosen.includes(edit)}
            onChoose={() => toggle(edit)}
          />
        ))}
      </ul>
    </section>
  )
}

interface ItemProps {
  readonly edit: AppliedEdit
  readonly chosen: boolean
  readonly onChoose: () => void
}

function PreviewItem({ edit, chosen, onChoose }: ItemProps): JSX.Element {
  const { texts } = usePane()
  const { same, before, after, rest } = parts(edit.before, textOf(edit.value))
  return (
    <li className="preview-item">
      <h3>
        <label>
          <input type="checkbox" checked={chosen} onChange={onChoose} />
          {edit.cell}
        </label>
      </h3>
      <dl>
        <dt>{texts.preview.before}</dt>
        <dd>
          {edit.before === '' ? (
            texts.preview.blank
          ) : (
            <>
              {same}
              <del>{before}</del>
              {rest}
            </>
          )}
        </dd>
        <dt>{texts.preview.after}</dt>
        <dd>
          {edit.value === '' ? (
            texts.preview.blank
          ) : (
            <>
              {same}
              <ins>{after}</ins>
              {rest}
            </>
          )}
        </dd>
      </dl>
    </li>
  )
}
