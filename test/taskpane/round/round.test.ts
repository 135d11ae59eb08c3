import type { Desk } from '../../../src/taskpane/actions/desk'
import { fileActions, type GivenFile } from '../../../src/taskpane/actions/files'
import { createActions } from '../../../src/taskpane/actions/actions'
import { roundActions } from '../../../src/taskpane/actions/round'
import * as engine from '../../../src/taskpane/engine'
import { readRequested } from '../../../src/taskpane/round/read-requested'
import { rolledRound } from '../../../src/taskpane/round/rolled'
import { listedRows, roundRows } from '../../../src/taskpane/round/rows'
import { emptyPane } from '../../../src/taskpane/state/pane-state'
import { reducePane } from '../../../src/taskpane/state/reducer'
import { createStore } from '../../../src/taskpane/state/store'
import { valueAt } from '../../../src/grid/contents'
import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { newWorkbook } from '../../../src/workbook/xlsx/write/form/forms'
import { LOOKS } from '../../../src/grid/form/looks'
import { tableOf, TIELING, type TableGiven } from '../../roll-up/round'

/** A page, and what was handed out of it. */
function emptyDesk() {
  const downloads = new Map<string, Uint8Array | string>()
  const desk: Desk = {
    store: createStore(reducePane, emptyPane('browser', 'zh')),
    services: {
      engine: async () => engine,
      now: () => new Date(2018, 11, 31),
      download: (name, content) => void downloads.set(name, content),
    },
    opened: new Map(),
  }
  const round = roundActions(desk, async () => ({ read: async (request) => readRequested(request), stop: () => {} }))
  return { desk, round, files: fileActions(desk), actions: createActions(desk), downloads }
}

/** A table as a file. */
function fileOf(name: string, given: TableGiven): GivenFile {
  const [sheet] = tableOf(given).sheets
  const rows = [...sheet.rows.values()].map((cells) => ({ cells: cells.map((value) => ({ value: value as string | number | null, look: LOOKS.text })) })) // prettier-ignore
  return { name, bytes: async () => newWorkbook([{ name: '汇总表', widths: [9, 9, 9, 9, 9, 9, 9], rows }]) }
}

const county = (name: string, given: Partial<TableGiven> = {}) =>
  fileOf(`各县/${name}.xlsx`, { unit: `铁岭市${name}教育局`, ...given })
const ROUND = [
  county('昌图县', { answers: { 5: { achieved: '无', unachieved: '昌图县' } } }),
  county('西丰县', { answers: { 7: { achieved: '西丰县', unachieved: '西丰县' } } }),
  { name: '各县/坏的.xlsx', bytes: async () => new TextEncoder().encode('nothing') },
  { name: '各县/~$昌图县.xlsx', bytes: async () => new Uint8Array() },
  { name: '各县/说明.docx', bytes: async () => new Uint8Array() },
]

it('reads the files that are workbooks, suggests for whom, and gives each its state', async () => {
  const { round } = emptyDesk()
  await round.choose(ROUND)
  const state = round.store.state()
  expect([state.unit, state.total, state.reading]).toEqual(['铁岭市教育局', 3, false])
  const { rolled } = rolledRound(state, 'zh')!
  const rows = roundRows(rolled)
  expect(rows.map((row) => [row.county, row.state])).toEqual([
    ['银州区', 'missing'],
    ['清河区', 'missing'],
    ['铁岭县', 'missing'],
    ['西丰县', 'back'],
    ['昌图县', 'used'],
    ['调兵山市', 'missing'],
    ['开原市', 'missing'],
    [null, 'unread'],
  ])
  expect(listedRows(rows, '昌图', null, null).map((row) => row.path)).toEqual(['各县/昌图县.xlsx'])
  expect(listedRows(rows, '', 'missing', null)).toHaveLength(5)
  expect(listedRows(rows, '', null, 'errors')[0].county).toBe('西丰县')
})

it('asks for whom where the files do not tell, and reads them then', async () => {
  const { round } = emptyDesk()
  await round.choose([fileOf('a.xlsx', { unit: '甲县教育局' })])
  expect(rolledRound(round.store.state(), 'zh')).toBeNull()
  await round.giveUnit('某市教育局', '甲县\n乙县')
  const { rolled } = rolledRound(round.store.state(), 'zh')!
  expect(rolled.missing).toEqual(['乙县'])
})

it('hands out the table, the report and what goes back', async () => {
  const { round, downloads } = emptyDesk()
  await round.choose(ROUND)
  await round.saveTable()
  await round.print()
  await round.sendBack('各县/西丰县.xlsx')
  expect([...downloads.keys()]).toEqual(['铁岭市教育局汇总表.xlsx', '铁岭市教育局收表情况.html', '退回单-西丰县.html'])
  const { sheets } = readWorkbook(downloads.get('铁岭市教育局汇总表.xlsx') as Uint8Array)
  expect(sheets.map(({ name }) => name)).toEqual(['汇总表', '来源', '报送情况'])
  expect([valueAt(sheets[0], 7, 4), valueAt(sheets[0], 7, 5)]).toEqual(['西丰县', '昌图县'])
})

it('shows every cell of the open table that would change, makes them as one step and takes them back', async () => {
  const { desk, round, files, actions } = emptyDesk()
  await files.open([fileOf('汇总.xlsx', { unit: '铁岭市教育局', all: TIELING.join('、') })])
  await round.choose(
    TIELING.map((name) =>
      county(name, name === '昌图县' ? { answers: { 5: { achieved: '无', unachieved: '昌图县' } } } : {}),
    ),
  )
  await round.previewInto()
  const [{ preview }] = desk.store.state().documents
  expect(preview?.map(({ cell, value }) => [cell, value])).toEqual([
    ['E8', TIELING.filter((name) => name !== '昌图县').join('、')],
    ['F8', '昌图县'],
  ])
  await actions.applyPreview(preview ?? [])
  const answer = () => desk.store.state().documents[0].checked!.result.tables[0].answers[4].unachieved.counties
  expect(answer()).toEqual(['昌图县'])
  await actions.takeBack()
  expect(answer()).toEqual([])
})
