import { escapeAttribute, prefixAt } from '../xml/write'
import { spliced } from '../xml/splice'
import type { Packed } from '../zip'
import { XmlTokens } from '../xml/tokens'
import { WorkbookProblem } from '../../problem'
import { freeName } from '../../sheet-name'
import type { Draft } from './draft'
import { addWorkbookPart, isStrict, relationshipsNamespace } from './package-parts'

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main'

/** The namespace of a workbook's sheets. */
export function mainNamespace(draft: Draft): string {
  return isStrict(draft) ? STRICT_MAIN : MAIN
}

/**
 * Adds a sheet at the end of a workbook. `content` is its XML. Returns its name (a taken name gets a number) and how many
 * stand before it, sheets of other kinds too.
 * @throws WorkbookProblem when the structure of the workbook is protected
 */
export function appendSheet(
  draft: Draft,
  name: string,
  content: Packed,
): { readonly name: string; readonly index: number } {
  const list = sheetList(draft.read(draft.parts.name))
  if (list.locked) throw new WorkbookProblem('structure-protected')
  const free = freeName(name, list.names)
  const number = list.largestId + 1
  const id = addWorkbookPart(draft, 'worksheet', WORKSHEET_TYPE, content, `worksheets/sheet${number}`)
  const workbook = draft.read(draft.parts.name)
  const namespace = relationshipsNamespace(draft)
  const related = declaredPrefix(workbook, namespace) ?? `xmlns:r="${namespace}" r`
  const entry = `<${list.prefix}sheet name="${escapeAttribute(free)}" sheetId="${number}" ${related}:id="${id}"/>`
  draft.replace(draft.parts.name, spliced(workbook, [{ start: list.end, end: list.end, text: entry }]))
  return { name: free, index: list.names.length }
}

/** How many sheets, of any kind, stand before one in the list of the workbook; -1 where it is not there. */
export function indexOfSheet(draft: Draft, name: string): number {
  return sheetList(draft.read(draft.parts.name)).names.indexOf(name)
}

interface SheetList {
  readonly names: readonly string[]
  readonly largestId: number
  /** Where </sheets> begins. */
  readonly end: number
  readonly prefix: string
  /** Whether the structure of the workbook is protected. */
  readonly locked: boolean
}

function sheetList(xml: string): SheetList {
  const tokens = new XmlTokens(xml)
  const names: string[] = []
  let [largestId, end, prefix, locked] = [0, 0, '', false]
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind === 'close' && tokens.name === 'sheets') end = tokens.start
    if (kind !== 'open' && kind !== 'empty') continue
    if (tokens.name === 'sheets') prefix = prefixAt(xml, tokens.start)
    if (tokens.name === 'workbookProtection') locked = ['1', 'true'].includes(tokens.attribute('lockStructure') ?? '')
    if (tokens.name !== 'sheet') continue
    names.push(tokens.attribute('name') ?? '')
    largestId = Math.max(largestId, Number(tokens.attribute('sheetId') ?? 0))
  }
  return { names, largestId, end, prefix, locked }
}

/** The prefix that the whole part has for a namespace; null where none, or only single elements, declare one. */
function declaredPrefix(xml: string, namespace: string): string | null {
  const root = new XmlTokens(xml)
  while (root.next() === 'text');
  const prefixes = root.attributeNames().flatMap((name) => (name.startsWith('xmlns:') ? [name.slice(6)] : []))
  return prefixes.find((prefix) => root.prefixedAttribute(prefix) === namespace) ?? null
}
