import type { Desk } from '../../../src/taskpane/actions/desk'
import { fileActions, type GivenFile } from '../../../src/taskpane/actions/files'
import { createActions } from '../../../src/taskpane/actions/actions'
import { roundActions } from '../../../src/taskpane/actions/round'
import * as engine from '../../../src/taskpane/parts/engine'
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
import { fileOf as fileOfWorkbook } from '../../roll-up/manners'
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
  expect([state.unit, state.total, state.reading]).toEqual(['铁岭市教育局', 4, false])
  const rows = roundRows(rolledRound(state, 'zh')!)
  expect(rows.map((row) => [row.county, row.state])).toEqual([
    ['银州区', 'missing'],
    ['清河区', 'missing'],
    ['铁岭县', 'missing'],
    ['西丰县', 'back'],
    ['昌图县', 'used'],
    ['调兵山市', 'missing'],
    ['开原市', 'missing'],
    [null, 'open'],
    [null, 'unread'],
  ])
  expect(listedRows(rows, '昌图', null, null).map((row) => row.path)).toEqual([
    '各县/昌图县.xlsx',
    '各县/~$昌图县.xlsx',
  ])
  expect(listedRows(rows, '', 'missing', null)).toHaveLength(5)
  expect(listedRows(rows, '', null, 'errors')[0].county).toBe('西丰县')
})

it('a form in parts on two sheets is one line, with the counts of both', async () => {
  const { round } = emptyDesk()
  const [first, second] = [
    [1, 25],
    [26, 49],
  ].map(([from, to]) => {
    const without = Array.from({ length: 49 }, (_, index) => index + 1).filter((number) => number < from || number > to)
    return tableOf({ unit: '铁岭市昌图县教育局', without, answers: { 3: { achieved: '昌图县', unachieved: '昌图县' }, 40: { achieved: '无', unachieved: '昌图县' } } }).sheets[0] // prettier-ignore
  })
  await round.choose([
    { name: '昌图县.xlsx', bytes: async () => fileOfWorkbook({ sheets: [{ ...first, name: '一' }, { ...second, name: '二' }], date1904: false }) }, // prettier-ignore
  ])
  const rows = roundRows(rolledRound(round.store.state(), 'zh')!).filter(({ path }) => path !== null)
  expect(rows.map(({ county, state, unachieved }) => [county, state, unachieved])).toEqual([['昌图县', 'back', 1]])
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

it('goes on with 责任科室 of the table of the period before, and says where that has none', async () => {
  const { round, downloads } = emptyDesk()
  await round.choose(ROUND)
  await round.takeEarlier({ name: '别的.xlsx', bytes: async () => newWorkbook([]) })
  expect(round.store.state().notice).toContain('别的.xlsx')
  await round.takeEarlier({ name: '坏的.xlsx', bytes: async () => new Uint8Array() })
  expect(round.store.state()).toMatchObject({ earlier: null, notice: expect.stringContaining('空的') })
  await round.takeEarlier(fileOf('去年.xlsx', { unit: '铁岭市教育局', all: TIELING.join('、') }))
  expect(round.store.state()).toMatchObject({ earlier: { name: '去年.xlsx' }, notice: null })
  await round.saveTable()
  const [sheet] = readWorkbook(downloads.get('铁岭市教育局汇总表.xlsx') as Uint8Array).sheets
  expect(valueAt(sheet, 7, 6)).toBe('基教股')
})

it('shows every cell of the open table that would change, makes them as one step and takes them back', async () => {
  const { desk, round, files, actions } = emptyDesk()
  await files.open([fileOf('汇总.xlsx', { unit: '铁岭市教育局', all: TIELING.join('、') })])
  await round.choose(
    TIELING.map((name) =>
      county(name, name === '昌图县' ? { answers: { 5: { achieved: '无', unachieved: '昌图县' } } } : {}),
    ),
  )
  await round.planInto()
  const { edits } = round.store.state().plan!
  expect(edits.map(({ cell, value }) => [cell, value])).toEqual([
    ['E8', TIELING.filter((name) => name !== '昌图县').join('、')],
    ['F8', '昌图县'],
  ])
  await round.writePlan(edits)
  const answer = () => desk.store.state().documents[0].checked!.result.tables[0].answers[4].unachieved.counties
  const sheets = () => desk.store.state().documents[0].checked!.contents.sheets.map(({ name }) => name)
  expect([answer(), sheets()]).toEqual([['昌图县'], ['汇总表', '来源', '报送情况']])
  expect(desk.store.state().documents[0].notice).toEqual({ kind: 'rolled-in', cells: 2, names: ['来源', '报送情况'], kept: [] }) // prettier-ignore
  await round.planInto()
  expect(round.store.state().plan?.edits).toEqual([])
  await round.writePlan([])
  expect(sheets()).toEqual(['汇总表', '来源', '报送情况'])
  await actions.takeBack()
  await actions.takeBack()
  expect([answer(), sheets()]).toEqual([[], ['汇总表']])
})

it('a table that a county sent itself is not written into', async () => {
  const { round, files } = emptyDesk()
  await files.open([county('昌图县')])
  await round.choose(TIELING.map((name) => county(name)))
  await round.planInto()
  expect(round.store.state().plan).toBeNull()
  expect(round.store.state().notice).toContain('铁岭市昌图县教育局')
})

it('which of two files counts can be chosen, and chosen again', async () => {
  const { round } = emptyDesk()
  const [one, other] = ['昌图县', '昌图县-改'].map(
    (name, index) =>
    fileOf(`${name}.xlsx`, { unit: '铁岭市昌图县教育局', answers: { 5: index === 0 ? {} : { achieved: '无', unachieved: '昌图县' } } }), // prettier-ignore
  )
  await round.choose([one, other, ...TIELING.filter((name) => name !== '昌图县').map((name) => county(name))])
  const now = () => {
    const { rolled, findings } = rolledRound(round.store.state(), 'zh')!
    const rows = roundRows({ rolled, findings }).filter((row) => row.county === '昌图县')
    return { rows, point: rolled.points[4], rules: findings.map(({ rule }) => rule) }
  }
  expect(now().rows.map(({ state, differs, rivals }) => [state, differs, rivals])).toEqual([
    ['conflict', [5], ['昌图县.xlsx']],
    ['conflict', [5], ['昌图县-改.xlsx']],
  ])
  expect(now().point.open).toEqual(['昌图县'])
  round.chooseFile('昌图县-改.xlsx', ['昌图县.xlsx'])
  expect(now().rows.map(({ path, state }) => [path, state])).toEqual([
    ['昌图县-改.xlsx', 'used'],
    ['昌图县.xlsx', 'superseded'],
  ])
  expect([now().point.open, now().point.unachieved]).toEqual([[], ['昌图县']])
  expect(now().rules).toEqual(['county-file-superseded'])
  round.chooseFile('昌图县.xlsx', ['昌图县-改.xlsx'])
  expect([now().point.open, now().point.unachieved]).toEqual([[], []])
})

it('writes to those who have not sent, and a bulletin for all', async () => {
  const { round, downloads } = emptyDesk()
  await round.choose(ROUND)
  await round.remind(['开原市'])
  expect(round.store.state().reminder).toContain('开原市教育局：')
  await round.remind(null)
  expect(round.store.state().reminder).toContain('银州区、清河区、铁岭县、调兵山市、开原市')
  await round.printBulletin()
  expect(downloads.get('铁岭市教育局通报.html')).toContain('应报7个，已报2个')
})

it('a file that cannot be read any more loses nothing of the others', async () => {
  const { round } = emptyDesk()
  const gone = { name: '西丰县.xlsx', bytes: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
  await round.choose([county('昌图县'), gone, county('开原市')])
  const rows = roundRows(rolledRound(round.store.state(), 'zh')!)
  expect(rows.filter(({ state }) => state === 'used').map((row) => row.county)).toEqual(['昌图县', '开原市'])
  expect(rows.find(({ state }) => state === 'unread')?.notes[0]).toContain('读不到了')
})
