import { readDigits, readFigure } from './figures'
import { wordAt } from './lexicon'
import { lengthOf, LEVELS, type Figure, type Read, type Token } from './token'

const BREAKS = new Set([',', ';', '。', '.'])
const BREAK: Token = { kind: 'break' }

const LIST_NUMBER = /\(\d{1,2}\)|(?:1?\d|20)[.、)](?!\d)/y
const LETTERS = /[a-z][a-z0-9]*/y
const RANGE = /[-−–—~]+|[至到]/y

/** Reads a text of a cell into its pieces, in one pass. */
export function tokensOf(written: string): Token[] {
  const text = plain(written)
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const { token, length } = readAt(text, at, tokens)
    if (token?.kind === 'figure') shareUnit(tokens, token)
    if (token) tokens.push(token)
    at += length
  }
  return tokens
}

/** In 6-8千元 and 2023-2024学年 the unit is that of both ends. */
function shareUnit(before: Token[], { unit, power }: Figure): void {
  const start = before[before.length - 2]
  if (before[before.length - 1]?.kind !== 'range' || start?.kind !== 'figure' || start.unit !== null) return
  before[before.length - 2] = { ...start, unit, power: start.power || power }
}

/** One width and case, without blanks; a blank stays between digits, where it may set thousands apart or two numbers. */
function plain(written: string): string {
  return written
    .replace(/[\u2460-\u249b\u2776-\u2793\r\n]/g, ';')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/ (?!\d)/g, '')
    .replace(/(\D|^) /g, '$1')
}

function readAt(text: string, at: number, before: readonly Token[]): Read {
  const previous = before[before.length - 1]
  const mayBeListed =
    previous === undefined || previous.kind === 'break' || (previous.kind === 'figure' && previous.unit)
  const listed = mayBeListed ? lengthOf(LIST_NUMBER, text, at) : 0
  if (listed > 0) return { token: BREAK, length: listed }
  return (
    readRange(text, at, previous) ??
    readWord(text, at) ??
    readFigure(text, at) ??
    readLetters(text, at) ??
    readSign(text.charAt(at))
  )
}

function readSign(sign: string): Read {
  return { token: BREAKS.has(sign) ? BREAK : { kind: 'text', text: sign }, length: 1 }
}

function readRange(text: string, at: number, previous: Token | undefined): Read | null {
  const length = lengthOf(RANGE, text, at)
  if (length === 0) return null
  // 至少 and 到位 are words; dashes before anything else are none.
  if (!/\d/.test(text[at + length] ?? '')) return /[至到]/.test(text.charAt(at)) ? null : { token: null, length }
  return previous?.kind === 'figure' ? { token: { kind: 'range' }, length } : negative(text, at, length)
}

function negative(text: string, at: number, length: number): Read | null {
  if (!/^[-−]$/.test(text.slice(at, at + length))) return null
  const read = readDigits(text, at + length)
  return read && { token: { ...(read.token as Figure), negative: true }, length: length + read.length }
}

function readWord(text: string, at: number): Read | null {
  const found = wordAt(text, at)
  if (!found) return null
  const { value: word, length } = found
  return { token: { kind: 'word', word, text: text.slice(at, at + length) }, length }
}

/** iii is a level, G3 a name. */
function readLetters(text: string, at: number): Read | null {
  const length = lengthOf(LETTERS, text, at)
  if (length === 0) return null
  const letters = text.slice(at, at + length)
  const level = LEVELS.indexOf(letters) + 1
  if (level === 0) return { token: { kind: 'text', text: letters }, length }
  return { token: { kind: 'level', level }, length: length + (text[at + length] === '级' ? 1 : 0) }
}
