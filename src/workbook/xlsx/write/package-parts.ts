import { findPart } from '../package/relationships'
import { spliced } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import type { Packed } from '../zip'
import { escapeAttribute, prefixAt, withContent } from '../xml/write'
import type { Draft } from './draft'

const CONTENT_TYPES = '[Content_Types].xml'
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/** The name of the part that the workbook has of a type (`styles`, `calcChain`), or null; a name that leads nowhere is none. */
export function workbookPart(draft: Draft, type: string): string | null {
  const names = draft.parts.relationships.flatMap((each) =>
    each.type === type ? (findPart(draft.zip, each.target)?.name ?? []) : [],
  )
  return names[0] ?? null
}

/** Whether the workbook is in the strict form, which has namespaces of its own. */
export function isStrict(draft: Draft): boolean {
  return draft.read(relationshipsName(draft)).includes(STRICT)
}

/**
 * Adds a part beside the workbook part and makes it known to the package. Returns the id of its relationship.
 * @param stem the part's name without .xml, seen from the workbook part
 */
export function addWorkbookPart(
  draft: Draft,
  type: string,
  contentType: string,
  content: string | Packed,
  stem: string = type,
): string {
  return addRelatedPart(draft, type, contentType, content, freeName(draft, stem))
}

/** The same for a part whose name in the package is given; that name must be free. */
export function addRelatedPart(
  draft: Draft,
  type: string,
  contentType: string,
  content: string | Packed,
  part: string,
): string {
  const rels = relationshipsName(draft)
  const known = draft.read(rels)
  let id = 1
  while (known.includes(`"rIdYJ${id}"`)) id++
  const base = relationshipsNamespace(draft)
  appendToRoot(draft, rels, 'Relationship', `Id="rIdYJ${id}" Type="${base}/${type}" Target="/${escapeAttribute(part)}"`)
  addPart(draft, contentType, content, part)
  return `rIdYJ${id}`
}

/** Adds a part that another part than the workbook names. */
export function addPart(draft: Draft, contentType: string, content: string | Packed, part: string): void {
  appendToRoot(draft, CONTENT_TYPES, 'Override', `PartName="/${escapeAttribute(part)}" ContentType="${contentType}"`)
  draft.add(part, content)
}

/** A part may lie in the package without anything naming it: that one stays. */
function freeName(draft: Draft, stem: string): string {
  const { name } = draft.parts
  const base = name.slice(0, name.lastIndexOf('/') + 1) + stem
  let part = `${base}.xml`
  for (let number = 2; draft.zip.find(part); number++) part = `${base}${number}.xml`
  return part
}

/** Takes a part of the workbook out of the package, with what the package says of it. */
export function removeWorkbookPart(draft: Draft, type: string): void {
  const part = workbookPart(draft, type)
  if (part === null) return
  removeRelationships(draft, type)
  removeElements(draft, CONTENT_TYPES, 'Override', (tokens) => sameName(tokens.attribute('PartName') ?? '', part))
  draft.remove(part)
}

/** Takes out all that the workbook says of parts of a type. */
export function removeRelationships(draft: Draft, type: string): void {
  removeElements(draft, relationshipsName(draft), 'Relationship', (tokens) =>
    (tokens.attribute('Type') ?? '').endsWith(`/${type}`),
  )
}

function sameName(partName: string, part: string): boolean {
  return partName.replace(/^\//, '').toLowerCase() === part.toLowerCase()
}

function relationshipsName(draft: Draft): string {
  const { name } = draft.parts
  const slash = name.lastIndexOf('/') + 1
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`
}

/** The relationships' namespace of this workbook. */
export function relationshipsNamespace(draft: Draft): string {
  return isStrict(draft) ? STRICT : TRANSITIONAL
}

function appendToRoot(draft: Draft, part: string, element: string, attributes: string): void {
  const xml = draft.read(part)
  const tokens = new XmlTokens(xml)
  let prefix = ''
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    const { start, end } = tokens
    if (kind === 'open' && tokens.depth === 1) prefix = prefixAt(xml, start)
    if (kind === 'empty' && tokens.depth === 0) {
      const content = `<${prefixAt(xml, start)}${element} ${attributes}/>`
      return draft.replace(part, spliced(xml, [{ start, end, text: withContent(xml, start, end, content) }]))
    }
    if (kind !== 'close' || tokens.depth !== 0) continue
    return draft.replace(part, spliced(xml, [{ start, end: start, text: `<${prefix}${element} ${attributes}/>` }]))
  }
}

function removeElements(draft: Draft, part: string, element: string, matches: (tokens: XmlTokens) => boolean): void {
  const xml = draft.read(part)
  const tokens = new XmlTokens(xml)
  const splices = []
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if ((kind !== 'open' && kind !== 'empty') || tokens.name !== element || !matches(tokens)) continue
    const { start } = tokens
    tokens.skip()
    splices.push({ start, end: tokens.end, text: '' })
  }
  draft.replace(part, spliced(xml, splices))
}
