import type { SheetContents } from '../../../grid/contents'
import { Recent } from '../../../text/recent'
import { UnreadableFile } from '../../unreadable'
import { XmlTokens } from '../xml/tokens'
import type { Zip, ZipEntry } from '../zip'
import { kindOfPackage } from '../kind/package-kind'
import { textOf } from './part-text'
import { findPart, relationshipsOf, type Relationship } from './relationships'

/** A worksheet as the workbook part lists it. */
export interface SheetPart {
  /** No other sheet has it: where a damaged file names two sheets alike, the later one's has a number, as in 汇总表 (2). */
  readonly name: string
  readonly visibility: SheetContents['visibility']
  readonly entry: ZipEntry
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  /** The workbook part's name in the package, such as xl/workbook.xml. */
  readonly name: string
  /** The worksheets in the order of their tabs; sheets of other kinds (charts, macros, dialogs) hold no cells and are left out. */
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: ZipEntry | null
  readonly styles: ZipEntry | null
  readonly date1904: boolean
  /** All that the workbook part names. */
  readonly relationships: readonly Relationship[]
}

/**
 * Finds the parts of a workbook through the package's relationships, whatever their names.
 * @throws UnreadableFile when the zip is no workbook, naming what it is, or a sheet that is listed with a part, or every sheet, is not there
 */
export function findParts(zip: Zip): WorkbookParts {
  const entry = workbookEntry(zip)
  const relationships = relationshipsOf(zip, entry.name)
  const { sheets, date1904 } = listIn(textOf(zip, entry))
  if (sheets.length > 0 && sheets.every(({ id }) => id === ''))
    throw new UnreadableFile('damaged', 'no sheet has a part')
  const partOf = (kind: string): ZipEntry | null => {
    const found = relationships.find(({ type }) => type === kind)
    return (found && findPart(zip, found.target)) ?? null
  }
  return {
    name: entry.name,
    sheets: sheets.flatMap((sheet) => locate(zip, sheet, relationships)),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    date1904,
    relationships,
  }
}

/**
 * The workbook part.
 * @throws UnreadableFile when the zip is no workbook, naming what it is
 */
function workbookEntry(zip: Zip): ZipEntry {
  const main = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')
  const entry = (main && findPart(zip, main.target)) ?? zip.find('xl/workbook.xml')
  if (!entry || entry.name.endsWith('.bin')) throw new UnreadableFile(kindOfPackage(zip))
  return entry
}

interface ListedSheet {
  readonly name: string
  readonly visibility: SheetContents['visibility']
  /** Of the relationship that leads to its part; '' where it has none. */
  readonly id: string
}

/** What the workbook part says of its sheets, in the order of their tabs, and of its dates. */
interface SheetList {
  readonly sheets: readonly ListedSheet[]
  readonly date1904: boolean
}

// The files of an office have the same part.
const recent = new Recent<SheetList>()

function listIn(xml: string): SheetList {
  let list = recent.get(xml)
  if (!list) recent.set(xml, (list = readList(new XmlTokens(xml))))
  return list
}

function readList(tokens: XmlTokens): SheetList {
  const sheets: ListedSheet[] = []
  let date1904 = false
  let parent = ''
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind === 'text' || kind === 'close') continue
    const level = kind === 'open' ? tokens.depth - 1 : tokens.depth
    if (level === 0) mustBeWorkbook(tokens.name)
    if (level === 1) parent = tokens.name
    if (level === 1 && parent === 'workbookPr') date1904 = isTrue(tokens.attribute('date1904'))
    if (level === 2 && parent === 'sheets' && tokens.name === 'sheet') sheets.push(readSheet(tokens))
  }
  return { sheets: withOwnNames(sheets), date1904 }
}

/** What is found, marked and edited is addressed by the sheet's name. */
function withOwnNames(sheets: readonly ListedSheet[]): readonly ListedSheet[] {
  const written = new Set(sheets.map(({ name }) => name))
  const numbers = new Map<string, number>()
  return sheets.map((sheet) => {
    let number = (numbers.get(sheet.name) ?? 0) + 1
    while (number > 1 && written.has(`${sheet.name} (${number})`)) number++
    numbers.set(sheet.name, number)
    return number === 1 ? sheet : { ...sheet, name: `${sheet.name} (${number})` }
  })
}

function mustBeWorkbook(root: string): void {
  if (root === 'workbook') return
  throw new UnreadableFile(root === 'document' || root === 'presentation' ? 'other-document' : 'not-a-workbook')
}

function readSheet(tokens: XmlTokens): ListedSheet {
  const state = tokens.attribute('state')
  return {
    name: tokens.attribute('name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    id: tokens.prefixedAttribute('id') ?? '',
  }
}

/** The sheet with its entry; nothing when it is no worksheet. The macros of Excel 95 are listed as sheets, and have no part since. */
function locate(zip: Zip, { id, name, visibility }: ListedSheet, relationships: readonly Relationship[]): SheetPart[] {
  if (id === '') return []
  const relationship = relationships.find((candidate) => candidate.id === id)
  if (relationship && relationship.type !== 'worksheet') return []
  const entry = relationship && findPart(zip, relationship.target)
  if (!entry) throw new UnreadableFile('damaged', `the sheet ${name} is listed but not in the file`)
  return [{ name, visibility, entry }]
}

/** xsd:boolean, and the on that old writers put. */
export function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on'
}
