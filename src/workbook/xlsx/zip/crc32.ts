const POLYNOMIAL = 0xedb88320
// Eight bytes a step: table k holds the checksum of a byte followed by k zero bytes.
const SLICES = 8
const TABLES = Array.from({ length: SLICES }, () => new Int32Array(256))

for (let byte = 0; byte < 256; byte++) {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
  TABLES[0][byte] = crc
}
for (let slice = 1; slice < SLICES; slice++) {
  for (let byte = 0; byte < 256; byte++) {
    const before = TABLES[slice - 1][byte]
    TABLES[slice][byte] = (before >>> 8) ^ TABLES[0][before & 0xff]
  }
}

const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES

/** The CRC-32 of the bytes, as zip files have it (unsigned). `before` continues the checksum of earlier bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before
  let at = 0
  for (const last = bytes.length - SLICES; at <= last; at += SLICES) {
    const low = crc ^ (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24))
    crc =
      T7[low & 0xff] ^
      T6[(low >>> 8) & 0xff] ^
      T5[(low >>> 16) & 0xff] ^
      T4[low >>> 24] ^
      T3[bytes[at + 4]] ^
      T2[bytes[at + 5]] ^
      T1[bytes[at + 6]] ^
      T0[bytes[at + 7]]
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ T0[(crc ^ bytes[at]) & 0xff]
  return ~crc >>> 0
}
