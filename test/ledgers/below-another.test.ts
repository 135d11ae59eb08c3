import type { SheetContents } from '../../src/grid/contents'
import { checkAny } from '../../src/ledgers/check-any'
import { checkWorkbook } from '../../src/ledgers/check-workbook'
import { holdsFormsOnly } from '../../src/ledgers/forms-only'
import { filledSheet } from '../summary-table/filled-table'
import { CHANGTU, HEADINGS, OPTIONS, schoolSheet, type Row } from './workbook'

const LEDGERS: Record<string, readonly Row[]> = {
  'large-classes': [
    ['消除大班额台账'],
    HEADINGS.classes,
    ['一小', '小学', '三年级', '3班', 60, 58, '学位不足', '分流', '王某', '2019-09', null],
  ],
  migrants: [HEADINGS.migrants, ['一小', 20, 20, 0, 0, 0], ['二小', 10, 10, 0, 0, 0]],
  'left-behind': [['留守儿童关爱'], ['填报：教育局'], HEADINGS.leftBehind, ['城关镇', 30, 30, '有', '2018-09']],
}

/** The sheet with a ledger below what it holds, a blank row between. */
function withBelow(sheet: SheetContents, ledger: readonly Row[]): SheetContents {
  const first = Math.max(...sheet.rows.keys()) + 2
  const rows = new Map(sheet.rows)
  ledger.forEach((cells, at) => rows.set(first + at, cells.map((cell) => cell ?? null))) // prettier-ignore
  return { ...sheet, rows }
}

const book = (...sheets: readonly SheetContents[]) => ({ sheets, date1904: false })

test.each(Object.entries(LEDGERS))('below a form %s is read, and so is the form', (id, ledger) => {
  const form = filledSheet({ office: CHANGTU })
  const both = book(withBelow(form, ledger))
  expect(holdsFormsOnly(both)).toBe(false)
  const { tables, ledgers, findings } = checkAny(both, OPTIONS)
  expect(tables.map(({ answers }) => answers.length)).toEqual([49])
  expect(ledgers.map((one) => one.id)).toEqual([id])
  const rules = findings.map(({ rule }) => rule).filter((rule) => !rule.includes('ledger'))
  expect(rules).toEqual(checkAny(book(form), OPTIONS).findings.map(({ rule }) => rule))
})

test('below a table of schools a ledger is held against those schools', () => {
  const schools = schoolSheet([['一小', '小学', 600, 14, 58, 1, 0]])
  const workbook = book(filledSheet({ office: CHANGTU }), withBelow(schools, LEDGERS['large-classes']))
  const { ledgers, subject } = checkWorkbook(workbook, OPTIONS)
  expect(ledgers.map(({ id }) => id)).toEqual(['large-classes'])
  expect(subject.schools.named('一小', 'primary')).toHaveLength(1)
})
