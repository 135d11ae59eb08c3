import type { Edition, HeaderKey } from '../edition'
import { beginsApart } from './further-labels'

export const HEADER_KEYS: readonly HeaderKey[] = ['unit', 'contact', 'date']

/** What clerks write in place of an edition's own label. */
const ALSO: Readonly<Record<HeaderKey, readonly string[]>> = {
  unit: ['填表单位', '上报单位', '报送单位'],
  contact: ['填报人及电话', '填报人及联系电话'],
  date: ['日期'],
}

// A cell this short that begins with a label is no sentence.
const SHORT = 12

/** A label of the heading line within a text. */
export interface Label {
  readonly key: HeaderKey
  readonly start: number
  readonly end: number
  /** Whether a colon follows, as in 填报单位： */
  readonly colon: boolean
}

/** The labels in a text, each key once, in their order. */
function findLabels(text: string, edition: Edition): Label[] {
  const labels: Label[] = []
  for (const key of HEADER_KEYS) {
    const match = labelPattern(edition.header[key]).exec(text) ?? firstOf(ALSO[key], text)
    if (match) labels.push(labelAt(text, key, match.index, match.index + match[0].length))
  }
  return labels.sort((a, b) => a.start - b.start)
}

/** The labels of a cell of the heading line; none in a sentence that happens to use their words. */
export function headerLabels(text: string, edition: Edition): readonly Label[] {
  const labels = findLabels(text, edition)
  const whole = labels.length === HEADER_KEYS.length || text.length <= SHORT
  return labels.some((label) => label.colon || (label.start === 0 && whole)) ? labels : []
}

/** Whether a cell carries one of the heading line's labels. */
export function hasHeaderLabel(text: string, edition: Edition): boolean {
  return headerLabels(text, edition).length > 0
}

/** Where the heading line begins in a text that may begin with the title; null when there is none. */
export function headerLineStart(text: string, edition: Edition): number | null {
  return findLabels(text, edition).find((label) => label.colon)?.start ?? null
}

function firstOf(labels: readonly string[], text: string): RegExpExecArray | null {
  for (const label of labels) {
    const match = labelPattern(label).exec(text)
    if (match) return match
  }
  return null
}

// 联 系 人 及 电 话 — a label may be spaced out.
const patterns = new Map<string, RegExp>()
function labelPattern(label: string): RegExp {
  let pattern = patterns.get(label)
  if (!pattern)
    patterns.set(label, (pattern = new RegExp(`(?:(?:填报|填表|上报|报送)\\s*)?${[...label].join('\\s*')}`)))
  return pattern
}

// 填报单位（盖章）：, 填报时间： — a few characters may stand before its colon.
const FEW = 8
const COLON = /[:：]/

/** A label whose words begin and end there: it goes on to its colon, if it has one. */
function labelAt(text: string, key: HeaderKey, start: number, words: number): Label {
  for (let at = words; at <= words + FEW && at < text.length; at++) {
    if (COLON.test(text.charAt(at))) return { key, start, end: at + 1, colon: true }
    if (text.charAt(at) === '\n' || beginsApart(text, at)) break
  }
  return { key, start, end: words, colon: false }
}
