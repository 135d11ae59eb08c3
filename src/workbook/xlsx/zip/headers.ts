import { Deflate, deflateSync } from 'fflate'
import { crc32 } from './crc32'
import type { Zip, ZipEntry } from './open'
import { concatenated, Output } from './output'
import {
  DEFLATED,
  DIRECTORY_RECORD,
  ELSEWHERE_32,
  EXTRA_64,
  extraFields,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  LOCAL_HEADER,
  viewOf,
  writeUint64,
} from './records'

/** Contents as they stand in the zip. */
export interface Packed {
  readonly data: Uint8Array
  readonly crc: number
  readonly size: number
}

/** From so many bytes on contents are deflated a piece at a time, and less thoroughly: in a third of the time, some hundredths longer. */
const LARGE = 16 * 1024 * 1024
const FAST = 2
const PIECE = 64 * 1024

/** Deflates contents that are given in pieces. */
export function pack(pieces: readonly Uint8Array[]): Packed {
  const size = pieces.reduce((sum, { length }) => sum + length, 0)
  const crc = pieces.reduce((before, piece) => crc32(piece, before), 0)
  return { data: size < LARGE ? deflateSync(concatenated(...pieces)) : deflatedInPieces(pieces), crc, size }
}

function deflatedInPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Output()
  const stream = new Deflate({ level: FAST }, (chunk) => out.push(chunk))
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += PIECE) stream.push(piece.subarray(at, at + PIECE))
  }
  stream.push(new Uint8Array(), true)
  return out.joined()
}

/** The old header with the new sizes. The descriptor and the zip64 sizes are gone: everything stands in the header itself. */
export function localHeader(zip: Zip, entry: ZipEntry, packed: Packed): Uint8Array {
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

/** The directory record of a changed entry whose header now begins at `start`. */
export function changedRecord(zip: Zip, entry: ZipEntry, packed: Packed, start: number): Uint8Array {
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

/** The directory record of a copied entry whose header now begins at `start`. */
export function movedRecord(zip: Zip, entry: ZipEntry, start: number): Uint8Array {
  // A copy: the slice of a Buffer would be a view on the file that was opened.
  const record = new Uint8Array(zip.bytes.subarray(entry.record.start, entry.record.end))
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

/** Local header and directory record of a new entry; `offset` is where the header is said to begin. */
export function newHeaders(name: string, packed: Packed, offset: number): { local: Uint8Array; record: Uint8Array } {
  const encoded = new TextEncoder().encode(name)
  const local = concatenated(new Uint8Array(LOCAL_HEADER.length), encoded)
  describe(viewOf(local), LOCAL_HEADER, encoded, packed)
  const record = concatenated(new Uint8Array(DIRECTORY_RECORD.length), encoded)
  const view = viewOf(record)
  describe(view, DIRECTORY_RECORD, encoded, packed)
  view.setUint16(DIRECTORY_RECORD.madeBy, VERSION, true)
  view.setUint32(DIRECTORY_RECORD.localOffset, offset, true)
  return { local, record }
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
