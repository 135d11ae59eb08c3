import { useEffect, useRef } from 'react'
import { textOf } from '../../../grid/cell'
import type { AppliedEdit } from '../../../summary-table/fix'
import { usePane } from '../PaneContext'
import { parts } from './parts'

interface Props {
  readonly edits: readonly AppliedEdit[]
}

/** Every edit of 全部修正, before any is made. */
export default function Preview({ edits }: Props): JSX.Element {
  const { document, texts, actions } = usePane()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="preview">
      <h2 ref={heading} tabIndex={-1}>
        {texts.preview.title(edits.length)}
      </h2>
      <p className="finding-hint">{texts.preview.about}</p>
      <div className="list-actions">
        <button
          type="button"
          className="button primary"
          data-action="apply"
          disabled={document?.work !== null}
          onClick={() => void actions.applyPreview()}
        >
          {texts.preview.apply(edits.length)}
        </button>
        <button type="button" className="button" onClick={actions.closePreview}>
          {texts.preview.cancel}
        </button>
      </div>
      <ul>
        {edits.map((edit) => (
          <PreviewItem key={`${edit.sheet}!${edit.cell}`} edit={edit} />
        ))}
      </ul>
    </section>
  )
}

function PreviewItem({ edit }: { readonly edit: AppliedEdit }): JSX.Element {
  const { texts } = usePane()
  const { same, before, after, rest } = parts(edit.before, textOf(edit.value))
  return (
    <li className="preview-item">
      <h3>{edit.cell}</h3>
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
