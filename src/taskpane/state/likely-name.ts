import { furtherLabel } from '../../summary-table/reading/further-labels'
import { withoutEnd } from '../../text/ends'
import { lastOf } from '../../text/items'
import type { DocumentState } from './pane-state'

/** Who explains a warning, most likely: who explained the last one, else the 联系人 of the table. */
export function likelyName(document: DocumentState | null): string {
  const contact = document?.checked?.result.tables[document.table]?.table.header.contact.text ?? ''
  return lastOf(document?.waivers ?? [])?.name ?? nameOf(contact)
}

/** A contact without what is told of reaching them: 李明 of 李明    联系电话：024-52650000. */
export function nameOf(contact: string): string {
  return withoutEnd(contact.slice(0, furtherLabel(contact)), /[\d\s()（）+-]/u)
}
