import { lazy, useState } from 'react'
import { editorFor, roleOfFinding } from '../../state/cell-role'
import type { ListedFinding } from '../../state/selectors'
import { usePane } from '../PaneContext'
import { Part } from '../Part'

const PlaceEditor = lazy(() => import('../editors/PlaceEditor'))

/** Opens the editor of what a finding speaks of, right below it: its counties, documents or offices. */
export function EditAction({ item: { finding } }: { readonly item: ListedFinding }): JSX.Element | null {
  const { document, texts } = usePane()
  const [open, setOpen] = useState(false)
  const role = document?.capabilities.write ? roleOfFinding(document, finding) : null
  if (!role) return null
  return (
    <>
      <button type="button" className="link" data-action="edit" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.findings.edit[editorFor(role)]}
      </button>
      {open ? (
        <div className="place-editor">
          <Part>
            <PlaceEditor role={role} onClose={() => setOpen(false)} onText={null} />
          </Part>
        </div>
      ) : null}
    </>
  )
}
