import { KEPT_NAMESPACE, keptFromJson, type Kept } from '../../kept/format'
import { UnreadableFile } from '../unreadable'
import { LIMITS } from './limits'
import { openWorkbook, type OpenWorkbook } from './package/open'
import { findPart } from './package/relationships'
import { decodeXml } from './xml/decode'
import { XmlTokens } from './xml/tokens'
import { prefixAt } from './xml/write'
import { inflateEntry, type Codec } from './zip'

/** What is kept with a workbook, as it was found. */
export interface KeptPart {
  /** The custom XML part that holds it; null where there is none. */
  readonly part: string | null
  readonly kept: Kept
}

/**
 * What is kept in a workbook file: roster, waivers and so on.
 * @param codec what to unpack with: portable code when left out
 * @throws UnreadableFile when the bytes are no workbook
 */
export function readKept(bytes: Uint8Array, codec?: Codec): Kept {
  return findKept(openWorkbook(bytes, codec)).kept
}

/** The first of the workbook's custom XML parts that holds what is kept, as Excel is asked for it too. */
export function findKept({ zip, parts }: OpenWorkbook): KeptPart {
  for (const { type, target } of parts.relationships) {
    const entry = type === 'customXml' && findPart(zip, target)
    if (!entry) continue
    const kept = keptIn(() => decodeXml(inflateEntry(zip, entry, LIMITS.smallPart), zip.codec))
    if (kept) return { part: entry.name, kept }
  }
  return { part: null, kept: {} }
}

/** What is kept in a part; null when it holds something else, or is damaged: then other programs do not show it either. */
function keptIn(read: () => string): Kept | null {
  try {
    const json = jsonIn(read())
    return json === null ? null : keptFromJson(json)
  } catch (error) {
    if (error instanceof UnreadableFile) return null
    throw error
  }
}

function jsonIn(xml: string): string | null {
  const tokens = new XmlTokens(xml)
  let json = ''
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind === 'open' && tokens.depth === 1 && !isKept(tokens, xml)) return null
    if (kind === 'empty' && tokens.depth === 0) return isKept(tokens, xml) ? '{}' : null
    if (kind === 'text' && tokens.depth === 1) json += tokens.text()
  }
  return json
}

function isKept(tokens: XmlTokens, xml: string): boolean {
  const prefix = prefixAt(xml, tokens.start).slice(0, -1)
  const namespace = tokens.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`)
  return tokens.name === 'settings' && namespace === KEPT_NAMESPACE
}
