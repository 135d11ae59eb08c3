import { CHINESE, FACES } from '../../../../grid/form/faces'
import type { CellLook } from '../../../../grid/form/form'
import { LINK_COLOUR } from '../../../../grid/form/paper'
import { XmlTokens } from '../../xml/tokens'
import { escapeAttribute } from '../../xml/write'
import { StyleLists } from './style-lists'

/** Formats that every program knows by number. Source: ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
}
const FIRST_OWN = 164
const SIDES = ['left', 'right', 'top', 'bottom']

/** The formats of a workbook's cells, to which those of looks are added. */
export class CellFormats {
  private readonly lists: StyleLists
  /** By looks that are the same object, and by what they say. */
  private readonly seen = { plain: new Map<CellLook, string | null>(), link: new Map<CellLook, string | null>() }
  private readonly known = new Map<string, string | null>()

  /** `xml`: styles.xml. */
  constructor(xml: string) {
    this.lists = new StyleLists(xml)
  }

  get xml(): string {
    return this.lists.xml
  }

  /** The number of the format for a look, as cells name it; null where the workbook's cells have no formats at all. */
  formatOf(look: CellLook, isLink: boolean): string | null {
    const seen = isLink ? this.seen.link : this.seen.plain
    let id = seen.get(look)
    if (id === undefined) seen.set(look, (id = this.formatLike(look, isLink)))
    return id
  }

  private formatLike(look: CellLook, isLink: boolean): string | null {
    const key = JSON.stringify([look, isLink])
    let id = this.known.get(key)
    if (id === undefined) this.known.set(key, (id = this.lists.has('cellXfs') ? this.add(look, isLink) : null))
    return id
  }

  private add(look: CellLook, isLink: boolean): string {
    const { prefix } = this.lists
    const format = this.numberFormat(look.format ?? 'General')
    const font = this.lists.add('fonts', this.font(look, isLink))
    const border = this.lists.add('borders', this.border(look.border ?? false))
    const { horizontal, vertical = 'center', wrap } = look
    const alignment = `${horizontal ? ` horizontal="${horizontal}"` : ''} vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}`
    const xf =
      `<${prefix}xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
      `applyFont="1" applyBorder="1" applyAlignment="1"><${prefix}alignment${alignment}/></${prefix}xf>`
    return String(this.lists.add('cellXfs', xf))
  }

  private font({ face, size }: CellLook, isLink: boolean): string {
    const { name, family, bold } = FACES[face]
    const child = (element: string, value?: string | number) =>
      `<${this.lists.prefix}${element}${value === undefined ? '' : ` val="${value}"`}/>`
    const colour = isLink ? `<${this.lists.prefix}color rgb="${LINK_COLOUR.replace('#', 'FF')}"/>` : ''
    const children = [
      bold ? child('b') : '',
      isLink ? child('u') : '',
      child('sz', size),
      colour,
      child('name', name),
      child('family', family),
      child('charset', CHINESE),
    ]
    return `<${this.lists.prefix}font>${children.join('')}</${this.lists.prefix}font>`
  }

  private border(thin: boolean): string {
    const { prefix } = this.lists
    const side = (name: string) =>
      thin ? `<${prefix}${name} style="thin"><${prefix}color auto="1"/></${prefix}${name}>` : `<${prefix}${name}/>`
    return `<${prefix}border>${SIDES.map(side).join('')}<${prefix}diagonal/></${prefix}border>`
  }

  private numberFormat(code: string): number {
    const builtIn = BUILT_IN[code]
    if (builtIn !== undefined) return builtIn
    const formats = this.lists.items('numFmts').map(readFormat)
    const known = formats.find((format) => format.code === code)
    if (known) return known.id
    const id = Math.max(FIRST_OWN - 1, ...formats.map((format) => format.id)) + 1
    this.lists.add('numFmts', `<${this.lists.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`)
    return id
  }
}

function readFormat(item: string): { readonly id: number; readonly code: string | null } {
  const tokens = new XmlTokens(item)
  tokens.next()
  return { id: Number(tokens.attribute('numFmtId') ?? 0), code: tokens.attribute('formatCode') }
}
