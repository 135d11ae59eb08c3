import type { Localized } from '../../text/language'
import type { PerStage } from '../stage'
import type { CountyItem, Standard } from '../standard'
import { standardOf } from './catalogue'

/** A standard of a province, city or county: a national one with some of its numbers changed. */
export interface LocalStandard {
  readonly id: string
  readonly name: string
  /** The national standard it starts from. */
  readonly base: string
  /** New numbers by their path, e.g. `L1.standard.primary`, `rule.cvLimit.junior`, `G7.value`, `parameters.teachingPointPupils`. */
  readonly changes: Readonly<Record<string, number>>
  /** Items that the national standard has not (编制, 学历, 培训), judged for the county like its own. */
  readonly items?: readonly LocalItem[]
}

/** An item of a local standard: `value` for the county, or `values` for each stage; more is better unless `kind` is max. */
export interface LocalItem {
  readonly id: string
  readonly name: string
  readonly unit?: string
  readonly kind?: 'min' | 'max'
  readonly value?: number
  readonly values?: PerStage
}

/** What is wrong with a local standard. */
export type LocalProblem =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'base-unknown'; readonly base: string }
  | { readonly kind: 'id-national'; readonly id: string }
  | { readonly kind: 'path-unknown'; readonly path: string }
  | { readonly kind: 'not-a-number'; readonly path: string; readonly value: string }
  | { readonly kind: 'not-a-share'; readonly path: string; readonly value: number }
  | { readonly kind: 'item-malformed'; readonly item: string }
  | { readonly kind: 'item-national'; readonly id: string }
  | { readonly kind: 'not-a-count'; readonly path: string; readonly value: number; readonly most: number }

type Texts = { readonly [Kind in LocalProblem['kind']]: (problem: Extract<LocalProblem, { kind: Kind }>) => string }

export const LOCAL_PROBLEM_MESSAGES: Localized<Texts> = {
  zh: {
    malformed: () => '地方标准应当写明 id、name、base（国家标准）和 changes（改动的数值）。',
    'base-unknown': ({ base }) => `没有名为“${base}”的国家标准，可用 quality-2017 或 basic-2012。`,
    'id-national': ({ id }) => `“${id}”是国家标准的 id，请给地方标准另取一个。`,
    'path-unknown': ({ path }) => `国家标准里没有“${path}”这个数值，请核对写法，例如 L1.standard.primary。`,
    'not-a-number': ({ path, value }) => `“${path}”应当是大于 0 的数，现在是“${value}”。`,
    'not-a-share': ({ path, value }) =>
      `“${path}”是占标准的比例，应当大于 0、不超过 1（85% 写 0.85），现在是 ${value}。`,
    'item-malformed': ({ item }) =>
      `自定的指标“${item}”应当写明 id（字母开头）、name，以及 value 或 values（primary、junior），数应当大于 0。`,
    'item-national': ({ id }) => `自定的指标“${id}”与国家标准或另一条的编号相同，请另取一个。`,
    'not-a-count': ({ path, value, most }) => `“${path}”是指标的项数，应当是 1 到 ${most} 的整数，现在是 ${value}。`,
  },
  en: {
    malformed: () => 'A local standard states id, name, base (the national standard) and changes (its own numbers).',
    'base-unknown': ({ base }) => `There is no national standard “${base}”. Use quality-2017 or basic-2012.`,
    'id-national': ({ id }) => `“${id}” is the id of a national standard. Give the local one another.`,
    'path-unknown': ({ path }) => `The national standard has no number “${path}”. Write it like L1.standard.primary.`,
    'not-a-number': ({ path, value }) => `“${path}” must be a number above 0; it is “${value}”.`,
    'not-a-share': ({ path, value }) =>
      `“${path}” is a share of the standard: above 0 and at most 1 (0.85 for 85%). It is ${value}.`,
    'item-malformed': ({ item }) =>
      `The item “${item}” states id (a letter first), name, and value or values (primary, junior), numbers above 0.`,
    'item-national': ({ id }) => `“${id}” is the id of another item. Give yours one of its own.`,
    'not-a-count': ({ path, value, most }) =>
      `“${path}” counts indicators: a whole number from 1 to ${most}. It is ${value}.`,
  },
}

/** A local standard made whole, or everything that is wrong with it. Reads unknown data, such as a file's JSON. */
export function localStandard(
  data: unknown,
): { readonly standard: Standard } | { readonly problems: readonly LocalProblem[] } {
  if (!isLocalStandard(data)) return { problems: [{ kind: 'malformed' }] }
  const base = standardOf(data.base)
  if (!base) return { problems: [{ kind: 'base-unknown', base: data.base }] }
  if (standardOf(data.id)) return { problems: [{ kind: 'id-national', id: data.id }] }
  const changes = Object.entries(data.changes)
  const items: readonly unknown[] = Array.isArray(data.items) ? data.items : []
  const problems = [...changes.flatMap(([path, value]) => problemsOf(base, path, value)), ...itemProblems(base, items)]
  if (problems.length > 0) return { problems }
  const changed = changes.reduce((standard, [path, value]) => withChange(standard, path, value), base)
  const county = [...changed.county, ...items.filter(isLocalItem).map(countyItem)]
  return { standard: { ...changed, id: data.id, name: data.name, county } }
}

function itemProblems(base: Standard, items: readonly unknown[]): LocalProblem[] {
  const taken = new Set([...base.county, ...base.resource.indicators].map(({ id }) => id.toUpperCase()))
  return items.flatMap((item): LocalProblem[] => {
    if (!isLocalItem(item)) return [{ kind: 'item-malformed', item: nameIn(item) }]
    const id = item.id.toUpperCase()
    if (taken.has(id)) return [{ kind: 'item-national', id: item.id }]
    taken.add(id)
    return []
  })
}

const nameIn = (item: unknown): string => {
  const { name, id } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>
  return typeof name === 'string' ? name : String(id ?? '')
}

function isLocalItem(item: unknown): item is LocalItem {
  if (typeof item !== 'object' || item === null) return false
  const { id, name, unit = '', kind = 'min', value, values } = item as Record<string, unknown>
  const isNamed =
    typeof id === 'string' && /^[A-Za-z][A-Za-z0-9]{0,9}$/.test(id) && typeof name === 'string' && name !== ''
  const perStage = typeof values === 'object' && values !== null ? Object.entries(values) : []
  const areStages =
    perStage.length > 0 && perStage.every(([stage, each]) => /^(?:primary|junior)$/.test(stage) && isAbove0(each))
  return isNamed && typeof unit === 'string' && (kind === 'min' || kind === 'max') && (isAbove0(value) || areStages)
}

const isAbove0 = (value: unknown): boolean => typeof value === 'number' && value > 0 && Number.isFinite(value)

function countyItem({ id, name, unit, kind = 'min', value, values }: LocalItem): CountyItem {
  const limits = {
    ...(unit && { unit }),
    ...(value !== undefined && { value }),
    ...(values && { values: { ...values } }),
  }
  return { id, name, kind, match: [name], ...limits }
}

function isLocalStandard(data: unknown): data is LocalStandard {
  if (typeof data !== 'object' || data === null) return false
  const { id, name, base, changes } = data as Record<string, unknown>
  const texts = [id, name, base].every((text) => typeof text === 'string' && text !== '')
  return texts && typeof changes === 'object' && changes !== null && !Array.isArray(changes)
}

function problemsOf(base: Standard, path: string, value: unknown): LocalProblem[] {
  if (!numberPaths(base).has(path)) return [{ kind: 'path-unknown', path }]
  if (typeof value !== 'number' || !(value > 0) || !Number.isFinite(value)) {
    return [{ kind: 'not-a-number', path, value: String(value) }]
  }
  if (path === 'rule.floor' && value > 1) return [{ kind: 'not-a-share', path, value }]
  const most = base.resource.indicators.length
  const isCount = Number.isInteger(value) && value <= most
  return path === 'rule.indicatorsMet' && !isCount ? [{ kind: 'not-a-count', path, value, most }] : []
}

/** The paths of all numbers of a standard that a local one may change, also those that a national one leaves to the provinces. */
export function numberPaths(standard: Standard): ReadonlySet<string> {
  const paths = new Set(['rule.indicatorsMet', 'rule.floor'])
  collect(standard.parameters, 'parameters', paths)
  collect(standard.resource.rule, 'rule', paths)
  for (const { id } of standard.resource.indicators) paths.add(`${id}.standard.primary`).add(`${id}.standard.junior`)
  for (const item of standard.county) collect(item, item.id, paths)
  return paths
}

function collect(node: object, path: string, paths: Set<string>): void {
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'number') paths.add(`${path}.${key}`)
    else if (typeof child === 'object' && child !== null && !Array.isArray(child))
      collect(child, `${path}.${key}`, paths)
  }
}

function withChange(standard: Standard, path: string, value: number): Standard {
  const [part, ...keys] = path.split('.')
  if (part === 'parameters') return { ...standard, parameters: replaced(standard.parameters, keys, value) }
  const { rule, indicators } = standard.resource
  if (part === 'rule') return { ...standard, resource: { indicators, rule: replaced(rule, keys, value) } }
  return {
    ...standard,
    resource: { rule, indicators: indicators.map((each) => (each.id === part ? replaced(each, keys, value) : each)) },
    county: standard.county.map((item) => (item.id === part ? replaced(item, keys, value) : item)),
  }
}

function replaced<Node extends object>(node: Node, [key, ...rest]: readonly string[], value: number): Node {
  if (key === undefined) return node
  const child = (node as Record<string, object | undefined>)[key] ?? {}
  return { ...node, [key]: rest.length === 0 ? value : replaced(child, rest, value) }
}
