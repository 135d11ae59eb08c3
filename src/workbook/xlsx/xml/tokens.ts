import { UnreadableFile } from '../../unreadable'
import { Attributes } from './attributes'
import {
  AMPERSAND,
  CARRIAGE_RETURN,
  EQUALS,
  EXCLAMATION,
  GREATER,
  isSpace,
  LESS,
  QUESTION,
  SLASH,
  standsAt,
} from './characters'
import { decodeEntities } from './entities'

/** What the cursor stands on. `empty` is a tag closed in itself (<c/>); `end` is the end of what there is to read. */
export type TokenKind = 'open' | 'empty' | 'close' | 'text' | 'end'

const CDATA = '<![CDATA['
const DOCTYPE = '<!DOCTYPE'

/** Between chunks one unfinished token is carried over; Excel's longest (a cell of 32,767 characters, all of them entities) is far below. */
const LONGEST_CARRIED_TOKEN = 4_194_304

/** V8 itself copies what is shorter; of anything longer a slice is a view of what it was cut from. */
const SHORT_TEXT = 13

/** Elements within elements; a workbook's go some twenty deep. Each level is remembered, so there must be an end to them. */
const DEEPEST = 1000

/**
 * A cursor over the tokens of an XML document: `next()`, then look at `kind`, `name`, `attribute()`, `text()`.
 *
 * Names are local names, so `x:row` is `row`. Comments and processing instructions are passed over; CDATA is text, so
 * the text of one element may come as several tokens. `start` and `end` are the token's place in the source, end excluded:
 * `source.slice(start, end)` is the token as written.
 *
 * Give the whole document to the constructor, or nothing and then chunks to `feed()` and `finish()`; between chunks
 * `next()` says `end`, and `start` and `end` count within what is held at the moment.
 *
 * Throws UnreadableFile: `doctype` for any DOCTYPE, `damaged` for tags that do not match, unfinished tokens and unknown entities.
 */
export class XmlTokens {
  kind: TokenKind = 'end'
  /** The local name of the element whose tag the cursor stands on; '' on text. */
  name = ''
  start = 0
  end = 0
  /** How many elements are open: inside <a><b> it is 2, and on the tag <b> itself already 2 (on <b/> 1, on </b> 1). */
  depth = 0

  private readonly qualified: string[] = []
  private readonly local: string[] = []
  private readonly attributes = new Attributes()
  private textStart = 0
  private textEnd = 0
  private verbatim = false
  /** Whether the text stands for itself: no entity in it, no line end to be normalised. */
  private plain = false
  /** Whether all of the source stands for itself; null until someone asks. */
  private verbatimThroughout: boolean | null = null
  private rootSeen = false
  private complete: boolean

  /** What is held of the document at the moment; for readers of a frequent shape, who then say with `moveTo` how far they came. */
  source: string
  /** Where the chunk that was fed last begins in it. */
  fed = 0

  constructor(document?: string) {
    this.source = document ?? ''
    this.complete = document !== undefined
  }

  /** Adds the next chunk of a document that is read piece by piece. */
  feed(chunk: string): void {
    const carried = this.source.length - this.end
    if (carried > LONGEST_CARRIED_TOKEN) throw new UnreadableFile('too-large', 'a tag or text of more than 4 MB')
    this.source = carried === 0 ? chunk : this.source.slice(this.end) + chunk
    this.end = 0
    this.fed = carried
    this.verbatimThroughout = null
  }

  /** Says that no more chunks follow, so that what is unfinished is damaged. */
  finish(): void {
    this.complete = true
  }

  /** Moves to the next token. */
  next(): TokenKind {
    for (;;) {
      const start = this.end
      if (start >= this.source.length) return this.atEnd()
      this.start = start
      if (this.source.charCodeAt(start) !== LESS) return this.readText(start)
      const second = this.source.charCodeAt(start + 1)
      if (second === SLASH) return this.readClose(start)
      if (second !== EXCLAMATION && second !== QUESTION) return this.readOpen(start)
      if (this.source.startsWith(CDATA, start)) return this.readCdata(start)
      if (!this.passOver(start)) return 'end'
    }
  }

  /** The decoded value of an attribute without a prefix, of the tag the cursor stands on; null when it is not there. */
  attribute(name: string): string | null {
    return this.attributes.find(this.source, name, false)
  }

  /** The same for an attribute that has a prefix, whichever: `prefixedAttribute('id')` reads `r:id`. */
  prefixedAttribute(local: string): string | null {
    return this.attributes.find(this.source, local, true)
  }

  /** The names of all attributes of the tag the cursor stands on, with their prefixes. */
  attributeNames(): string[] {
    return this.attributes.names(this.source)
  }

  /** The decoded text of a text token. */
  text(): string {
    if (this.plain) return this.cut(this.textStart, this.textEnd)
    if (!this.verbatim) return this.textBetween(this.textStart, this.textEnd)
    return withLineFeeds(this.cut(this.textStart, this.textEnd))
  }

  /** The decoded text between two places of the source with no tag between them. */
  textBetween(start: number, end: number): string {
    this.verbatimThroughout ??= isVerbatim(this.source)
    if (this.verbatimThroughout) return this.cut(start, end)
    return decodeEntities(withLineFeeds(this.cut(start, end)))
  }

  /** Goes on at a place further on, with the same elements open as here. */
  moveTo(place: number): void {
    this.end = place
  }

  /** From an open tag to its close tag, over everything inside; from an empty tag nowhere. The whole of it must be at hand. */
  skip(): void {
    if (this.kind !== 'open') return
    const outside = this.depth - 1
    let kind: TokenKind = this.kind
    while (kind !== 'end' && !(kind === 'close' && this.depth === outside)) kind = this.next()
  }

  private cut(start: number, end: number): string {
    const { source } = this
    if (end - start < SHORT_TEXT) return source.slice(start, end)
    // A view keeps the whole source in memory, and takes longer to search and to compare; joining two copies the characters.
    return [source.slice(start, start + 1), source.slice(start + 1, end)].join('')
  }

  private atEnd(): TokenKind {
    if (this.complete && (this.depth > 0 || !this.rootSeen)) throw damaged('the XML ends too early')
    return this.stand('end', this.end)
  }

  private stand(kind: TokenKind, end: number): TokenKind {
    this.kind = kind
    this.end = end
    return kind
  }

  private unfinished(): 'end' {
    if (this.complete) throw damaged('the XML ends inside a tag')
    this.kind = 'end'
    return 'end'
  }

  private readText(start: number): TokenKind {
    const { source } = this
    let end = start
    let plain = true
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end)
      if (code === LESS) break
      if (code === AMPERSAND || code === CARRIAGE_RETURN) plain = false
    }
    if (end === source.length && !this.complete) return this.unfinished()
    this.textStart = start
    this.textEnd = end
    this.plain = plain
    this.verbatim = false
    this.name = ''
    if (this.depth === 0 && source.slice(start, end).trim() !== '') throw damaged('text outside of the XML')
    return this.stand('text', end)
  }

  private readCdata(start: number): TokenKind {
    const end = this.source.indexOf(']]>', start)
    if (end < 0) return this.unfinished()
    this.textStart = start + CDATA.length
    this.textEnd = end
    this.plain = false
    this.verbatim = true
    this.name = ''
    return this.stand('text', end + 3)
  }

  /** Passes a comment or processing instruction; false when it is unfinished. */
  private passOver(start: number): boolean {
    const terminator = this.source.charCodeAt(start + 1) === QUESTION ? '?>' : '-->'
    const longEnough = this.source.length - start >= DOCTYPE.length || this.complete
    if (terminator === '-->' && longEnough) this.mustBeComment(start)
    const from = start + (terminator === '-->' ? 4 : 2)
    const end = longEnough ? this.source.indexOf(terminator, from) : -1
    if (end < 0) return this.unfinished() !== 'end'
    this.end = end + terminator.length
    return true
  }

  private mustBeComment(start: number): void {
    if (this.source.startsWith('<!--', start)) return
    const isDoctype = this.source.slice(start, start + DOCTYPE.length).toUpperCase() === DOCTYPE
    throw isDoctype ? new UnreadableFile('doctype') : damaged('an XML declaration out of place')
  }

  private readClose(start: number): TokenKind {
    const depth = this.depth - 1
    const expected = this.qualified[depth] ?? ''
    const close = this.pastSpace(start + 2 + expected.length)
    if (close >= this.source.length && !this.complete) return this.unfinished()
    if (depth < 0 || this.source.charCodeAt(close) !== GREATER || !standsAt(this.source, start + 2, expected)) {
      throw damaged(`the tag ${this.source.slice(start, start + 40).split('>')[0]} closes nothing`)
    }
    this.depth = depth
    this.name = this.local[depth] ?? ''
    return this.stand('close', close + 1)
  }

  private readOpen(start: number): TokenKind {
    const close = this.attributes.scan(this.source, start + 1)
    if (close < 0) return this.unfinished()
    if (this.depth === 0 && this.rootSeen) throw damaged('more than one XML document')
    if (this.depth >= DEEPEST) throw damaged(`elements nested more than ${DEEPEST} deep`)
    this.rootSeen = true
    this.readName(start + 1)
    this.name = this.local[this.depth] ?? ''
    const isEmpty = this.source.charCodeAt(close - 1) === SLASH
    if (!isEmpty) this.depth++
    return this.stand(isEmpty ? 'empty' : 'open', close + 1)
  }

  private readName(start: number): void {
    // Siblings mostly bear the same name: then the string of the last one is used again instead of cutting out a new one.
    const last = this.qualified[this.depth] ?? ''
    const lastEnd = start + last.length
    if (lastEnd > start && standsAt(this.source, start, last) && isNameEnd(this.source.charCodeAt(lastEnd))) {
      return
    }
    let end = start
    while (!isNameEnd(this.source.charCodeAt(end))) end++
    if (end === start) throw damaged('a tag without a name')
    const qualified = this.source.slice(start, end)
    this.qualified[this.depth] = qualified
    this.local[this.depth] = qualified.slice(qualified.indexOf(':') + 1)
  }

  private pastSpace(position: number): number {
    let at = position
    while (isSpace(this.source.charCodeAt(at))) at++
    return at
  }
}

/** Without an entity and a line end to be normalised a text stands for itself. Two searches for one sign are quicker than an expression for both. */
function isVerbatim(source: string): boolean {
  return !source.includes('&') && !source.includes('\r')
}

/** XML 1.0, 2.11: whichever line ends a program writes, its readers see one. */
function withLineFeeds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
}

function damaged(detail: string): UnreadableFile {
  return new UnreadableFile('damaged', detail)
}

function isNameEnd(code: number): boolean {
  return code === GREATER || code === SLASH || code === EQUALS || isSpace(code)
}
