import { LIMITS } from '../limits'
import { decodeXml } from '../xml/decode'
import { XmlTokens } from '../xml/tokens'
import { inflateEntry, type Zip, type ZipEntry } from '../zip'

/** The text of a small part. */
export function textOf(zip: Zip, entry: ZipEntry): string {
  const packed = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)
  const known = recent.get(entry.crc)
  if (known && isSamePart(known, entry, packed)) return known.text
  const text = decodeXml(inflateEntry(zip, entry, LIMITS.smallPart), zip.codec)
  keep({ entry, packed, text })
  return text
}

/** The tokens of a small part. */
export function tokensOf(zip: Zip, entry: ZipEntry): XmlTokens {
  return new XmlTokens(textOf(zip, entry))
}

/** A small part as it stands in a zip, and what it says. */
interface SmallPart {
  readonly entry: ZipEntry
  readonly packed: Uint8Array
  readonly text: string
}

// The files that one program writes, and those that are filled in from one blank form, have small parts that are the same to the byte. To unpack
// one takes as long as to read it.
const recent = new Map<number, SmallPart>()
const MOST = 32
/** In bytes, packed and unpacked. */
const LARGEST_KEPT = { packed: 4 * 1024, size: 32 * 1024 }

function keep({ entry, packed, text }: SmallPart): void {
  if (packed.length > LARGEST_KEPT.packed || entry.size > LARGEST_KEPT.size) return
  if (recent.size >= MOST) recent.clear()
  // A copy: a view would keep the whole file.
  recent.set(entry.crc, { entry, packed: new Uint8Array(packed), text })
}

function isSamePart(known: SmallPart, { flags, method, size }: ZipEntry, packed: Uint8Array): boolean {
  const { entry } = known
  return entry.flags === flags && entry.method === method && entry.size === size && haveSameBytes(known.packed, packed)
}

function haveSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}
