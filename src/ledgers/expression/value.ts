/** What a name stands for in an expression: null is blank, undefined what nobody could read or what is not known. */
export type Value = number | string | boolean | null | undefined

/** Where an expression finds what its names stand for: `name`, or `name.field` of the thing that `name` names. */
export interface Scope {
  readonly get: (name: string) => Value
  readonly of: (name: string, field: string) => Value
}

/** An expression made ready. */
export type Expression = (scope: Scope) => Value

/** Numbers, blanks apart; what is not known makes everything unknown that rests on it. */
export function number(value: Value): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Both hold: false as soon as one does not, unknown where that may be. */
export function both(one: Value, other: Value): Value {
  if (one === false || other === false) return false
  return one === undefined || other === undefined ? undefined : true
}

/** One holds: true as soon as it does. */
export function either(one: Value, other: Value): Value {
  if (one === true || other === true) return true
  return one === undefined || other === undefined ? undefined : false
}
