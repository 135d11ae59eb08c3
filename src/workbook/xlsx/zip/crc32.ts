const POLYNOMIAL = 0xedb88320
// Eight bytes a step: table k holds the checksum of a byte followed by k zero bytes.
const SLICES = 8
const TABLE_SIZE = 256
const TABLES = new Int32Array(SLICES * TABLE_SIZE)

for (let byte = 0; byte < TABLE_SIZE; byte++) {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
  TABLES[byte] = crc
}
for (let slice = 1; slice < SLICES; slice++) {
  for (let byte = 0; byte < TABLE_SIZE; byte++) {
    const before = entry(slice - 1, byte)
    TABLES[slice * TABLE_SIZE + byte] = (before >>> 8) ^ entry(0, before & 0xff)
  }
}

function entry(slice: number, byte: number): number {
  return TABLES[slice * TABLE_SIZE + byte] ?? 0
}

/** The CRC-32 of the bytes, as zip files have it (unsigned). `before` continues the checksum of earlier bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let crc = ~before
  let at = 0
  for (const last = bytes.length - SLICES; at <= last; at += SLICES) {
    const low = crc ^ view.getInt32(at, true)
    const high = view.getInt32(at + 4, true)
    crc =
      entry(7, low & 0xff) ^
      entry(6, (low >>> 8) & 0xff) ^
      entry(5, (low >>> 16) & 0xff) ^
      entry(4, low >>> 24) ^
      entry(3, high & 0xff) ^
      entry(2, (high >>> 8) & 0xff) ^
      entry(1, (high >>> 16) & 0xff) ^
      entry(0, high >>> 24)
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(0, (crc ^ view.getUint8(at)) & 0xff)
  return ~crc >>> 0
}
