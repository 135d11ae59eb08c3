/** Items in their order, as many to a batch as stay within a limit; a heavier one has a batch of its own. */
export function inBatches<T>(
  items: readonly T[],
  weight: (item: T) => number,
  limit: number,
): readonly (readonly T[])[] {
  const batches: T[][] = []
  let room = 0
  for (const item of items) {
    if (batches.length === 0 || weight(item) > room) {
      batches.push([])
      room = limit
    }
    batches[batches.length - 1].push(item)
    room -= weight(item)
  }
  return batches
}
