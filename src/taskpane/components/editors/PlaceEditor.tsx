import { editorFor, type CellRole } from '../../state/sheet/cell-role'
import { CountyEditor } from './CountyEditor'
import { DocumentEditor } from './DocumentEditor'
import { OfficeEditor } from './OfficeEditor'

interface Props {
  readonly role: CellRole
  readonly onClose: () => void
  /** Goes over to writing the cell's text; null where that is done elsewhere. */
  readonly onText: (() => void) | null
}

/** The editor of what a cell holds: counties, documents or offices. */
export default function PlaceEditor({ role, onClose, onText }: Props): JSX.Element {
  const { table, point, key } = role
  switch (editorFor(role)) {
    case 'counties':
      return <CountyEditor table={table} point={point} onClose={onClose} />
    case 'documents':
      return (
        <DocumentEditor
          place={{ table, point, key: key === 'documents' ? key : 'evidence' }}
          onClose={onClose}
          onText={onText}
        />
      )
    case 'office':
      return <OfficeEditor table={table} point={point} onClose={onClose} />
  }
}
