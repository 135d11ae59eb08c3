import { localStandard, numberPaths, type LocalProblem, type LocalStandard } from '../../../balance/standards/local'
import type { Standard } from '../../../balance/standard'
import { isRecord } from '../../../text/record'
import { numberOf } from './plan-form'

/** A local standard as it is being typed. */
export interface StandardForm {
  readonly name: string
  /** Id of the national standard it starts from. */
  readonly base: string
  /** New numbers by their path, as typed; blank keeps the national one. */
  readonly numbers: Readonly<Record<string, string>>
  /** Items that were pasted with it; the form leaves them as they are. */
  readonly items?: NonNullable<LocalStandard['items']>
}

/** The id of a workbook's own standard, where a pasted one brings none. */
const OWN_ID = 'local'

/** A form filled with a local standard, or a blank one over a national standard. */
export function standardForm(local: LocalStandard | null, base: string, name: string): StandardForm {
  if (!local) return { name, base, numbers: {} }
  const numbers = Object.entries(local.changes).map(([path, value]) => [path, String(value)])
  const { name: own, base: from, items } = local
  return { name: own, base: from, numbers: Object.fromEntries(numbers), ...(items && { items }) }
}

/** The paths of the numbers most often changed: limits, and what a school must reach; the others can be pasted. */
export function usualPaths({ resource, ...standard }: Standard): readonly string[] {
  const usual = [...numberPaths({ resource, ...standard })].filter(
    (path) =>
      path.startsWith('rule.') || /^\w+\.standard\.\w+$/.test(path) || path === 'parameters.teachingPointPupils',
  )
  return usual.filter((path) => path !== 'rule.of')
}

/** The number of a national standard by its path; null where it sets none. */
export function nationalNumber(standard: Standard, path: string): number | null {
  const [part, ...keys] = path.split('.')
  const root: unknown =
    part === 'parameters'
      ? standard.parameters
      : part === 'rule'
        ? standard.resource.rule
        : [...standard.resource.indicators, ...standard.county].find(({ id }) => id === part)
  const value = keys.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), root)
  return typeof value === 'number' ? value : null
}

/** The name of the indicator or item that a path speaks of, with its id; null where it speaks of none. */
export function pathSubject({ resource, county }: Standard, path: string): string | null {
  const id = path.split('.')[0]
  const subject = [...resource.indicators, ...county].find((each) => each.id === id)
  return subject ? `${id} ${subject.name}` : null
}

/** Why a form, or what was pasted into it, is no local standard. */
export type FormProblem = LocalProblem | { readonly kind: 'not-json' | 'name-missing' | 'unchanged' }

type ReadStandard = { readonly local: LocalStandard } | { readonly problems: readonly FormProblem[] }

/** The standard that a form says, or everything that is wrong with it. */
export function readStandardForm({ name, base, numbers, items }: StandardForm): ReadStandard {
  const typed = Object.entries(numbers).filter(([, text]) => text.trim() !== '')
  if (typed.length === 0) return { problems: [{ kind: 'unchanged' }] }
  if (name.trim() === '') return { problems: [{ kind: 'name-missing' }] }
  const changes = Object.fromEntries(typed.map(([path, text]) => [path, numberOf(text) ?? text]))
  return localOf({ id: OWN_ID, name: name.trim(), base, changes, ...(items && { items }) })
}

/** A local standard from pasted JSON, or why it cannot be used. `name` serves where the JSON gives none. */
export function readStandardJson(text: string, name: string): ReadStandard {
  const data = parsed(text)
  if (data === undefined) return { problems: [{ kind: 'not-json' }] }
  return localOf(isRecord(data) ? { id: OWN_ID, name, ...data } : data)
}

function localOf(data: unknown): ReadStandard {
  const read = localStandard(data)
  if ('problems' in read) return read
  const { id, name, base, changes, items } = data as LocalStandard
  return { local: { id, name, base, changes, ...(items && { items }) } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
