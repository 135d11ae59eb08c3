import { readSent, type OpenedFile, type ReadingTerms } from '../../roll-up/read-sent'
import type { SentFile } from '../../roll-up/sent'
import { keptForCheck } from '../../kept/for-check'
import { openWorkbook } from './package/open'
import { contentsOf } from './read'
import { findKept } from './kept'
import type { Codec } from './zip'

/**
 * What a file says for its counties, with what is kept in it.
 * @throws UnreadableFile when the bytes are no workbook
 */
export function sentInFile(path: string, bytes: Uint8Array, terms: ReadingTerms, codec?: Codec): SentFile {
  return readSent(openedFile(path, bytes, codec), terms)
}

/**
 * A file with what is kept in it for its check.
 * @throws UnreadableFile when the bytes are no workbook
 */
export function openedFile(path: string, bytes: Uint8Array, codec?: Codec): OpenedFile {
  const file = openWorkbook(bytes, codec)
  const { kept } = findKept(file)
  return { path, workbook: contentsOf(file), ...keptForCheck(kept) }
}
