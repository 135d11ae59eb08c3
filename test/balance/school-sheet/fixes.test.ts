import { withEdits } from '../../../src/grid/edit'
import { WorkbookFile } from '../../../src/workbook/file/workbook-file'
import { rowsForm } from '../../../src/grid/form/rows-form'
import { workbookWithForms } from '../../../src/workbook/xlsx/write/form/forms'
import { corpusBytes } from '../../taskpane/fixture'
import { book, check, HEADINGS, row } from './books'

const ROWS = [
  HEADINGS,
  row('一小', { 3: '１８０', 8: '450平方米', 9: '1,600', 10: '50万元', 11: '无' }),
  row('二小', { 10: 50 }),
  row('三小'),
]
const editsOf = (contents: ReturnType<typeof book>) => check(contents).flatMap(({ fix }) => fix?.edits ?? [])

it('corrections of numbers end as numbers, and are made once', () => {
  const contents = book(ROWS)
  const fixed = withEdits(contents, editsOf(contents))
  expect(fixed.sheets[0].rows.get(1)?.slice(3)).toEqual([180, 6, 10, 3, 2, 450, 1600, 500_000, 0])
  expect(fixed.sheets[0].rows.get(2)?.[10]).toBe(500_000)
  expect(editsOf(fixed)).toEqual([])
})

it('a heading is corrected as the text it is', () => {
  const contents = book([HEADINGS, row('一小', { 10: 50 }), row('二小', { 10: 40 })])
  expect(editsOf(contents)).toEqual([{ sheet: '学校基本数据', cell: 'K1', value: '教学仪器设备值（万元）' }])
})

it('in a file, too, and taking back puts the texts back', async () => {
  const { bytes } = workbookWithForms(corpusBytes('clean.xlsx'), [
    rowsForm('学校基本数据', ROWS as (string | number | null)[][]),
  ])
  const file = new WorkbookFile(bytes)
  const edits = editsOf(await file.read())
  expect(edits.length).toBeGreaterThan(5)
  const takeBack = await file.edit(edits)
  expect((await file.read()).sheets.at(-1)?.rows.get(1)?.slice(3)).toEqual([180, 6, 10, 3, 2, 450, 1600, 500_000, 0])
  expect(editsOf(await file.read())).toEqual([])
  await takeBack()
  expect(file.bytes).toEqual(bytes)
})
