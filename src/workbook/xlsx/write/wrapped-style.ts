import { spliced } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import { prefixAt } from '../xml/write'

/** styles.xml with a format for texts of several lines, and its number; null where cells have no formats at all. */
export function withWrappedStyle(xml: string): { readonly xml: string; readonly id: number } | null {
  const tokens = new XmlTokens(xml)
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind !== 'open' || tokens.name !== 'cellXfs') continue
    const { start, end, depth } = tokens
    const prefix = prefixAt(xml, start)
    const style =
      `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">` +
      `<${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`
    let id = 0
    let known: number | null = null
    while (tokens.next() !== 'end' && tokens.depth >= depth) {
      if (tokens.kind !== 'open' && tokens.kind !== 'empty') continue
      const from = tokens.start
      tokens.skip()
      if (xml.slice(from, tokens.end) === style) known = id
      id++
    }
    if (known !== null) return { xml, id: known }
    const tag = xml.slice(start, end).replace(/(\scount\s*=\s*["'])\d*/, `$1${id + 1}`)
    const splices = [
      { start, end, text: tag },
      { start: tokens.start, end: tokens.start, text: style },
    ]
    return { xml: spliced(xml, splices), id }
  }
  return null
}
