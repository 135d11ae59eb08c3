import { QUALITY_2017 } from '../../src/balance/standards/catalogue'
import { checkBalance } from '../../src/balance/check-balance'
import { cityLedgerForms } from '../../src/ledgers/forms/city-forms'
import { csvReport } from '../../src/report/csv'
import { draftReport } from '../../src/report/draft/draft'
import { reportFile } from '../../src/report/file-report'
import { htmlReport } from '../../src/report/html/report'
import { jsonReport } from '../../src/report/json'
import { balanceSheet } from '../../src/report/balance/sheet'
import { ledgerTables } from '../../src/report/ledgers'
import { reportForm } from '../../src/report/sheet-form'
import { returnNote } from '../../src/report/return-note'
import { textReport } from '../../src/report/text'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { checked } from '../ledgers/workbook'
import { countyBook } from './county-book'

/** A number with a right check digit that stands for nobody, and what a column of names would hold. */
const NUMBER = '11010519491231002X'
const NAME = '某某学生姓名'

test('identity numbers and names of pupils get into no report, no draft and no city’s ledger, wherever they stand', async () => {
  const workbook = readWorkbook(
    await countyBook('昌图县', {
      '控辍保学!A4': NUMBER,
      // The same pupil twice, so that a message would name it; and in cells that messages quote.
      '控辍保学!A5': NUMBER,
      '控辍保学!C4': NUMBER,
      '控辍保学!H4': `${NAME}两次`,
      '控辍保学!O3': '学生姓名',
      '控辍保学!O4': NAME,
      '控辍保学!I4': NUMBER,
      '残疾儿童!I3': '姓名',
      '残疾儿童!I5': NAME,
      '残疾儿童!C5': NUMBER,
      '随迁子女!B4': NUMBER,
      '大班额!F4': NUMBER,
      '汇总表!D45': `已劝返${NUMBER}`,
    }),
  )
  const check = checked(workbook)
  const rules = new Set(check.findings.map(({ rule }) => rule))
  for (const rule of ['ledger-personal-data', 'ledger-row-doubled', 'ledger-number', 'ledger-date', 'ledger-unread'])
    expect(rules).toContain(rule)
  const balance = checkBalance(workbook, { standard: QUALITY_2017, language: 'zh', year: 2018, terms: null })
  const file = reportFile('昌图县.xlsx', check)
  const all = {
    text: textReport([file], 'zh'),
    json: jsonReport([file]),
    html: htmlReport([file], 'zh', '2018-12-01'),
    csv: csvReport([file], 'zh'),
    note: returnNote(file, 'zh', null),
    sheet: reportForm(file, { version: '1.0.0', made: '2018-12-01' }, 'zh'),
    balance: balanceSheet(balance, 'zh'),
    figures: ledgerTables(check.ledgers, 'zh'),
    draft: draftReport({ table: check.tables[0], check, balance, previous: null }),
    city: cityLedgerForms([{ county: '昌图县', ledgers: check.subject.reading.ledgers, date1904: false }]),
  }
  for (const [name, made] of Object.entries(all)) {
    const text = JSON.stringify(made)
    expect([name, text.includes(NUMBER)]).toEqual([name, false])
  }
  // A name that stands where a number should is quoted to whom it is told, and handed on nowhere.
  for (const made of [all.draft, all.figures]) expect(JSON.stringify(made)).not.toContain(NAME)
  expect(JSON.stringify(all.city)).not.toContain(`"${NAME}"`)
})
