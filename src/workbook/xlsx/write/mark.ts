import { TAG_PREFIX, type Mark, type MarkKind } from '../../marks/mark'
import { plainStyles } from './default-formats'
import { changing, type Draft, type Original } from './draft'
import { looksInUse } from './looks-in-use'
import { addWorkbookPart, isStrict, removeRelationships, workbookPart } from './package-parts'
import { marksIn, withMarks, withoutMarks } from './sheet-marks'
import { withLooks, withoutLooks } from './styles'

/**
 * The workbook with these marks in place of those it had; marking twice is marking once. Only the sheets' XML and
 * styles.xml change. Marks of sheets that the workbook does not have are left out.
 * @throws UnreadableFile when the bytes are no workbook, WriteRefused when it cannot be changed
 */
export function markWorkbook(original: Original, marks: readonly Mark[]): Uint8Array {
  return changing(original, (draft) => marked(draft, marks))
}

function marked(draft: Draft, marks: readonly Mark[]): Uint8Array {
  const onSheets = marks.filter(({ sheet, areas }) => draft.sheet(sheet) && areas.length > 0)
  const looks = addLooks(draft, new Set(onSheets.map(({ kind }) => kind)))
  for (const { name, entry } of draft.parts.sheets) {
    const ofSheet = onSheets.filter(({ sheet }) => sheet === name)
    draft.replace(entry.name, withMarks(draft.read(entry.name), ofSheet, looks))
  }
  return draft.save()
}

/**
 * The workbook without any marks: after `markWorkbook` each sheet's XML is what it was, byte for byte.
 * @throws UnreadableFile when the bytes are no workbook, WriteRefused when it cannot be changed
 */
export function clearMarks(original: Original): Uint8Array {
  return changing(original, (draft) => {
    for (const { entry } of draft.parts.sheets) {
      const xml = draft.read(entry.name)
      if (xml.includes(TAG_PREFIX)) draft.replace(entry.name, withoutMarks(xml))
    }
    removeLooks(draft)
    return draft.save()
  })
}

/**
 * How many marks the workbook has.
 * @throws UnreadableFile when the bytes are no workbook, WriteRefused when it cannot be changed
 */
export function countMarks(original: Original): number {
  return changing(original, (draft) =>
    draft.parts.sheets
      .map(({ entry }) => draft.read(entry.name))
      .filter((xml) => xml.includes(TAG_PREFIX))
      .reduce((count, xml) => count + marksIn(xml), 0),
  )
}

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'

function addLooks(draft: Draft, kinds: ReadonlySet<MarkKind>): ReadonlyMap<MarkKind, number> {
  if (kinds.size === 0) return new Map()
  const known = workbookPart(draft, 'styles')
  const { xml, ids } = withLooks(known === null ? plainStyles(isStrict(draft)) : draft.read(known), kinds)
  if (known === null) addStyles(draft, xml)
  else draft.replace(known, xml)
  return ids
}

/** A workbook has one style sheet: where it names one that is not there, the new one is named instead. */
function addStyles(draft: Draft, xml: string): void {
  removeRelationships(draft, 'styles')
  addWorkbookPart(draft, 'styles', STYLES_TYPE, xml)
}

function removeLooks(draft: Draft): void {
  const styles = workbookPart(draft, 'styles')
  if (styles === null) return
  const xml = draft.read(styles)
  const none = withoutLooks(xml, () => false)
  if (none === xml) return
  draft.replace(styles, withoutLooks(xml, looksInUse(draft, styles)))
}
