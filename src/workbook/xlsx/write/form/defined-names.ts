import { areaAddress, type Area, type Span } from '../../../../grid/address'
import type { LongForm } from '../../../../grid/form/form'
import { quotedSheet } from '../../../sheet-name'
import { spliced } from '../../xml/splice'
import { XmlTokens } from '../../xml/tokens'
import { escapeText, prefixAt, withContent } from '../../xml/write'
import type { Draft } from '../draft'

/** What stands before definedNames in the workbook part (ECMA-376 part 1, 18.2.27). */
const BEFORE: readonly string[] = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences'] // prettier-ignore

/** Gives a sheet the names that say what is filtered in it and what stands on every printed page, in place of those it had. */
export function nameParts(draft: Draft, form: LongForm, sheet: string, index: number): void {
  const { name: part } = draft.parts
  const xml = withoutNames(draft.read(part), index)
  const names = [
    ...(form.filter ? [[FILTERED, absolute(form.filter), ' hidden="1"'] as const] : []),
    ...(form.printedRows ? [[PRINTED, rowsOf(form.printedRows), ''] as const] : []),
  ].map(
    ([name, area, more]) =>
      (prefix: string) =>
        `<${prefix}definedName name="${name}" localSheetId="${index}"${more}>${escapeText(`${quotedSheet(sheet)}!${area}`)}</${prefix}definedName>`,
  )
  draft.replace(part, names.length > 0 ? withNames(xml, names) : xml)
}

const FILTERED = '_xlnm._FilterDatabase'
const PRINTED = '_xlnm.Print_Titles'

function absolute(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')
}

function rowsOf({ first, last }: Span): string {
  return `$${first + 1}:$${last + 1}`
}

function withNames(xml: string, names: readonly ((prefix: string) => string)[]): string {
  const tokens = new XmlTokens(xml)
  const text = (prefix: string) => names.map((name) => name(prefix)).join('')
  let [place, prefix] = [0, '']
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    const { start, end, name } = tokens
    if (kind === 'close' && name === 'definedNames') return spliced(xml, [{ start, end: start, text: text(prefix) }])
    if (kind !== 'open' && kind !== 'empty') continue
    const level = kind === 'open' ? tokens.depth - 1 : tokens.depth
    if (level === 0) prefix = prefixAt(xml, start)
    if (level !== 1) continue
    if (name === 'definedNames' && kind === 'empty')
      return spliced(xml, [{ start, end, text: withContent(xml, start, end, text(prefix)) }])
    if (name === 'definedNames') continue
    tokens.skip()
    if (BEFORE.includes(name)) place = tokens.end
  }
  const list = `<${prefix}definedNames>${text(prefix)}</${prefix}definedNames>`
  return spliced(xml, [{ start: place, end: place, text: list }])
}

/** Without the names of a sheet's filter and printed rows; an empty list of names would make the part wrong. */
function withoutNames(xml: string, index: number): string {
  const tokens = new XmlTokens(xml)
  const ours: { start: number; end: number; text: string }[] = []
  let list: { start: number; end: number } | null = null
  let others = 0
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind === 'close' && tokens.name === 'definedNames' && list) list.end = tokens.end
    if (kind !== 'open' && kind !== 'empty') continue
    if (tokens.name === 'definedNames') list = { start: tokens.start, end: tokens.end }
    if (tokens.name !== 'definedName') continue
    const { start } = tokens
    const isOurs =
      tokens.attribute('localSheetId') === String(index) && [FILTERED, PRINTED].includes(tokens.attribute('name') ?? '')
    tokens.skip()
    if (isOurs) ours.push({ start, end: tokens.end, text: '' })
    else others++
  }
  if (ours.length === 0 || !list) return xml
  return others === 0 ? spliced(xml, [{ ...list, text: '' }]) : spliced(xml, ours)
}
