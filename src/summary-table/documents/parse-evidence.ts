import { findDocumentNumbers } from './number/find-numbers'
import type { DocumentNumber, DocumentReference, Evidence } from './evidence'
import { findMinutes, type Minutes } from './minutes'
import { findPercentages } from './percentages'
import { pairReferences } from './references'
import { findStandards } from './standards'
import { findTitles, type TitleSpan } from './titles'

// Every ideograph but 号 and 號, of few ranges: V8 looks up a class of many in a table, sign by sign.
const IN_TITLE = '[\\u4e00-\\u53f6\\u53f8-\\u865e\\u8660-\\u9fffA-Za-z0-9、，：“”·—-]'
/** （试行）, (市、区): words in brackets, none of which can be a year. */
const REMARK_IN_TITLE = '[（(](?![零一二])[\\u4e00-\\u9fff、，,]+[)）]'
/** 锦政办发, 国教督办函, 教发; 国发. */
const CODE = '(?:[国中]?(?![的了是及与或见在由为据以被有等按号和])[\\u4e00-\\u9fff]?[政教府委办督]{1,4}|国)[发办字函]'
/** 1. before a document, or 1、. */
const NUMBERING = '(?:[1-9]\\d?[.．、])?'

/**
 * What nearly every cell holds: one 《title》（number） after another as the form asks for it. Reading it at one glance makes checking
 * thousands of workbooks some five times faster. Anything that could mean more (a quote, a 号 or a year in brackets in the
 * title, a word before the code) goes the long way; both ways give the same.
 */
const PLAIN = new RegExp(
  `${NUMBERING}《(${IN_TITLE}+(?:${REMARK_IN_TITLE}${IN_TITLE}*)*)》（(${CODE}〔\\d{4}〕[1-9]\\d{0,4}号)）[；;、，,。\\s]*`,
  'y',
)

/** Reads an evidence cell (县级落实情况): every document and every percentage in it. Linear; any text is allowed. */
export function parseEvidence(text: string): Evidence {
  return readPlain(text) ?? readAny(text)
}

function readPlain(text: string): Evidence | null {
  const documents: DocumentReference[] = []
  PLAIN.lastIndex = 0
  for (let at = 0; at < text.length; at = PLAIN.lastIndex) {
    const match = PLAIN.exec(text)
    if (!match) return null
    const [, title = '', written = ''] = match
    const start = text.indexOf('《', at)
    const number = {
      written,
      start: start + title.length + 3,
      faults: NO_FAULTS,
      corrected: written,
      year: yearIn(written),
    }
    documents.push({ title, quoted: true, number, start })
  }
  return { written: text, documents, percentages: NO_PERCENTAGES }
}

const NO_FAULTS: DocumentNumber['faults'] = Object.freeze([])
const NO_PERCENTAGES: Evidence['percentages'] = Object.freeze([])

/** The year of a number in its right form. */
function yearIn(number: string): number {
  const start = number.indexOf('〔') + 1
  let year = 0
  for (let at = start; at < start + 4; at++) year = year * 10 + number.charCodeAt(at) - ZERO
  return year
}
const ZERO = '0'.charCodeAt(0)

/** The long way, for any text. */
export function readAny(text: string): Evidence {
  const numbers = findDocumentNumbers(text)
  const titles = findTitles(text, numbers)
  return { written: text, documents: readDocuments(text, titles, numbers), percentages: findPercentages(text, titles) }
}

/** Minutes count as they are cited; a number that is theirs is nobody else's. */
function readDocuments(
  text: string,
  titles: readonly TitleSpan[],
  numbers: readonly DocumentNumber[],
): DocumentReference[] {
  const minutes = findMinutes(text, titles)
  if (minutes.length === 0) return readIssued(text, titles, numbers)
  const own = new Set(minutes.map(({ title }) => title))
  const others = readIssued(
    text,
    titles.filter((title) => !own.has(title)),
    outside(minutes, numbers),
  )
  return [...minutes.map(({ reference }) => reference), ...others].sort((a, b) => a.start - b.start)
}

/** The numbers that are no part of minutes; both are in the order of the text. */
function outside(minutes: readonly Minutes[], numbers: readonly DocumentNumber[]): DocumentNumber[] {
  let next = 0
  return numbers.filter(({ start, written }) => {
    let one = minutes[next]
    while (one && one.end <= start) one = minutes[++next]
    return !one || start + written.length <= one.reference.start
  })
}

/** A standard counts with its title only: one that is named in passing is no document that lacks a title. */
function readIssued(
  text: string,
  titles: readonly TitleSpan[],
  numbers: readonly DocumentNumber[],
): DocumentReference[] {
  const standards = findStandards(text)
  if (standards.length === 0) return pairReferences(text, titles, numbers)
  const inOrder = [...numbers, ...standards].sort((a, b) => a.start - b.start)
  const isStandard = new Set(standards)
  return pairReferences(text, titles, inOrder).filter(
    ({ title, number }) => title !== null || number === null || !isStandard.has(number),
  )
}
