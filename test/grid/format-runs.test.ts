import { fc } from '../property'
import { cellKey } from '../../src/grid/address'
import { FormatRuns } from '../../src/grid/format-runs'
import type { FormatKind } from '../../src/grid/number-format'

const KINDS: readonly FormatKind[] = ['date', 'percent', 'wan']
const ROWS = 12
const COLUMNS = 3

test('whatever cells come in whatever order, it says what a map says', () => {
  const cell = fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.constantFrom(...KINDS))
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const map = new Map<number, FormatKind>()
      const runs = new FormatRuns()
      for (const [row, column, kind] of cells) {
        map.set(cellKey(row, column), kind)
        runs.set(row, column, kind)
      }
      expect(runs.size).toBe(map.size)
      expect(new Map(runs)).toEqual(map)
      expect(new Set(runs.keys())).toEqual(new Set(map.keys()))
      for (let row = 0; row < ROWS; row++)
        for (let column = 0; column < COLUMNS; column++)
          expect(runs.get(cellKey(row, column))).toBe(map.get(cellKey(row, column)))
    }),
  )
})
