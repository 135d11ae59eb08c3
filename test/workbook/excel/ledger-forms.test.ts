import { targetsForm } from '../../../src/balance/targets/presets'
import { ledgerForms } from '../../../src/ledgers/forms/form'
import { LEDGERS } from '../../../src/ledgers/kinds'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { openInHost } from '../../host/node'
import { book, form } from './books'

test('every blank ledger is written into Excel with its lists, limits and print set-up, and taken back', async () => {
  const forms = [...LEDGERS.flatMap((ledger) => ledgerForms(ledger)), targetsForm()]
  const host = openInHost(book(form()))
  const before = host.workbook.snapshot()
  const { names, takeBack } = await openExcelWorkbook().addForms(forms, 'numbered')
  expect(names).toEqual(forms.map(({ name }) => name))
  for (const { name, entries = [] } of forms) {
    const sheet = host.workbook.sheet(name)!
    expect(Object.fromEntries(sheet.layout)).toMatchObject({
      printTitleRows: '$2:$2',
      paperSize: 'A4',
      orientation: 'Landscape',
    })
    const rules = [...sheet.validations.keys()].filter((key) => key.endsWith(' rule'))
    expect([name, rules.length]).toEqual([name, entries.filter(({ kind }) => kind !== 'any').length])
  }
  const movements = host.workbook.sheet('交流轮岗台账（教师）')!
  expect([...movements.validations]).toContainEqual([
    'D3:D42 rule',
    { list: { inCellDropDown: true, source: '是,否' } },
  ])
  expect(movements.formatAt(2, 0)).toMatchObject({ numberFormat: '@' })
  expect(movements.formatAt(41, 5)).toMatchObject({ numberFormat: 'yyyy"年"m"月"d"日"' })
  await takeBack()
  expect(host.workbook.snapshot()).toEqual(before)
})
