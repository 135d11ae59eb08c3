import { rowsForm } from '../../../src/grid/form/rows-form'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import type { Edit } from '../../../src/grid/edit'
import { WorkbookProblem } from '../../../src/workbook/problem'
import type { WorkbookPort } from '../../../src/workbook/port'
import type { WorkbookHost } from '../../host/host'
import { openInHost } from '../../host/node'
import { book, errorMark, form, unachievedMark } from './books'

const EDITS: readonly Edit[] = [
  { sheet: '汇总表', cell: 'C2', value: '银州区' },
  { sheet: '汇总表', cell: 'D2', value: '清河区' },
  { sheet: '汇总表', cell: 'A3', value: '12' },
]

/** A workbook whose next write is lost after some of its actions, Infinity for all. */
async function losing(actions: number, trip = 1): Promise<{ host: WorkbookHost; workbook: WorkbookPort }> {
  const host = openInHost(book(form()))
  const workbook = openExcelWorkbook()
  await workbook.read()
  host.lose({ trip, actions })
  return { host, workbook }
}

/** Actions of a batch of edits, and more. */
const EVERY_ACTION = Array.from({ length: 24 }, (_, index) => index)

test('corrections whose answer is lost are found to be written, and can be taken back', async () => {
  const { host, workbook } = await losing(Infinity)
  const original = host.workbook.snapshot()
  const takeBack = await workbook.edit(EDITS)
  expect(host.workbook.snapshot()).not.toEqual(original)
  await takeBack()
  expect(host.workbook.snapshot()).toEqual(original)
})

test.each(EVERY_ACTION)(
  'corrections that are lost after action %i are not done or all done, and said so',
  async (actions) => {
    const { host, workbook } = await losing(actions)
    const original = host.workbook.snapshot()
    const done = await workbook.edit(EDITS).then(
      () => true,
      (error: WorkbookProblem) => error.kind !== 'busy',
    )
    const { cells } = host.workbook.sheets[0]
    const written = [...cells.values()].filter(({ value }) => value === 12 || value === '清河区').length
    if (done) expect(written).toBe(3)
    else expect(host.workbook.snapshot()).toEqual(original)
  },
)

test('corrections of which the rest cannot be written say which were', async () => {
  const { host, workbook } = await losing(9)
  host.fail({ trip: 3, code: 'GeneralException' })
  await expect(workbook.edit(EDITS)).rejects.toMatchObject({ kind: 'part-done', facts: { cells: ['C2'] } })
})

test('corrections of which nobody can tell what was done say so', async () => {
  const { host, workbook } = await losing(9)
  host.fail({ trip: 2, code: 'ConnectionFailure' })
  await expect(workbook.edit(EDITS)).rejects.toMatchObject({ kind: 'half-done' })
})

test.each([0, 4, 9, 14, 30, Infinity])(
  'marks that are lost after action %p are all there or as before',
  async (actions) => {
    const host = openInHost(book(form()))
    const workbook = openExcelWorkbook()
    await workbook.mark([unachievedMark('汇总表')])
    const before = formulas(host)
    host.lose({ trip: 1, actions })
    const done = await workbook.mark([errorMark('汇总表', 1, 3), errorMark('汇总表', 2, 3)]).then(
      () => true,
      () => false,
    )
    expect(formulas(host)).toEqual(done ? ['="YJ:error"<>""', '="YJ:error"<>""'] : before)
  },
)

test.each([0, 2, 5, Infinity])('a clearing that is lost after action %p is done or not', async (actions) => {
  const host = openInHost(book(form()))
  const workbook = openExcelWorkbook()
  await workbook.mark([unachievedMark('汇总表'), errorMark('汇总表', 1, 3)])
  const before = formulas(host)
  host.lose({ trip: 2, actions })
  const count = await workbook.clear().catch(() => null)
  expect([count, formulas(host)]).toEqual(count === null ? [null, before] : [2, []])
})

test.each([0, 3, 8, Infinity])('a sheet whose answer is lost after action %p is not left behind', async (actions) => {
  const { host, workbook } = await losing(actions, 2)
  await expect(workbook.addForms([rowsForm('校验报告', [['问题'], ['一']])], 'numbered')).rejects.toMatchObject({
    kind: 'busy',
  })
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['汇总表'])
})

test.each([0, Infinity])('what is kept and its answer lost after action %p is kept or not', async (actions) => {
  const { host, workbook } = await losing(actions, 2)
  const done = await workbook.store('roster', '古塔区').then(
    () => true,
    () => false,
  )
  expect(done).toBe(actions > 0)
  expect(host.workbook.xmlParts.size).toBe(done ? 1 : 0)
  expect(await workbook.load('roster')).toBe(done ? '古塔区' : null)
})

function formulas(host: WorkbookHost): string[] {
  return host.workbook.sheets[0].conditionalFormats.map(({ formula }) => formula)
}
