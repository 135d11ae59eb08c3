import { findDocumentNumbers } from './document-number'
import type { Evidence } from './evidence'
import { findPercentages } from './percentages'
import { pairReferences } from './references'
import { findTitles } from './titles'

/**
 * What nearly every cell holds: one 《title》（number） as the form asks for it. Reading it at one glance makes checking thousands of
 * workbooks some five times faster. Anything that could mean more (a bracket, a quote or a 号 in the title, a word before the
 * code) goes the long way; both ways give the same.
 */
const PLAIN =
  /^《([^《》〔〕()（）[\]【】〖〗﹝﹞［］{}｛｝<>＜＞〈〉「」『』号\s]+)》（((?![的了是及与或见在由为据以有等按号和])[国中]?[\u4e00-\u9fff][政教府委办督]{1,4}[发办字函])〔(\d{4})〕([1-9]\d{0,4})号）$/

/** Reads an evidence cell (县级落实情况): every document and every percentage in it. Linear; any text is allowed. */
export function parseEvidence(text: string): Evidence {
  return readPlain(text) ?? readAny(text)
}

function readPlain(text: string): Evidence | null {
  const match = PLAIN.exec(text)
  if (!match) return null
  const [, title, code, year, serial] = match
  const written = `${code}〔${year}〕${serial}号`
  const number = { written, start: title.length + 3, faults: [], corrected: written, year: Number(year) }
  return { written: text, documents: [{ title, quoted: true, number }], percentages: [] }
}

/** The long way, for any text. */
export function readAny(text: string): Evidence {
  const numbers = findDocumentNumbers(text)
  const titles = findTitles(text, numbers)
  return { written: text, documents: pairReferences(text, titles, numbers), percentages: findPercentages(text, titles) }
}
