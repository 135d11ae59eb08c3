import type { SheetForm } from '../../../../grid/form/form'
import type { Taken } from '../../../port'
import { openZip, writeZip } from '../../zip'
import { changing, type Draft, type Original } from '../draft'
import { workbookPart } from '../package-parts'
import { appendSheet, indexOfSheet, mainNamespace } from '../sheet-list'
import { CellFormats } from './cell-formats'
import { nameParts } from './defined-names'
import { formXml } from './form-xml'
import { BLANK_WORKBOOK } from './blank-workbook'

/** A new workbook of these sheets. The same sheets give the same bytes. */
export function newWorkbook(forms: readonly SheetForm[]): Uint8Array {
  const empty = openZip(EMPTY_ZIP)
  const parts = Object.entries(BLANK_WORKBOOK).map(([name, text]) => [name, new TextEncoder().encode(text)] as const)
  return workbookWithForms(writeZip(empty, new Map(parts)), forms).bytes
}

/** The end of the directory of a zip that has no entries. */
const EMPTY_ZIP = new Uint8Array(22)
EMPTY_ZIP.set([0x50, 0x4b, 0x05, 0x06])

/**
 * A workbook with these sheets at its end, and their names. All else stays byte for byte, but for the lists that name sheets and formats; of a
 * sheet that is written anew nothing stays.
 * @throws UnreadableFile when the bytes are no workbook, WorkbookProblem when its structure is protected
 */
export function workbookWithForms(
  original: Original,
  forms: readonly SheetForm[],
  taken: Taken = 'numbered',
): { readonly bytes: Uint8Array; readonly names: readonly string[] } {
  return changing(original, (draft) => withForms(draft, forms, taken))
}

function withForms(
  draft: Draft,
  forms: readonly SheetForm[],
  taken: Taken,
): { readonly bytes: Uint8Array; readonly names: readonly string[] } {
  const styles = workbookPart(draft, 'styles')
  // Without formats cells look as they may.
  const formats = new CellFormats(styles === null ? '<styleSheet/>' : draft.read(styles))
  const names = forms.map((form) => {
    const xml = formXml(form, mainNamespace(draft), formats)
    const { name, index } = place(draft, form, xml, taken)
    nameParts(draft, form, name, index)
    return name
  })
  if (styles !== null) draft.replace(styles, formats.xml)
  return { bytes: draft.save(), names }
}

function place(draft: Draft, { name }: SheetForm, xml: string, taken: Taken): { name: string; index: number } {
  const there = taken === 'rewritten' ? draft.sheet(name) : undefined
  if (!there) return appendSheet(draft, name, xml)
  draft.read(there.entry.name)
  draft.replace(there.entry.name, xml)
  // Drawings, comments and tables of the old sheet: the new one names none of them.
  const slash = there.entry.name.lastIndexOf('/') + 1
  const related = `${there.entry.name.slice(0, slash)}_rels/${there.entry.name.slice(slash)}.rels`
  if (draft.zip.find(related)) draft.remove(related)
  return { name, index: indexOfSheet(draft, name) }
}
