import { byItself } from '../text/by-itself'
import { grouped } from '../text/grouped'
import type { SentDocument } from './sent-point'
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

/** A document, and who cites it. */
interface Cited extends RolledDocument {
  title: string | null
  readonly counties: string[]
}

/** Words of reporters, and who says them. */
interface Words {
  readonly text: string
  readonly names: string[]
}

/**
 * What the reporters say of a point, in the order of the roster, each heard once. Of a country's thousands only as many words are kept as a cell
 * holds, and what they cite.
 */
export class Chorus {
  private voices = 0
  private readonly achieved: string[] = []
  /** Those that say something, and beside each its words; null for one that says no more than its documents. */
  private readonly speakers: string[] = []
  private readonly said: (Words | null)[] = []
  /** Words, until there are more than a cell holds. */
  private readonly words = new Map<string, Words>()
  private length = 0
  private readonly cited = new Map<string, Cited>()

  /** The documents of all, each once: those with one number are one, whatever they are called. In the order in which they are first cited. */
  get documents(): RolledDocument[] {
    return [...this.cited.values()]
  }

  hear({ name, evidence, documents, onlyDocuments, achieved }: Voice): void {
    this.voices++
    if (achieved) this.achieved.push(name)
    for (const document of documents) this.cite(name, document)
    if (evidence === '' && documents.length === 0) return
    this.speakers.push(name)
    this.said.push(onlyDocuments ? null : this.wordsOf(name, evidence))
  }

  /**
   * 县级落实情况 of the unit: what all share once and without names, else each county's own behind its name. Where that is too long only the documents
   * stay, and where there are none the text is cut at a sentence.
   */
  evidence(): { readonly text: string; readonly shortened: boolean } {
    const whole = joined(this.pieces(false))
    if (whole.length <= LONGEST_EVIDENCE) return { text: whole, shortened: false }
    if (this.cited.size === 0) return { text: cut(whole), shortened: true }
    const short = joined(this.pieces(true))
    const isShortened = this.said.some((words) => words !== null)
    return short.length <= LONGEST_EVIDENCE
      ? { text: short, shortened: isShortened }
      : { text: cut(short), shortened: true }
  }

  private cite(name: string, { title, number }: SentDocument): void {
    const known = this.cited.get(number ?? `《${title}》`)
    if (!known) {
      const own = { title: title && byItself(title), number: number && byItself(number), counties: [name] }
      this.cited.set(own.number ?? `《${own.title}》`, own)
      return
    }
    known.title ??= title && byItself(title)
    if (known.counties[known.counties.length - 1] !== name) known.counties.push(name)
  }

  private wordsOf(name: string, text: string): Words {
    const known = this.words.get(text)
    known?.names.push(name)
    if (known) return known
    // Nobody will read so far.
    if (this.length > LONGEST_EVIDENCE) return BEYOND
    const words = { text: byItself(text), names: [name] }
    this.words.set(words.text, words)
    this.length += asPart(text).length
    return words
  }

  /** `shorter`: nothing but documents. */
  private *pieces(shorter: boolean): Generator<string> {
    const documents = [...this.cited.values()]
    const shared = new Set(documents.filter((document) => this.areAll(document)))
    if (shared.size > 0) yield Array.from(shared, documentText).join('、')
    const citing = shorter ? null : new Set(this.speakers.filter((_, index) => this.said[index] === null))
    const isCiting = (name: string) => citing?.has(name) ?? true
    // Each document is told with its first that cites.
    const own = grouped(
      documents.filter((document) => !shared.has(document)),
      ({ counties }) => counties.find(isCiting) ?? null,
    )
    const told = new Set<Words>()
    for (const [index, name] of this.speakers.entries()) {
      const words = this.said[index] ?? null
      if (words && !shorter) {
        if (!told.has(words)) yield this.inWords(words)
        told.add(words)
        continue
      }
      // Documents that the same counties cite stand together.
      const groups = grouped(own.get(name) ?? [], ({ counties }) => counties.filter(isCiting).join('、'))
      for (const [names, group] of groups) yield `${names}：${group.map(documentText).join('、')}`
    }
  }

  private inWords({ text, names }: Words): string {
    return names.length === this.voices ? asPart(text) : `${names.join('、')}：${asPart(text)}`
  }

  /** Whether all cite a document, or all that have achieved the point. */
  private areAll({ counties }: RolledDocument): boolean {
    if (counties.length === this.voices) return true
    if (this.achieved.length === 0 || counties.length < this.achieved.length) return false
    const citing = new Set(counties)
    return this.achieved.every((name) => citing.has(name))
  }
}

/** Words that no longer fit into a cell. */
const BEYOND: Words = { text: '', names: [] }

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
