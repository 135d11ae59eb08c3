import { itemAt } from '../text/items'
import type { SentDocument, SentPoint } from './sent'

/**
 * What a table says of its points, as one text and one list of numbers. A country's tables are handed from thread to thread and kept until all are
 * there: as objects they take five times the room.
 */
export interface FoldedPoints {
  /** All texts, each once. */
  readonly text: string
  /**
   * How many points there are, where each begins, and the points: number, cell, evidence, error, whether it is only documents, then the lists,
   * each behind its length. A text is told by where it begins and ends; null begins at -1.
   */
  readonly facts: Int32Array
}

export function foldPoints(points: readonly SentPoint[]): FoldedPoints {
  const folding = new Folding()
  const starts: number[] = []
  for (const point of points) {
    starts.push(1 + points.length + folding.facts.length)
    folding.point(point)
  }
  return { text: folding.text, facts: Int32Array.from([points.length, ...starts, ...folding.facts]) }
}

class Folding {
  text = ''
  readonly facts: number[] = []
  private readonly places = new Map<string, readonly [start: number, end: number]>()

  point({ number, cell, evidence, error, onlyDocuments, ...lists }: SentPoint): void {
    this.facts.push(number)
    for (const text of [cell, evidence, error]) this.add(text)
    this.facts.push(Number(onlyDocuments))
    this.list(lists.achieved)
    this.list(lists.unachieved)
    this.list(lists.remarks.flat())
    this.list(
      lists.documents.flatMap(({ title, number: of }) => [title, of]),
      evidence,
    )
    this.list(lists.foreign)
  }

  private list(texts: readonly (string | null)[], within = ''): void {
    this.facts.push(texts.length)
    for (const text of texts) this.add(text, within)
  }

  /** `within`: a text that is there already, of which this one may be a part. */
  private add(text: string | null, within = ''): void {
    if (text === null) return void this.facts.push(-1, -1)
    const place = this.places.get(text) ?? this.placeWithin(text, within) ?? this.placeAtEnd(text)
    this.places.set(text, place)
    this.facts.push(place[0], place[1])
  }

  private placeWithin(text: string, within: string): readonly [number, number] | null {
    const at = within.indexOf(text)
    const [start] = this.places.get(within) ?? [-1]
    return at < 0 || start < 0 ? null : [start + at, start + at + text.length]
  }

  private placeAtEnd(text: string): readonly [number, number] {
    const start = this.text.length
    this.text += text
    return [start, this.text.length]
  }
}

/** The points, as they were. */
export function unfoldPoints(folded: FoldedPoints): SentPoint[] {
  return Array.from({ length: itemAt(folded.facts, 0) }, (_, index) =>
    unfolded(folded, itemAt(folded.facts, 1 + index)),
  )
}

/** The last point of a number; undefined where there is none. */
export function pointNumbered(folded: FoldedPoints, number: number): SentPoint | undefined {
  const { facts } = folded
  for (let index = itemAt(facts, 0); index > 0; index--) {
    const start = itemAt(facts, index)
    if (facts[start] === number) return unfolded(folded, start)
  }
  return undefined
}

function unfolded(folded: FoldedPoints, start: number): SentPoint {
  const facts = new Unfolding(folded, start)
  return {
    number: facts.number(),
    cell: facts.nullable(),
    evidence: facts.text(),
    error: facts.nullable(),
    onlyDocuments: facts.number() === 1,
    achieved: facts.list(1, textIn),
    unachieved: facts.list(1, textIn),
    remarks: facts.list(2, remarkIn),
    documents: facts.list(2, documentIn),
    foreign: facts.list(1, textIn),
  }
}

const textIn = (facts: Unfolding): string => facts.text()
const remarkIn = (facts: Unfolding) => [facts.text(), facts.text()] as const
const documentIn = (facts: Unfolding): SentDocument => ({ title: facts.nullable(), number: facts.nullable() })

class Unfolding {
  constructor(
    private readonly folded: FoldedPoints,
    private at: number,
  ) {}

  number(): number {
    return itemAt(this.folded.facts, this.at++)
  }

  nullable(): string | null {
    const [from, to] = [this.number(), this.number()]
    return from < 0 ? null : this.folded.text.slice(from, to)
  }

  text(): string {
    return this.nullable() ?? ''
  }

  /** `each`: how many texts an item is made of. */
  list<Item>(each: number, item: (facts: Unfolding) => Item): Item[] {
    const items: Item[] = []
    for (let left = this.number(); left > 0; left -= each) items.push(item(this))
    return items
  }
}
