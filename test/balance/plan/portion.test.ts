import { sumAsWritten } from '../../../src/balance/plan/portion'

it.each([
  [402.3, 120.28, 522.58],
  [0.1, 0.2, 0.3],
  [21, 3, 24],
  [1e-7, 2e-7, 3e-7],
  [1 / 3, 1, 1 / 3 + 1],
  [1e21, 1, 1e21],
])('%p + %p as written is %p', (first, second, sum) => {
  expect(sumAsWritten(first, second)).toBe(sum)
})
