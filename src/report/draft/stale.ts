import type { Rule } from '../../findings/rule'
import { grouped } from '../../text/grouped'
import { startOfEnd } from '../../text/ends'
import { runsOf, type PaperDocument } from '../document/document'
import { itemAt } from '../../text/items'
import { isSameNumber, numbersIn, skeletonOf } from './numbers'
import { plain, SENTENCE_ENDS, type WrittenReport } from './written'

interface StaleFacts {
  readonly words: string
  readonly written: string
  readonly now: string
}

/** Names each number of a report that its workbook gives otherwise now, in a paragraph or a table. */
export const reportNumberStale: Rule<WrittenReport, StaleFacts> = {
  name: 'report-number-stale',
  severity: 'error',
  texts: {
    zh: {
      title: '报告里的数与工作簿不一致',
      about: '自查报告里的一个数，与现在的汇总表、台账或学校数据算出来的不同。',
      message: ({ words, written, now }) => `“${words}”：报告写的是${written}，工作簿现在是${now}。`,
      hint: ({ now }) => `请核实后改成${now}，或改正工作簿。`,
    },
    en: {
      title: 'A number of the report is out of date',
      about: 'A number of the drafted report is another than its workbook gives now.',
      message: ({ words, written, now }) => `“${words}”: the report has ${written}, the workbook now gives ${now}.`,
      hint: ({ now }) => `Change it to ${now}, or correct the workbook.`,
    },
  },
  *check({ paragraphs, expected }) {
    const written = paragraphs.map(plain).filter((text) => text !== '')
    const bySkeleton = grouped(written, skeletonOf)
    for (const text of expectedTexts(expected))
      for (const facts of staleNumbers(text, written, bySkeleton)) yield { sheet: null, area: null, facts }
    for (const line of expectedLines(expected))
      for (const facts of staleLine(line, written)) yield { sheet: null, area: null, facts }
  },
}

/** The texts of the draft in which numbers stand. */
function expectedTexts({ title, blocks }: PaperDocument): string[] {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'paragraph')
      return [
        runsOf(block)
          .map(({ text }) => text)
          .join(''),
      ]
    return block.kind === 'heading' ? [block.text] : []
  })
  return [title, ...texts].map(plain).filter((text) => /\d/.test(text))
}

/** Numbers of a paragraph that the written one has otherwise: the paragraph of the same words, else the clauses of the one that begins alike. */
function staleNumbers(
  text: string,
  written: readonly string[],
  bySkeleton: ReadonlyMap<string, readonly string[]>,
): StaleFacts[] {
  if (written.includes(text)) return []
  const same = bySkeleton.get(skeletonOf(text)) ?? []
  if (same.length > 0) {
    const each = same.map((other) => differences(text, other))
    return each.reduce((least, other) => (other.length < least.length ? other : least))
  }
  const start = beginningOf(text)
  const alike = start === '' ? undefined : written.find((each) => beginningOf(each) === start)
  if (alike === undefined) return []
  const clauses = alike.split(SENTENCE_ENDS)
  return text.split(SENTENCE_ENDS).flatMap((clause) => {
    const own = /\d/.test(clause) ? clauses.find((other) => skeletonOf(other) === skeletonOf(clause)) : undefined
    return own === undefined ? [] : differences(clause, own)
  })
}

/** The words up to the first stop, without their numbers; '' where they are too few to tell. */
function beginningOf(text: string): string {
  const [sentence = ''] = text.split('。', 1)
  const start = skeletonOf(sentence)
  return start.length >= 6 ? start : ''
}

function differences(now: string, written: string): StaleFacts[] {
  const other = numbersIn(written)
  return numbersIn(now).flatMap(({ written: number }, index) => {
    const match = other[index]
    if (!match || isSameNumber(match.written, number)) return []
    return [{ words: around(written, match.at, match.written.length), written: match.written, now: number }]
  })
}

/** The lines of the draft's tables. */
function expectedLines({ blocks }: PaperDocument): (readonly string[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((cells) => cells.map(plain)) : []))
}

/** Numbers of a line of the table of sources, whose three cells stand one below another: what, the value, where. */
function staleLine([what = '', value = '', where = '']: readonly string[], written: readonly string[]): StaleFacts[] {
  const lines = written.flatMap((cell, at) =>
    cell === what && written[at + 2] === where ? itemAt(written, at + 1) : [],
  )
  if (lines.length === 0 || lines.includes(value)) return []
  const alike = lines.find((each) => skeletonOf(each) === skeletonOf(value))
  return alike === undefined ? [] : differences(`${what}：${value}`, `${what}：${alike}`)
}

const AROUND = 14

function around(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - AROUND), at)
  const behind = text.slice(at + length, at + length + AROUND)
  return before.slice(startOfEnd(before, /[^，。；]/)) + text.slice(at, at + length) + behind.split(SENTENCE_ENDS, 1)[0]
}
