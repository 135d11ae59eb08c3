import { invalidArgument, itemNotFound, notCovered } from './error'

/**
 * One object of Excel's object model as the host answers for it. Names are those of the JavaScript API
 * (camel case); the protocol's own names differ from them only in the first letter.
 */
export interface HostObject {
  /** Excel's name for the class, for messages. */
  readonly type: string
  /** Fields that go with every answer, loaded or not: the client addresses the object by them from then on. */
  readonly identity?: Readonly<Record<string, string>>
  readonly get?: Readonly<Record<string, () => unknown>>
  readonly set?: Readonly<Record<string, (value: unknown) => void>>
  /** Navigation properties; null is a null object (the …OrNullObject properties). */
  readonly go?: Readonly<Record<string, () => HostObject | null>>
  /** Methods that lead to another object; null is a null object. */
  readonly reach?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject | null>>
  /** Methods that do something or answer with plain data. */
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
  /** The items of a collection, in order. */
  readonly items?: () => readonly HostObject[]
  /** getItem of a collection. */
  readonly item?: (key: unknown) => HostObject
}

type Members = 'get' | 'set' | 'go' | 'reach' | 'call'

/** A member by name, refusing by name what is not there. */
export function member<M extends Members>(
  object: HostObject,
  kind: M,
  name: string,
): NonNullable<HostObject[M]>[string] {
  const members = object[kind] as Readonly<Record<string, NonNullable<HostObject[M]>[string]>> | undefined
  if (!members || !Object.hasOwn(members, name)) throw notCovered(`${object.type}.${name} (${kind})`)
  return members[name]
}

/** A collection over a list: getCount, getItemAt, and getItem(OrNullObject) by `find`. */
export function collection(
  type: string,
  items: () => readonly HostObject[],
  find: (key: unknown) => HostObject | null,
  more: Partial<HostObject> = {},
): HostObject {
  return {
    type,
    items,
    item: (key) => find(key) ?? fail(type, key),
    ...more,
    reach: {
      getItemOrNullObject: find,
      getItemAt: (index) => items()[asNumber(index)] ?? fail(type, index),
      ...more.reach,
    },
    call: { getCount: () => items().length, ...more.call },
  }
}

function fail(type: string, key: unknown): never {
  throw itemNotFound(`${type} ${JSON.stringify(key)}`)
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`text expected, got ${JSON.stringify(value)}`)
  return value
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument(`number expected, got ${JSON.stringify(value)}`)
  return value
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`true or false expected, got ${JSON.stringify(value)}`)
  return value
}

/** An address given as text or as the range itself. */
export function asAddress(value: unknown): string {
  return isRange(value) ? String(member(value, 'get', 'address')()) : asString(value)
}

export function isRange(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Range'
}
