import { itemAt } from '../../../text/items'
import { MARK_KINDS, type MarkKind } from '../../marks/mark'
import { spliced, type Splice } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import { nameAt, prefixAt, withContent } from '../xml/write'
import { withDefaults, withoutDefaults } from './default-formats'
import { dxfXml } from './dxf'

// The children of styleSheet that stand before dxfs. Source: ECMA-376, 18.8.39 CT_Stylesheet.
const BEFORE_DXFS = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'])

interface Tag {
  readonly start: number
  readonly end: number
  readonly empty: boolean
}

interface Dxfs {
  /** Of the element, or of the root where there is no such element. */
  readonly prefix: string
  /** The element's first tag; null when there is no such element. */
  readonly tag: Tag | null
  readonly items: readonly { readonly start: number; readonly end: number }[]
  /** Where the element's content ends, or where the element would stand. */
  readonly end: number
  readonly root: Tag
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
  return { xml: added.length > 0 ? withDefaults(spliced(xml, addition(xml, dxfs, added))) : xml, ids }
}

function addition(xml: string, { prefix, tag, items, end, root }: Dxfs, added: readonly string[]): Splice[] {
  const content = added.join('')
  // Without a count, so that clearing knows that the element is ours.
  const whole = `<${prefix}dxfs>${content}</${prefix}dxfs>`
  if (!tag && root.empty) return [{ ...root, text: withContent(xml, root.start, root.end, whole) }]
  if (!tag) return [{ start: end, end, text: whole }]
  const counted = withCount(xml.slice(tag.start, tag.end), items.length + added.length)
  if (tag.empty) return [{ ...tag, text: `${counted.slice(0, -2)}>${content}</${prefix}dxfs>` }]
  const splices = [
    { start: tag.start, end: tag.end, text: counted },
    { start: end, end, text: content },
  ]
  if (items.length > 0) return splices
  // A blank in the end tag tells clearing that the element had one, though no items.
  const endTag = xml.indexOf('>', end)
  return [...splices, { start: endTag, end: endTag, text: ' ' }]
}

/** styles.xml without our looks at the end of its list, as far as nothing refers to them. Others keep their numbers. */
export function withoutLooks(xml: string, isUsed: (id: number) => boolean): string {
  const { prefix, tag, items, end, root } = findDxfs(xml)
  if (!tag) return xml
  const ours = new Set(MARK_KINDS.map((kind) => dxfXml(kind, prefix)))
  const isOurs = ({ start, end: itemEnd }: (typeof items)[number]): boolean => ours.has(xml.slice(start, itemEnd))
  let kept = items.length
  while (kept > 0 && !isUsed(kept - 1) && isOurs(itemAt(items, kept - 1))) kept--
  const first = items[kept]
  if (!first) return xml
  if (kept === 0) return asEmpty(withoutDefaults(withoutItems(xml, tag, first.start, end)), root)
  return spliced(xml, [
    { start: tag.start, end: tag.end, text: withCount(xml.slice(tag.start, tag.end), kept) },
    { start: first.start, end, text: '' },
  ])
}

/** styles.xml with the element of looks as it was before ours, of which there are no others: empty, or not there at all. */
function withoutItems(xml: string, tag: Tag, first: number, end: number): string {
  const open = withCount(xml.slice(tag.start, tag.end), 0)
  const close = xml.indexOf('>', end)
  if (xml[close - 1] === ' ') {
    return spliced(xml, [
      { start: tag.start, end: tag.end, text: open },
      { start: first, end, text: '' },
      { start: close - 1, end: close, text: '' },
    ])
  }
  const text = /\scount\s*=/.test(open) ? `${open.slice(0, -1)}/>` : ''
  return spliced(xml, [{ start: tag.start, end: close + 1, text }])
}

/** A style sheet that holds nothing any more in one tag. */
function asEmpty(xml: string, root: Tag): string {
  return xml.slice(root.end) === `</${nameAt(xml, root.start)}>` ? `${xml.slice(0, root.end - 1)}/>` : xml
}

function withCount(tag: string, count: number): string {
  return tag.replace(/(\scount\s*=\s*["'])\d*/, `$1${count}`)
}

function findDxfs(xml: string): Dxfs {
  const tokens = new XmlTokens(xml)
  let root: Tag = { start: 0, end: 0, empty: true }
  let place = 0
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind !== 'open' && kind !== 'empty') continue
    const { name, start, end } = tokens
    const tag = { start, end, empty: kind === 'empty' }
    const level = tag.empty ? tokens.depth : tokens.depth - 1
    if (level === 0) {
      root = tag
      place = end
    } else if (name === 'dxfs') {
      const items = tag.empty ? [] : itemsOf(tokens)
      return { prefix: prefixAt(xml, start), tag, items, end: tag.empty ? end : tokens.start, root }
    } else {
      // Over extension lists too, in which there are lists of the same name.
      tokens.skip()
      if (BEFORE_DXFS.has(name)) place = tokens.end
    }
  }
  return { prefix: prefixAt(xml, root.start), tag: null, items: [], end: place, root }
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
