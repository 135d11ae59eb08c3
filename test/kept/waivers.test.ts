import type { Waiver } from '../../src/findings/waiver'
import { readWaivers } from '../../src/kept/waivers'

const waiver: Waiver = {
  rule: 'list-separator',
  sheet: '表',
  cell: 'B1',
  text: '0',
  reason: '照来文',
  name: '李强',
  date: '2018-12-01',
}

test('kept waivers are read back, and what is none is left out', () => {
  const kept: unknown = JSON.parse(JSON.stringify([waiver, null, 7, { rule: 'x' }, { ...waiver, cell: 3 }]))
  expect(readWaivers(kept)).toEqual([waiver])
  expect(readWaivers({})).toEqual([])
})
