import { cellKey } from '../../../src/grid/address'
import { sheetFromGrid, type WorkbookContents } from '../../../src/grid/contents'
import { rowsForm } from '../../../src/grid/form/rows-form'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import type { NamedFunction, WorkbookPort } from '../../../src/workbook/port'
import { WorkbookProblem } from '../../../src/workbook/problem'
import type { WorkbookHost } from '../../host/host'
import { openInHost } from '../../host/node'
import { book, errorMark, form, unachievedMark } from './books'

const NAMES: readonly NamedFunction[] = [{ name: '差异系数', formula: '=LAMBDA(x,x)', comment: '义教校验' }]
/** More trips than any action takes, and enough actions of a batch to fall into each part of it. */
const MOST_TRIPS = 8
const ACTIONS = [0, 1, 4, 9, 16, 30]

/** A workbook with what there is to change, remove or take over. */
function contents(): WorkbookContents {
  const formulas = new Map([
    [cellKey(0, 0), 'YJ.CV(C1:C9)'],
    [cellKey(1, 0), 'YJ.GINI(C1:C9)'],
  ])
  return book(form('汇总表'), sheetFromGrid('系数', [[0.25], [0.5]], { formulas }))
}

/** Everything that the pane has Excel do. */
const DEEDS: readonly (readonly [string, (port: WorkbookPort) => Promise<unknown>])[] = [
  ['check', (port) => port.read()],
  ['mark', (port) => port.mark([errorMark('汇总表', 1, 3), unachievedMark('汇总表')])],
  ['clear', (port) => port.clear()],
  [
    'fix',
    (port) =>
      port.edit([
        { sheet: '汇总表', cell: 'C2', value: '银州区、清河区、铁岭县' },
        { sheet: '汇总表', cell: 'A3', value: 7 },
        { sheet: '汇总表', cell: 'D3', value: '无' },
      ]),
  ],
  ['export', (port) => port.addForms([rowsForm('校验报告', [['问题'], ['一'], ['二']])], 'numbered')],
  ['roll up', (port) => port.addForms([rowsForm('系数', [['县', '数']]), rowsForm('来源', [['县']])], 'rewritten')],
  ['waive', (port) => port.store('waivers', ['一'])],
  ['name', (port) => port.names!.define(NAMES)],
  ['values', (port) => port.formulas!.toValues('workbook', [])],
]

/** A workbook that has been checked and marked, as it is when somebody presses the next button. */
async function ready(): Promise<{ host: WorkbookHost; port: WorkbookPort }> {
  const host = openInHost(contents())
  const port = openExcelWorkbook()
  await port.read()
  await port.mark([errorMark('汇总表', 2, 1)])
  await port.store('roster', '古塔区')
  return { host, port }
}

/** The workbook as far as people see it: ids come and go. */
const seen = ({ workbook }: WorkbookHost): string =>
  JSON.stringify(workbook.snapshot(), (key, value: unknown) => (key === 'id' ? '' : value))

/** What a problem may say of a workbook that is neither as before nor done. */
const IN_PART = new Set(['half-done', 'part-done', 'marks-left'])

const MISHAPS: readonly (readonly [string, (host: WorkbookHost, trip: number, action: number) => void])[] = [
  ['fails', (host, trip, action) => host.fail({ trip, action, code: 'GeneralException' })],
  ['loses its answer', (host, trip, action) => host.lose({ trip, actions: action === 0 ? Infinity : action })],
]

describe.each(DEEDS)('%s', (deed, act) => {
  test.each(MISHAPS)('Excel %s at every batch: unchanged, done, or said to be half', async (_, mishap) => {
    const calm = await ready()
    const before = seen(calm.host)
    await act(calm.port)
    const done = seen(calm.host)
    expect(done === before).toBe(deed === 'check')
    for (let trip = 1; trip <= MOST_TRIPS; trip++) {
      for (const action of ACTIONS) {
        const { host, port } = await ready()
        mishap(host, trip, action)
        const problem = await act(port).then(
          () => null,
          (error: unknown) => error,
        )
        const now = seen(host)
        const at = `trip ${trip}, action ${action}`
        if (problem === null) expect([at, now]).toEqual([at, done])
        else {
          expect(problem).toBeInstanceOf(WorkbookProblem)
          if (!IN_PART.has((problem as WorkbookProblem).kind)) expect([at, now]).toEqual([at, before])
        }
      }
    }
  })

  test('a slow Excel is waited for', async () => {
    const { host, port } = await ready()
    host.delay = 20
    await act(port)
    host.delay = 0
    const calm = await ready()
    await act(calm.port)
    expect(seen(host)).toBe(seen(calm.host))
  })
})

test('two hundred sheets are read in three trips, and marked in one', async () => {
  const host = openInHost(book(...Array.from({ length: 200 }, (_, index) => form(`表${index}`))))
  const port = openExcelWorkbook()
  expect((await port.read()).sheets).toHaveLength(200)
  expect(host.trips).toHaveLength(3)
  await port.mark(Array.from({ length: 200 }, (_, index) => errorMark(`表${index}`, 1, 3)))
  expect(host.trips).toHaveLength(4)
  expect(await port.clear()).toBe(200)
})

test('a storm of events asks Excel nothing', async () => {
  const host = openInHost(book(form()))
  const port = openExcelWorkbook()
  let told = 0
  await port.changes!.onChange(() => told++)
  const trips = host.trips.length
  const [{ id }] = host.workbook.sheets
  for (let event = 0; event < 5_000; event++)
    host.workbook.emit(10, { worksheetId: id, address: `A${event + 1}`, changeType: 'RangeEdited', source: 'Local' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect([told, host.trips.length - trips]).toEqual([5_000, 0])
})
