import type { Hit, Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import { formulaAt } from '../../grid/contents'
import type { CellFault } from '../reading/rows'
import { quoted } from '../personal-data/personal'
import { impersonal } from '../personal-data/impersonal'
import { ready } from '../scope'
import type { LedgerSubject } from '../subject'
import { sheetColumn } from '../reading/headings'

interface Facts {
  readonly heading: string
  readonly written: string
  readonly kind: CellFault['kind'] | 'blank'
  readonly corrected: number | null
}

export const ledgerNumber: Rule<LedgerSubject, Facts> = {
  name: 'ledger-number',
  severity: 'error',
  texts: {
    zh: {
      title: '台账里的数不是数',
      about:
        '台账里应填数的格子写了文字、负数、小数，几行合用一个数，或者该填的没有填。以文字写成的数能看懂，可以改成数；其余的不参加计算。',
      message: ({ heading, written, kind }) => {
        if (kind === 'blank') return `${heading}没有填写。`
        if (kind === 'merged') return `${heading}几行合并成一个数“${written}”，分不清各行是多少。`
        if (kind === 'text-number') return `${heading}“${written}”是文字，不是数。`
        return `${heading}“${written}”不是可以计算的数。`
      },
      hint: ({ corrected }) => (corrected === null ? '请填一个数，没有的填0。' : `改成数${corrected}。`),
      fix: ({ corrected }) => `改成数${corrected}`,
    },
    en: {
      title: 'A number in a ledger is none',
      about:
        'A cell of a ledger that should hold a number holds words, a negative number or a fraction, is shared by several rows, or is blank where it must not be. Numbers typed as text are understood; nothing else is counted.',
      message: ({ heading, written, kind }) => {
        if (kind === 'blank') return `${heading} is blank.`
        if (kind === 'merged') return `${heading} is one number (“${written}”) for several rows.`
        if (kind === 'text-number') return `${heading} is text: “${written}”.`
        return `${heading} is no number: “${written}”.`
      },
      hint: ({ corrected }) =>
        corrected === null ? 'Enter a number, 0 for none.' : `Make it the number ${corrected}.`,
      fix: ({ corrected }) => `Make it the number ${corrected}`,
    },
  },
  *check({ reading: { ledgers }, ledgers: views }) {
    for (const { faults } of ledgers) for (const fault of faults) if (NUMBER_FAULTS.has(fault.kind)) yield hitOf(fault)
    for (const { whole } of views) yield* missingNumbers(whole)
  },
}

const NUMBER_FAULTS: ReadonlySet<CellFault['kind']> = new Set(['number', 'text-number', 'merged'])

export const ledgerDate: Rule<LedgerSubject, Facts> = {
  name: 'ledger-date',
  severity: 'error',
  texts: {
    zh: {
      title: '台账里的日期看不懂',
      about: '台账里应填年月或日期的格子看不出是哪一天、哪一月，到期没有、多久没有更新就都判断不了。',
      message: ({ heading, written }) => `${heading}“${written}”看不出是什么日期。`,
      hint: () => '请写成2025年8月、2025-08或2025年8月15日；2025.1分不清是1月还是10月。',
    },
    en: {
      title: 'A date in a ledger is none',
      about: 'A cell of a ledger that should hold a month or a day does not say which.',
      message: ({ heading, written }) => `${heading} is no date: “${written}”.`,
      hint: () => 'Write 2025年8月, 2025-08 or 2025-08-15; 2025.1 may be January or October.',
    },
  },
  *check({ reading: { ledgers } }) {
    for (const { faults } of ledgers) for (const fault of faults) if (fault.kind === 'date') yield hitOf(fault)
  },
}

export const ledgerUnread: Rule<LedgerSubject, Facts> = {
  name: 'ledger-unread',
  severity: 'warning',
  texts: {
    zh: {
      title: '台账里有一格没有看懂',
      about: '台账里的是否、学段、年级、类别写了别的话，或者一行没有写学校：与它有关的数不作结论。',
      message: ({ heading, written, kind }) =>
        kind === 'no-name' ? `这一行没有写${heading}。` : `${heading}“${written}”没有看懂。`,
      hint: ({ kind }) => (kind === 'no-name' ? '请补上；不是一行数据的，请移到表外。' : '请用表头要求的写法。'),
    },
    en: {
      title: 'A cell of a ledger is not understood',
      about:
        'A cell that asks for yes or no, a stage, a grade or a kind says something else, or a row names no school: nothing is concluded from it.',
      message: ({ heading, written, kind }) =>
        kind === 'no-name' ? `The row has no ${heading}.` : `${heading} is not understood: “${written}”.`,
      hint: ({ kind }) =>
        kind === 'no-name'
          ? 'Enter it, or move what is no row out of the table.'
          : 'Use one of the words that are asked for.',
    },
  },
  *check({ reading: { ledgers } }) {
    for (const { faults } of ledgers)
      for (const fault of faults) if (fault.kind === 'unread' || fault.kind === 'no-name') yield hitOf(fault)
  },
}

function hitOf({ block, column, row, at, kind, written, corrected }: CellFault): Hit<Facts> {
  const { sheet, part } = block
  const words = impersonal(written, part.columns.indexOf(column), block)
  const canFix = corrected !== null && formulaAt(sheet, row, at) === null
  return {
    sheet: sheet.name,
    area: cellArea(row, at),
    facts: { heading: column.heading, written: quoted(words), kind, corrected: canFix ? corrected : null },
    edits: canFix ? [{ row, column: at, value: corrected }] : [],
  }
}

/** Numbers that are blank and must not be. */
function* missingNumbers({ table, source }: LedgerSubject['ledgers'][number]['whole']): Iterable<Hit<Facts>> {
  for (const [part, rows] of table.rows)
    for (const [index, column] of part.columns.entries()) {
      if (column.required === undefined) continue
      const isRequired = ready(column.required)
      for (const row of rows) {
        const at = sheetColumn(row.block, index)
        if (at < 0 || row.values[index] !== null || isRequired(source.scopes.on(row)) !== true) continue
        const facts = {
          heading: column.heading,
          written: '',
          kind: 'blank',
          corrected: null,
        } as const
        yield { sheet: row.block.sheet.name, area: cellArea(row.row, at), facts }
      }
    }
}
