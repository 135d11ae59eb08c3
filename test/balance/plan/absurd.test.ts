import { wholeUnits } from '../../../src/balance/plan/whole-units'

test('figures beyond the whole numbers a double can tell apart come to an end', () => {
  const added = wholeUnits({ totals: [1e300, 1, 1], enrolments: [100, 100, 100] }, 0.5)
  expect(added).toHaveLength(3)
  expect(added.every((pieces) => pieces >= 0)).toBe(true)
})
