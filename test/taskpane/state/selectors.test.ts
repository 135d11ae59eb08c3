import { waive } from '../../../src/findings/waiver'
import { listFindings, neighbour, openCounts, otherTables, verdictOn } from '../../../src/taskpane/state/selectors'
import { checkedDocument } from '../fixture'

const document = checkedDocument('defects.xlsx')

test('the next finding after the last is the first, and the other way round', () => {
  const order = [4, 1, 7]
  expect([neighbour(order, null, 1), neighbour(order, null, -1)]).toEqual([4, 7])
  expect([neighbour(order, 4, 1), neighbour(order, 7, 1), neighbour(order, 4, -1)]).toEqual([1, 4, 7])
  expect(neighbour(order, 3, 1)).toBe(4)
  expect(neighbour([], null, 1)).toBeNull()
})

test('a check with only explained warnings may be sent', () => {
  const clean = checkedDocument('clean.xlsx')
  const warning = { ...document.checked!.result.findings.find(({ severity }) => severity === 'warning')! }
  const checked = { ...clean.checked!, result: { ...clean.checked!.result, findings: [warning] } }
  const open = { ...clean, checked }
  expect(verdictOn(checked, openCounts(listFindings(open)))).toBe('warnings')
  const waiver = waive(warning, checked.contents, { reason: '照来文', name: '李强', date: '2018-12-01' })
  const explained = { ...open, waivers: [waiver] }
  expect(verdictOn(checked, openCounts(listFindings(explained)))).toBe('ready')
})

test('of several tables, the others with something to see to are named', () => {
  const two = checkedDocument('two-tables.xlsx')
  const others = (table: number): object[] => otherTables(listFindings(two), { ...two, table })
  expect(others(0)).toEqual([{ table: 1, counts: expect.objectContaining({ error: 1 }) }])
  expect(others(1)).toEqual([{ table: 0, counts: expect.objectContaining({ error: 1 }) }])
  expect(otherTables(listFindings(document), document)).toEqual([])
})
