import { rollUpText } from '../../../src/report/desk/roll-up-report'
import { sentForm } from '../../../src/report/desk/roll-up-sheets'
import { unreadFile } from '../../../src/roll-up/without-table'
import { rollUp } from '../../../src/roll-up/roll-up'
import { FORM_49 } from '../../summary-table/filled-table'
import { rolled, sentOf, tableOf, TIELING, unitOf, wholeRound, type Round } from '../../roll-up/round'

/** 报送情况 from its third row: name, state, file, then errors, warnings and how many points are not achieved. */
const rowsOf = (round: Parameters<typeof sentForm>[0]) =>
  sentForm(round)
    .rows.slice(2)
    .map(({ cells }) => [0, 1, 2, 6, 7, 8].map((column) => cells[column]?.value))

it('a form in parts on two sheets of a file is one, and not sent twice', () => {
  const [first, second] = [
    [1, 25],
    [26, 49],
  ].map(([from = 0, to = 0]) => {
    const without = FORM_49.points.flatMap(({ number }) => (number < from || number > to ? [number] : []))
    const answers = { 3: { achieved: '昌图县', unachieved: '昌图县' }, 40: { achieved: '无', unachieved: '昌图县' } }
    return tableOf({ unit: '铁岭市昌图县教育局', without, answers }).sheets[0]!
  })
  const workbook = {
    sheets: [
      { ...first!, name: '一' },
      { ...second!, name: '二' },
    ],
    date1904: false,
  }
  const round: Round = {
    files: [...wholeRound().filter(([path]) => path !== '昌图县.xlsx'), ['昌图县.xlsx', workbook]],
  }
  const tables = rolled(round).tables.filter(({ from }) => from === '昌图县')
  const errors = tables.reduce((sum, { table }) => sum + table.errors, 0)
  expect(tables).toHaveLength(2)
  expect(rowsOf(rolled(round))[4]).toEqual(['昌图县', '退回', '昌图县.xlsx', errors, 0, 1])
  const text = rollUpText(rolled(round), [], 'zh')
  expect([text.includes('昌图县.xlsx［一］'), text.includes('昌图县.xlsx［二］')]).toEqual([true, true])
  expect(text).not.toContain('银州区.xlsx［')
})

it('of a prefecture the points are counted that a county of it has not achieved', () => {
  const answers = { 5: { achieved: TIELING.slice(1).join('、'), unachieved: '银州区' }, 12: { achieved: TIELING.slice(2).join('、'), unachieved: '银州区、清河区' } } // prettier-ignore
  const round: Round = { unit: '辽宁省教育厅', files: [['t.xlsx', { unit: '铁岭市教育局', all: TIELING.join('、'), answers }]] } // prettier-ignore
  expect(rowsOf(rolled(round)).find(([name]) => name === '铁岭市')?.[5]).toBe(2)
})

it('a prefecture that sends to the ministry has sent for its counties', () => {
  const round: Round = { unit: '教育部', files: [['t.xlsx', { unit: '铁岭市教育局', all: TIELING.join('、') }]] }
  const rows = rowsOf(rolled(round))
  expect(rows.find(([name]) => name === '铁岭市')?.slice(1, 3)).toEqual(['已报', 't.xlsx'])
  expect(rows.filter(([name]) => TIELING.includes(String(name)))).toEqual([])
  expect(rows.find(([name]) => name === '新民市')?.[1]).toBe('未报')
})

it('of a file that was not read nothing is counted', () => {
  const files = [...sentOf({ files: wholeRound() }), unreadFile('坏的.xlsx', '这个文件已损坏。')]
  const rows = rowsOf(rollUp(unitOf({}), FORM_49, files))
  expect(rows.at(-1)).toEqual([null, '没有列入', '坏的.xlsx\n这个文件已损坏。', null, null, null])
})
