import { decodeXml } from '../xml/decode'
import { LIMITS } from '../limits'
import { XmlTokens } from '../xml/tokens'
import { findPart, type Relationship } from '../package/relationships'
import { inflateEntry, type Zip } from '../zip'

// The palette that indexed colours count from, its first eight twice. Source: ECMA-376, 18.8.27 indexedColors.
// prettier-ignore
const PALETTE = [
  '000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff',
  '000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff',
  '800000', '008000', '000080', '808000', '800080', '008080', 'c0c0c0', '808080',
  '9999ff', '993366', 'ffffcc', 'ccffff', '660066', 'ff8080', '0066cc', 'ccccff',
  '000080', 'ff00ff', 'ffff00', '00ffff', '800080', '800000', '008080', '0000ff',
  '00ccff', 'ccffff', 'ccffcc', 'ffff99', '99ccff', 'ff99cc', 'cc99ff', 'ffcc99',
  '3366ff', '33cccc', '99cc00', 'ffcc00', 'ff9900', 'ff6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
]

/** The colours of Office's own theme, in the order in which cells count them: light before dark. */
// prettier-ignore
const OFFICE_THEME = ['ffffff', '000000', 'e7e6e6', '44546a', '4472c4', 'ed7d31', 'a5a5a5', 'ffc000', '5b9bd5', '70ad47', '0563c1', '954f72']
const IN_THEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] // prettier-ignore

/** The colours of a workbook's theme as cells count them; Office's own where it has none. */
export function themeColours(zip: Zip, relationships: readonly Relationship[]): readonly string[] {
  const relationship = relationships.find(({ type }) => type === 'theme')
  const entry = relationship && findPart(zip, relationship.target)
  if (!entry || entry.size > LIMITS.smallPart) return OFFICE_THEME
  const colours = [...OFFICE_THEME]
  const tokens = new XmlTokens(decodeXml(inflateEntry(zip, entry, LIMITS.smallPart), zip.codec))
  let place = -1
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind !== 'open' && kind !== 'empty') continue
    if (IN_THEME.includes(tokens.name)) place = IN_THEME.indexOf(tokens.name)
    const value = tokens.name === 'srgbClr' ? tokens.attribute('val') : tokens.attribute('lastClr')
    if (place >= 0 && value && isHex(value)) {
      colours[place] = value.toLowerCase()
      place = -1
    }
    if (tokens.name === 'fontScheme') break
  }
  return colours
}

/** The colour that the tag the cursor stands on gives, as #rrggbb; null where it leaves it to the program. */
export function colourOf(tokens: XmlTokens, theme: readonly string[]): string | null {
  const rgb = tokens.attribute('rgb')
  if (rgb !== null) return rgb.length === 8 && isHex(rgb) ? `#${rgb.slice(2).toLowerCase()}` : null
  const number = tokens.attribute('theme')
  const indexed = tokens.attribute('indexed')
  const base = number !== null ? theme[Number(number)] : indexed !== null ? PALETTE[Number(indexed)] : undefined
  return base === undefined ? null : `#${tinted(base, Number(tokens.attribute('tint') ?? 0))}`
}

/** A colour made lighter (up to 1) or darker (down to -1). Excel does so to its lightness alone, which comes to nearly the same. */
function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour
  const shade = (part: number): number => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint)
  return [0, 2, 4]
    .map((at) => Math.round(shade(parseInt(colour.slice(at, at + 2), 16))))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
}

const isHex = (text: string): boolean => /^[0-9a-fA-F]{1,8}$/.test(text)
