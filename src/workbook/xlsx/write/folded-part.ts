import { itemAt } from '../../../text/items'
import { encodeXml, readXml, type XmlText } from '../xml/encode'
import { isUtf8 } from '../xml/decode'
import { UnreadableFile } from '../../unreadable'
import { concatenated } from '../zip/output'
import { blankRuns } from './blank-rows'

/** Smaller parts are changed as they are. */
const LARGE = 1024 * 1024
const SHORTEST_RUN = 256 * 1024

/** Stands for a run in the text: a processing instruction, which all readers pass over. */
const placeholder = (index: number): string => `<?yijiao-fold ${index}?>`
const PLACEHOLDER = /<\?yijiao-fold (\d+)\?>/

/**
 * An XML part for changing. Of a sheet that is formatted down to its last row, the blank rows stay bytes: as text they would
 * take a gigabyte, and seconds to run through.
 */
export interface FoldedPart {
  /** The part with a placeholder for each run of blank rows. */
  readonly before: XmlText
  readonly runs: readonly Uint8Array[]
}

/**
 * @param rows zero-based numbers of rows that must be in the text
 * @param limit the most bytes that the text may have
 * @throws UnreadableFile 'damaged' when the bytes are not of their encoding, 'too-large' above the limit
 */
export function fold(bytes: Uint8Array, rows: ReadonlySet<number>, limit: number): FoldedPart {
  const places = bytes.length >= LARGE && isUtf8(bytes) ? blankRuns(bytes, rows, SHORTEST_RUN) : []
  const size = places.reduce((rest, { start, end }) => rest - (end - start), bytes.length)
  if (size > limit) throw new UnreadableFile('too-large', `${size} bytes of XML to change`)
  if (places.length === 0) return { before: readXml(bytes), runs: [] }
  const pieces: Uint8Array[] = []
  let copied = 0
  places.forEach(({ start, end }, index) => {
    pieces.push(bytes.subarray(copied, start), new TextEncoder().encode(placeholder(index)))
    copied = end
  })
  const before = readXml(concatenated(...pieces, bytes.subarray(copied)))
  if (before.text.split(PLACEHOLDER).length !== 2 * places.length + 1) {
    throw new UnreadableFile('damaged', 'the XML has placeholders of its own')
  }
  return { before, runs: places.map(({ start, end }) => bytes.subarray(start, end)) }
}

/** The part's bytes, in pieces, with another text. */
export function unfold(text: string, { before, runs }: FoldedPart): Uint8Array[] {
  if (runs.length === 0) return [encodeXml(text, before)]
  const pieces = text.split(PLACEHOLDER)
  return pieces.map((piece, index) =>
    index % 2 === 1 ? itemAt(runs, Number(piece)) : encodeXml(piece, { ...before, mark: before.mark && index === 0 }),
  )
}
