import { isTrue } from '../package/workbook'
import type { XmlTokens } from '../xml/tokens'
import { colourOf } from './colours'
import type { CellStyle } from './styling'

interface Font {
  bold: boolean
  italic: boolean
  color: string | null
}

/** What styles.xml lists, by the numbers that formats of cells refer to. */
interface Lists {
  readonly fonts: Font[]
  readonly fills: (string | null)[]
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
  const lists: Lists = { fonts: [], fills: [], numberFormats: new Map() }
  const styles: Mutable<CellStyle>[] = []
  let section = ''
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind !== 'open' && kind !== 'empty') continue
    const level = kind === 'open' ? tokens.depth - 1 : tokens.depth
    if (level === 1) section = tokens.name
    else if (section === 'numFmts') addNumberFormat(tokens, lists)
    else if (section === 'fonts') readFont(tokens, level, theme, lists)
    else if (section === 'fills') readFill(tokens, level, theme, lists)
    else if (section === 'cellXfs' && level === 2) styles.push(styleOf(tokens, lists))
    else if (section === 'cellXfs' && tokens.name === 'alignment') align(tokens, styles[styles.length - 1])
  }
  return styles.map((style) => (isPlain(style) ? null : style))
}

function addNumberFormat(tokens: XmlTokens, { numberFormats }: Lists): void {
  const code = tokens.attribute('formatCode')
  if (code !== null) numberFormats.set(Number(tokens.attribute('numFmtId')), code)
}

function readFont(tokens: XmlTokens, level: number, theme: readonly string[], { fonts }: Lists): void {
  if (level === 2) return void fonts.push({ bold: false, italic: false, color: null })
  const font = fonts[fonts.length - 1]
  if (!font) return
  const value = tokens.attribute('val')
  const isOn = value === null || isTrue(value)
  if (tokens.name === 'b') font.bold = isOn
  else if (tokens.name === 'i') font.italic = isOn
  else if (tokens.name === 'color') font.color = colourOf(tokens, theme)
}

/** Of a pattern its ground is read, and of a gradient nothing. */
function readFill(tokens: XmlTokens, level: number, theme: readonly string[], { fills }: Lists): void {
  if (level === 2) fills.push(null)
  if (fills.length === 0) return
  if (tokens.name === 'patternFill' && tokens.attribute('patternType') === 'none') return
  if (tokens.name === 'fgColor') fills[fills.length - 1] = colourOf(tokens, theme)
}

function styleOf(tokens: XmlTokens, { fonts, fills, numberFormats }: Lists): Mutable<CellStyle> {
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
    horizontal: null,
    vertical: null,
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
  style.horizontal = HORIZONTAL[tokens.attribute('horizontal') ?? ''] ?? null
  style.vertical = VERTICAL[tokens.attribute('vertical') ?? ''] ?? null
}

function isPlain({ fill, color, bold, italic, horizontal, vertical, numberFormat }: CellStyle): boolean {
  return !fill && !color && !bold && !italic && !horizontal && !vertical && !numberFormat
}
