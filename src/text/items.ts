/** The item of a list that is known to be there: where it is not, the caller is at fault, and is told here and not three calls later. */
export function itemAt<T>(list: ArrayLike<T>, index: number): Exclude<T, undefined> {
  const item = list[index]
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${list.length}`)
  return item as Exclude<T, undefined>
}

/** The item of a list that has no other; undefined where it has none or several. */
export function onlyOf<T>(list: ArrayLike<T>): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

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
