import { UnreadableFile } from '../../unreadable'
import { openWorkbook, type OpenWorkbook } from '../package/open'
import type { SheetPart, WorkbookParts } from '../package/workbook'
import { encodeXml, readXml, type XmlText } from '../xml/encode'
import { isWellFormed } from '../xml/well-formed'
import { inflateEntry, writeZip, type Zip } from '../zip'

/** The largest part that is changed: it stands in memory several times over. */
const LARGEST_PART = 128 * 1024 * 1024

interface PartDraft {
  readonly before: XmlText
  text: string
}

/** A workbook while it is being changed. Saving writes the parts whose text differs and copies all else. */
export class Draft implements OpenWorkbook {
  readonly zip: Zip
  readonly parts: WorkbookParts
  private readonly drafts = new Map<string, PartDraft>()
  private readonly changes = new Map<string, Uint8Array | null>()

  /** @throws UnreadableFile when the bytes are no workbook */
  constructor(bytes: Uint8Array) {
    const { zip, parts } = openWorkbook(bytes)
    this.zip = zip
    this.parts = parts
  }

  sheet(name: string): SheetPart | undefined {
    return this.parts.sheets.find((sheet) => sheet.name === name)
  }

  /** The text of a part as it now stands. */
  read(part: string): string {
    return this.draft(part).text
  }

  replace(part: string, text: string): void {
    this.draft(part).text = text
  }

  add(part: string, text: string): void {
    this.changes.set(part, new TextEncoder().encode(text))
  }

  remove(part: string): void {
    this.changes.set(part, null)
  }

  /**
   * The workbook's bytes; the very same when nothing has changed.
   * @throws UnreadableFile 'damaged' when a part that was well-formed would no longer be
   */
  save(): Uint8Array {
    const changes = new Map(this.changes)
    for (const [part, { before, text }] of this.drafts) {
      if (text === before.text) continue
      // What a file was like before must not get worse, whatever it was that the writer did not foresee in it.
      if (!isWellFormed(text) && isWellFormed(before.text)) throw new UnreadableFile('damaged', `${part} would break`)
      changes.set(part, encodeXml(text, before))
    }
    return changes.size > 0 ? writeZip(this.zip, changes) : this.zip.bytes
  }

  private draft(part: string): PartDraft {
    const known = this.drafts.get(part)
    if (known) return known
    const entry = this.zip.find(part)
    if (!entry) throw new UnreadableFile('damaged', `${part} is not in the file`)
    const before = readXml(inflateEntry(this.zip, entry, LARGEST_PART))
    const draft = { before, text: before.text }
    this.drafts.set(part, draft)
    return draft
  }
}
