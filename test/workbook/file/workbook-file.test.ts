import { textBefore } from '../../../src/grid/edit'
import { WorkbookFile } from '../../../src/workbook/file/workbook-file'
import { standingFormula } from '../../../src/workbook/marks/formula'
import type { Mark } from '../../../src/workbook/marks/mark'
import { corpusBytes } from '../../taskpane/fixture'

const bytes = corpusBytes('defects.xlsx')
const EDIT = { sheet: '汇总表', cell: 'G47', value: '督导室' }
const MARK: Mark = {
  kind: 'error',
  sheet: '汇总表',
  areas: [{ top: 4, left: 5, bottom: 4, right: 5 }],
  formula: standingFormula('error'),
}
const text = async (file: WorkbookFile): Promise<string> => textBefore(await file.read(), EDIT)

test('an edit is read back, and taken back to the very same bytes', async () => {
  const file = new WorkbookFile(bytes)
  const takeBack = await file.edit([EDIT])
  expect(await text(file)).toBe('督导室')
  await takeBack()
  expect(Buffer.compare(file.bytes, bytes)).toBe(0)
})

test('taking back an edit keeps marks that were laid since', async () => {
  const file = new WorkbookFile(bytes)
  const takeBack = await file.edit([EDIT])
  await file.mark([MARK])
  await takeBack()
  const marked = new WorkbookFile(bytes)
  await marked.mark([MARK])
  expect(Buffer.compare(file.bytes, marked.bytes)).toBe(0)
})

test('edits are taken back in any order', async () => {
  const file = new WorkbookFile(bytes)
  const first = await file.edit([EDIT])
  const second = await file.edit([{ ...EDIT, cell: 'G46', value: '基教科' }])
  await first()
  await second()
  expect(Buffer.compare(file.bytes, bytes)).toBe(0)
})

test('an edit that cannot be made is refused in words, and changes nothing', async () => {
  const file = new WorkbookFile(bytes)
  await expect(file.edit([EDIT, { ...EDIT, sheet: '没有' }])).rejects.toMatchObject({ kind: 'refused' })
  expect(file.bytes).toBe(bytes)
})

test('a stopped reading is cancelled', async () => {
  await expect(new WorkbookFile(bytes).read(AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' })
})

test('what is kept is in the copy to be saved, until it is taken away', async () => {
  const file = new WorkbookFile(bytes)
  await file.store('roster', '古塔区')
  expect(await file.load('roster')).toBe('古塔区')
  expect(await new WorkbookFile(file.bytes).load('roster')).toBe('古塔区')
  await file.store('roster', null)
  expect(await file.load('roster')).toBeNull()
})

test('taking back an edit keeps what was stored and added since', async () => {
  const file = new WorkbookFile(bytes)
  const takeBack = await file.edit([EDIT])
  await file.store('roster', '古塔区')
  await file.addSheet('校验结果', [['甲']])
  await takeBack()
  await takeBack()
  const same = new WorkbookFile(bytes)
  await same.store('roster', '古塔区')
  await same.addSheet('校验结果', [['甲']])
  expect(Buffer.compare(file.bytes, same.bytes)).toBe(0)
})
