import { areaAddress, cellAddress, type Area } from '../../src/grid/address'

/** A cell of a workbook to be written. A blank one is null. */
export type Cell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: string | number | { readonly error: string } }
  /** A day that is kept as ISO 8601 text, as strict OOXML may. */
  | { readonly isoDay: string }

/** How a text is kept: in the shared table, in its cell, or in the shared table as runs with a reading above them. */
export type TextForm = 'shared' | 'inline' | 'phonetic'

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Area[]
  /** Zero-based. */
  readonly hiddenRows?: readonly number[]
  readonly filter?: Area
  /** Writes blank cells too, as programs do that give every cell a look. */
  readonly blanks?: boolean
  readonly dateCells?: readonly { readonly row: number; readonly column: number }[]
}

export interface Book {
  readonly sheets: readonly Sheet[]
  readonly text?: TextForm
  readonly date1904?: boolean
}

/** The parts of an .xlsx file: name → XML. */
export type Parts = ReadonlyMap<string, string>

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The least that makes a workbook, as Excel words it. */
export function plainParts(book: Book): Parts {
  const strings = new StringTable(book.text ?? 'shared')
  const sheets = book.sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, strings),
  ])
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets.map(([name]) => name))],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(book)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(book)],
    ['xl/styles.xml', STYLES],
    ['xl/sharedStrings.xml', strings.xml()],
    ...sheets,
  ])
}

/** Collects texts while the sheets are written. */
class StringTable {
  private readonly indexes = new Map<string, number>()

  constructor(private readonly form: TextForm) {}

  cell(address: string, text: string, style: string): string {
    if (this.form === 'inline') return `<c r="${address}"${style} t="inlineStr"><is>${run(text)}</is></c>`
    const index = this.indexes.get(text) ?? this.indexes.size
    this.indexes.set(text, index)
    return `<c r="${address}"${style} t="s"><v>${index}</v></c>`
  }

  xml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si>${this.form === 'phonetic' ? phonetic(text) : run(text)}</si>`,
    )
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`
  }
}

function run(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`
}

/** Two runs of different looks, and a reading that is no part of the text. */
function phonetic(text: string): string {
  const half = Math.ceil(text.length / 2)
  const runs = [text.slice(0, half), text.slice(half)].filter((part) => part !== '')
  const bold = '<rPr><b/><sz val="11"/><rFont val="宋体"/></rPr>'
  return `${runs.map((part) => `<r>${bold}${run(part)}</r>`).join('')}<rPh sb="0" eb="1"><t>dú yīn</t></rPh><phoneticPr fontId="0"/>`
}

function sheetXml(sheet: Sheet, strings: StringTable): string {
  const rows = sheet.rows.map((cells, row) => rowXml(sheet, cells, row, strings)).join('')
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')
  const filter = sheet.filter ? `<autoFilter ref="${areaAddress(sheet.filter)}"/>` : ''
  const merged = merges ? `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>` : ''
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData>${rows}</sheetData>${filter}${merged}</worksheet>`
}

function rowXml(sheet: Sheet, cells: readonly Cell[], row: number, strings: StringTable): string {
  const xml = cells.map((cell, column) => cellXml(sheet, cell, row, column, strings)).join('')
  const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : ''
  return xml || hidden ? `<row r="${row + 1}"${hidden}>${xml}</row>` : ''
}

function cellXml(sheet: Sheet, cell: Cell, row: number, column: number, strings: StringTable): string {
  const address = cellAddress(row, column)
  const style = sheet.dateCells?.some((date) => date.row === row && date.column === column) ? ' s="1"' : ''
  if (cell === null) return sheet.blanks ? `<c r="${address}"/>` : ''
  if (typeof cell === 'string') return strings.cell(address, cell, style)
  if (typeof cell === 'number') return `<c r="${address}"${style}><v>${cell}</v></c>`
  if ('isoDay' in cell) return `<c r="${address}" s="1" t="d"><v>${cell.isoDay}</v></c>`
  const formula = `<f>${escapeXml(cell.formula)}</f>`
  if (typeof cell.value === 'number') return `<c r="${address}">${formula}<v>${cell.value}</v></c>`
  if (typeof cell.value === 'string') return `<c r="${address}" t="str">${formula}<v>${escapeXml(cell.value)}</v></c>`
  return `<c r="${address}" t="e">${formula}<v>${cell.value.error}</v></c>`
}

function workbookXml({ sheets, date1904 }: Book): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>'
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${properties}<sheets>${list.join('')}</sheets></workbook>`
}

function workbookRelationships({ sheets }: Book): string {
  return relationships([
    ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ])
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
}

function contentTypes(sheets: readonly string[]): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
    ...sheets.map((name) => [name, 'worksheet']),
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${TYPES}.${type}+xml"/>`)
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>'
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`
}

/** Two looks: as it comes, and a date. */
const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
