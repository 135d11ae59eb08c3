import type { NewValue } from '../../../grid/edit'
import { XmlTokens } from '../xml/tokens'
import { escapeText, prefixAt, tagWithoutEnd } from '../xml/write'

// What XML cannot hold, and the carriage return, which it would turn into a line feed. With u, surrogates are lone ones.
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/gu

// What is not written as it is, or makes blanks count; nearly all texts have none of these.
const SPECIAL = /[&<>_\s\u0000-\u001f\ufffe\uffff\ud800-\udfff]/

/** Text as ST_Xstring has it: unwritable characters as _x000D_, and what looks like such an escape escaped itself. */
function escapeCellText(text: string): string {
  const hex = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  return escapeText(text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(UNWRITABLE, hex))
}

/**
 * A cell with a new content in the place of its value and formula. A text becomes an inline string: that keeps the change
 * inside the sheet's own XML, and Excel, WPS and LibreOffice read it as they read any text, also one that begins with =.
 * @param xml the cell as it was written; its attributes stay, but for those that speak of the old value
 */
export function cellWithValue(xml: string, value: NewValue): string {
  const prefix = prefixAt(xml, 0)
  const tokens = new XmlTokens(xml)
  tokens.next()
  const attributes = tagWithoutEnd(xml.slice(0, tokens.end)).slice(prefix.length + 2)
  return cellXml(withoutValueAttributes(attributes), value, prefix, extensions(xml, tokens))
}

/** A cell that was not there. `style` is the number of its format; null for none. */
export function newCell(address: string, style: string | null, value: NewValue, prefix: string): string {
  return cellXml(` r="${address}"${style === null ? '' : ` s="${style}"`}`, value, prefix, '')
}

function cellXml(attributes: string, value: NewValue, prefix: string, rest: string): string {
  const tag = `<${prefix}c${attributes}`
  if (typeof value === 'number') return `${tag}><${prefix}v>${value}</${prefix}v>${rest}</${prefix}c>`
  if (value === '') return rest === '' ? `${tag}/>` : `${tag}>${rest}</${prefix}c>`
  if (!SPECIAL.test(value))
    return `${tag} t="inlineStr"><${prefix}is><${prefix}t>${value}</${prefix}t></${prefix}is>${rest}</${prefix}c>`
  const space = /^\s|\s$|[\n\t]|\s\s/.test(value) ? ' xml:space="preserve"' : ''
  const content = `<${prefix}is><${prefix}t${space}>${escapeCellText(value)}</${prefix}t></${prefix}is>`
  return `${tag} t="inlineStr">${content}${rest}</${prefix}c>`
}

// Sticky, so that a hostile tag costs no more than its length.
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/y

/** t is the type of the old value; cm and vm point to metadata of it (dynamic arrays, data types). */
function withoutValueAttributes(attributes: string): string {
  let kept = ''
  let at = 0
  ATTRIBUTE.lastIndex = 0
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    const [whole, name = ''] = match
    if (!['t', 'cm', 'vm'].includes(name)) kept += whole
    at = ATTRIBUTE.lastIndex
  }
  return kept + attributes.slice(at)
}

/** The cell's extension list as written, if it has one; the cursor stands on the cell's first tag. */
function extensions(xml: string, tokens: XmlTokens): string {
  if (tokens.kind !== 'open') return ''
  while (tokens.next() !== 'end' && tokens.depth > 0) {
    if (tokens.kind !== 'open' && tokens.kind !== 'empty') continue
    const { start, name } = tokens
    tokens.skip()
    if (name === 'extLst') return xml.slice(start, tokens.end)
  }
  return ''
}
