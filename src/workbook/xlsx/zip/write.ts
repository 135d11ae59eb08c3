import { deflateSync } from 'fflate'
import { crc32 } from './crc32'
import type { Zip, ZipEntry } from './open'
import {
  DEFLATED,
  DIRECTORY_END,
  DIRECTORY_END_64,
  DIRECTORY_RECORD,
  ELSEWHERE_16,
  ELSEWHERE_32,
  EXTRA_64,
  extraFields,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  LOCAL_HEADER,
  LOCATOR_64,
  viewOf,
  writeUint64,
} from './records'

/** What becomes of an entry: its new bytes, or null when it is removed. */
export type Changes = ReadonlyMap<string, Uint8Array | null>

/**
 * The zip with some entries changed, added (at the end) or removed. Every other entry is copied byte for byte, in its
 * order, with its header, descriptor and padding; so is everything before the first entry and after the directory.
 * A changed entry keeps its name, time and attributes.
 */
export function writeZip(zip: Zip, changes: Changes): Uint8Array {
  const out = new Output()
  const plan = planned(zip, changes)
  const moved = copyEntries(zip, plan.changed, out)
  const added = plan.added.map(([name, bytes]) => addEntry(name, bytes, zip.shift, out))
  const directory = out.length
  for (const entry of zip.entries) {
    const place = moved.get(entry)
    if (place) out.push(directoryRecord(zip, entry, place))
  }
  for (const record of added) out.push(record)
  out.push(
    ending(
      zip,
      { start: directory - zip.shift, size: out.length - directory, at: out.length },
      moved.size + added.length,
    ),
  )
  return out.joined()
}

/** Where an entry's header now stands, and its packed form when it was changed. */
interface Place {
  readonly start: number
  readonly packed: Packed | null
}

interface Packed {
  readonly data: Uint8Array
  readonly crc: number
  readonly size: number
}

class Output {
  length = 0
  private readonly pieces: Uint8Array[] = []

  push(piece: Uint8Array): void {
    this.pieces.push(piece)
    this.length += piece.length
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.length)
    let at = 0
    for (const piece of this.pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }
}

function planned(
  zip: Zip,
  changes: Changes,
): { changed: ReadonlyMap<ZipEntry, Uint8Array | null>; added: readonly (readonly [string, Uint8Array])[] } {
  const changed = new Map<ZipEntry, Uint8Array | null>()
  const added: [string, Uint8Array][] = []
  for (const [name, bytes] of changes) {
    const entry = zip.find(name)
    if (entry) changed.set(entry, bytes)
    else if (bytes) added.push([name, bytes])
  }
  return { changed, added }
}

function copyEntries(zip: Zip, changed: ReadonlyMap<ZipEntry, Uint8Array | null>, out: Output): Map<ZipEntry, Place> {
  const places = new Map<ZipEntry, Place>()
  const inFileOrder = [...zip.entries].sort((a, b) => a.start - b.start)
  out.push(zip.bytes.subarray(0, inFileOrder[0]?.start ?? zip.directory.start))
  for (const entry of inFileOrder) {
    const bytes = changed.get(entry)
    if (bytes === null) continue
    const place = { start: out.length, packed: bytes ? pack(bytes) : null }
    places.set(entry, place)
    if (!place.packed) {
      out.push(zip.bytes.subarray(entry.start, entry.end))
      continue
    }
    out.push(localHeader(zip, entry, place.packed))
    out.push(place.packed.data)
  }
  return places
}

function pack(bytes: Uint8Array): Packed {
  return { data: deflateSync(bytes), crc: crc32(bytes), size: bytes.length }
}

/** The old header with the new sizes. The descriptor and the zip64 sizes are gone: everything stands in the header itself. */
function localHeader(zip: Zip, entry: ZipEntry, packed: Packed): Uint8Array {
  const nameEnd =
    entry.start + LOCAL_HEADER.length + viewOf(zip.bytes).getUint16(entry.start + LOCAL_HEADER.nameLength, true)
  const extra = without64(zip.bytes.subarray(nameEnd, entry.dataStart))
  const header = concatenated(zip.bytes.subarray(entry.start, nameEnd), extra)
  const view = viewOf(header)
  view.setUint16(LOCAL_HEADER.flags, entry.flags & ~FLAG_DESCRIPTOR, true)
  view.setUint16(LOCAL_HEADER.method, DEFLATED, true)
  view.setUint32(LOCAL_HEADER.crc, packed.crc, true)
  view.setUint32(LOCAL_HEADER.compressedSize, packed.data.length, true)
  view.setUint32(LOCAL_HEADER.size, packed.size, true)
  view.setUint16(LOCAL_HEADER.extraLength, extra.length, true)
  return header
}

function directoryRecord(zip: Zip, entry: ZipEntry, place: Place): Uint8Array {
  return place.packed ? changedRecord(zip, entry, place.packed, place.start) : movedRecord(zip, entry, place.start)
}

function changedRecord(zip: Zip, entry: ZipEntry, packed: Packed, start: number): Uint8Array {
  const old = zip.bytes.subarray(entry.record.start, entry.record.end)
  const { extraStart, extraEnd } = extraExtent(viewOf(old))
  const extra = without64(old.subarray(extraStart, extraEnd))
  const record = concatenated(old.subarray(0, extraStart), extra, old.subarray(extraEnd))
  const view = viewOf(record)
  view.setUint16(DIRECTORY_RECORD.flags, entry.flags & ~FLAG_DESCRIPTOR, true)
  view.setUint16(DIRECTORY_RECORD.method, DEFLATED, true)
  view.setUint32(DIRECTORY_RECORD.crc, packed.crc, true)
  view.setUint32(DIRECTORY_RECORD.compressedSize, packed.data.length, true)
  view.setUint32(DIRECTORY_RECORD.size, packed.size, true)
  view.setUint16(DIRECTORY_RECORD.extraLength, extra.length, true)
  view.setUint32(DIRECTORY_RECORD.localOffset, start - zip.shift, true)
  return record
}

function movedRecord(zip: Zip, entry: ZipEntry, start: number): Uint8Array {
  const record = zip.bytes.slice(entry.record.start, entry.record.end)
  const view = viewOf(record)
  if (view.getUint32(DIRECTORY_RECORD.localOffset, true) !== ELSEWHERE_32) {
    view.setUint32(DIRECTORY_RECORD.localOffset, start - zip.shift, true)
    return record
  }
  const { extraStart, extraEnd } = extraExtent(view)
  const sizesBefore = [DIRECTORY_RECORD.size, DIRECTORY_RECORD.compressedSize].filter(
    (field) => view.getUint32(field, true) === ELSEWHERE_32,
  ).length
  for (const field of extraFields(view, extraStart, extraEnd)) {
    if (field.id === EXTRA_64) writeUint64(view, field.start + 8 * sizesBefore, start - zip.shift)
  }
  return record
}

function extraExtent(record: DataView): { extraStart: number; extraEnd: number } {
  const extraStart = DIRECTORY_RECORD.length + record.getUint16(DIRECTORY_RECORD.nameLength, true)
  return { extraStart, extraEnd: extraStart + record.getUint16(DIRECTORY_RECORD.extraLength, true) }
}

function without64(extra: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = []
  for (const field of extraFields(viewOf(extra), 0, extra.length)) {
    if (field.id !== EXTRA_64) kept.push(extra.subarray(field.start - 4, field.end))
  }
  return concatenated(...kept)
}

const VERSION = 20
/** 1 January 1980, the first day a zip file can name: the same input gives the same file. */
const FIRST_DAY = 0x0021

/** Writes a new entry and gives its directory record. */
function addEntry(name: string, bytes: Uint8Array, shift: number, out: Output): Uint8Array {
  const encoded = new TextEncoder().encode(name)
  const packed = pack(bytes)
  const start = out.length - shift
  const header = concatenated(new Uint8Array(LOCAL_HEADER.length), encoded)
  describe(viewOf(header), LOCAL_HEADER, encoded, packed)
  out.push(header)
  out.push(packed.data)
  const record = concatenated(new Uint8Array(DIRECTORY_RECORD.length), encoded)
  const view = viewOf(record)
  describe(view, DIRECTORY_RECORD, encoded, packed)
  view.setUint16(4, VERSION, true)
  view.setUint32(DIRECTORY_RECORD.localOffset, start, true)
  return record
}

function describe(
  view: DataView,
  layout: typeof LOCAL_HEADER | typeof DIRECTORY_RECORD,
  name: Uint8Array,
  packed: Packed,
): void {
  view.setUint32(0, layout.signature, true)
  view.setUint16(layout.version, VERSION, true)
  view.setUint16(layout.flags, FLAG_UTF8, true)
  view.setUint16(layout.method, DEFLATED, true)
  view.setUint16(layout.time + 2, FIRST_DAY, true)
  view.setUint32(layout.crc, packed.crc, true)
  view.setUint32(layout.compressedSize, packed.data.length, true)
  view.setUint32(layout.size, packed.size, true)
  view.setUint16(layout.nameLength, name.length, true)
}

/** What follows the directory (end records, comment, appended bytes), pointing to the directory's new place. */
function ending(zip: Zip, directory: { start: number; size: number; at: number }, count: number): Uint8Array {
  const { plain, zip64, locator } = zip.ends
  const tail = zip.bytes.slice(zip.directory.end)
  const view = viewOf(tail)
  const place = (at: number): number => at - zip.directory.end
  setUnless(view, place(plain) + DIRECTORY_END.directorySize, directory.size)
  setUnless(view, place(plain) + DIRECTORY_END.directoryOffset, directory.start)
  for (const field of [DIRECTORY_END.entriesHere, DIRECTORY_END.entries]) {
    const at = place(plain) + field
    if (view.getUint16(at, true) !== ELSEWHERE_16 || zip64 === null) view.setUint16(at, count & 0xffff, true)
  }
  if (zip64 === null || locator === null) return tail
  writeUint64(view, place(zip64) + DIRECTORY_END_64.directorySize, directory.size)
  writeUint64(view, place(zip64) + DIRECTORY_END_64.directoryOffset, directory.start)
  writeUint64(view, place(zip64) + DIRECTORY_END_64.entriesHere, count)
  writeUint64(view, place(zip64) + DIRECTORY_END_64.entries, count)
  writeUint64(view, place(locator) + LOCATOR_64.offset, directory.at + place(zip64) - zip.shift)
  return tail
}

/** Leaves the value alone where it says that the number stands in the zip64 record. */
function setUnless(view: DataView, at: number, value: number): void {
  if (view.getUint32(at, true) !== ELSEWHERE_32) view.setUint32(at, value, true)
}

function concatenated(...pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Output()
  for (const piece of pieces) out.push(piece)
  return out.joined()
}
