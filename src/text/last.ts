import { itemAt } from './item-at'

/** The last of a list; undefined where it is empty. Array.prototype.at is younger than the oldest engine that is let in. */
export function lastOf<T>(list: ArrayLike<T>): T | undefined {
  return list[list.length - 1]
}

/** The last of a list for which something holds. Array.prototype.findLast is younger still. */
export function findLast<T>(list: readonly T[], holds: (item: T) => boolean): T | undefined {
  for (let index = list.length - 1; index >= 0; index--) {
    const item = itemAt(list, index)
    if (holds(item)) return item
  }
  return undefined
}
