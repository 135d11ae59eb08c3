import { MARK_KINDS, type MarkKind } from '../../marks/mark'
import { spliced, type Splice } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import { prefixAt, tagWithoutEnd } from '../xml/write'
import { dxfXml } from './dxf'

// The children of styleSheet that stand before dxfs. Source: ECMA-376, 18.8.39 CT_Stylesheet.
const BEFORE_DXFS = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'])

interface Dxfs {
  readonly prefix: string
  /** The element's first tag; null when there is no such element. */
  readonly tag: { readonly start: number; readonly end: number; readonly empty: boolean } | null
  readonly items: readonly { readonly start: number; readonly end: number }[]
  /** Where the element's content ends, or where the element would stand. */
  readonly end: number
}

/** styles.xml with the looks of these kinds, and the number of each. Looks that are there already are used again. */
export function withLooks(
  xml: string,
  kinds: ReadonlySet<MarkKind>,
): { xml: string; ids: ReadonlyMap<MarkKind, number> } {
  const dxfs = findDxfs(xml)
  const present = dxfs.items.map(({ start, end }) => xml.slice(start, end))
  const ids = new Map<MarkKind, number>()
  const added: string[] = []
  for (const kind of MARK_KINDS.filter((each) => kinds.has(each))) {
    const look = dxfXml(kind, dxfs.prefix)
    const known = present.lastIndexOf(look)
    ids.set(kind, known >= 0 ? known : present.length + added.length)
    if (known < 0) added.push(look)
  }
  return { xml: added.length > 0 ? spliced(xml, addition(xml, dxfs, added)) : xml, ids }
}

function addition(xml: string, { prefix, tag, items, end }: Dxfs, added: readonly string[]): Splice[] {
  const content = added.join('')
  // Without a count, so that clearing knows that the element is ours.
  if (!tag) return [{ start: end, end, text: `<${prefix}dxfs>${content}</${prefix}dxfs>` }]
  const counted = withCount(xml.slice(tag.start, tag.end), items.length + added.length)
  if (tag.empty) return [{ ...tag, text: `${tagWithoutEnd(counted)}>${content}</${prefix}dxfs>` }]
  return [
    { start: tag.start, end: tag.end, text: counted },
    { start: end, end, text: content },
  ]
}

/** styles.xml without our looks at the end of its list, as far as nothing refers to them. Others keep their numbers. */
export function withoutLooks(xml: string, isUsed: (id: number) => boolean): string {
  const { prefix, tag, items, end } = findDxfs(xml)
  if (!tag) return xml
  const ours = new Set(MARK_KINDS.map((kind) => dxfXml(kind, prefix)))
  let kept = items.length
  while (kept > 0 && !isUsed(kept - 1) && ours.has(xml.slice(items[kept - 1].start, items[kept - 1].end))) kept--
  if (kept === items.length) return xml
  const open = xml.slice(tag.start, tag.end)
  const close = `</${prefix}dxfs>`
  if (kept > 0) {
    return spliced(xml, [
      { start: tag.start, end: tag.end, text: withCount(open, kept) },
      { start: items[kept].start, end, text: '' },
    ])
  }
  const rest = /\scount\s*=/.test(open) ? `${withCount(open, 0).slice(0, -1)}/>` : ''
  return spliced(xml, [{ start: tag.start, end: xml.indexOf('>', end) + 1 || end + close.length, text: rest }])
}

function withCount(tag: string, count: number): string {
  return tag.replace(/(\scount\s*=\s*["'])\d*/, `$1${count}`)
}

function findDxfs(xml: string): Dxfs {
  const tokens = new XmlTokens(xml)
  let prefix = ''
  let place = 0
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind === 'open' && tokens.depth === 1) {
      prefix = prefixAt(xml, tokens.start)
      place = tokens.end
    }
    const { start, end } = tokens
    if (tokens.name === 'dxfs' && kind === 'empty') return { prefix, tag: { start, end, empty: true }, items: [], end }
    if (tokens.name === 'dxfs' && kind === 'open') {
      const items = itemsOf(tokens)
      return { prefix, tag: { start, end, empty: false }, items, end: tokens.start }
    }
    if ((kind !== 'open' && kind !== 'empty') || !BEFORE_DXFS.has(tokens.name)) continue
    tokens.skip()
    place = tokens.end
  }
  return { prefix, tag: null, items: [], end: place }
}

/** The extents of the children; leaves the cursor on the close tag of the element it stands on. */
function itemsOf(tokens: XmlTokens): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = []
  const outside = tokens.depth - 1
  for (let kind = tokens.next(); !(kind === 'close' && tokens.depth === outside); kind = tokens.next()) {
    if (kind === 'end') break
    if (kind !== 'open' && kind !== 'empty') continue
    const { start } = tokens
    tokens.skip()
    items.push({ start, end: tokens.end })
  }
  return items
}
