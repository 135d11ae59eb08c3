// Where things stand in the records of a zip file. Source: PKWARE APPNOTE 6.3.10, section 4.3.

export const LOCAL_HEADER = {
  signature: 0x04034b50,
  version: 4,
  flags: 6,
  method: 8,
  time: 10,
  crc: 14,
  compressedSize: 18,
  size: 22,
  nameLength: 26,
  extraLength: 28,
  length: 30,
} as const

export const DIRECTORY_RECORD = {
  signature: 0x02014b50,
  madeBy: 4,
  version: 6,
  flags: 8,
  method: 10,
  time: 12,
  crc: 16,
  compressedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  localOffset: 42,
  length: 46,
} as const

export const DIRECTORY_END = {
  signature: 0x06054b50,
  entriesHere: 8,
  entries: 10,
  directorySize: 12,
  directoryOffset: 16,
  commentLength: 20,
  length: 22,
} as const

export const DIRECTORY_END_64 = {
  signature: 0x06064b50,
  entriesHere: 24,
  entries: 32,
  directorySize: 40,
  directoryOffset: 48,
  length: 56,
} as const

export const LOCATOR_64 = { signature: 0x07064b50, offset: 8, length: 20 } as const

/** The id of the extra field that holds the sizes and the offset when they do not fit 32 bits. */
export const EXTRA_64 = 0x0001
/** What stands in a 32-bit field whose value is in the zip64 extra field. */
export const ELSEWHERE_32 = 0xffffffff
export const ELSEWHERE_16 = 0xffff

export const STORED = 0
export const DEFLATED = 8

export const FLAG_ENCRYPTED = 0x0001
/** Checksum and sizes follow the data instead of standing in the local header. */
export const FLAG_DESCRIPTOR = 0x0008
export const FLAG_UTF8 = 0x0800

/** A view of the same bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A 64-bit number; past 2^53 it is no longer exact, which no file reaches. */
export function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000
}

export function writeUint64(view: DataView, at: number, value: number): void {
  view.setUint32(at, value >>> 0, true)
  view.setUint32(at + 4, Math.floor(value / 0x1_0000_0000), true)
}

/** The fields of an extra block: id, and where each one's data starts and ends. Stops at the first that does not fit. */
export function* extraFields(
  view: DataView,
  start: number,
  end: number,
): Iterable<{ id: number; start: number; end: number }> {
  for (let at = start; at + 4 <= end;) {
    const stop = at + 4 + view.getUint16(at + 2, true)
    if (stop > end) return
    yield { id: view.getUint16(at, true), start: at + 4, end: stop }
    at = stop
  }
}
