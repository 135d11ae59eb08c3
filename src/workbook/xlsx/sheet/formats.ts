import { builtInKind, formatKind, type FormatKind } from '../../../grid/number-format'
import { TEXT_FORMAT } from '../../typed-text'
import { UnreadableFile } from '../../unreadable'
import { textOf } from '../package/part-text'
import { XmlTokens } from '../xml/tokens'
import type { Zip, ZipEntry } from '../zip'

/** Where the list of an element stands: the formats with codes, and those that cells refer to by number (ECMA-376, 18.8.39 CT_Stylesheet). */
const LIST_LEVEL = 1
const ITEM_LEVEL = 2

/** The number of the format of texts, where a file does not write @ itself. */
const TEXT_ID = 49

/** A format that is neither General nor that of texts. Few forms have one: a look at the part spares reading it. */
const SOME_FORMAT = /numFmtId(?!="(?:0|49)")/

/**
 * By the number of a cell's style, what its format makes of a number; empty where none makes anything of it, so that nobody need ask cell
 * by cell.
 */
export function readFormats(zip: Zip, entry: ZipEntry): readonly (FormatKind | null)[] {
  const xml = stylesIn(zip, entry)
  if (!SOME_FORMAT.test(xml)) return []
  const kinds = readStyles(xml, formatKind, builtInKind)
  return kinds.some((kind) => kind !== null) ? kinds : []
}

/** By the number of a cell's style, whether the cell is formatted as text. */
export function readTextStyles(zip: Zip, entry: ZipEntry): readonly boolean[] {
  return readStyles(
    stylesIn(zip, entry),
    (code) => code === TEXT_FORMAT,
    (id) => id === TEXT_ID,
  )
}

/** Styles that are broken are no reason not to read the cells: '' for those that cannot even be unpacked. */
function stylesIn(zip: Zip, entry: ZipEntry): string {
  try {
    return textOf(zip, entry)
  } catch (error) {
    if (error instanceof UnreadableFile) return ''
    throw error
  }
}

/**
 * By the number of a cell's style, what is said of its format: of the code where there is one, else of the number. Of styles that are broken, what
 * comes before the fault counts.
 */
function readStyles<T>(xml: string, ofCode: (code: string) => T, ofId: (id: number) => T): readonly T[] {
  const codes = new Map<number, T>()
  const styles: T[] = []
  const tokens = new XmlTokens(xml)
  let list = ''
  try {
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      if (kind === 'text' || kind === 'close') continue
      const level = kind === 'open' ? tokens.depth - 1 : tokens.depth
      if (level === LIST_LEVEL) {
        // Nothing that follows the cells' styles is asked for.
        if (list === CELL_STYLES) break
        list = tokens.name
      }
      if (level !== ITEM_LEVEL) continue
      const id = Number(tokens.attribute('numFmtId') ?? 0)
      if (list === 'numFmts') codes.set(id, ofCode(tokens.attribute('formatCode') ?? ''))
      else if (list === CELL_STYLES) styles.push(codes.has(id) ? (codes.get(id) as T) : ofId(id))
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
  }
  return styles
}
const CELL_STYLES = 'cellXfs'
