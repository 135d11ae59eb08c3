import { UnreadableFile } from '../../unreadable'
import { LIMITS } from '../limits'
import { openWorkbook, type OpenWorkbook } from '../package/open'
import type { SheetPart, WorkbookParts } from '../package/workbook'
import { isWellFormed } from '../xml/well-formed'
import { inflateEntry, writeZip, type Packed, type PartBytes, type Zip } from '../zip'
import { fold, unfold, type FoldedPart } from './folded-part'
import { asRefusal, writeRefused } from './write-refused'

/** The longest text that is changed, blank rows not counted: it stands in memory several times over. */
const LONGEST_TEXT = 128 * 1024 * 1024

interface PartDraft {
  readonly part: FoldedPart
  text: string
}

const NO_ROWS: ReadonlySet<number> = new Set()

/** A workbook to be changed: its bytes, or the workbook where it is open already. */
export type Original = Uint8Array | OpenWorkbook

/**
 * Changes a workbook; the change ends by saving its draft.
 * @throws UnreadableFile when the bytes are no workbook, WriteRefused when it cannot be changed without harm
 */
export function changing<Result>(original: Original, change: (draft: Draft) => Result): Result {
  const workbook = original instanceof Uint8Array ? openWorkbook(original) : original
  try {
    return change(new Draft(workbook))
  } catch (error) {
    throw asRefusal(error)
  }
}

/** A workbook while it is being changed. Saving writes the parts whose text differs and copies all else. */
export class Draft implements OpenWorkbook {
  readonly zip: Zip
  readonly parts: WorkbookParts
  private readonly drafts = new Map<string, PartDraft>()
  private readonly changes = new Map<string, PartBytes | Packed | null>()

  constructor({ zip, parts }: OpenWorkbook) {
    this.zip = zip
    this.parts = parts
  }

  sheet(name: string): SheetPart | undefined {
    return this.parts.sheets.find((sheet) => sheet.name === name)
  }

  /**
   * The text of a part as it now stands. Of a large sheet long runs of blank rows are left out of it and stay as they are.
   * @param rows zero-based numbers of rows that are to be changed and so must not be left out; only the first reading asks for them
   */
  read(part: string, rows: ReadonlySet<number> = NO_ROWS): string {
    return this.draft(part, rows).text
  }

  replace(part: string, text: string): void {
    this.draft(part, NO_ROWS).text = text
  }

  add(part: string, content: string | Packed): void {
    this.changes.set(part, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }

  /** Puts another part in the place of one; nothing is asked of what that was. */
  supplant(part: string, content: Packed): void {
    this.changes.set(part, content)
  }

  remove(part: string): void {
    this.changes.set(part, null)
  }

  /**
   * The workbook's bytes; the very same when nothing has changed.
   * @throws WriteRefused when a part that was well-formed would no longer be
   */
  save(): Uint8Array {
    const changes = new Map(this.changes)
    for (const [name, { part, text }] of this.drafts) {
      const before = part.before.text
      if (text === before) continue
      // What a file was like before must not get worse, whatever it was that the writer did not foresee in it.
      if (!isWellFormed(text) && isWellFormed(before)) throw writeRefused('unforeseen', `${name} would break`)
      changes.set(name, unfold(text, part))
    }
    return changes.size > 0 ? writeZip(this.zip, changes) : this.zip.bytes
  }

  private draft(name: string, rows: ReadonlySet<number>): PartDraft {
    const known = this.drafts.get(name)
    if (known) return known
    const entry = this.zip.find(name)
    if (!entry) throw new UnreadableFile('damaged', `${name} is not in the file`)
    const part = fold(inflateEntry(this.zip, entry, LIMITS.sheets), rows, LONGEST_TEXT)
    const draft = { part, text: part.before.text }
    this.drafts.set(name, draft)
    return draft
  }
}
