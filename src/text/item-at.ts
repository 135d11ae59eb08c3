/** The item of a list that is known to be there: where it is not, the caller is at fault, and is told here and not three calls later. */
export function itemAt<T>(list: ArrayLike<T>, index: number): NonNullable<T> | Extract<T, null> {
  const item = list[index]
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${list.length}`)
  return item as NonNullable<T> | Extract<T, null>
}
