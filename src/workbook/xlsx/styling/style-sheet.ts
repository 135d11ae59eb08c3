import { isTrue } from '../package/workbook'
import type { XmlTokens } from '../xml/tokens'
import { BorderReader } from './borders'
import { colourOf } from './colours'
import type { CellStyle } from './styling'

interface Font {
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  color: string | null
  /** In points. */
  size: number | null
}

/** What styles.xml lists, by the numbers that formats of cells refer to. */
interface Lists {
  readonly fonts: Font[]
  readonly fills: (string | null)[]
  readonly borders: BorderReader
  readonly numberFormats: Map<number, string>
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

// Formats that every workbook has, those of them that show something else than the number itself. Source: ECMA-376, 18.8.30 numFmt; those
// of dates as Chinese Excel shows them.
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'yyyy/m/d',
  17: 'yyyy/m',
  22: 'yyyy/m/d',
  27: 'yyyy"年"m"月"',
  31: 'yyyy"年"m"月"d"日"',
  37: '#,##0',
  39: '#,##0.00',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** The looks of cells that styles.xml lists, by the number that a cell has as its style; plain ones are null. */
export function readStyleSheet(tokens: XmlTokens, theme: readonly string[]): (CellStyle | null)[] {
  const lists: Lists = { fonts: [], fills: [], borders: new BorderReader(), numberFormats: new Map() }
  const styles: Mutable<CellStyle>[] = []
  let section = ''
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind !== 'open' && kind !== 'empty') continue
    const level = kind === 'open' ? tokens.depth - 1 : tokens.depth
    if (level === 1) section = tokens.name
    else if (section === 'numFmts') addNumberFormat(tokens, lists)
    else if (section === 'fonts') readFont(tokens, level, theme, lists)
    else if (section === 'fills') readFill(tokens, level, theme, lists)
    else if (section === 'borders') lists.borders.take(tokens, level, theme)
    else if (section === 'cellXfs' && level === 2) styles.push(styleOf(tokens, lists))
    else if (section === 'cellXfs' && tokens.name === 'alignment') align(tokens, styles[styles.length - 1])
  }
  return styles.map((style) => (isPlain(style) ? null : style))
}

function addNumberFormat(tokens: XmlTokens, { numberFormats }: Lists): void {
  const code = tokens.attribute('formatCode')
  if (code !== null) numberFormats.set(Number(tokens.attribute('numFmtId')), code)
}

const PLAIN_FONT: Font = { bold: false, italic: false, underline: false, strike: false, color: null, size: null }

function readFont(tokens: XmlTokens, level: number, theme: readonly string[], { fonts }: Lists): void {
  if (level === 2) return void fonts.push({ ...PLAIN_FONT })
  const font = fonts[fonts.length - 1]
  if (!font) return
  const value = tokens.attribute('val')
  const isOn = value === null || isTrue(value)
  if (tokens.name === 'b') font.bold = isOn
  else if (tokens.name === 'i') font.italic = isOn
  else if (tokens.name === 'u') font.underline = value !== 'none'
  else if (tokens.name === 'strike') font.strike = isOn
  else if (tokens.name === 'sz') font.size = Number(value) || null
  else if (tokens.name === 'color') font.color = colourOf(tokens, theme)
}

/** Of a pattern its ground is read, and of a gradient nothing. */
function readFill(tokens: XmlTokens, level: number, theme: readonly string[], { fills }: Lists): void {
  if (level === 2) fills.push(null)
  if (fills.length === 0) return
  if (tokens.name === 'patternFill' && tokens.attribute('patternType') === 'none') return
  if (tokens.name === 'fgColor') fills[fills.length - 1] = colourOf(tokens, theme)
}

/** Points of a font that does not say. */
const STANDARD_SIZE = 11

function styleOf(tokens: XmlTokens, { fonts, fills, borders, numberFormats }: Lists): Mutable<CellStyle> {
  const number = (name: string): number => Number(tokens.attribute(name) ?? 0)
  const font = fonts[number('fontId')]
  const fillId = number('fillId')
  const formatId = number('numFmtId')
  return {
    // The first two fills are the program's own: none, and a grey that only counts as a pattern.
    fill: fillId < 2 ? null : (fills[fillId] ?? null),
    color: font?.color ?? null,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ?? false,
    strike: font?.strike ?? false,
    // The first font is the standard one.
    size: (font?.size ?? STANDARD_SIZE) / (fonts[0]?.size ?? STANDARD_SIZE),
    horizontal: null,
    vertical: null,
    acrossColumns: false,
    wrap: false,
    indent: 0,
    borders: borders.of(number('borderId')),
    numberFormat: numberFormats.get(formatId) ?? BUILT_IN[formatId] ?? null,
  }
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
}
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = { top: 'top', center: 'middle', bottom: 'bottom' }

function align(tokens: XmlTokens, style: Mutable<CellStyle> | undefined): void {
  if (!style) return
  const horizontal = tokens.attribute('horizontal') ?? ''
  style.horizontal = HORIZONTAL[horizontal] ?? null
  style.acrossColumns = horizontal === 'centerContinuous'
  style.wrap = isTrue(tokens.attribute('wrapText'))
  style.indent = Number(tokens.attribute('indent') ?? 0) || 0
  style.vertical = VERTICAL[tokens.attribute('vertical') ?? ''] ?? null
}

function isPlain(style: CellStyle): boolean {
  const { fill, color, bold, italic, underline, strike, size, horizontal, vertical, wrap, borders, numberFormat } =
    style
  const font = color ?? (bold || italic || underline || strike || size !== 1)
  return !font && !fill && !horizontal && !vertical && !wrap && !borders && !numberFormat
}
