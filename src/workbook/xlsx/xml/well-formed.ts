import { UnreadableFile } from '../../unreadable'
import { XmlTokens } from './tokens'
import { prefixAt } from './write'
import { lastOf } from '../../../text/items'

/** Prefixes that need no declaration. */
const GIVEN = ['xml', 'xmlns']

/**
 * Whether every XML program takes the document: over what XmlTokens asks for, no tag has an attribute twice, and every
 * prefix stands for a namespace. Source: XML 1.0, 3.1; Namespaces in XML 1.0, 5.
 */
export function isWellFormed(xml: string): boolean {
  try {
    return new Namespaces(xml).areInOrder()
  } catch (error) {
    if (error instanceof UnreadableFile) return false
    throw error
  }
}

class Namespaces {
  private readonly tokens: XmlTokens
  /** Prefix → how many of the elements that are open declare it. */
  private readonly declared = new Map(GIVEN.map((prefix) => [prefix, 1]))
  /** Of the elements that are open, those that declare any: how deep they are, and what. */
  private readonly scopes: { readonly depth: number; readonly prefixes: readonly string[] }[] = []

  constructor(private readonly xml: string) {
    this.tokens = new XmlTokens(xml)
  }

  areInOrder(): boolean {
    const { tokens } = this
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      if (kind === 'close') this.leave(tokens.depth)
      else if (kind !== 'text' && !this.isInOrder(kind === 'empty')) return false
    }
    return true
  }

  private isInOrder(isEmpty: boolean): boolean {
    const { tokens, xml, declared } = this
    const names = tokens.attributeNames()
    if (names.length > 1 && new Set(names).size < names.length) return false
    const prefix = prefixAt(xml, tokens.start).slice(0, -1)
    // Most of a million tags: no prefix anywhere.
    if (prefix === '' && !names.some((name) => name.includes(':'))) return true
    const prefixes = names.flatMap((name) => (name.startsWith('xmlns:') ? [name.slice('xmlns:'.length)] : []))
    const depth = isEmpty ? tokens.depth : tokens.depth - 1
    if (prefixes.length > 0) this.enter(depth, prefixes)
    const used = [prefix, ...names.map((name) => name.slice(0, name.indexOf(':') + 1).slice(0, -1))]
    const bound = used.every((prefix) => prefix === '' || (declared.get(prefix) ?? 0) > 0)
    if (isEmpty) this.leave(depth)
    return bound
  }

  private enter(depth: number, prefixes: readonly string[]): void {
    for (const prefix of prefixes) this.declared.set(prefix, (this.declared.get(prefix) ?? 0) + 1)
    this.scopes.push({ depth, prefixes })
  }

  /** Closes the element around which there are `depth` others. */
  private leave(depth: number): void {
    if (lastOf(this.scopes)?.depth !== depth) return
    for (const prefix of this.scopes.pop()?.prefixes ?? []) {
      this.declared.set(prefix, (this.declared.get(prefix) ?? 0) - 1)
    }
  }
}
