/**
 * A grammar of short phrases. A part leads from the places of a text where it may begin to all the places where it may end, so nothing
 * is tried twice: the work is at most the length of the text times the words of the grammar, whatever the text says.
 */
export type Grammar = Edges &
  (
    | { readonly kind: 'words'; readonly byFirst: WordIndex; readonly byLast: WordIndex }
    | { readonly kind: 'number' }
    | { readonly kind: 'each'; readonly parts: readonly Grammar[] }
    | { readonly kind: 'either'; readonly parts: readonly Grammar[] }
    | { readonly kind: 'many'; readonly part: Grammar }
  )

/** What the phrases of a part begin and end with: most texts hold no phrase at all, and one look tells. */
interface Edges {
  readonly first: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  readonly mayBeEmpty: boolean
}

type WordIndex = ReadonlyMap<string, readonly string[]>

/** One of these words; several are written with blanks between. */
export function words(...lists: readonly string[]): Grammar {
  const all = lists.flatMap((list) => list.split(' '))
  const byFirst = indexed(all, (word) => word.charAt(0))
  const byLast = indexed(all, (word) => word.charAt(word.length - 1))
  return {
    kind: 'words',
    byFirst,
    byLast,
    first: new Set(byFirst.keys()),
    last: new Set(byLast.keys()),
    mayBeEmpty: false,
  }
}

const DIGITS = new Set('0123456789')
const FIGURES = new Set('一二两三四五六七八九十')
const NUMERALS = new Set([...DIGITS, ...FIGURES])

/** A number of up to four digits, or of up to three Chinese figures. */
export const NUMBER: Grammar = { kind: 'number', first: NUMERALS, last: NUMERALS, mayBeEmpty: false }

/** One part after the other. */
export const each = (...parts: readonly Grammar[]): Grammar => ({
  kind: 'each',
  parts,
  first: united(untilFull(parts), 'first'),
  last: united(untilFull([...parts].reverse()), 'last'),
  mayBeEmpty: parts.every((part) => part.mayBeEmpty),
})

/** Any one of the parts. */
export const either = (...parts: readonly Grammar[]): Grammar => ({
  kind: 'either',
  parts,
  first: united(parts, 'first'),
  last: united(parts, 'last'),
  mayBeEmpty: parts.some((part) => part.mayBeEmpty),
})

/** The part any number of times, or not at all. */
export const many = (part: Grammar): Grammar => ({
  kind: 'many',
  part,
  first: part.first,
  last: part.last,
  mayBeEmpty: true,
})

/** The part, or nothing. */
export const maybe = (...parts: readonly Grammar[]): Grammar => either(each(...parts), NOTHING)

const NOTHING: Grammar = each()

/** The parts up to the first that is never empty, with it. */
function untilFull(parts: readonly Grammar[]): readonly Grammar[] {
  const full = parts.findIndex((part) => !part.mayBeEmpty)
  return full < 0 ? parts : parts.slice(0, full + 1)
}

function united(parts: readonly Grammar[], edge: 'first' | 'last'): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => [...part[edge]]))
}

/** Whether a whole text is a phrase of the grammar. */
export function fits(text: string, grammar: Grammar): boolean {
  return ends(text, grammar, [0], FORWARD).includes(text.length)
}

/** Where the longest phrase ends that a text begins with; 0 where there is none. */
export function endOfPhrase(text: string, grammar: Grammar): number {
  return Math.max(0, ...ends(text, grammar, [0], FORWARD))
}

/** Every place where a phrase ends that a text begins with, the first of them first; 0 where the phrase may be empty. */
export function placesAfter(text: string, grammar: Grammar): number[] {
  return [...ends(text, grammar, [0], FORWARD)].sort((one, other) => one - other)
}

/** Every place where a phrase begins that a text ends with, the last of them first; the text's end where the phrase may be empty. */
export function placesBefore(text: string, grammar: Grammar): number[] {
  return [...ends(text, grammar, [text.length], BACKWARD)].sort((one, other) => other - one)
}

const FORWARD = 1
const BACKWARD = -1
type Direction = typeof FORWARD | typeof BACKWARD
type Places = readonly number[]

function ends(text: string, grammar: Grammar, from: Places, direction: Direction): Places {
  if (!from.some((place) => mayGoOn(text, grammar, place, direction))) return grammar.mayBeEmpty ? from : []
  switch (grammar.kind) {
    case 'words':
      return distinct(from.flatMap((place) => wordEnds(text, grammar, place, direction)))
    case 'number':
      return distinct(from.flatMap((place) => numberEnds(text, place, direction)))
    case 'either':
      return distinct(grammar.parts.flatMap((part) => ends(text, part, from, direction)))
    case 'each': {
      const parts = direction === FORWARD ? grammar.parts : [...grammar.parts].reverse()
      return parts.reduce<Places>((places, part) => (places.length > 0 ? ends(text, part, places, direction) : places), from) // prettier-ignore
    }
    case 'many':
      return allEnds(text, grammar.part, from, direction)
  }
}

/** Whether the next character is one that a phrase could have there. */
function mayGoOn(text: string, { first, last }: Edges, place: number, direction: Direction): boolean {
  return direction === FORWARD ? first.has(text.charAt(place)) : last.has(text.charAt(place - 1))
}

/** Each place is gone on from once, however many ways lead there. */
function allEnds(text: string, part: Grammar, from: Places, direction: Direction): Places {
  const met = new Set(from)
  let fresh: Places = from
  while (fresh.length > 0) {
    fresh = ends(text, part, fresh, direction).filter((place) => !met.has(place))
    for (const place of fresh) met.add(place)
  }
  return [...met]
}

function wordEnds(
  text: string,
  { byFirst, byLast }: { readonly byFirst: WordIndex; readonly byLast: WordIndex },
  place: number,
  direction: Direction,
): number[] {
  const found: number[] = []
  if (direction === FORWARD) {
    for (const word of byFirst.get(text.charAt(place)) ?? [])
      if (text.startsWith(word, place)) found.push(place + word.length)
  } else {
    for (const word of byLast.get(text.charAt(place - 1)) ?? [])
      if (text.endsWith(word, place)) found.push(place - word.length)
  }
  return found
}

function numberEnds(text: string, place: number, direction: Direction): number[] {
  return [...runEnds(text, place, direction, DIGITS, 4), ...runEnds(text, place, direction, FIGURES, 3)]
}

function runEnds(
  text: string,
  place: number,
  direction: Direction,
  signs: ReadonlySet<string>,
  most: number,
): number[] {
  const found: number[] = []
  for (let length = 1; length <= most; length++) {
    const at = direction === FORWARD ? place + length - 1 : place - length
    if (!signs.has(text.charAt(at))) break
    found.push(place + direction * length)
  }
  return found
}

function distinct(places: number[]): number[] {
  return places.length < 2 ? places : [...new Set(places)]
}

function indexed(all: readonly string[], keyOf: (word: string) => string): WordIndex {
  const index = new Map<string, string[]>()
  for (const word of all) index.set(keyOf(word), [...(index.get(keyOf(word)) ?? []), word])
  return index
}
