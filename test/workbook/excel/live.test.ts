import { join } from 'node:path'
import { cellArea, cellKey, parseCell } from '../../../src/grid/address'
import { createActions } from '../../../src/taskpane/actions/actions'
import { checkDocument } from '../../../src/taskpane/actions/check-document'
import { taskOf, type Desk } from '../../../src/taskpane/actions/desk'
import { follower } from '../../../src/taskpane/actions/follow'
import { NO_HISTORY } from '../../../src/taskpane/actions/history'
import { listenTo } from '../../../src/taskpane/actions/outside'
import * as engine from '../../../src/taskpane/parts/engine'
import { emptyPane, offeredBy, openedDocument, type DocumentState } from '../../../src/taskpane/state/pane-state'
import { reducePane } from '../../../src/taskpane/state/reducer'
import { createStore } from '../../../src/taskpane/state/store'
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import type { WorkbookChange } from '../../../src/workbook/port'
import { announce } from '../../host/cells'
import { hostOfFile } from '../../host/file'
import type { WorkbookHost } from '../../host/host'
import { useHost } from '../../host/node'

/** What 随时校验 looks at after a change: one trip for cells, all of a reading for what may be more. */
const CHANGES: readonly (readonly [string, WorkbookChange])[] = [
  ['cells', { kind: 'cells', sheet: '汇总表', cells: 'G47' }],
  ['more than cells', { kind: 'cells', sheet: '汇总表', cells: null }],
]
/** More trips than a reading takes. */
const MOST_TRIPS = 5

const MISHAPS: readonly (readonly [string, (host: WorkbookHost, trip: number) => void])[] = [
  ['fails', (host, trip) => host.fail({ trip, code: 'GeneralException' })],
  ['fails half way', (host, trip) => host.fail({ trip, action: 3, code: 'GeneralException' })],
  ['loses its answer', (host, trip) => host.lose({ trip })],
]

async function checked(): Promise<{ host: WorkbookHost; desk: Desk; document: () => DocumentState }> {
  const host = useHost(await hostOfFile(join(__dirname, '../../corpus/defects.xlsx')))
  const port = openExcelWorkbook()
  const services = { engine: async () => engine, now: () => new Date(2018, 11, 1), download: () => {} }
  const desk: Desk = { store: createStore(reducePane, emptyPane('excel', 'zh')), services, opened: new Map() }
  desk.opened.set('workbook', { port, history: NO_HISTORY, stop: null, writtenAt: 0 })
  desk.store.dispatch({ type: 'opened', document: openedDocument('workbook', '', offeredBy(port)) })
  await checkDocument(desk, taskOf(desk, 'workbook')!)
  return { host, desk, document: () => taskOf(desk, 'workbook')!.document }
}

function type({ workbook: { sheets } }: WorkbookHost, cell: string, value: string): void {
  const { row, column } = parseCell(cell)!
  sheets[0].cells.set(cellKey(row, column), { value, formula: null })
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
}

const hasFault = ({ checked: made }: DocumentState): boolean =>
  made?.result.findings.some(({ rule, cell }) => rule === 'office-empty' && cell === 'G47') ?? false

describe.each(MISHAPS)('Excel %s while what is typed is followed', (_, mishap) => {
  test.each(CHANGES)(
    'after a change of %s: followed or said to lag, nothing is written, and the next change brings both',
    async (_kind, change) => {
      for (let trip = 1; trip <= MOST_TRIPS; trip++) {
        const { host, desk, document } = await checked()
        const follow = follower(desk, 'workbook')
        type(host, 'G47', '基教科')
        const before = host.workbook.snapshot()
        const from = document().checked
        mishap(host, trip)
        follow(change, false)
        await until(() => document().lagging || document().checked !== from)
        expect(hasFault(document())).toBe(document().lagging)
        expect(host.workbook.snapshot()).toEqual(before)
        type(host, 'G4', '')
        const then = document().checked
        follow({ kind: 'cells', sheet: '汇总表', cells: 'G4' }, false)
        await until(() => document().checked !== then || (trip > 1 && document().lagging))
        if (document().lagging) continue
        expect(hasFault(document())).toBe(false)
        expect(document().checked?.result.findings.some(({ cell }) => cell === 'G4')).toBe(true)
      }
    },
  )
})

/** The pane has just made a correction of its own, and hears of it from Excel. */
async function corrected() {
  const { host, desk, document } = await checked()
  await listenTo(desk, taskOf(desk, 'workbook')!, desk.opened.get('workbook')!.port)
  await createActions(desk).fix(document().checked!.result.findings.findIndex(({ fix }) => fix !== null))
  expect(document()).toMatchObject({ notice: { kind: 'fixed' }, undoable: true })
  return { host, desk, document }
}

test('what the pane itself wrote is looked at again, and its notice and the way back stay', async () => {
  const { host, document } = await corrected()
  const [{ notice, checked: made }, trips] = [document(), host.trips.length]
  await until(() => host.trips.length > trips)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(document()).toMatchObject({ notice, undoable: true, stale: false })
  expect(document().checked).toBe(made)
  expect(host.trips.length).toBe(trips + 1)
})

test('what a person types right after the pane has written is followed', async () => {
  const { host, document } = await corrected()
  const { row, column } = parseCell('G47')!
  type(host, 'G47', '基教科')
  announce(host.workbook.sheets[0], cellArea(row, column))
  await until(() => !hasFault(document()))
  expect(document()).toMatchObject({ notice: { kind: 'solved', cells: ['G47'] }, undoable: false, stale: false })
})

test('what a person types over the pane’s own writing is followed', async () => {
  const { desk, document } = await corrected()
  const before = document().checked
  const takeBack = desk.opened.get('workbook')!.history.done[0]
  await takeBack.takeBack()
  await until(() => document().checked !== before)
  expect(document()).toMatchObject({ notice: null, undoable: false })
})
