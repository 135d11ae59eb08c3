import { itemAt, lastOf } from '../../../text/items'

/**
 * The fewest items that stand out of order: all but a longest increasing subsequence (patience sorting, n log n).
 * Equal items are in order. [1, 2, 7, 3, 4] → the index of 7.
 */
export function outOfOrder(values: readonly number[]): number[] {
  if (values.every((value, index) => index === 0 || itemAt(values, index - 1) <= value)) return []
  const tails: number[] = []
  const previous: number[] = []
  values.forEach((value, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (itemAt(values, itemAt(tails, middle)) <= value) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1] ?? -1
    tails[low] = index
  })
  const kept = new Set<number>()
  for (let index = lastOf(tails) ?? -1; index >= 0; index = itemAt(previous, index)) kept.add(index)
  return values.map((_, index) => index).filter((index) => !kept.has(index))
}
