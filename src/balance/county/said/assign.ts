import { itemAt } from '../../../text/items'
import { isAsked, toldAt, type Told } from './told'
import type { Token } from './token'

/** The figures of a cell by the part of the item that they are told of; those without a label apart. */
export interface ByPart {
  readonly labelled: ReadonlyMap<string, readonly Told[]>
  readonly bare: readonly Told[]
}

type Piece =
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'told'; readonly told: Told }
  /** A clause ends; 、 or 和 or a bracket; 均; anything else. */
  | { readonly kind: 'break' | 'join' | 'all' | 'other' }

/** Labels that stand together, with the figures behind them: 小学、初中 and 100%、96%. */
interface Group {
  readonly labels: string[]
  readonly tolds: Told[]
  /** Whether the labels are told apart (小学、初中); in 骨干教师占交流教师的20% the second belongs to the first. */
  joined: boolean
  /** Whether it says that the figure is of all of them (均). */
  all: boolean
}

/**
 * Gives each figure to the part whose label it stands by: before it (小学100%、初中96%), behind it (100%（小学）), or in the
 * same order (小学、初中分别为100%、96%). `counts` says of which figures. Null where labels and figures do not go together.
 */
export function figuresByPart(
  tokens: readonly Token[],
  names: readonly string[],
  counts: (told: Told) => boolean,
): ByPart | null {
  const named: (readonly [string | null, Told])[] = []
  const rest: Piece[] = []
  for (const clause of clausesOf(piecesOf(tokens, names, counts))) {
    const pairs = namedBehind(clause)
    if (pairs) named.push(...pairs)
    else rest.push(...clause)
  }
  for (const group of groupsOf(rest)) {
    const pairs = pairsOf(group)
    if (!pairs) return null
    named.push(...pairs)
  }
  const labelled = new Map<string, Told[]>()
  for (const [name, told] of named) {
    if (name === null) continue
    const same = labelled.get(name)
    if (same) same.push(told)
    else labelled.set(name, [told])
  }
  return { labelled, bare: named.flatMap(([name, told]) => (name === null ? told : [])) }
}

function piecesOf(tokens: readonly Token[], names: readonly string[], counts: (told: Told) => boolean): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = itemAt(tokens, at)
    if (!isAsked(token)) {
      pieces.push(pieceOf(token, names))
      continue
    }
    const told = toldAt(tokens, at)
    if (counts(told)) pieces.push({ kind: 'told', told })
    if (told.to) at += 2
  }
  return pieces
}

function pieceOf(token: Token, names: readonly string[]): Piece {
  if (token.kind === 'break') return { kind: 'break' }
  if (token.kind !== 'word') return { kind: 'other' }
  const { kind, name } = token.word
  if (kind === 'label' && names.includes(name)) return { kind, name }
  return { kind: kind === 'join' || kind === 'all' ? kind : 'other' }
}

/** The pieces cut behind every comma. */
function clausesOf(pieces: readonly Piece[]): Piece[][] {
  let clause: Piece[] = []
  const clauses = [clause]
  for (const piece of pieces) {
    clause.push(piece)
    if (piece.kind === 'break') clauses.push((clause = []))
  }
  return clauses
}

/** Figures and labels by turns, a figure first and each label once: the labels stand behind. Null for any other clause. */
function namedBehind(clause: readonly Piece[]): (readonly [string, Told])[] | null {
  const pairs: (readonly [string, Told])[] = []
  let told: Told | null = null
  for (const piece of clause) {
    if (piece.kind === 'told') {
      if (told) return null
      told = piece.told
    } else if (piece.kind === 'label') {
      if (!told || pairs.some(([name]) => name === piece.name)) return null
      pairs.push([piece.name, told])
      told = null
    }
  }
  return told || pairs.length === 0 ? null : pairs
}

function groupsOf(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = []
  let group = newGroup()
  let isJoined = false
  for (const piece of pieces) {
    if (piece.kind === 'label') {
      if (group.tolds.length > 0) groups.push(group)
      if (group.tolds.length > 0) group = newGroup()
      group.joined &&= group.labels.length === 0 || isJoined
      if (!group.labels.includes(piece.name)) group.labels.push(piece.name)
      isJoined = false
    } else if (piece.kind === 'told') group.tolds.push(piece.told)
    else if (piece.kind === 'all') group.all = true
    else isJoined ||= piece.kind !== 'other'
  }
  return [...groups, group]
}

const newGroup = (): Group => ({ labels: [], tolds: [], joined: true, all: false })

function pairsOf({ labels, tolds, joined, all }: Group): (readonly [string | null, Told])[] | null {
  if (labels.length <= 1) return tolds.map((told) => [labels[0] ?? null, told])
  if (tolds.length === labels.length) return tolds.map((told, index) => [labels[index] ?? null, told])
  const [first] = tolds
  if (!first) return []
  if (tolds.length > 1) return null
  if (joined || all) return labels.map((name) => [name, first])
  // 骨干教师占交流轮岗教师的20%, 交流轮岗教师中骨干教师占20%: of those who move.
  return labels.includes(SHARE_OF_OTHER) ? [[SHARE_OF_OTHER, first]] : null
}

/** The part that is told as a share of another, whose name stands beside it. */
const SHARE_OF_OTHER = 'backbone'
