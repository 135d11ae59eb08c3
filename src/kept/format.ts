/** A value that can be kept as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What is kept with a workbook (roster, waivers …), by key. */
export type Kept = Readonly<Record<string, Json>>

/** The keys under which the workbook keeps what belongs to it. Never change. */
export const KEPT = { waivers: 'waivers', roster: 'roster', balance: 'balance' } as const

/** The event by which a page is told that something else is kept with the workbook in Excel. */
export const KEPT_CHANGED = 'yijiao:kept-changed'

/** The namespace of the custom XML part that holds what is kept: by it it is found, in any program. Never changes. */
export const KEPT_NAMESPACE = 'urn:yijiao:settings'

/** What is kept as a custom XML part. */
export function keptToXml(kept: Kept): string {
  return `<settings xmlns="${KEPT_NAMESPACE}">${escape(JSON.stringify(kept))}</settings>`
}

/** What is kept in a custom XML part, whoever wrote it out last; a part that holds nothing of ours counts as empty. */
export function keptFromXml(xml: string): Kept {
  const tag = xml.search(/<(?:[\w.-]+:)?settings\b/)
  const start = tag < 0 ? -1 : xml.indexOf('>', tag) + 1
  const end = xml.lastIndexOf('</')
  return start > 0 && end >= start ? keptFromJson(unescape(xml.slice(start, end))) : {}
}

/** What is kept in the text of such a part; text that holds nothing of ours counts as empty. */
export function keptFromJson(json: string): Kept {
  try {
    const value = JSON.parse(json) as Json
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Kept) : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

// XML has no way to write most control characters; JSON.stringify leaves none of them bare, nor lone surrogates.
function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const CDATA_START = '<![CDATA['
const CDATA_END = ']]>'

function unescape(text: string): string {
  let plain = ''
  for (let at = 0; at < text.length;) {
    const start = text.indexOf(CDATA_START, at)
    const end = start < 0 ? -1 : text.indexOf(CDATA_END, start)
    if (end < 0) return plain + withoutEntities(text.slice(at))
    plain += withoutEntities(text.slice(at, start)) + text.slice(start + CDATA_START.length, end)
    at = end + CDATA_END.length
  }
  return plain
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,6}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
