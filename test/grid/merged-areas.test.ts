import { contains, type Area } from '../../src/grid/address'
import { MergedAreas } from '../../src/grid/merged-areas'
import { fc } from '../property'

const SIDE = 8
const area = fc
  .tuple(fc.nat(SIDE - 1), fc.nat(SIDE - 1), fc.nat(3), fc.nat(3))
  .map(([top, left, down, across]): Area => ({ top, left, bottom: top + down, right: left + across }))

/** Those of the areas that no earlier one lies over. */
function apart(areas: readonly Area[]): Area[] {
  const kept: Area[] = []
  for (const one of areas) {
    const meets = ({ top, left, bottom, right }: Area) =>
      top <= one.bottom && bottom >= one.top && left <= one.right && right >= one.left
    if (!kept.some(meets)) kept.push(one)
  }
  return kept
}

test('a cell lies in the area that covers it, in whatever order cells are asked for', () => {
  const cell = fc.tuple(fc.nat(SIDE + 3), fc.nat(SIDE + 3))
  fc.assert(
    fc.property(fc.array(area), fc.array(cell), (areas, cells) => {
      const disjoint = apart(areas)
      const merged = new MergedAreas(disjoint)
      for (const [row, column] of cells) {
        expect(merged.around(row, column)).toBe(disjoint.find((one) => contains(one, row, column)) ?? null)
      }
    }),
    { numRuns: 500 },
  )
})

test('of areas that lie over one another the one that begins first counts', () => {
  const [first, second] = [
    { top: 0, left: 0, bottom: 2, right: 2 },
    { top: 1, left: 1, bottom: 4, right: 4 },
  ]
  const merged = new MergedAreas([second, first])
  expect(merged.around(1, 1)).toBe(first)
  expect(merged.around(1, 4)).toBeNull()
})

test('areas beside and over one another in their thousands cost no more than the rows they cover', () => {
  const tall = Array.from({ length: 5_000 }, (_, column) => ({ top: 0, left: column, bottom: 200_000, right: column }))
  const merged = new MergedAreas([...tall, ...tall])
  let right = 0
  for (let row = 0; row <= 200_000; row++) if (merged.around(row, 6)?.left === 6) right++
  expect(right).toBe(200_001)
  expect(merged.around(200_001, 6)).toBeNull()
})
