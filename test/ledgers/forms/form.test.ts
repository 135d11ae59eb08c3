import { readSchools } from '../../../src/balance/school-sheet/read'
import { targetsForm, TARGET_PRESETS } from '../../../src/balance/targets/presets'
import { readTargets } from '../../../src/balance/targets/read'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { ledgerForms } from '../../../src/ledgers/forms/form'
import { LEDGERS } from '../../../src/ledgers/kinds'
import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { newWorkbook } from '../../../src/workbook/xlsx/write/form/forms'
import { schoolList } from '../../../src/ledgers/schools/school-list'
import { checked, PLAIN_SCHOOLS, schoolSheet } from '../workbook'

test.each(LEDGERS.map((ledger) => [ledger.id, ledger] as const))(
  'the blank sheets of %s are read as a ledger without a row, and nothing is wrong with them',
  (id, ledger) => {
    const { ledgers, findings } = checked(readWorkbook(newWorkbook(ledgerForms(ledger))))
    expect(ledgers).toMatchObject([{ id, rows: 0 }])
    expect(ledgers[0].parts).toHaveLength(ledger.parts.length)
    expect(findings.map(({ rule }) => rule)).toEqual(['table-not-found'])
  },
)

test('the blank ledger of standard schools begins with every school, what it lacks and by how much', () => {
  // Of 3000 pupils, 90 teachers are 3 for a hundred: 1.2 short of 4.2.
  const few = [...PLAIN_SCHOOLS.slice(1), ['九年一贯', '初中', 100, 3, 40, 0, 0]]
  const sheet = schoolSheet([['城关一小', '小学', 3000, 60, 45, 0, 0], ...few])
  const reading = readSchools({ sheets: [sheet], date1904: false }, QUALITY_2017)
  const ledger = LEDGERS.find(({ lists }) => lists === 'schools')!
  const [form] = ledgerForms(ledger, schoolList(reading, QUALITY_2017))
  const filled = form.rows.slice(2).map(({ cells }) => cells.slice(0, 4).map((cell) => cell?.value))
  expect(filled.slice(0, 5)).toEqual([
    [
      '城关一小', '小学', '每百名学生拥有高于规定学历教师数、生均教学及辅助用房面积、生均体育运动场馆面积、生均教学仪器设备值、每百名学生拥有网络多媒体教室数',
      '1.2人、1.83平方米、2.5平方米、667元、0.967间',
    ],
    ['八面城中学', '初中', '无', null],
    ['宝力小学', '小学', '无', null],
    ['九年一贯', '初中', '无', null],
    [null, null, null, null],
  ]) // prettier-ignore
  const { ledgers, findings } = checked({
    sheets: [sheet, ...readWorkbook(newWorkbook([form])).sheets],
    date1904: false,
  })
  expect(ledgers[0].figures).toMatchObject({ schools: 4, listed: 4, passing: 3 })
  expect(findings.map(({ rule }) => rule)).toEqual(['table-not-found', 'school-plan-missing'])
})

test('lists and limits are as Excel takes them', () => {
  const entries = LEDGERS.flatMap((ledger) => ledgerForms(ledger)).flatMap((form) => form.entries ?? [])
  expect(entries.filter(({ title, choices = [] }) => title.length > 32 || choices.join(',').length > 255)).toEqual([])
  expect(entries.some(({ kind }) => kind === 'choice')).toBe(true)
})

test('the sheet of targets has the published ones, by the year', () => {
  const { rows, unread } = readTargets(readWorkbook(newWorkbook([targetsForm()])), QUALITY_2017)
  expect(unread).toEqual([])
  const published = TARGET_PRESETS.flatMap((preset) => preset.rows)
  expect(
    rows.map(({ subject, stage, goals }) => [
      subject,
      stage,
      Object.fromEntries(goals.map(({ year, amount }) => [year, amount.value])),
    ]),
  ).toEqual(published.map(({ subject, stage, goals }) => [subject, stage, goals]))
})
