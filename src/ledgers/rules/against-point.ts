import type { Severity } from '../../findings/finding'
import type { Hit, Rule } from '../../findings/rule'
import type { Language } from '../../text/language'
import type { TableSubject } from '../../summary-table/answers/subject'
import { answerCell, pointOf, proofOf, viewOf, type Denial } from '../proofs/proofs'
import { sheetDenials } from '../proofs/school-sheet'
import type { LedgerSubject } from '../subject'
import { itemAt } from '../../text/items'

interface Facts {
  readonly number: number
  readonly county: string
  readonly denials: readonly Denial[]
}

export const ledgerAgainstPoint: Rule<LedgerSubject, Facts> = {
  name: 'ledger-against-point',
  severity: 'error',
  texts: {
    zh: {
      title: '列为已实现，台账或学校数据不支持',
      brief: ({ number, county }) => `${county}第${number}项列为已实现，台账或学校数据不支持`,
      about:
        '一个县（市、区）列在已实现，台账里的行、台账算出来的数或学校基本数据却说明没有实现。只从学校数据看得出大概的（起始年级、防控机制、台账本身），作为需要核对或提示。',
      message: ({ denials, number, county }) => `${joined(denials, 'zh')}第${number}项却把${county}列为已实现。`,
      hint: ({ county }) => `请核实：台账和数据属实的，把${county}改列未实现；否则改正台账或数据。`,
    },
    en: {
      title: 'Achieved by the form, not by the ledger',
      brief: ({ number, county }) => `${county}, point ${number}: achieved by the form, not by the ledger`,
      about:
        'A county stands in 已实现, and rows of a ledger, its figures or the school sheet deny it. What the school sheet shows only roughly is a warning or a hint.',
      message: ({ denials, number, county }) =>
        `${joined(denials, 'en')}point ${number} counts ${county} as having achieved it.`,
      hint: ({ county }) => `Find out which is right: move ${county} to 未实现, or correct the ledger or the data.`,
    },
  },
  cause: ({ number, county }) => `${number}:${county}`,
  *check(subject) {
    for (const table of subject.tables)
      for (const answer of table.answers)
        for (const county of answer.achieved.counties) {
          const { denials, severity } = denialsOf(subject, table, answer.row.number, county)
          if (denials.length > 0)
            yield hit(table, answer, 'achieved', { number: answer.row.number, county, denials }, severity)
        }
  },
}

export const ledgerForPoint: Rule<LedgerSubject, Omit<Facts, 'denials'> & { readonly ledgers: readonly string[] }> = {
  name: 'ledger-for-point',
  severity: 'info',
  texts: {
    zh: {
      title: '列为未实现，台账却都符合',
      brief: ({ number, county }) => `${county}第${number}项列为未实现，台账却都符合`,
      about: '一个县（市、区）列在未实现，它的台账里与这一项有关的数却全部符合要求。',
      message: ({ ledgers, number, county }) =>
        `${ledgers.join('、')}里与第${number}项有关的数都符合要求，${county}却列在未实现。`,
      hint: () => '请核实是否已经实现；台账之外还有没做到的，保持原样即可。',
    },
    en: {
      title: 'Not achieved by the form, achieved by the ledger',
      brief: ({ number, county }) => `${county}, point ${number}: not achieved by the form, achieved by the ledger`,
      about: 'A county stands in 未实现, and everything that its ledger says of the point is as it should be.',
      message: ({ ledgers, number, county }) =>
        `What ${ledgers.join(', ')} says of point ${number} is as it should be, and ${county} stands in 未实现.`,
      hint: () => 'See whether it has been achieved; leave it where something else is missing.',
    },
  },
  cause: ({ number, county }) => `${number}:${county}`,
  *check(subject) {
    for (const table of subject.tables)
      for (const answer of table.answers)
        for (const county of answer.unachieved.counties) {
          const { number } = answer.row
          if (sheetDenials(subject, table, number, county).denials.length > 0) continue
          const results = resultsOf(subject, table, number, county)
          if (results.length === 0 || !results.every(({ result }) => result.holds)) continue
          yield hit(table, answer, 'unachieved', { number, county, ledgers: results.map(({ name }) => name) })
        }
  },
}

/** What every ledger that speaks of a point says of a county. */
function resultsOf(subject: LedgerSubject, table: TableSubject, number: number, county: string) {
  return subject.ledgers.flatMap((views) => {
    const { ledger, blocks } = views.whole.read
    const proof = ledger.proves.find(({ policy }) => pointOf(policy, table)?.number === number)
    const view = proof && viewOf(views, county, table)
    const result = view && proofOf(ledger, proof.policy, view)
    return result ? [{ name: itemAt(blocks, 0).sheet.name, result }] : []
  })
}

function denialsOf(subject: LedgerSubject, table: TableSubject, number: number, county: string) {
  const byLedgers = resultsOf(subject, table, number, county).flatMap(({ result }) => result.denials)
  const bySheet = sheetDenials(subject, table, number, county)
  const severity: Severity = byLedgers.length > 0 ? 'error' : bySheet.severity
  return { denials: [...byLedgers, ...bySheet.denials], severity }
}

function hit<More>(
  table: TableSubject,
  answer: TableSubject['answers'][number],
  list: 'achieved' | 'unachieved',
  facts: More,
  severity?: Severity,
): Hit<More> {
  return {
    sheet: table.table.sheet.name,
    area: answerCell(answer, list),
    point: answer.row.number,
    facts,
    ...(severity && { severity }),
  }
}

/** Sentences of their own stay so; clauses go on. */
function joined(denials: readonly Denial[], language: Language): string {
  const clause = language === 'zh' ? '，' : '; '
  return denials
    .map(({ says }) => says(language))
    .map((text) => (/[。.]$/.test(text) ? (language === 'zh' ? text : `${text} `) : text + clause))
    .join('')
}
