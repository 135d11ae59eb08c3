import compatData from '@mdn/browser-compat-data'
import { FLOOR } from '../../../scripts/engines'
import type { CssRule, Declaration } from './css'

interface Compat {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> }
}
interface Support {
  readonly version_added: string | boolean | null
  readonly prefix?: string
  readonly flags?: unknown
}
type Node = Compat & { readonly [name: string]: Node | undefined }

const CSS = (compatData as unknown as { css: Record<'properties' | 'selectors' | 'at-rules' | 'types', Node> }).css
const VALUES = byName(CSS.types)

/** What a rule uses that one of the oldest engines let in does not know, where nothing stands in for it. */
export function unknownIn({ selector, declarations, within }: CssRule): string[] {
  const asked = within.some((prelude) => prelude.startsWith('@supports'))
  const unknown = asked
    ? []
    : declarations.flatMap((declaration, at) => unknownOf(declaration, declarations.slice(0, at)))
  return [...unknown, ...within.flatMap(unknownAround), ...unknownSelectors(selector)]
}

/**
 * A declaration that is not known is passed over, and one of the same property before it stands in for it; but where it has var() in it, an
 * engine only finds out when it is too late for the other.
 */
function unknownOf({ property, value }: Declaration, before: readonly Declaration[]): string[] {
  if (property.startsWith('--')) return []
  const standsIn =
    !value.includes('var(') && before.some((other) => other.property === property && unknownOf(other, []).length === 0)
  if (standsIn) return []
  const known = CSS.properties[property.replace(/^-(?:webkit|moz|ms)-/, '')]
  const isPrefixed = property.startsWith('-')
  const words = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '').match(/[a-z][\w-]*/gi) ?? []
  const functions = [...value.matchAll(/([a-z][\w-]*)\(/gi)].map(([, name]) => name)
  return [
    ...(isPrefixed || (known && isKnown(known)) ? [] : [property]),
    ...words.filter((word) => known?.[word] && !isKnown(known[word])).map((word) => `${property}: ${word}`),
    ...functions.filter((name) => VALUES.get(name)?.every((node) => !isKnown(node))).map((name) => `${name}()`),
    ...[...value.matchAll(/\d([a-z]{2,})\b/g)].map(([, unit]) => unit).filter((unit) => /^[dsl]v|^cq/.test(unit)),
  ]
}

function unknownAround(prelude: string): string[] {
  const [, name] = /^@([\w-]+)/.exec(prelude) ?? []
  const features = [...prelude.matchAll(/\(([a-z-]+)/g)].map(([, feature]) => feature.replace(/^(?:min|max)-/, ''))
  const node = CSS['at-rules'][name]
  return [
    ...(node && isKnown(node) ? [] : [`@${name}`]),
    // A feature that is not known makes a query that never holds.
    ...features
      .filter((feature) => node?.[feature] && !isKnown(node[feature]))
      .map((feature) => `@${name} (${feature})`),
  ]
}

function unknownSelectors(selector: string): string[] {
  const names = [...selector.matchAll(/::?(?:-[a-z]+-)?([a-z-]+)/g)].map(([, name]) => name)
  return names.filter((name) => CSS.selectors[name] && !isKnown(CSS.selectors[name])).map((name) => `:${name}`)
}

function isKnown({ __compat }: Node): boolean {
  if (!__compat) return true
  return Object.entries(FLOOR).every(([browser, floor]) => {
    const entries = [__compat.support[browser] ?? []].flat()
    return entries.some(({ version_added: since, prefix, flags }) => {
      if (prefix || flags || since === false || since === null) return false
      return since === true || since === 'preview' ? since === true : isUpTo(since as string, floor)
    })
  })
}

function isUpTo(since: string, floor: string): boolean {
  const [[a, b = 0], [c, d = 0]] = [since, floor].map((version) => version.replace('≤', '').split('.').map(Number))
  return a < c || (a === c && b <= d)
}

/** The values of CSS by their names, wherever they stand in the data. */
function byName(node: Node, found = new Map<string, Node[]>()): Map<string, Node[]> {
  for (const [name, child] of Object.entries(node)) {
    if (name === '__compat' || !child) continue
    found.set(name, [...(found.get(name) ?? []), child])
    byName(child, found)
  }
  return found
}
