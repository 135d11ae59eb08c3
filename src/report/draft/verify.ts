import { runRules } from '../../findings/rule'
import type { Finding } from '../../findings/finding'
import type { Rule } from '../../findings/rule'
import type { TableSubject } from '../../summary-table/answers/subject'
import type { Language } from '../../text/language'
import { PROBLEMS } from './draft'
import { progressIn } from './source'
import { reportNumberStale } from './stale'
import { hanNumber } from './text'
import { plain, type WrittenReport } from './written'

/** What is wrong with a report, held against its own workbook. */
export function verifyReport(report: WrittenReport, language: Language): Finding[] {
  return runRules(REPORT_RULES, report, language).map(({ finding }) => finding)
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
    const texts = paragraphs.map(plain)
    const claims = texts.filter((text) => CLAIMS.test(text))
    for (const { row, unachieved } of progressIn(table).open) {
      // 全面实现 may be a word of the point itself.
      const claimed = claims.filter((text) => CLAIMS.test(text.split(wordsOf(row)).join('')))
      const isClaimed = claimed.some((text) => speaksOf(text, row)) || ACHIEVED.test(saidBelow(texts, row))
      if (!isClaimed) continue
      yield {
        sheet: null,
        area: null,
        point: row.number,
        facts: { number: row.number, counties: unachieved.counties.join('、') },
      }
    }
  },
}

/** How a county's report ends what it says of a point that it has achieved. */
const ACHIEVED = /(?:^|[。；，])(?:已经?|均已|现已)实现。?$/

/** What a county's report says below the heading of a point: 19.城镇学校…。 '' where it has no such heading. */
function saidBelow(texts: readonly string[], row: Row): string {
  const heading = `${row.number}.${wordsOf(row)}`
  const at = texts.findIndex((text) => text.replace(/。$/, '') === heading)
  return at < 0 ? '' : (texts.slice(at + 1).find((text) => text !== '') ?? '')
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
      if (listed.some((text) => isProblem(text, row))) continue
      yield {
        sheet: null,
        area: null,
        point: row.number,
        facts: { number: row.number, counties: unachieved.counties.join('、') },
      }
    }
  },
}

/** Whether a problem is a point: by the number it begins with, else by its words. */
function isProblem(text: string, row: Row): boolean {
  const [number = ''] = /^第[一二三四五六七八九十]+项/.exec(text) ?? []
  return number === '' ? speaksOf(text, row) : number === `第${hanNumber(row.number)}项`
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
