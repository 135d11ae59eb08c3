import type { Hit, Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import { nearestName } from '../../summary-table/counties/roster/nearest'
import { fold } from '../../text/fold'
import { itemAt } from '../../text/items'
import { memo } from '../../text/memo'
import { firstPart } from '../ledger'
import { columnOf, hasPart, indexOf, ready } from '../scope'
import type { LedgerRow } from '../reading/rows'
import { allRows, type LedgerSubject, type LedgerView } from '../subject'
import { cellOf, wordOfRow } from './words'

interface UnknownFacts {
  readonly written: string
  readonly nearest: string | null
  /** Where the school is looked for. */
  readonly where: string
}

/** 乡镇, 街道, 村 are no schools. */
const NO_SCHOOL = /(?:镇|乡|街道|办事处|村|社区|苏木|嘎查|居委会|农场|林场)$/u

export const ledgerSchoolUnknown: Rule<LedgerSubject, UnknownFacts> = {
  name: 'ledger-school-unknown',
  severity: 'error',
  texts: {
    zh: {
      title: '台账里的学校在学校数据里没有',
      about: '台账里写的学校在学校基本数据里找不到（交流轮岗的教师一表：在学校一表里找不到），与它有关的数对不上。',
      message: ({ written, nearest, where }) =>
        `“${written}”在${where}里没有${nearest === null ? '' : `，是不是“${nearest}”`}。`,
      hint: ({ where }) => `请写${where}里的全称；确实漏了的，请补到${where}。`,
    },
    en: {
      title: 'School of a ledger is not on the school sheet',
      about: 'A ledger names a school that the school sheet (of movements: the table of schools) does not have.',
      message: ({ written, nearest, where }) =>
        `“${written}” is not in ${where}${nearest === null ? '' : `: is it “${nearest}”`}.`,
      hint: ({ where }) => `Write the name as ${where} has it, or add the school there.`,
    },
  },
  *check({ ledgers, schools }) {
    const sheetNames = schools.all.map(({ name }) => name)
    for (const { whole } of ledgers)
      for (const row of allRows(whole.table)) {
        const { part } = row.block
        const first = firstPart(whole.table.ledger)
        const inFirst = part !== first && hasPart(whole.table, first.name) ? namesIn(whole) : null
        if (!inFirst && !schools.areKnown) continue
        for (const [index, { kind, key }] of part.columns.entries()) {
          const name = row.values[index]
          if ((kind !== 'school' && kind !== 'place') || typeof name !== 'string') continue
          if (kind === 'place' && NO_SCHOOL.test(name)) continue
          const isKnown = inFirst ? inFirst.has(fold(name)) : schools.named(name, null).length > 0
          if (isKnown) continue
          const names = inFirst ? [...inFirst.values()] : sheetNames
          const where = inFirst ? '学校一表' : '学校基本数据'
          const cell = cellOf(row, key)
          const facts = { written: wordOfRow(row, key) ?? '', nearest: nearestName(name, names), where }
          yield { sheet: row.block.sheet.name, area: cellArea(cell.row, cell.column), facts }
        }
      }
  },
}

/** The schools that a ledger's first table names. */
const namesIn = memo(({ table }: LedgerView): ReadonlyMap<string, string> => {
  const part = itemAt(table.ledger.parts, 0)
  const at = part.columns.findIndex(({ kind }) => kind === 'school')
  const written = (table.rows.get(part) ?? []).map(({ values }) => values[at])
  return new Map(written.flatMap((name) => (typeof name === 'string' ? [[fold(name), name] as const] : [])))
})

interface DoubledFacts {
  readonly words: string
  readonly first: string
}

export const ledgerRowDoubled: Rule<LedgerSubject, DoubledFacts> = {
  name: 'ledger-row-doubled',
  severity: 'error',
  texts: {
    zh: {
      title: '台账里同一行写了两次',
      about: '台账里两行说的是同一所学校（同一个班、同一名学生）：后一行不参加计算。两张表合起来也算。',
      message: ({ words, first }) => `${words}在〔${first}〕已经有一行，这一行不参加计算。`,
      hint: () => '请删去一行，或改正学校、班级、编号。',
    },
    en: {
      title: 'A row of a ledger stands twice',
      about: 'Two rows of a ledger are about the same school, class or pupil: the later is not counted.',
      message: ({ words, first }) => `${words} has a row in ${first} already; this one is not counted.`,
      hint: () => 'Remove one of the rows, or correct the school, class or number.',
    },
  },
  *check({ reading: { ledgers } }) {
    for (const { doubled } of ledgers)
      for (const [row, first] of doubled) {
        const { key = [] } = row.block.part
        const name = key.find((each) => columnOf(row, each).kind !== 'county')
        if (name === undefined) continue
        const place = cellOf(row, name)
        const isSameSheet = row.block.sheet === first.block.sheet
        const address = cellOf(first, name).address
        yield {
          sheet: row.block.sheet.name,
          area: cellArea(place.row, place.column),
          facts: {
            words: key
              .map((each) => wordOfRow(row, each) ?? '')
              .filter((word) => word !== '')
              .join(' '),
            first: isSameSheet ? address : `${first.block.sheet.name}!${address}`,
          },
        }
      }
  },
}

interface DateFacts {
  readonly name: string
  readonly heading: string
  readonly written: string
}

export const ledgerOverdue: Rule<LedgerSubject, DateFacts> = {
  name: 'ledger-overdue',
  severity: 'warning',
  texts: {
    zh: {
      title: '过了计划的时间还没有做到',
      about: '台账里计划的年月早于填报时间的年月，实际的年月还是空的。',
      message: ({ name, heading, written }) => `${name}${heading}是${written}，已经过了，还没有完成。`,
      hint: () => '已经完成的，请补上实际年月；没有完成的，请写明原因和新的计划。',
    },
    en: {
      title: 'Overdue',
      about: 'The month planned in a ledger lies before that of the form, and nothing says that it is done.',
      message: ({ name, heading, written }) =>
        `${name}: ${heading} is ${written}, which has passed, and it is not done.`,
      hint: () => 'Enter the month in which it was done, or a new plan and why.',
    },
  },
  *check({ ledgers, moment }) {
    for (const { whole } of ledgers) {
      const { plan } = whole.table.ledger
      if (!plan) continue
      for (const row of allRows(whole.table)) {
        const planned = row.values[indexOf(row, plan.planned)]
        if (typeof planned !== 'number' || planned >= moment.thisMonth || row.values[indexOf(row, plan.done)] !== null)
          continue
        if (saysDone(row, whole.table.ledger) || isExcepted(plan.unless, row, whole)) continue
        yield dateHit(row, plan.planned)
      }
    }
  },
}

function saysDone(row: LedgerRow, { done }: LedgerView['table']['ledger']): boolean {
  const status = done && row.values[indexOf(row, done.status)]
  return typeof status === 'string' && done!.words.includes(status)
}

export const ledgerDoneWithoutDate: Rule<LedgerSubject, DateFacts> = {
  name: 'ledger-done-without-date',
  severity: 'warning',
  texts: {
    zh: {
      title: '写着完成，没有写时间',
      about: '台账的状态写着已消除、已达标、已复学等，却没有写实际的日期，算不进已完成的。',
      message: ({ name, heading, written }) => `${name}状态是“${written}”，${heading}却没有写。`,
      hint: ({ heading }) => `请补上${heading}。`,
    },
    en: {
      title: 'Done, and no date',
      about: 'The status in a ledger says that something is done, and there is no date.',
      message: ({ name, heading, written }) => `${name}: the status is “${written}”, and ${heading} is blank.`,
      hint: ({ heading }) => `Enter ${heading}.`,
    },
  },
  *check({ ledgers }) {
    for (const { whole } of ledgers) {
      const { ledger } = whole.table
      const { done } = ledger
      if (!done) continue
      for (const row of allRows(whole.table)) {
        if (!saysDone(row, ledger) || row.values[indexOf(row, done.date)] !== null) continue
        if (isExcepted(done.unless, row, whole)) continue
        const place = cellOf(row, done.date)
        const { heading } = columnOf(row, done.date)
        const facts = { name: nameOf(row), heading, written: wordOfRow(row, done.status) ?? '' }
        yield { sheet: row.block.sheet.name, area: cellArea(place.row, place.column), facts }
      }
    }
  },
}

/** Whether a ledger says that its plans and days do not matter to a row. */
function isExcepted(unless: string | undefined, row: LedgerRow, { source }: LedgerView): boolean {
  return unless !== undefined && ready(unless)(source.scopes.on(row)) === true
}

function dateHit(row: LedgerRow, key: string): Hit<DateFacts> {
  const place = cellOf(row, key)
  const { heading } = columnOf(row, key)
  return {
    sheet: row.block.sheet.name,
    area: cellArea(place.row, place.column),
    facts: { name: nameOf(row), heading, written: wordOfRow(row, key) ?? '' },
  }
}

/** What a row is called: by what no other row has. */
function nameOf(row: LedgerRow): string {
  const { key = [] } = row.block.part
  return key.map((each) => (each === 'county' ? '' : wordOfRow(row, each))).join('')
}
