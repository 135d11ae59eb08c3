import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { UnreadableFile } from '../unreadable'
import { LIMITS } from './limits'
import { openWorkbook, type OpenWorkbook } from './package/open'
import type { SheetPart } from './package/workbook'
import type { ValueContext } from './sheet/cell-value'
import { readFormats } from './sheet/formats'
import { readSharedStrings } from './sheet/shared-strings'
import { SheetReader, type SheetGrid } from './sheet/sheet-reader'
import { Tally } from './sheet/tally'
import { streamTokens } from './xml/stream'
import { XmlTokens } from './xml/tokens'
import { isHighHalf } from './xml/utf8'
import type { Codec, Zip } from './zip'

/**
 * The contents of an .xlsx, .xlsm or .xltx file: values, formulas, merged areas, what is hidden. Of formats only
 * that is read which shows a number as something else.
 *
 * Cells hold the values that were last calculated. Empty text is a blank. Of a file that Excel would offer to repair,
 * what can be understood in one way only is read; anything else makes the file unreadable rather than lose data silently.
 * @param codec what to unpack with: portable code when left out
 * @throws UnreadableFile, and nothing else
 */
export function readWorkbook(bytes: Uint8Array, codec?: Codec): WorkbookContents {
  return contentsOf(openWorkbook(bytes, codec))
}

/** The same of a workbook that is open already. */
export function contentsOf({ zip, parts }: OpenWorkbook): WorkbookContents {
  const { sheets, sharedStrings, styles, date1904 } = parts
  mustFit(sheets)
  const strings = sharedStrings ? readSharedStrings(zip, sharedStrings) : []
  const formats = styles ? readFormats(zip, styles) : []
  const tally = new Tally()
  return { sheets: sheets.map((sheet) => readSheet(zip, sheet, { strings, date1904, formats }, tally)), date1904 }
}

function mustFit(sheets: readonly SheetPart[]): void {
  const size = sheets.reduce((sum, { entry }) => sum + entry.size, 0)
  if (size > LIMITS.sheets) throw new UnreadableFile('too-large', `the sheets unpack to ${size} bytes`)
}

function readSheet(
  zip: Zip,
  { name, visibility, entry }: SheetPart,
  context: ValueContext,
  tally: Tally,
): SheetContents {
  const tokens = new XmlTokens()
  const reader = new SheetReader(tokens, context, tally)
  try {
    streamTokens(zip, entry, LIMITS.sheets, tokens, (utf8) => reader.take(utf8))
  } catch (error) {
    // The place inside the part says little without the name on the tab.
    throw error instanceof UnreadableFile ? new UnreadableFile(error.reason, `${name}: ${error.detail}`) : error
  }
  return { name, visibility, ...reader.finish() }
}

/** So much of a text is read at a time: what is read of it piece by piece takes room only once. */
const PIECE = 1024 * 1024
const ENCODER = new TextEncoder()

/**
 * What stands in a sheet's XML.
 * @throws UnreadableFile when the XML is broken
 */
export function gridOf(xml: string, context: ValueContext): SheetGrid {
  const tokens = new XmlTokens()
  const reader = new SheetReader(tokens, context, new Tally())
  for (let at = 0, end = 0; at < xml.length; at = end) {
    end = at + PIECE
    // Two halves make one character.
    if (isHighHalf(xml.charCodeAt(end - 1))) end++
    const piece = xml.slice(at, end)
    tokens.feed(piece)
    reader.take(ENCODER.encode(piece))
  }
  tokens.finish()
  reader.take(null)
  return reader.finish()
}
