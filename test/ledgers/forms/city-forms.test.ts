import { cityLedgerForms } from '../../../src/ledgers/forms/city-forms'
import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { newWorkbook } from '../../../src/workbook/xlsx/write/form/forms'
import { checked, countyWorkbook, HEADINGS, ledgerSheet, type Row } from '../workbook'

const special = (...rows: readonly Row[]) =>
  checked(countyWorkbook([ledgerSheet('残疾儿童', [...HEADINGS.special, '姓名'], rows)]))

test('seven counties’ ledgers become one with a column of counties, and each county’s figures stay what they were', () => {
  const counties = ['银州区', '清河区', '铁岭县', '西丰县', '昌图县', '调兵山市', '开原市']
  const files = counties.map((county, at) => ({
    county,
    check: special(['宝力小学', 10 + at, 6, 2, 1 + at, 1, 10 + at, '王小明']),
  }))
  const forms = cityLedgerForms(
    files.map(({ county, check }) => ({ county, ledgers: check.subject.reading.ledgers, date1904: false })),
  )
  const city = checked(readWorkbook(newWorkbook(forms)))
  expect(city.ledgers[0].counties?.map(({ name }) => name)).toEqual(counties)
  expect(city.ledgers[0].counties?.map(({ figures }) => figures)).toEqual(
    files.map(({ check }) => check.ledgers[0].figures),
  )
  expect(JSON.stringify(forms)).not.toContain('王小明')
})

test('an identity number that stands for a pupil is not taken over', () => {
  const dropout = [
    '11010519491231002X',
    '宝力小学',
    '三年级',
    '辍学',
    43405,
    '病',
    '李书记',
    1,
    43410,
    '是',
    43406,
    '',
    '',
    '',
  ]
  const { subject } = checked(countyWorkbook([ledgerSheet('控辍保学', HEADINGS.dropouts, [dropout])]))
  const forms = cityLedgerForms([{ county: '昌图县', ledgers: subject.reading.ledgers, date1904: false }])
  expect(JSON.stringify(forms)).not.toContain('11010519491231002X')
  expect(checked(readWorkbook(newWorkbook(forms))).ledgers).toMatchObject([{ rows: 1, figures: { open: 1 } }])
})
