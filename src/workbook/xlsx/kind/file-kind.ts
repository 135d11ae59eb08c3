import type { UnreadableReason } from '../../unreadable'
import { isCompoundFile, kindOfCompoundFile } from './compound-file'

const SAMPLE = 4096
const FIRST_PRINTABLE = 32
const ESCAPE = 27

/** Why a file is not even a zip file, by its first bytes; null when it may be one. */
export function reasonAgainst(bytes: Uint8Array): UnreadableReason | null {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, 'PK')) return null
  if (isCompoundFile(bytes)) return kindOfCompoundFile(bytes)
  if (isBareBiff(bytes)) return 'old-xls'
  if (startsWith(bytes, '%PDF')) return 'not-a-workbook'
  if (startsWith(bytes, '{\\rtf')) return 'other-document'
  return isText(bytes.subarray(0, SAMPLE)) ? 'text' : 'not-a-workbook'
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, index) => bytes[index] === character.charCodeAt(0))
}

/** Excel before version 5 wrote its records without a compound file around; the first is BOF. Source: MS-XLS, 2.4.21. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4, 8].some((version) => bytes[1] === version) && bytes[3] === 0
}

function isText(sample: Uint8Array): boolean {
  const hasUtf16Mark = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  return hasUtf16Mark || sample.every((byte) => byte >= FIRST_PRINTABLE || (byte >= 9 && byte <= 13) || byte === ESCAPE)
}
