import { targetsForm, TARGET_PRESETS } from '../../src/balance/targets/presets'
import { readTargets } from '../../src/balance/targets/read'
import { QUALITY_2017 } from '../../src/balance/standards/catalogue'
import { ledgerForms } from '../../src/ledgers/form'
import { LEDGERS } from '../../src/ledgers/kinds'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { newWorkbook } from '../../src/workbook/xlsx/write/form/forms'
import { checked } from './workbook'

test.each(LEDGERS.map((ledger) => [ledger.id, ledger] as const))(
  'the blank sheets of %s are read as a ledger without a row, and nothing is wrong with them',
  (id, ledger) => {
    const { ledgers, findings } = checked(readWorkbook(newWorkbook(ledgerForms(ledger))))
    expect(ledgers).toMatchObject([{ id, rows: 0 }])
    expect(ledgers[0].parts).toHaveLength(ledger.parts.length)
    expect(findings.map(({ rule }) => rule)).toEqual(['table-not-found'])
  },
)

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
