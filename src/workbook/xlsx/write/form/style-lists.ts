import { spliced, type Splice } from '../../xml/splice'
import { XmlTokens } from '../../xml/tokens'
import { prefixAt, withContent } from '../../xml/write'

/** The lists of styles.xml that formats of cells are made of, in the order in which they stand there (ECMA-376 part 1, 18.8.39). */
const STYLE_LISTS = ['numFmts', 'fonts', 'borders', 'cellXfs'] as const
export type StyleListName = (typeof STYLE_LISTS)[number]

interface StyleList {
  readonly tag: { readonly start: number; readonly end: number; readonly empty: boolean }
  /** Where its content ends. */
  readonly end: number
  /** Where it ends. */
  readonly after: number
  /** As written, by number. */
  readonly items: readonly string[]
  readonly added: string[]
}

/** styles.xml while items are added to its lists. An item that is there already is used again. */
export class StyleLists {
  /** Of the elements' names. */
  readonly prefix: string
  private readonly lists = new Map<StyleListName, StyleList>()
  private readonly root: { readonly start: number; readonly end: number; readonly empty: boolean }

  constructor(private readonly source: string) {
    const tokens = new XmlTokens(source)
    while (tokens.next() === 'text');
    this.root = { start: tokens.start, end: tokens.end, empty: tokens.kind === 'empty' }
    this.prefix = prefixAt(source, tokens.start)
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      if (kind !== 'open' && kind !== 'empty') continue
      const name = STYLE_LISTS.find((one) => one === tokens.name)
      if (name && !this.lists.has(name)) this.lists.set(name, readList(source, tokens))
      else tokens.skip()
    }
  }

  /** Whether there is such a list. */
  has(name: StyleListName): boolean {
    return this.lists.has(name)
  }

  /** The items of a list, the added ones too. */
  items(name: StyleListName): readonly string[] {
    const list = this.lists.get(name)
    return list ? [...list.items, ...list.added] : []
  }

  /** The number of an item in a list, to whose end it is added unless it is there. A list that is not there is begun. */
  add(name: StyleListName, item: string): number {
    let list = this.lists.get(name)
    if (!list) {
      const before = STYLE_LISTS.slice(0, STYLE_LISTS.indexOf(name)).map((one) => this.lists.get(one)?.after ?? 0)
      const at = Math.max(this.root.end, ...before)
      list = { tag: { start: at, end: at, empty: true }, end: at, after: at, items: [], added: [] }
      this.lists.set(name, list)
    }
    const known = this.items(name).indexOf(item)
    if (known >= 0) return known
    list.added.push(item)
    return list.items.length + list.added.length - 1
  }

  /** styles.xml with what was added; as it was when nothing was. */
  get xml(): string {
    const splices = STYLE_LISTS.flatMap((name) => {
      const list = this.lists.get(name)
      if (!list || list.added.length === 0) return []
      return list.tag.start < list.tag.end
        ? this.addition(list)
        : [{ ...list.tag, text: this.element(name, list.added) }]
    })
    if (!this.root.empty) return spliced(this.source, splices)
    const content = splices.map(({ text }) => text).join('')
    if (content === '') return this.source
    return spliced(this.source, [
      { ...this.root, text: withContent(this.source, this.root.start, this.root.end, content) },
    ])
  }

  private element(name: StyleListName, items: readonly string[]): string {
    return `<${this.prefix}${name} count="${items.length}">${items.join('')}</${this.prefix}${name}>`
  }

  private addition({ tag, end, items, added }: StyleList): Splice[] {
    const counted = this.source
      .slice(tag.start, tag.end)
      .replace(/(\scount\s*=\s*["'])\d*/, `$1${items.length + added.length}`)
    const content = added.join('')
    if (tag.empty) return [{ ...tag, text: withContent(counted, 0, counted.length, content) }]
    return [
      { start: tag.start, end: tag.end, text: counted },
      { start: end, end, text: content },
    ]
  }
}

/** The list on whose first tag the cursor stands; leaves it on the last one. */
function readList(source: string, tokens: XmlTokens): StyleList {
  const { start, end } = tokens
  const tag = { start, end, empty: tokens.kind === 'empty' }
  const items: string[] = []
  if (tag.empty) return { tag, end, after: end, items, added: [] }
  const outside = tokens.depth - 1
  while (!(tokens.next() === 'close' && tokens.depth === outside) && tokens.kind !== 'end') {
    if (tokens.kind !== 'open' && tokens.kind !== 'empty') continue
    const from = tokens.start
    tokens.skip()
    items.push(source.slice(from, tokens.end))
  }
  return { tag, end: tokens.start, after: tokens.end, items, added: [] }
}
