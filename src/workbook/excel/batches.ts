import { lastOf } from '../../text/items'

/** Items in their order, as many to a batch as stay within a limit; a heavier one has a batch of its own. */
export function inBatches<T>(
  items: readonly T[],
  weight: (item: T) => number,
  limit: number,
): readonly (readonly T[])[] {
  const batches: T[][] = []
  let room = 0
  for (const item of items) {
    const batch = lastOf(batches)
    if (batch && weight(item) <= room) batch.push(item)
    else {
      batches.push([item])
      room = limit
    }
    room -= weight(item)
  }
  return batches
}
