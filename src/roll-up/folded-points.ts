import { itemAt } from '../text/items'
import type { SentDocument, SentPoint } from './sent-point'
import { ownStanding, type OwnStanding } from './standings'

/** Texts that stand one after the other: a string, or what reads a part of one from where it is kept. */
export type Texts = Pick<string, 'slice'>

/**
 * What a table says of its points, as one text and one list of numbers. A country's tables are handed from thread to thread and kept until all are
 * there: as objects they take five times the room.
 */
export interface FoldedPoints {
  /** What the counties of its lists are known by. */
  readonly ids: readonly string[]
  /** All other texts, each once. */
  readonly text: Texts
  /**
   * How many points there are, where each begins, and the points: number, cell, evidence, error, whether it is only documents, then the lists, each
   * behind the number of its items. A text is told by where it begins and ends, null begins at -1; a county by its place among the ids.
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
  const facts = new Int32Array(1 + points.length + folding.facts.length)
  facts[0] = points.length
  facts.set(starts, 1)
  facts.set(folding.facts, 1 + points.length)
  return { ids: folding.ids, text: folding.texts.join(''), facts }
}

class Folding {
  readonly ids: string[] = []
  readonly texts: string[] = []
  readonly facts: number[] = []
  private length = 0
  private readonly places = new Map<string, number>()

  point(point: SentPoint): void {
    const { evidence, remarks, documents, foreign } = point
    this.facts.push(point.number)
    this.add(point.cell)
    this.add(evidence)
    this.add(point.error)
    this.facts.push(Number(point.onlyDocuments))
    this.counties(point.achieved)
    this.counties(point.unachieved)
    this.facts.push(remarks.length)
    for (const [id, words] of remarks) {
      this.county(id)
      this.add(words)
    }
    this.facts.push(documents.length)
    for (const { title, number } of documents) {
      this.add(title, evidence)
      this.add(number, evidence)
    }
    this.facts.push(foreign.length)
    for (const name of foreign) this.add(name)
  }

  private counties(ids: readonly string[]): void {
    this.facts.push(ids.length)
    for (const id of ids) this.county(id)
  }

  private county(id: string): void {
    const place = this.ids.indexOf(id)
    this.facts.push(place < 0 ? this.ids.push(id) - 1 : place)
  }

  /** `within`: a text that is there already, of which this one may be a part. */
  private add(text: string | null, within = ''): void {
    if (text === null) return void this.facts.push(-1, -1)
    const start = this.places.get(text) ?? this.placeWithin(text, within) ?? this.placeAtEnd(text)
    this.facts.push(start, start + text.length)
  }

  private placeWithin(text: string, within: string): number | null {
    const at = within.indexOf(text)
    const start = this.places.get(within)
    return at < 0 || start === undefined ? null : start + at
  }

  private placeAtEnd(text: string): number {
    const start = this.length
    this.texts.push(text)
    this.length += text.length
    this.places.set(text, start)
    return start
  }
}

/** The points, as they were. */
export function unfoldPoints(folded: FoldedPoints): FoldedPoint[] {
  return Array.from(
    { length: itemAt(folded.facts, 0) },
    (_, index) => new FoldedPoint(folded, itemAt(folded.facts, 1 + index)),
  )
}

/** The last point of a number; undefined where there is none. */
export function pointNumbered(folded: FoldedPoints, number: number): FoldedPoint | undefined {
  const { facts } = folded
  for (let index = itemAt(facts, 0); index > 0; index--) {
    const start = itemAt(facts, index)
    if (facts[start] === number) return new FoldedPoint(folded, start)
  }
  return undefined
}

// Where in its numbers a point has what, from its start; behind these come its lists.
const CELL = 1
const EVIDENCE = 3
const ERROR = 5
const ONLY_DOCUMENTS = 7
const ACHIEVED = 8

/** A point that unfolds as it is asked: of a country's millions of facts each is wanted once, or never. */
export class FoldedPoint implements SentPoint {
  constructor(
    private readonly folded: FoldedPoints,
    private readonly start: number,
  ) {}

  get number(): number {
    return this.fact(this.start)
  }

  get cell(): string | null {
    return this.nullable(this.start + CELL)
  }

  get evidence(): string {
    return this.text(this.start + EVIDENCE)
  }

  get error(): string | null {
    return this.nullable(this.start + ERROR)
  }

  get hasError(): boolean {
    return this.fact(this.start + ERROR) >= 0
  }

  get onlyDocuments(): boolean {
    return this.fact(this.start + ONLY_DOCUMENTS) === 1
  }

  get achieved(): string[] {
    return this.list(this.start + ACHIEVED, 1, (at) => this.id(at))
  }

  get unachieved(): string[] {
    return this.list(this.unachievedAt, 1, (at) => this.id(at))
  }

  get remarks(): (readonly [id: string, remark: string])[] {
    return this.list(this.remarksAt, 3, (at) => [this.id(at), this.text(at + 1)] as const)
  }

  get documents(): SentDocument[] {
    return this.list(this.documentsAt, 4, (at) => ({ title: this.nullable(at), number: this.nullable(at + 2) }))
  }

  get foreign(): string[] {
    return this.list(this.foreignAt, 2, (at) => this.text(at))
  }

  /** How a county stands by this point alone. */
  standingOf(county: string): OwnStanding {
    const place = this.folded.ids.indexOf(county)
    return ownStanding(this.hasError, this.holds(this.start + ACHIEVED, place), this.holds(this.unachievedAt, place))
  }

  private get unachievedAt(): number {
    return this.behind(this.start + ACHIEVED, 1)
  }

  private get remarksAt(): number {
    return this.behind(this.unachievedAt, 1)
  }

  private get documentsAt(): number {
    return this.behind(this.remarksAt, 3)
  }

  private get foreignAt(): number {
    return this.behind(this.documentsAt, 4)
  }

  private fact(at: number): number {
    return itemAt(this.folded.facts, at)
  }

  private id(at: number): string {
    return itemAt(this.folded.ids, this.fact(at))
  }

  private nullable(at: number): string | null {
    const start = this.fact(at)
    return start < 0 ? null : this.folded.text.slice(start, this.fact(at + 1))
  }

  private text(at: number): string {
    return this.nullable(at) ?? ''
  }

  /** Where what follows a list begins. `size`: how many numbers an item has. */
  private behind(at: number, size: number): number {
    return at + 1 + this.fact(at) * size
  }

  private list<Item>(at: number, size: number, item: (at: number) => Item): Item[] {
    const items: Item[] = []
    for (let next = at + 1; next < this.behind(at, size); next += size) items.push(item(next))
    return items
  }

  /** Whether a list of counties has one, told by its place among the ids. */
  private holds(at: number, place: number): boolean {
    for (let next = this.behind(at, 1) - 1; next > at; next--) if (this.fact(next) === place) return true
    return false
  }
}
