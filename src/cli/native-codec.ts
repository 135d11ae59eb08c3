import { isAscii } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { PORTABLE, type Codec } from '../workbook/xlsx/zip'
import { toUtf16 } from './utf8'

/** Node's own zlib and Buffer: several times as fast as portable code, which counts when thousands of files are checked. */
export const NATIVE_CODEC: Codec = {
  // One byte more than announced, so that data that go on do not go unnoticed; a buffer that fits is not copied again.
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) }),
  crc32,
  decodeUtf8,
}

/** Node 20 itself takes three times as long for Chinese; texts with anything rarer are left to it. */
function decodeUtf8(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const units = new Uint16Array(bytes.length)
  const count = toUtf16(bytes, units)
  return count === null ? PORTABLE.decodeUtf8(bytes) : Buffer.from(units.buffer, 0, 2 * count).toString('utf16le')
}
