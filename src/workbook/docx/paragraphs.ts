import { UnreadableFile } from '../unreadable'
import { openZip } from '../xlsx/zip'
import { streamTokens } from '../xlsx/xml/stream'
import { XmlTokens } from '../xlsx/xml/tokens'

/** A report of a city fills a few hundred kilobytes. */
const MOST_BYTES = 64 * 1024 * 1024
const BODY = 'word/document.xml'

/**
 * The texts of the paragraphs of a .docx, those of tables among them, from top to bottom; comments and footers are not.
 * @throws UnreadableFile when the bytes are no Word document
 */
export function docxParagraphs(bytes: Uint8Array): string[] {
  const zip = openZip(bytes)
  const entry = zip.find(BODY)
  if (!entry) throw new UnreadableFile('damaged')
  const paragraphs: string[] = []
  const tokens = new XmlTokens()
  // Paragraphs stand within paragraphs where a text box does.
  const open: string[] = []
  let isText = false
  streamTokens(zip, entry, MOST_BYTES, tokens, () => {
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      const { name } = tokens
      if (kind === 'text') {
        if (isText && open.length > 0) open[open.length - 1] += tokens.text()
      } else if (name === 't') isText = kind === 'open'
      else if (name === 'p') {
        if (kind === 'open') open.push('')
        else paragraphs.push(kind === 'close' ? (open.pop() ?? '') : '')
      } else if (kind === 'empty' && (name === 'tab' || name === 'br') && open.length > 0) open[open.length - 1] += ' '
    }
  })
  return paragraphs
}
