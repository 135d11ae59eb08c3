import { Recent } from '../../../text/recent'
import { XmlTokens } from '../xml/tokens'
import type { Zip, ZipEntry } from '../zip'
import { textOf } from './part-text'

/** A part that another part names. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, such as `worksheet`: it is the same in the transitional and the strict form. */
  readonly type: string
  /** The part's name in the package, without a leading slash. */
  readonly target: string
}

/** The relationships of a part, '' for those of the package itself; none when there is no such part. Web links are left out. */
export function relationshipsOf(zip: Zip, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const entry = zip.find(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  if (!entry) return []
  const xml = textOf(zip, entry)
  const known = recent.get(xml)
  if (known?.part === part) return known.relationships
  const relationships = readRelationships(part, xml)
  recent.set(xml, { part, relationships })
  return relationships
}

// The files that one program writes have the same, but for the number of their sheets.
const recent = new Recent<{ readonly part: string; readonly relationships: readonly Relationship[] }>()

function readRelationships(part: string, xml: string): readonly Relationship[] {
  const relationships: Relationship[] = []
  const tokens = new XmlTokens(xml)
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind === 'close' || tokens.name !== 'Relationship' || tokens.attribute('TargetMode') === 'External') continue
    const type = tokens.attribute('Type') ?? ''
    relationships.push({
      id: tokens.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(part, tokens.attribute('Target') ?? ''),
    })
  }
  return relationships
}

/** A part's entry by the name that a relationship gives; names may be percent-encoded, as they are URIs. */
export function findPart(zip: Zip, name: string): ZipEntry | undefined {
  return zip.find(name) ?? zip.find(percentDecoded(name))
}

function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch (error) {
    if (error instanceof URIError) return name
    throw error
  }
}

/** A target relative to the part that names it, or absolute with a leading slash, as the part's full name. */
function resolve(part: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.join('/')
}
