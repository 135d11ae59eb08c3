import { runRules } from '../../findings/rule'
import { startOfEnd } from '../../text/ends'
import type { Finding } from '../../findings/finding'
import type { Rule } from '../../findings/rule'
import type { TableSubject } from '../../summary-table/answers/subject'
import type { Language } from '../../text/language'
import { runsOf, type PaperDocument } from '../document/document'
import { PROBLEMS } from './draft'
import { progressIn } from './source'
import { hanNumber } from './text'

/** A report as it stands on paper, and the one that its workbook would give now. */
export interface WrittenReport {
  /** The texts of its paragraphs, headings among them. */
  readonly paragraphs: readonly string[]
  /** With all that it may tell: see wholeDraft. */
  readonly expected: PaperDocument
  readonly table: TableSubject
}

/** What is wrong with a report, held against its own workbook. */
export function verifyReport(report: WrittenReport, language: Language): Finding[] {
  return runRules(REPORT_RULES, report, language).map(({ finding }) => finding)
}

const NUMBER = /\d+(?:\.\d+)?%?/g
const SENTENCE_ENDS = /[，。；\n]/

interface StaleFacts {
  readonly words: string
  readonly written: string
  readonly now: string
}

const reportNumberStale: Rule<WrittenReport, StaleFacts> = {
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
    for (const text of expectedTexts(expected))
      for (const facts of staleNumbers(text, written)) yield { sheet: null, area: null, facts }
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

/** In one width and without blanks; 第4项 names a point and counts nothing, so that it becomes 第四项. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/,/g, '，')
    .replace(/;/g, '；')
    .replace(/第(\d{1,2})项/g, (_, digits: string) => `第${hanNumber(Number(digits))}项`)
const skeletonOf = (text: string): string => text.replace(NUMBER, '#')

/** Numbers of a paragraph that the written one has otherwise: the paragraph of the same words, else the clauses of the one that begins alike. */
function staleNumbers(text: string, written: readonly string[]): StaleFacts[] {
  if (written.includes(text)) return []
  const skeleton = skeletonOf(text)
  const same = written.filter((each) => skeletonOf(each) === skeleton)
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
  const start = skeletonOf(text.split('。', 1)[0])
  return start.length >= 6 ? start : ''
}

function differences(now: string, written: string): StaleFacts[] {
  const own = [...now.matchAll(NUMBER)]
  const other = [...written.matchAll(NUMBER)]
  return own.flatMap(([number], index) => {
    const match = other[index]
    if (!match || match[0] === number) return []
    return [{ words: around(written, match.index, match[0].length), written: match[0], now: number }]
  })
}

const AROUND = 14

function around(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - AROUND), at)
  const behind = text.slice(at + length, at + length + AROUND)
  return before.slice(startOfEnd(before, /[^，。；]/)) + text.slice(at, at + length) + behind.split(SENTENCE_ENDS, 1)[0]
}

interface PointFacts {
  readonly number: number
  readonly counties: string
}

const CLAIMS = /均已实现|均实现|全部实现|都已实现|全面实现/

const reportClaimsAll: Rule<WrittenReport, PointFacts> = {
  name: 'report-claims-all',
  severity: 'error',
  texts: {
    zh: {
      title: '报告说均已实现，表里没有',
      about: '自查报告说一项均已实现，汇总表里这一项却还有县（市、区）未实现。',
      message: ({ number, counties }) => `报告说第${number}项均已实现，汇总表里${counties}还没有实现。`,
      hint: () => '请按汇总表改写，或改正汇总表。',
    },
    en: {
      title: 'The report says all, the form does not',
      about: 'The report says that all have achieved a point that some counties have not.',
      message: ({ number, counties }) =>
        `The report says that all have achieved point ${number}; ${counties} have not.`,
      hint: () => 'Write what the form says, or correct the form.',
    },
  },
  *check({ paragraphs, table }) {
    const claims = paragraphs.map(plain).filter((text) => CLAIMS.test(text))
    for (const { row, unachieved } of progressIn(table).open) {
      // 全面实现 may be a word of the point itself.
      const claimed = claims.filter((text) => CLAIMS.test(text.split(wordsOf(row)).join('')))
      if (!claimed.some((text) => speaksOf(text, row))) continue
      yield {
        sheet: null,
        area: null,
        point: row.number,
        facts: { number: row.number, counties: unachieved.counties.join('、') },
      }
    }
  },
}

type Row = TableSubject['answers'][number]['row']

/** Whether a paragraph speaks of a point: by its number or its words. */
function speaksOf(text: string, row: Row): boolean {
  return text.includes(wordsOf(row)) || text.includes(`第${hanNumber(row.number)}项`)
}

function wordsOf({ point }: Row): string {
  return plain(point.text).replace(/[。.]$/, '')
}

const reportPointAbsent: Rule<WrittenReport, PointFacts> = {
  name: 'report-point-absent',
  severity: 'error',
  texts: {
    zh: {
      title: '未实现的一项没有写进存在问题',
      about: '汇总表里还有县（市、区）未实现的一项，自查报告的存在问题里没有写。',
      message: ({ number, counties }) => `第${number}项${counties}还没有实现，报告的“存在问题”里没有写。`,
      hint: () => '请在“存在问题”里补上这一项。',
    },
    en: {
      title: 'A point is missing among the problems',
      about: 'Some counties have not achieved a point, and the report does not list it among the problems.',
      message: ({ number, counties }) =>
        `Point ${number}: ${counties} have not achieved it, and the problems do not name it.`,
      hint: () => 'Add it to the problems.',
    },
  },
  *check({ paragraphs, table }) {
    const listed = problemsIn(paragraphs.map(plain))
    for (const { row, unachieved } of progressIn(table).open) {
      if (listed.some((text) => speaksOf(text, row))) continue
      yield {
        sheet: null,
        area: null,
        point: row.number,
        facts: { number: row.number, counties: unachieved.counties.join('、') },
      }
    }
  },
}

const HEADING = /^[一二三四五六七八九十]{1,3}、|^附/

/** The paragraphs under 存在问题. */
function problemsIn(texts: readonly string[]): readonly string[] {
  const start = texts.findIndex((text) => HEADING.test(text) && text.includes(PROBLEMS))
  if (start < 0) return []
  const rest = texts.slice(start + 1)
  const end = rest.findIndex((text) => HEADING.test(text))
  return end < 0 ? rest : rest.slice(0, end)
}

const reportHole: Rule<WrittenReport, { readonly hole: string }> = {
  name: 'report-hole',
  severity: 'warning',
  texts: {
    zh: {
      title: '报告里还有待补的地方',
      about: '自查报告里还留着【待补：…】：工作簿里没有，要由人来写。',
      message: ({ hole }) => `还没有补上：${hole}。`,
      hint: () => '请补写后再报送。',
    },
    en: {
      title: 'Something is left to fill in',
      about: 'The report has a 【待补：…】 left: the workbook does not say it, and somebody has to.',
      message: ({ hole }) => `Left to fill in: ${hole}.`,
      hint: () => 'Fill it in before the report is sent.',
    },
  },
  *check({ paragraphs }) {
    for (const text of paragraphs)
      for (const part of text.split('【').slice(1)) {
        const [hole] = part.split('】', 1)
        if (part.startsWith('待补')) yield { sheet: null, area: null, facts: { hole: `【${hole}】` } }
      }
  },
}

/** The rules of drafted reports. */
export const REPORT_RULES = [reportNumberStale, reportClaimsAll, reportPointAbsent, reportHole]
