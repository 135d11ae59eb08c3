import { changedRecord, localHeader, movedRecord, newHeaders, pack, type Packed } from './headers'
import type { Zip, ZipEntry } from './open'
import { Output } from './output'
import { DIRECTORY_END, DIRECTORY_END_64, ELSEWHERE_16, ELSEWHERE_32, LOCATOR_64, viewOf, writeUint64 } from './records'

/** What an entry holds, whole or in pieces. */
export type PartBytes = Uint8Array | readonly Uint8Array[]

/** What becomes of an entry: its new bytes, or null when it is removed. */
export type Changes = ReadonlyMap<string, Contents | null>

/** What an entry is to hold; packed already where that was done elsewhere. */
type Contents = PartBytes | Packed

/**
 * The zip with some entries changed, added (at the end) or removed. Every other entry is copied byte for byte, in its
 * order, with its header, descriptor and padding; so is everything before the first entry and after the directory.
 * A changed entry keeps its name, time and attributes.
 */
export function writeZip(zip: Zip, changes: Changes): Uint8Array {
  const out = new Output()
  const plan = planned(zip, changes)
  const moved = copyEntries(zip, plan.changed, out)
  const added = plan.added.map(([name, bytes]) => addEntry(name, packed(bytes), zip.shift, out))
  const directory = out.length
  for (const entry of zip.entries) {
    const place = moved.get(entry)
    if (!place) continue
    const { packed, start } = place
    out.push(packed ? changedRecord(zip, entry, packed, start) : movedRecord(zip, entry, start))
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

function packed(bytes: Contents): Packed {
  if ('crc' in bytes) return bytes
  return pack(bytes instanceof Uint8Array ? [bytes] : bytes)
}

/** Where an entry's header now stands, and its packed form when it was changed. */
interface Place {
  readonly start: number
  readonly packed: Packed | null
}

function planned(
  zip: Zip,
  changes: Changes,
): { changed: ReadonlyMap<ZipEntry, Contents | null>; added: readonly (readonly [string, Contents])[] } {
  const changed = new Map<ZipEntry, Contents | null>()
  const added: [string, Contents][] = []
  for (const [name, bytes] of changes) {
    const entry = zip.find(name)
    if (entry) changed.set(entry, bytes)
    else if (bytes) added.push([name, bytes])
  }
  return { changed, added }
}

function copyEntries(zip: Zip, changed: ReadonlyMap<ZipEntry, Contents | null>, out: Output): Map<ZipEntry, Place> {
  const places = new Map<ZipEntry, Place>()
  const inFileOrder = [...zip.entries].sort((a, b) => a.start - b.start)
  out.push(zip.bytes.subarray(0, inFileOrder[0]?.start ?? zip.directory.start))
  for (const entry of inFileOrder) {
    const bytes = changed.get(entry)
    if (bytes === null) continue
    const place = { start: out.length, packed: bytes ? packed(bytes) : null }
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

/** Writes a new entry and gives its directory record. */
function addEntry(name: string, packed: Packed, shift: number, out: Output): Uint8Array {
  const { local, record } = newHeaders(name, packed, out.length - shift)
  out.push(local)
  out.push(packed.data)
  return record
}

/** What follows the directory (end records, comment, appended bytes), pointing to the directory's new place. */
function ending(zip: Zip, directory: { start: number; size: number; at: number }, count: number): Uint8Array {
  const { plain, zip64, locator } = zip.ends
  // A copy: the slice of a Buffer would be a view on the file that was opened.
  const tail = new Uint8Array(zip.bytes.subarray(zip.directory.end))
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
