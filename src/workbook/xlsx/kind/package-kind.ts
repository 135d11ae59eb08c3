import { UnreadableFile, type UnreadableReason } from '../../unreadable'
import { inflateEntry, type Zip } from '../zip'

const LONGEST_MIMETYPE = 1024

/** What a zip file is that holds no workbook part. */
export function kindOfPackage(zip: Zip): UnreadableReason {
  if (mimetypeOf(zip).startsWith('application/vnd.oasis.opendocument.')) return 'opendocument'
  if (zip.entries.some(({ name }) => /^xl\/workbook\.bin$/i.test(name))) return 'xlsb'
  if (zip.entries.some(({ name }) => /^(?:word|ppt)\//i.test(name))) return 'other-document'
  return 'not-a-workbook'
}

/** OpenDocument files begin with an entry that says what they are. */
function mimetypeOf(zip: Zip): string {
  const entry = zip.find('mimetype')
  if (!entry) return ''
  try {
    return String.fromCharCode(...inflateEntry(zip, entry, LONGEST_MIMETYPE))
  } catch (error) {
    // Whatever is wrong with it, the file is no workbook of ours, and the caller says so.
    if (error instanceof UnreadableFile) return ''
    throw error
  }
}
