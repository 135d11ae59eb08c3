import type { LongForm } from '../../../../grid/form/form'
import type { Taken } from '../../../port'
import { openWorkbook } from '../../package/open'
import { openZip, pack, writeZip, type Packed } from '../../zip'
import { changing, Draft, type Original } from '../draft'
import { workbookPart } from '../package-parts'
import { appendSheet, indexOfSheet, mainNamespace } from '../sheet-list'
import { asRefusal } from '../write-refused'
import { CellFormats } from './cell-formats'
import { nameParts } from './defined-names'
import { formXml } from './form-xml'
import { BLANK_WORKBOOK } from './blank-workbook'

/** A new workbook of these sheets. The same sheets give the same bytes. */
export function newWorkbook(forms: readonly LongForm[]): Uint8Array {
  return workbookWithForms(blankWorkbook(), forms).bytes
}

/** A workbook that has no sheet yet. */
export function blankWorkbook(): Uint8Array {
  const empty = openZip(EMPTY_ZIP)
  const parts = Object.entries(BLANK_WORKBOOK).map(([name, text]) => [name, new TextEncoder().encode(text)] as const)
  return writeZip(empty, new Map(parts))
}

/** The end of the directory of a zip that has no entries. */
const EMPTY_ZIP = new Uint8Array(22)
EMPTY_ZIP.set([0x50, 0x4b, 0x05, 0x06])

/** A workbook with its new sheets, and their names. */
export interface WithForms {
  readonly bytes: Uint8Array
  readonly names: readonly string[]
}

/**
 * A workbook with these sheets at its end, and their names. All else stays byte for byte, but for the lists that name sheets and formats; of a
 * sheet that is written anew nothing stays.
 * @throws UnreadableFile when the bytes are no workbook, WorkbookProblem when its structure is protected
 */
export function workbookWithForms(
  original: Original,
  forms: readonly LongForm[],
  taken: Taken = 'numbered',
): WithForms {
  return changing(original, (draft) => {
    const steps = adding(draft, forms, taken)
    let step = steps.next()
    while (!step.done) step = steps.next(pack(Array.from(step.value, (piece) => new TextEncoder().encode(piece))))
    return step.value
  })
}

/** The same with sheets of any length: each is packed by `packed` while its text is being made, piece by piece, and never stands in memory as a whole. */
export async function workbookWithLongForms(
  original: Uint8Array,
  forms: readonly LongForm[],
  taken: Taken,
  packed: (pieces: Iterable<string>) => Promise<Packed>,
): Promise<WithForms> {
  const workbook = openWorkbook(original)
  try {
    const steps = adding(new Draft(workbook), forms, taken)
    let step = steps.next()
    while (!step.done) step = steps.next(await packed(step.value))
    return step.value
  } catch (error) {
    throw asRefusal(error)
  }
}

/** Adds the sheets one by one: gives out the text of each, and goes on when it is given that packed. */
function* adding(
  draft: Draft,
  forms: readonly LongForm[],
  taken: Taken,
): Generator<Iterable<string>, WithForms, Packed> {
  const styles = workbookPart(draft, 'styles')
  // Without formats cells look as they may.
  const formats = new CellFormats(styles === null ? '<styleSheet/>' : draft.read(styles))
  const names: string[] = []
  for (const form of forms) {
    const content = yield formXml(form, mainNamespace(draft), formats)
    const { name, index } = place(draft, form, content, taken)
    nameParts(draft, form, name, index)
    names.push(name)
  }
  if (styles !== null) draft.replace(styles, formats.xml)
  return { bytes: draft.save(), names }
}

function place(draft: Draft, { name }: LongForm, content: Packed, taken: Taken): { name: string; index: number } {
  const there = taken === 'rewritten' ? draft.sheet(name) : undefined
  if (!there) return appendSheet(draft, name, content)
  draft.supplant(there.entry.name, content)
  // Drawings, comments and tables of the old sheet: the new one names none of them.
  const slash = there.entry.name.lastIndexOf('/') + 1
  const related = `${there.entry.name.slice(0, slash)}_rels/${there.entry.name.slice(slash)}.rels`
  if (draft.zip.find(related)) draft.remove(related)
  return { name, index: indexOfSheet(draft, name) }
}
