import { byItself } from '../text/by-itself'
import { grouped } from '../text/grouped'
import { itemAt } from '../text/items'
import type { SentDocument } from './sent'
import type { RolledDocument } from './model'

/** What one reporter says of a point. */
export interface Voice {
  /** The county's name, or the prefecture's. */
  readonly name: string
  readonly evidence: string
  readonly documents: readonly SentDocument[]
  readonly onlyDocuments: boolean
  /** Whether it has achieved the point; of a prefecture, whether a county of it has. */
  readonly achieved: boolean
}

/** Characters. A longer cell is read by nobody, and printed over pages. */
const LONGEST_EVIDENCE = 2000

/**
 * What the reporters say of a point, in the order of the roster, each heard once. Of a country's thousands only as many words are kept as a cell
 * holds, and what they cite.
 */
export class Chorus {
  private readonly names: string[] = []
  private readonly achieved: string[] = []
  /** Those that say something: their names, and which of the words they say; none of one that says no more than its documents. */
  private readonly speakers: { readonly name: string; readonly words: number | null }[] = []
  /** Words, each once, until there are more than a cell holds. */
  private readonly words: string[] = []
  private readonly places = new Map<string, number>()
  private length = 0
  private readonly cited = new Map<string, { title: string | null; number: string | null; counties: string[] }>()

  /** The documents of all, each once: those with one number are one, whatever they are called. In the order in which they are first cited. */
  get documents(): RolledDocument[] {
    return [...this.cited.values()]
  }

  hear({ name, evidence, documents, onlyDocuments, achieved }: Voice): void {
    this.names.push(name)
    if (achieved) this.achieved.push(name)
    for (const document of documents) this.cite(name, document)
    if (evidence === '' && documents.length === 0) return
    this.speakers.push({ name, words: onlyDocuments ? null : this.placeOf(evidence) })
  }

  /**
   * 县级落实情况 of the unit: what all share once and without names, else each county's own behind its name. Where that is too long only the documents
   * stay, and where there are none the text is cut at a sentence.
   */
  evidence(): { readonly text: string; readonly shortened: boolean } {
    const { documents } = this
    const whole = joined(this.pieces(documents, false))
    if (whole.length <= LONGEST_EVIDENCE) return { text: whole, shortened: false }
    if (documents.length === 0) return { text: cut(whole), shortened: true }
    const short = joined(this.pieces(documents, true))
    const isShortened = this.speakers.some(({ words }) => words !== null)
    return short.length <= LONGEST_EVIDENCE
      ? { text: short, shortened: isShortened }
      : { text: cut(short), shortened: true }
  }

  private cite(name: string, { title, number }: SentDocument): void {
    const key = number ?? `《${title}》`
    const known = this.cited.get(key)
    if (!known) {
      const own = { title: title && byItself(title), number: number && byItself(number), counties: [name] }
      this.cited.set(own.number ?? `《${own.title}》`, own)
      return
    }
    known.title ??= title && byItself(title)
    if (known.counties[known.counties.length - 1] !== name) known.counties.push(name)
  }

  /** Which of the words a text is; of one that no longer fits into a cell, a place where there is none. */
  private placeOf(text: string): number {
    const known = this.places.get(text)
    if (known !== undefined || this.length > LONGEST_EVIDENCE) return known ?? this.words.length
    const own = byItself(text)
    this.length += asPart(own).length
    this.places.set(own, this.words.length)
    return this.words.push(own) - 1
  }

  /** `shorter`: nothing but documents. */
  private *pieces(documents: readonly RolledDocument[], shorter: boolean): Generator<string> {
    const byDocuments = (words: number | null): words is null => shorter || words === null
    const shared = documents.filter(({ counties }) => this.areAll(counties))
    if (shared.length > 0) yield shared.map(documentText).join('、')
    const told = new Set<RolledDocument | number>(shared)
    const citing = new Set(this.speakers.flatMap(({ name, words }) => (byDocuments(words) ? [name] : [])))
    const citations = documents.flatMap((document) => document.counties.map((name) => ({ name, document })))
    const cited = grouped(citations, ({ name }) => name)
    const saying = grouped(this.speakers, ({ words }) => words)
    for (const { name, words } of this.speakers) {
      if (!byDocuments(words)) {
        if (told.has(words)) continue
        told.add(words)
        const names = (saying.get(words) ?? []).map((one) => one.name)
        const text = asPart(itemAt(this.words, words))
        yield names.length === this.names.length ? text : `${names.join('、')}：${text}`
        continue
      }
      // Documents that the same counties cite stand together.
      const own = (cited.get(name) ?? []).map(({ document }) => document).filter((document) => !told.has(document))
      for (const document of own) told.add(document)
      const groups = grouped(own, ({ counties }) => counties.filter((one) => citing.has(one)).join('、'))
      for (const [names, group] of groups) yield `${names}：${group.map(documentText).join('、')}`
    }
  }

  /** Whether all cite a document, or all that have achieved the point. */
  private areAll(counties: readonly string[]): boolean {
    if (counties.length === this.names.length) return true
    if (this.achieved.length === 0 || counties.length < this.achieved.length) return false
    const citing = new Set(counties)
    return this.achieved.every((name) => citing.has(name))
  }
}

/** Pieces with ； between; no more of them than show that it is too long. */
function joined(pieces: Iterable<string>): string {
  let text: string | null = null
  for (const piece of pieces) {
    text = text === null ? piece : `${text}；${piece}`
    if (text.length > LONGEST_EVIDENCE) break
  }
  return text ?? ''
}

/** 《…》（文号）. */
export function documentText({ title, number }: SentDocument): string {
  if (title === null) return number ?? ''
  return number === null ? `《${title}》` : `《${title}》（${number}）`
}

const END = /[\s；;。]/u

/** Words that others follow: without the mark at their end. */
function asPart(text: string): string {
  let end = text.length
  while (end > 0 && END.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const SEE = '……（其余见“来源”）'

function cut(text: string): string {
  const room = text.slice(0, LONGEST_EVIDENCE - SEE.length)
  const end = Math.max(...['。', '；', '\n'].map((mark) => room.lastIndexOf(mark)))
  return (end > room.length / 2 ? room.slice(0, end + 1) : room) + SEE
}
