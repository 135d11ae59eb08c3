/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
}

/** Text as it stands in an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;')
}

const PREFIX = /<([^\s/>:=]+:)?/y

/** `x:` of the tag <x:row> that begins at `start`; '' where names have no prefix. */
export function prefixAt(source: string, start: number): string {
  PREFIX.lastIndex = start
  return PREFIX.exec(source)?.[1] ?? ''
}

const NAME = /<([^\s/>=]+)/y

/** `x:row` of the tag <x:row> that begins at `start`. */
export function nameAt(source: string, start: number): string {
  NAME.lastIndex = start
  return NAME.exec(source)?.[1] ?? ''
}

/** The tag <x:row r="1"/>, which stands at these places, with a content: <x:row r="1">…</x:row>. */
export function withContent(source: string, start: number, end: number, content: string): string {
  return `${tagWithoutEnd(source.slice(start, end))}>${content}</${nameAt(source, start)}>`
}

/** A tag as written, without what ends it: <row r="1" /> and <row r="1"> give <row r="1". */
export function tagWithoutEnd(tag: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd()
}
