import { UnreadableFile } from '../../unreadable'
import { reasonAgainst } from '../kind/file-kind'
import { openZip, type Codec, type Zip } from '../zip'
import { findParts, type WorkbookParts } from './workbook'

/** A workbook file that is opened once, for whatever is then read of it or changed in it. */
export interface OpenWorkbook {
  readonly zip: Zip
  readonly parts: WorkbookParts
}

/**
 * Opens an .xlsx, .xlsm or .xltx file and finds its parts.
 * @param codec what to unpack with: portable code when left out
 * @throws UnreadableFile when the bytes are no workbook
 */
export function openWorkbook(bytes: Uint8Array, codec?: Codec): OpenWorkbook {
  const reason = reasonAgainst(bytes)
  if (reason) throw new UnreadableFile(reason)
  const zip = openZip(bytes, codec)
  return { zip, parts: findParts(zip) }
}
