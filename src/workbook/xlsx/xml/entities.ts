import { UnreadableFile } from '../../unreadable'

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Text with its entities replaced: the five predefined ones and character numbers. Without a DOCTYPE there are no others. */
export function decodeEntities(raw: string): string {
  let ampersand = raw.indexOf('&')
  if (ampersand < 0) return raw
  let decoded = ''
  let copied = 0
  while (ampersand >= 0) {
    const semicolon = raw.indexOf(';', ampersand)
    const character = semicolon < 0 ? undefined : characterOf(raw.slice(ampersand + 1, semicolon))
    if (character === undefined)
      throw new UnreadableFile('damaged', `unknown entity ${raw.slice(ampersand, ampersand + 12)}`)
    decoded += raw.slice(copied, ampersand) + character
    copied = semicolon + 1
    ampersand = raw.indexOf('&', copied)
  }
  return decoded + raw.slice(copied)
}

function characterOf(entity: string): string | undefined {
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity)
  if (!number) return NAMED.get(entity)
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
