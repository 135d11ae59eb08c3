import { lazy, useState } from 'react'
import { editorFor, roleOfFinding } from '../../state/sheet/cell-role'
import type { ListedFinding } from '../../state/selectors'
import { useOfDocument, usePane } from '../PaneContext'
import { Part } from '../Part'

const PlaceEditor = lazy(() => import('../editors/PlaceEditor'))

/** Opens the editor of what a finding speaks of, right below it: its counties, documents or offices. */
export function EditAction({ item: { finding } }: { readonly item: ListedFinding }): JSX.Element | null {
  const { texts } = usePane()
  const checked = useOfDocument((document) => (document?.capabilities.write ? document.checked : null))
  const [open, setOpen] = useState(false)
  const role = checked && roleOfFinding(checked, finding)
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
