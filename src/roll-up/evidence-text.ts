import { grouped } from '../text/grouped'
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

/** The documents of all, each once: those with one number are one, whatever they are called. In the order in which they are first cited. */
export function joinedDocuments(voices: readonly Voice[]): RolledDocument[] {
  const found = new Map<string, { document: SentDocument; counties: Set<string> }>()
  for (const { name, documents } of voices) {
    for (const document of documents) {
      const key = document.number ?? `《${document.title}》`
      const entry = found.get(key) ?? { document, counties: new Set<string>() }
      if (entry.document.title === null && document.title !== null) entry.document = document
      entry.counties.add(name)
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ document: { title, number }, counties }) => ({
    title,
    number,
    counties: [...counties],
  }))
}

/**
 * 县级落实情况 of the unit: what all share once and without names, else each county's own behind its name, in the order of the roster. Where that is
 * too long only the documents stay, and where there are none the text is cut at a sentence. Linear in what the reporters say: a country has thousands.
 */
export function evidenceText(
  voices: readonly Voice[],
  documents: readonly RolledDocument[],
): { readonly text: string; readonly shortened: boolean } {
  const whole = joined(piecesOf(voices, documents, ({ onlyDocuments }) => onlyDocuments))
  if (whole.length <= LONGEST_EVIDENCE) return { text: whole, shortened: false }
  if (documents.length === 0) return { text: cut(whole), shortened: true }
  const short = joined(piecesOf(voices, documents, () => true))
  const isShortened = voices.some(({ onlyDocuments }) => !onlyDocuments)
  return short.length <= LONGEST_EVIDENCE
    ? { text: short, shortened: isShortened }
    : { text: cut(short), shortened: true }
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

/** `byDocuments`: whose words are nothing but documents, or are to be left out. */
function* piecesOf(
  voices: readonly Voice[],
  documents: readonly RolledDocument[],
  byDocuments: (voice: Voice) => boolean,
): Generator<string> {
  const speakers = voices.filter(({ evidence, documents: own }) => evidence !== '' || own.length > 0)
  const achieved = voices.filter((voice) => voice.achieved).map(({ name }) => name)
  const areAll = (counties: readonly string[]) => {
    const names = new Set(counties)
    return names.size === voices.length || (achieved.length > 0 && achieved.every((name) => names.has(name)))
  }
  const shared = documents.filter(({ counties }) => areAll(counties))
  if (shared.length > 0) yield shared.map(documentText).join('、')
  const told = new Set<RolledDocument | string>(shared)
  const citing = new Set(speakers.filter(byDocuments).map(({ name }) => name))
  const citations = documents.flatMap((document) => document.counties.map((name) => ({ name, document })))
  const cited = grouped(citations, ({ name }) => name)
  const saying = grouped(speakers, ({ evidence }) => evidence)
  for (const voice of speakers) {
    if (!byDocuments(voice)) {
      if (told.has(voice.evidence)) continue
      told.add(voice.evidence)
      const names = (saying.get(voice.evidence) ?? []).map(({ name }) => name)
      yield names.length === voices.length ? asPart(voice.evidence) : `${names.join('、')}：${asPart(voice.evidence)}`
      continue
    }
    // Documents that the same counties cite stand together.
    const own = (cited.get(voice.name) ?? []).map(({ document }) => document).filter((document) => !told.has(document))
    for (const document of own) told.add(document)
    const groups = grouped(own, ({ counties }) => counties.filter((name) => citing.has(name)).join('、'))
    for (const [names, group] of groups) yield `${names}：${group.map(documentText).join('、')}`
  }
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
