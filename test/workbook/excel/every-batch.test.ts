import { fc } from '../../property'
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

/** Following what was typed into a cell. */
const LIVE = (port: WorkbookPort) => port.changes!.readAgain(contents(), [{ sheet: '汇总表', cell: 'C2' }])

/** Everything that the pane has Excel do. */
const DEEDS: readonly (readonly [string, (port: WorkbookPort) => Promise<unknown>])[] = [
  ['check', (port) => port.read()],
  ['live', LIVE],
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
    expect(done === before).toBe(deed === 'check' || deed === 'live')
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

  test('answers that come late, each after its own time, change nothing', async () => {
    const calm = await ready()
    await act(calm.port)
    const delays = fc.array(fc.nat({ max: 6 }), { minLength: MOST_TRIPS, maxLength: MOST_TRIPS })
    await fc.assert(
      fc.asyncProperty(delays, async (times) => {
        const { host, port } = await ready()
        let trip = 0
        host.delay = () => times[trip++ % times.length]
        // What was typed is followed meanwhile.
        const [, followed] = await Promise.all([act(port), LIVE(port)])
        expect(seen(host)).toBe(seen(calm.host))
        expect(followed.sheets.map(({ name }) => name)).toEqual(['汇总表', '系数'])
      }),
      { seed: 20_261_130, numRuns: 6 },
    )
  })

  // Sheets that are added a second time are numbered: they are not done again.
  const again = deed !== 'export' && deed !== 'roll up'
  test('the pane is opened anew at every batch: it reads what is there, and doing it again does it', async () => {
    const calm = await ready()
    await act(calm.port)
    for (let trips = 0; trips <= MOST_TRIPS; trips++) {
      const { host, port } = await ready()
      await goneAfter(host, trips, () => act(port))
      const anew = openExcelWorkbook()
      expect((await anew.read()).sheets.map(({ name }) => name)).toContain('汇总表')
      expect(await anew.load('roster')).toBe('古塔区')
      if (!again) continue
      await act(anew)
      expect([trips, seen(host)]).toEqual([trips, seen(calm.host)])
    }
  })
})

const REFUSAL = { statusCode: 400, body: '{"error":{"code":"ConnectionFailure","message":""}}' }
/** What pages that went away still wait for. */
const waiting: (() => void)[] = []

afterAll(async () => {
  // They learn it where there is no workbook any more, and wait no longer.
  openInHost(contents()).answer = async () => REFUSAL
  for (const refuse of waiting) refuse()
  await new Promise((resolve) => setTimeout(resolve, 50))
})

/** Begins a deed in a page that goes away when so many trips are answered: what it asks for later never comes to Excel. */
async function goneAfter(host: WorkbookHost, trips: number, deed: () => Promise<unknown>): Promise<void> {
  const answer = host.answer.bind(host)
  let left = trips
  await new Promise<unknown>((resolve, reject) => {
    host.answer = (batch) => {
      if (left-- > 0) return answer(batch)
      resolve(null)
      return new Promise((refuse) => waiting.push(() => refuse(REFUSAL)))
    }
    deed().then(resolve, reject)
  })
  host.answer = answer
}

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
