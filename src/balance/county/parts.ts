import type { CountyItem } from '../standard'

/** A number that an item asks for. */
export interface Part {
  /** primary, rotation …; '' where there is one only. */
  readonly name: string
  readonly limit: number
}

/** The numbers that an item asks for, in the order in which they are written; none where it asks yes or no. */
export function partsOf({ value, values = {} }: CountyItem): readonly Part[] {
  if (value !== undefined) return [{ name: '', limit: value }]
  // A measure of the other numbers, not one to be reached.
  const { classesPerRoom: _, ...limits } = values
  return Object.entries(limits).map(([name, limit]) => ({ name, limit }))
}

/** What an item compares, where it has no numbers of its own. */
export const SIDES = ['teacher', 'civilServant']

/** The names of the parts that an item's figures are told of. */
export function partNames(item: CountyItem): readonly string[] {
  return item.kind === 'ratio-min' ? SIDES : partsOf(item).map(({ name }) => name)
}
