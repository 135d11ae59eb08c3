import type { CountyItem } from '../../standard'
import { itemAt, onlyOf } from '../../../text/items'
import { saysAlso } from './also'
import { clausesOf, isKind } from './clauses'
import { kindOfAll, TIME } from './alike'
import { figuresByPart, type ByPart } from './assign'
import { partNames, partsOf, type Part } from '../parts'
import { isInUnit, reaches, reachOf, worstOf, type Reach } from './reach'
import { sharesByPart } from './shares'
import { isAsked, isDenied, type Told } from './told'
import type { Token } from './token'
import { tokensOf } from './tokens'
import { readWages } from './wages'
import { answerTo, inOneWord } from './yes-no'

/** What a cell says of an item. */
export interface ItemReading {
  /** Yes or no, where it answers for the item as a whole. */
  readonly answer: boolean | null
  /** What it says of each of the item's numbers, in their order; null for one that is not said. Empty where none is understood. */
  readonly reached: readonly (Reach | null)[]
  /** Whether that meets the standard; null where it is not said for certain. */
  readonly meets: boolean | null
}

const NOTHING: ItemReading = { answer: null, reached: [], meets: null }

/** Texts that speak of one item, each with the names of the parts that its row is about. */
type Texts = readonly { readonly text: string; readonly labels: readonly Token[] }[]

/** Reads what one text says, or what several say together where an item has a row for each of its parts. */
export function readTexts(texts: Texts, item: CountyItem, tense: Tense = 'reached'): ItemReading {
  const text = texts.map((each) => each.text).join(';')
  const tokens = texts.flatMap((each) => [...labelledTokens(each, item), BREAK])
  const answer = texts.length === 1 ? answerTo(item, text, tokens) : answerOfAll(texts)
  if (answer !== null) return { answer, reached: [], meets: answer }
  if (item.kind === 'yes-no') return NOTHING
  if (item.kind === 'ratio-min') {
    const { reach, meets } = readWages(tokens, item)
    return reach ? { answer: null, reached: [reach], meets } : { ...NOTHING, answer: meets, meets }
  }
  return readNumbers(text, tokens, item.kind === 'per-school' ? { ...item, ...ROOMS } : item, tense)
}

/** The numbers of G3 are areas. */
const ROOMS = { kind: 'min', unit: '平方米', also: { words: [], example: '' } } as const

/** Whether a cell is for what is reached, or for what is aimed at. */
export type Tense = 'reached' | 'aimed'

/** The figures that a cell of each kind is read for. */
const ROLES: Readonly<Record<Tense, readonly Told['role'][]>> = { reached: [null, 'real'], aimed: [null, 'due', 'aim'] }

const BREAK: Token = { kind: 'break' }

/** The row names the part of a lone figure that has no name of its own. */
function labelledTokens({ text, labels }: Texts[number], item: CountyItem): readonly Token[] {
  const tokens = tokensOf(text)
  const names = partNames(item)
  const isNamed = tokens.some((token) => token.kind === 'word' && names.includes(token.word.name))
  return isNamed || tokens.filter(isAsked).length > 1 ? tokens : [...labels, ...tokens]
}

function answerOfAll(texts: Texts): boolean | null {
  const answers = texts.map(({ text }) => inOneWord(text))
  return answers.includes(null) ? null : !answers.includes(false)
}

function readNumbers(text: string, tokens: readonly Token[], item: CountyItem, tense: Tense): ItemReading {
  const parts = partsOf(item)
  const reached = reachedParts(tokens, parts, item, tense)
  const verdicts = parts.map(({ limit }, index) => (reached[index] ? reaches(reached[index], limit, item) : null))
  if (item.also) verdicts.push(saysAlso(text, tokens, item.also))
  if (parts.length === 0) verdicts.push(null)
  const meets = verdicts.includes(false) ? false : verdicts.every((each) => each === true) || null
  return { answer: null, reached, meets: meets === true && isDeniedBeside(tokens, item) ? null : meets }
}

/** What is said of each part; empty where the figures cannot be told apart. */
function reachedParts(
  tokens: readonly Token[],
  parts: readonly Part[],
  item: CountyItem,
  tense: Tense,
): (Reach | null)[] {
  const names = parts.length > 1 ? parts.map(({ name }) => name) : []
  const told = figuresByPart(tokens, names, figuresAsked(tokens, item, tense))
  const tolds = told && eachPart(told, parts)
  if (!tolds) return []
  if (tolds.every((each) => each.length === 0)) return sharesByPart(tokens, parts, item)
  const reached = tolds.map((each, index) => reachedBy(each, tokens, itemAt(parts, index), item))
  return reached.includes(undefined) ? [] : reached.map((reach) => reach ?? null)
}

/** Which figures are what is asked for: in its unit, of the item's own stage, reached and not aimed at. */
function figuresAsked(tokens: readonly Token[], item: CountyItem, tense: Tense): (told: Told) => boolean {
  const roles = ROLES[tense]
  const areNamed = tokens.some((token) => isAsked(token) && token.unit !== null && isInUnit(token, item))
  const areSeveral = tokens.filter(isAsked).length > 1
  const own = stageOf(item)
  return ({ figure, role, to, before }) => {
    if (!isInUnit(figure, item) || !roles.includes(role)) return false
    if (own !== null && stagesIn(before).some((stage) => stage !== own)) return false
    const isBeside = figure.unit === null && to === null && areNamed
    return !(isBeside && isYear(figure.digits)) && !(areSeveral && Number(figure.digits) === item.of)
  }
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)

/** The one stage that an item is about (初中三年巩固率); null for none or several. */
function stageOf({ name, values }: CountyItem): string | null {
  const stages = new Set(values ? [] : stagesIn(tokensOf(name)))
  return onlyOf([...stages]) ?? null
}

const stagesIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => (token.kind === 'word' && token.word.series === 'stage' ? token.word.name : []))

/** The figures of each part in its order; those without a label are of the parts that have none, where they are as many. */
function eachPart({ labelled, bare }: ByPart, parts: readonly Part[]): (readonly Told[])[] | null {
  const only = onlyOf(parts)
  if (only) return [[...(labelled.get(only.name) ?? []), ...bare]]
  const open = parts.filter(({ name }) => !labelled.has(name))
  const areOfTheOpen = bare.length === open.length && bare.every(({ before }) => before.every(saysNoName))
  if (bare.length > 0 && !areOfTheOpen) return null
  return parts.map(({ name }) => labelled.get(name) ?? bare.filter((_, index) => open[index]?.name === name))
}

const saysNoName = (token: Token): boolean =>
  token.kind !== 'text' && !(token.kind === 'word' && token.word.kind === 'label')

/** Null where nothing is said, undefined where it is not said for certain. Of several figures of one quantity the worst counts. */
function reachedBy(
  tolds: readonly Told[],
  tokens: readonly Token[],
  { name, limit }: Part,
  item: CountyItem,
): Reach | null | undefined {
  if (tolds.length === 0) return null
  const apart = withoutRoundings(tolds)
  const reached = apart.flatMap((told) => reachOf(told, item, limit) ?? [])
  if (reached.length < apart.length) return undefined
  if (reached.length === 1) return reached[0]
  const kind = kindOfAll(apart, tokens, name === '' ? [] : [name])
  const isSplit = new Set(reached.map((reach) => reaches(reach, limit, item))).size > 1
  if (kind === null || (kind === TIME && isSplit)) return undefined
  return reached.reduce((worst, reach) => (isWorse(reach, worst, item) ? reach : worst))
}

/** 95.8%（1150/1200）: one figure, said twice; the counts are the more exact. */
function withoutRoundings(tolds: readonly Told[]): readonly Told[] {
  const counted = tolds.filter(({ figure }) => figure.ofCounts).map(({ figure }) => Number(figure.digits))
  if (counted.length === 0) return tolds
  return tolds.filter(({ figure: { digits, ofCounts } }) => {
    const decimals = digits.split('.')[1]?.length ?? 0
    return ofCounts || !counted.some((share) => share.toFixed(decimals) === digits)
  })
}

const isWorse = (one: Reach, other: Reach, item: CountyItem): boolean =>
  item.kind.startsWith('max') ? worstOf(one, item) > worstOf(other, item) : worstOf(one, item) < worstOf(other, item)

/**
 * 96%，一所学校未达标; 6000元，低于省定标准: what is denied, or said to fall short in words of its own, beside a number that meets the
 * standard may be the item itself.
 */
function isDeniedBeside(tokens: readonly Token[], { also, kind }: CountyItem): boolean {
  const fallsShort = kind.startsWith('max') ? 'above' : 'below'
  return clausesOf(tokens).some((clause) => {
    const isShort = !clause.some(isAsked) && clause.some((token) => isKind(token, fallsShort))
    const isOfWords = clause.some((token) => token.kind === 'word' && also?.words?.includes(token.text))
    return (isDenied(clause) || isShort) && !isOfWords
  })
}
