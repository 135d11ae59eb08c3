import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

const STRINGS = 'xl/sharedStrings.xml'
const SHEET = 'xl/worksheets/sheet1.xml'

/** The plainest way to read a workbook with well-kept libraries: the values of its first sheet by address, and nothing else. */
export function readWithSaxes(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === STRINGS || name === SHEET })
  const strings: string[] = []
  parse(parts[STRINGS], 'si', 't', (_, text) => strings.push(text))
  const values = new Map<string, string>()
  parse(parts[SHEET], 'c', 'v', ({ r, t }, text) => {
    if (text !== '') values.set(r, t === 's' ? strings[Number(text)] : text)
  })
  return values
}

/** Calls `take` for each element of a name with its attributes and the text of the elements `inner` in it. */
function parse(
  bytes: Uint8Array,
  outer: string,
  inner: string,
  take: (attributes: Record<string, string>, text: string) => void,
): void {
  const parser = new SaxesParser()
  let attributes: Record<string, string> = {}
  let text = ''
  let inside = false
  parser.on('opentag', (tag) => {
    if (tag.name === outer) {
      attributes = tag.attributes
      text = ''
    }
    inside = tag.name === inner
  })
  parser.on('text', (piece) => {
    if (inside) text += piece
  })
  parser.on('closetag', ({ name }) => {
    inside = false
    if (name === outer) take(attributes, text)
  })
  parser.write(new TextDecoder().decode(bytes)).close()
}
