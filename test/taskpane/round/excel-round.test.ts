import { cellKey } from '../../../src/grid/address'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import { createActions } from '../../../src/taskpane/actions/actions'
import { checkDocument } from '../../../src/taskpane/actions/check-document'
import { taskOf, type Desk } from '../../../src/taskpane/actions/desk'
import { NO_HISTORY } from '../../../src/taskpane/actions/history'
import { roundActions } from '../../../src/taskpane/actions/round'
import * as engine from '../../../src/taskpane/parts/engine'
import { readRequested } from '../../../src/taskpane/round/read-requested'
import { emptyPane, offeredBy, openedDocument } from '../../../src/taskpane/state/pane-state'
import { reducePane } from '../../../src/taskpane/state/reducer'
import { createStore } from '../../../src/taskpane/state/store'
import type { WorkbookContents } from '../../../src/grid/contents'
import { openInHost } from '../../host/node'
import { sheetFromGrid } from '../../../src/grid/contents'
import { TASK_COLUMNS } from '../../../src/tasks/task-sheet'
import { CORRECTED, fileOf, SENT, type RoundFile } from '../../roll-up/manners'
import { tableOf, TIELING } from '../../roll-up/round'

/** 收表 in the pane beside a workbook in Excel. */
function besideExcel(contents: WorkbookContents) {
  const host = openInHost(contents)
  const port = openExcelWorkbook()
  const desk: Desk = {
    store: createStore(reducePane, emptyPane('excel', 'zh')),
    services: { engine: async () => engine, now: () => new Date(2018, 11, 31), download: () => {} },
    opened: new Map([['book', { port, history: NO_HISTORY, stop: null, writtenAt: 0 }]]),
  }
  desk.store.dispatch({ type: 'opened', document: openedDocument('book', '', offeredBy(port)) })
  const round = roundActions(desk, async () => ({ read: async (request) => readRequested(request), stop: () => {} }))
  const collect = (files: readonly RoundFile[]) => round.choose(files.map(([name, bytes]) => ({ name, bytes: async () => bytes }))) // prettier-ignore
  return { host, desk, round, collect, actions: createActions(desk) }
}

const cityTable = () => tableOf({ unit: '铁岭市教育局', all: TIELING.join('、'), answers: { 5: { achieved: TIELING.join('、') } } }) // prettier-ignore
const cell = (host: ReturnType<typeof openInHost>, sheet: string, row: number, column: number) =>
  host.workbook.sheet(sheet)?.cells.get(cellKey(row, column))?.value

it('the open table is the target: every cell that changes is shown, written with the sheets of the roll-up in a few batches, and taken back as one', async () => {
  const { host, desk, round, collect, actions } = besideExcel(cityTable())
  const before = host.workbook.snapshot()
  await collect(CORRECTED)
  await round.planInto()
  expect(host.workbook.snapshot()).toEqual(before)
  const { edits, forms } = round.store.state().plan!
  expect(edits.find((edit) => edit.cell === 'F8')).toMatchObject({ before: '无', value: '昌图县' })
  expect(forms.map(({ name }) => name)).toEqual(['来源', '报送情况'])
  const trips = host.trips.length
  await round.writePlan(edits)
  // Of them three read the workbook again.
  expect(host.trips.length - trips).toBeLessThanOrEqual(7)
  expect([cell(host, '汇总表', 7, 5), cell(host, '报送情况', 0, 0)]).toEqual(['昌图县', '铁岭市教育局报送情况'])
  const sent = host.workbook.sheet('报送情况')!
  expect(sent.formatAt(1, 0)).toMatchObject({ bold: true, look: { EdgeTop: 'Continuous', wrapText: true } })
  expect(sent.layout.get('paperSize')).toBe('A4')
  expect(host.workbook.sheet('来源')!.links.get('A3')).toEqual({ documentReference: "'汇总表'!E4" })
  expect(desk.store.state().documents[0].undoable).toBe(true)
  await actions.takeBack()
  expect(host.workbook.snapshot()).toEqual(before)
})

it('cells that are not chosen stay; what was edited since stays the next time, and is said', async () => {
  const { host, desk, round, collect } = besideExcel(cityTable())
  await collect(CORRECTED)
  await round.planInto()
  const { edits } = round.store.state().plan!
  await round.writePlan(edits.filter((edit) => edit.cell !== 'F8'))
  expect(cell(host, '汇总表', 7, 5)).toBe('无')
  await round.planInto()
  expect(round.store.state().plan).toMatchObject({ edits: [], kept: 1 })
  await round.writePlan([])
  expect(desk.store.state().documents[0].notice).toMatchObject({ kept: ['来源（上次）', '报送情况（上次）'] })
})

it('a workbook without a table is given one, as the blank form looks', async () => {
  const { host, round, collect, actions } = besideExcel({ sheets: [sheetFromGrid('Sheet1', [['a']])], date1904: false })
  const before = host.workbook.snapshot()
  await collect(SENT)
  await round.planInto()
  expect(round.store.state().plan).toMatchObject({ edits: [], forms: [{ name: '汇总表' }, { name: '来源' }, { name: '报送情况' }] }) // prettier-ignore
  await round.writePlan([])
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '汇总表', '来源', '报送情况'])
  const table = host.workbook.sheet('汇总表')!
  expect(table.formatAt(0, 0).look).toMatchObject({ fontName: '方正小标宋简体', fontSize: 20 })
  expect(table.merges.length).toBeGreaterThan(1)
  await actions.takeBack()
  expect(host.workbook.snapshot()).toEqual(before)
})

it.each([3, 4, 5])('when Excel refuses trip %d of the writing, nothing is changed and it is said why', async (trip) => {
  const { host, desk, round, collect } = besideExcel(cityTable())
  await collect(CORRECTED)
  await round.planInto()
  const before = host.workbook.snapshot()
  // The writing: cells, names of the sheets, the sheets.
  host.fail({ trip: trip - 2, action: 0, code: 'GeneralException' })
  await round.writePlan(round.store.state().plan!.edits)
  expect(host.workbook.snapshot()).toEqual(before)
  expect(desk.store.state().documents[0].notice?.kind).toBe('problem')
})

it('what was typed since it was shown is looked at again before anything is written', async () => {
  const { host, desk, round, collect } = besideExcel(cityTable())
  await collect(CORRECTED)
  await round.planInto()
  const { edits } = round.store.state().plan!
  host.workbook.sheet('汇总表')!.write(7, 5, { value: '昌图县', formula: null })
  taskOf(desk, 'book')!.tell({ type: 'changed-outside' })
  await round.writePlan(edits)
  expect(host.workbook.sheets).toHaveLength(1)
  expect(round.store.state().plan!.edits.map((edit) => edit.cell)).not.toContain('F8')
})

it('与上期对比 and 督办 are written as they are handed on, and taken back', async () => {
  const { host, desk, round, collect, actions } = besideExcel(cityTable())
  await collect(CORRECTED)
  await checkDocument(desk, taskOf(desk, 'book')!)
  await round.planInto()
  await round.writePlan(round.store.state().plan!.edits)
  const before = host.workbook.snapshot()
  const listed = await actions.periods.tasks(null)
  await actions.periods.addTasks(listed!)
  const tasks = host.workbook.sheet('督办')!
  expect([...tasks.validations.keys()]).toContainEqual(expect.stringMatching(/rule$/))
  expect(tasks.formatAt(1, 0).bold).toBe(true)
  await actions.takeBack()
  expect(host.workbook.snapshot()).toEqual(before)
  const compared = await actions.periods.compareWith({ name: '去年', subject: desk.store.state().documents[0].checked!.result.tables[0] }) // prettier-ignore
  expect(compared!.findings.map(({ rule }) => rule)).toContain('period-copied')
  await actions.periods.addComparison(compared!)
  expect(host.workbook.sheet('与上期对比')!.formatAt(1, 0).bold).toBe(true)
})

it('督办 goes on with that of an earlier file; one without says so', async () => {
  const answers = { 5: { achieved: TIELING.slice(1).join('、'), unachieved: '银州区' } }
  const { desk, actions } = besideExcel(tableOf({ unit: '铁岭市教育局', all: TIELING.join('、'), answers }))
  await checkDocument(desk, taskOf(desk, 'book')!)
  const written: Readonly<Record<string, string>> = {
    point: '5',
    county: '银州区',
    person: '基教股',
    progress: '推进中',
  }
  const rows = [TASK_COLUMNS.map(({ heading }) => heading), TASK_COLUMNS.map(({ key }) => written[key])]
  const sheet = sheetFromGrid('督办', rows)
  const file = (bytes: Uint8Array) => actions.periods.earlierTasks({ name: '上期.xlsx', bytes: async () => bytes })
  const earlier = await file(fileOf({ sheets: [sheet], date1904: false }))
  if (typeof earlier === 'string') throw new Error(earlier)
  const [task] = (await actions.periods.tasks(earlier))!.list.tasks
  expect(task).toMatchObject({ point: 5, county: '银州区', person: '基教股', progress: '推进中' })
  expect((await actions.periods.tasks(null))!.list.tasks[0].progress).toBe('未启动')
  expect(await file(fileOf(cityTable()))).toContain('里没有“督办”表')
  expect(await file(new Uint8Array())).toEqual(expect.any(String))
})
