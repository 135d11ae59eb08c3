import { lastOf } from '../../../text/items'
import { UnreadableFile } from '../../unreadable'
import { PORTABLE, type Codec } from './codec'
import {
  DIRECTORY_END,
  DIRECTORY_END_64,
  DIRECTORY_RECORD,
  ELSEWHERE_32,
  EXTRA_64,
  extraFields,
  LOCAL_HEADER,
  LOCATOR_64,
  readUint64,
  viewOf,
} from './records'

/** One file inside the zip, as the central directory has it. Offsets count from the start of the bytes. */
export interface ZipEntry {
  /** With slashes, also where the writer used backslashes; without a leading slash. */
  readonly name: string
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly compressedSize: number
  /** The declared size, in bytes. */
  readonly size: number
  /** Where the local header begins. */
  readonly start: number
  readonly dataStart: number
  /** Where the next entry or the central directory begins: after the data, its descriptor and any padding. */
  readonly end: number
  /** The entry's record in the central directory. */
  readonly record: Extent
}

export interface Extent {
  readonly start: number
  readonly end: number
}

/** A zip file whose structure has been checked: entries lie inside the file and do not overlap. */
export interface Zip {
  readonly bytes: Uint8Array
  readonly codec: Codec
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[]
  /** The records of the central directory, without what follows them. */
  readonly directory: Extent
  /** Actual minus written offsets: the length of what stands before the zip when its writer did not count it. */
  readonly shift: number
  /** Where the end records stand; the zip64 one is null where there is none. */
  readonly ends: { readonly plain: number; readonly zip64: number | null; readonly locator: number | null }
  /** The entry of a name: exact, else whatever its letter case. Of several with one name, the last, as other programs take it. */
  find(name: string): ZipEntry | undefined
}

/**
 * Reads the directory of a zip file; no entry is unpacked.
 * @throws UnreadableFile 'damaged' when the structure is broken, also when entries overlap.
 */
export function openZip(bytes: Uint8Array, codec = PORTABLE): Zip {
  try {
    return readDirectory(bytes, codec)
  } catch (error) {
    // A DataView throws RangeError at the end of the bytes: there the file is cut off.
    if (error instanceof RangeError) throw new UnreadableFile('damaged', 'zip: a record is cut off')
    throw error
  }
}

function readDirectory(bytes: Uint8Array, codec: Codec): Zip {
  const view = viewOf(bytes)
  const plain = findEnd(view)
  const locator = plain >= LOCATOR_64.length ? plain - LOCATOR_64.length : -1
  const has64 = locator >= 0 && view.getUint32(locator, true) === LOCATOR_64.signature
  const zip64 = has64 ? findEnd64(view, locator) : null
  const { offset, size, count } = zip64 === null ? describedBy(view, plain) : describedBy64(view, zip64)
  const start = directoryStart(view, offset, size, zip64 ?? plain)
  const shift = start - offset
  const records = readRecords(view, bytes, start, zip64 ?? plain, shift)
  if (records.length % 0x10000 !== count % 0x10000) {
    throw new UnreadableFile('damaged', `zip: ${count} entries announced, ${records.length} found`)
  }
  locate(view, records, start)
  const end = lastOf(records)?.record.end ?? start
  return {
    bytes,
    codec,
    entries: records,
    directory: { start, end },
    shift,
    ends: { plain, zip64, locator: zip64 === null ? null : locator },
    find: finder(records),
  }
}

/** The end record is sought from the back; its comment may be up to 65,535 bytes, and some mail gateways append bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END.length
  const first = Math.max(0, last - 0xffff)
  let approximate = -1
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END.signature) continue
    const end = at + DIRECTORY_END.length + view.getUint16(at + DIRECTORY_END.commentLength, true)
    if (end === view.byteLength) return at
    if (end < view.byteLength && approximate < 0) approximate = at
  }
  if (approximate < 0) throw new UnreadableFile('damaged', 'zip: no end of the directory')
  return approximate
}

function findEnd64(view: DataView, locator: number): number {
  const written = readUint64(view, locator + LOCATOR_64.offset)
  // Where bytes were put before the zip the written offset is off, but the record ends where the locator begins.
  for (const at of [written, locator - DIRECTORY_END_64.length]) {
    if (at >= 0 && at + DIRECTORY_END_64.length <= locator && view.getUint32(at, true) === DIRECTORY_END_64.signature)
      return at
  }
  throw new UnreadableFile('damaged', 'zip: no zip64 end of the directory')
}

function describedBy(view: DataView, at: number): { offset: number; size: number; count: number } {
  return {
    offset: view.getUint32(at + DIRECTORY_END.directoryOffset, true),
    size: view.getUint32(at + DIRECTORY_END.directorySize, true),
    count: view.getUint16(at + DIRECTORY_END.entries, true),
  }
}

function describedBy64(view: DataView, at: number): { offset: number; size: number; count: number } {
  return {
    offset: readUint64(view, at + DIRECTORY_END_64.directoryOffset),
    size: readUint64(view, at + DIRECTORY_END_64.directorySize),
    count: readUint64(view, at + DIRECTORY_END_64.entries),
  }
}

function directoryStart(view: DataView, offset: number, size: number, end: number): number {
  for (const start of [offset, end - size]) {
    if (start === end && size === 0) return start
    if (start >= 0 && start + 4 <= end && view.getUint32(start, true) === DIRECTORY_RECORD.signature) return start
  }
  throw new UnreadableFile('damaged', 'zip: no directory')
}

/** Where its data are is found out once all records are known. */
type EntryRecord = { -readonly [Key in keyof ZipEntry]: ZipEntry[Key] }

function readRecords(view: DataView, bytes: Uint8Array, start: number, end: number, shift: number): EntryRecord[] {
  const records: EntryRecord[] = []
  for (let at = start; at + 4 <= end && view.getUint32(at, true) === DIRECTORY_RECORD.signature;) {
    const record = readRecord(view, bytes, at, shift)
    if (record.record.end > end) throw new UnreadableFile('damaged', 'zip: the directory is cut off')
    records.push(record)
    at = record.record.end
  }
  return records
}

function readRecord(view: DataView, bytes: Uint8Array, at: number, shift: number): EntryRecord {
  const nameStart = at + DIRECTORY_RECORD.length
  const extraStart = nameStart + view.getUint16(at + DIRECTORY_RECORD.nameLength, true)
  const extraEnd = extraStart + view.getUint16(at + DIRECTORY_RECORD.extraLength, true)
  const end = extraEnd + view.getUint16(at + DIRECTORY_RECORD.commentLength, true)
  const [size, compressedSize, written] = largeNumbers(view, at, extraStart, extraEnd)
  return {
    name: decodeName(bytes.subarray(nameStart, extraStart)),
    method: view.getUint16(at + DIRECTORY_RECORD.method, true),
    flags: view.getUint16(at + DIRECTORY_RECORD.flags, true),
    crc: view.getUint32(at + DIRECTORY_RECORD.crc, true),
    compressedSize,
    size,
    start: written + shift,
    dataStart: 0,
    end: 0,
    record: { start: at, end },
  }
}

/** Size, compressed size and offset: each from its own field, or from the zip64 field, which holds only those that moved there, in this order. */
function largeNumbers(view: DataView, at: number, extraStart: number, extraEnd: number): [number, number, number] {
  const numbers: [number, number, number] = [
    view.getUint32(at + DIRECTORY_RECORD.size, true),
    view.getUint32(at + DIRECTORY_RECORD.compressedSize, true),
    view.getUint32(at + DIRECTORY_RECORD.localOffset, true),
  ]
  if (!numbers.includes(ELSEWHERE_32)) return numbers
  for (const field of extraFields(view, extraStart, extraEnd)) {
    if (field.id !== EXTRA_64) continue
    let from = field.start
    numbers.forEach((number, index) => {
      if (number !== ELSEWHERE_32 || from + 8 > field.end) return
      numbers[index] = readUint64(view, from)
      from += 8
    })
  }
  return numbers
}

/** Notes where each entry's data begin and end, and refuses entries that lie over one another or over the directory. */
function locate(view: DataView, records: readonly EntryRecord[], directory: number): void {
  let next = directory
  for (const record of [...records].sort((a, b) => b.start - a.start)) {
    record.dataStart = findData(view, record)
    record.end = next
    if (record.dataStart + record.compressedSize > next) {
      throw new UnreadableFile('damaged', `zip: ${record.name} overlaps`)
    }
    next = record.start
  }
}

function findData(view: DataView, record: EntryRecord): number {
  if (view.getUint32(record.start, true) !== LOCAL_HEADER.signature) {
    throw new UnreadableFile('damaged', `zip: ${record.name} has no header`)
  }
  return (
    record.start +
    LOCAL_HEADER.length +
    view.getUint16(record.start + LOCAL_HEADER.nameLength, true) +
    view.getUint16(record.start + LOCAL_HEADER.extraLength, true)
  )
}

const UTF8 = new TextDecoder('utf-8')

function decodeName(bytes: Uint8Array): string {
  return normalName(UTF8.decode(bytes))
}

function normalName(name: string): string {
  const slashed = name.includes('\\') ? name.replaceAll('\\', '/') : name
  return slashed.startsWith('/') ? slashed.replace(/^\/+/, '') : slashed
}

function finder(entries: readonly ZipEntry[]): (name: string) => ZipEntry | undefined {
  const exact = new Map(entries.map((entry) => [entry.name, entry]))
  let anyCase: ReadonlyMap<string, ZipEntry> | undefined
  return (name) => {
    const normal = normalName(name)
    const entry = exact.get(normal)
    if (entry) return entry
    anyCase ??= new Map(entries.map((one) => [one.name.toLowerCase(), one]))
    return anyCase.get(normal.toLowerCase())
  }
}
