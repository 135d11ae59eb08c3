import type { CountyItem } from '../../standard'
import { onlyOf } from '../../../text/items'
import { figuresByPart } from './assign'
import { leavesOpen } from './clauses'
import { SIDES } from '../parts'
import { reaches, type Reach } from './reach'
import { isAsked, toldAt, type Told } from './told'
import type { Token } from './token'

/** What a cell says of one amount against another. */
export interface Compared {
  readonly reach: Reach | null
  readonly meets: boolean | null
}

const NOTHING: Compared = { reach: null, meets: null }
/** Pay in yuan is more than any ratio: a bare figure above this is an amount, one below the other is a ratio. */
const LEAST_PAY = 100
const RATIO = { least: 0.1, most: 10 }
/** Digits of a quotient of amounts; more than people write, and fewer than division leaves behind. */
const DIGITS = 15

/** The pay of teachers against that of civil servants: two amounts, their ratio, or words (不低于公务员). A lone amount says nothing. */
export function readWages(tokens: readonly Token[], item: CountyItem): Compared {
  const limit = item.value ?? 1
  // Words compare with the other's pay as it is; a local standard may ask for more.
  const inWords = limit === 1 ? comparison(tokens) : null
  const reach = quotientOf(tokens) ?? ratioIn(tokens)
  if (!reach) return tokens.some(isAsked) ? NOTHING : { reach: null, meets: inWords }
  const meets = reaches(reach, limit, item)
  return inWords !== null && meets !== null && inWords !== meets ? NOTHING : { reach, meets }
}

function quotientOf(tokens: readonly Token[]): Reach | null {
  const sides = figuresByPart(tokens, SIDES, isPay)
  if (!sides || sides.bare.length > 0) return null
  const [pay, other] = SIDES.map((side) => onlyOf(sides.labelled.get(side) ?? []))
  if (!pay || !other) return null
  if ([pay, other].some(({ vague, to, bound }) => vague || to || bound !== 'exact')) return null
  if (isMonthly(pay) !== isMonthly(other)) return null
  return exactly(Number((amountOf(pay) / amountOf(other)).toPrecision(DIGITS)))
}

function isPay(told: Told): boolean {
  const { figure, role } = told
  const isAmount = figure.unit === 'yuan' || (figure.unit === null && amountOf(told) >= LEAST_PAY)
  return isAmount && !figure.negative && role !== 'foreign' && role !== 'aim'
}

const amountOf = ({ figure: { digits, power } }: Told): number => Number(`${digits}e${power}`)

function isMonthly({ figure, before }: Told): boolean {
  return figure.monthly || before.some((token) => token.kind === 'word' && token.word.kind === 'monthly')
}

/** 0.98, 98%, 1.02倍, 1.02:1. */
function ratioIn(tokens: readonly Token[]): Reach | null {
  const tolds = tokens.flatMap((token, at) => (isAsked(token) ? toldAt(tokens, at) : []))
  const [first, second] = tolds
  if (!first || tolds.length > 2 || (second && !isToOne(second))) return null
  const { figure, to, bound, vague, role } = first
  const isRatio = figure.unit === null || figure.unit === 'percent' || figure.unit === 'times'
  const ratio = Number(`${figure.digits}e${figure.power - (figure.unit === 'percent' ? 2 : 0)}`)
  if (!isRatio || to || vague || figure.negative || role === 'foreign' || role === 'aim') return null
  if (ratio < RATIO.least || ratio > RATIO.most || bound === 'below' || bound === 'at-most') return null
  return bound === 'exact' ? exactly(ratio) : { least: ratio, most: Infinity, open: bound === 'above' }
}

function isToOne({ figure, before }: Told): boolean {
  return figure.digits === '1' && figure.unit === null && before.map(textOf).join(' ') === ':'
}

const textOf = (token: Token): string => (token.kind === 'word' || token.kind === 'text' ? token.text : '')
const exactly = (value: number): Reach => ({ least: value, most: value, open: false })

const EVEN = new Set(['持平', '相当', '一致'])

/** 不低于公务员, 教师低于公务员, 与公务员持平; turned round where the civil servants come first. */
function comparison(tokens: readonly Token[]): boolean | null {
  let side: string | null = null
  let said: boolean | null = null
  let isTurned = false
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const { kind, name } = token.word
    if (leavesOpen(token)) return null
    if (EVEN.has(token.text)) said = true
    if (kind === 'label' && (name === 'teacher' || name === 'civilServant')) side ??= name
    if (kind === 'at-least' || kind === 'above' || kind === 'below' || kind === 'not') {
      if (said !== null || kind === 'not') return null
      said = kind !== 'below'
      isTurned = side === 'civilServant'
    }
  }
  const names = tokens.flatMap((token) => (token.kind === 'word' && token.word.kind === 'label' ? token.word.name : []))
  if (said === null || !names.includes('civilServant')) return null
  return isTurned ? (names.includes('teacher') ? !said : null) : said
}
