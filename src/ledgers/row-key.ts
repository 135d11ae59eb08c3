import type { Value } from './expression/value'

/** One text for some values together, another one for others: what rows are told apart by. */
export function rowKey(values: readonly Value[]): string {
  let key = ''
  for (const value of values) key += keyPart(value)
  return key
}

/** The part of such a text for one of the values. */
export const keyPart = (value: Value): string =>
  typeof value === 'string' ? `${value.length}:${value}` : `${String(value)};`
