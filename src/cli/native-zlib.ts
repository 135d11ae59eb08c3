import { crc32, inflateRawSync } from 'node:zlib'
import type { Codec } from '../workbook/xlsx/zip'

/** Node's own zlib: several times as fast as portable code, which counts when thousands of files are checked. */
export const NATIVE_ZLIB: Codec = {
  // One byte more than announced, so that data that go on do not go unnoticed; a buffer that fits is not copied again.
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) }),
  crc32,
}
