import { strToU8, zipSync, type Zippable } from 'fflate'
import { areaAddress, cellAddress, type Area, type Span } from '../../../src/grid/address'
import { CellError, type CellValue } from '../../../src/grid/cell'

/** A cell with a formula and the value that was last calculated for it. */
export interface FormulaCell {
  readonly formula: string
  readonly value: CellValue
}

export interface SheetToBuild {
  readonly name: string
  /** The cells from A1 on. null and undefined are not written at all; '' is written as empty text. */
  readonly rows?: readonly (readonly (CellValue | FormulaCell | undefined)[])[]
  readonly merges?: readonly Area[]
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden'
  readonly hiddenRows?: readonly Span[]
  readonly hiddenColumns?: readonly Span[]
  /** The whole <sheetData> element, in place of the one made from `rows`. */
  readonly sheetData?: string
  /** XML between </sheetData> and </worksheet>, after the merged cells: conditional formats, data validations, extLst … */
  readonly after?: string
  /** The whole sheet part, in place of the one made from all of the above. */
  readonly xml?: string
}

export interface WorkbookToBuild {
  readonly sheets: readonly SheetToBuild[]
  readonly date1904?: boolean
  /** Write texts into the cells (t="inlineStr") instead of a shared strings part. */
  readonly inlineStrings?: boolean
  /** Parts to add or to put in place of the usual ones, by their name in the package; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A small, valid .xlsx from literal grids, for tests; Excel and LibreOffice open it.
 *
 *     buildXlsx({ sheets: [{ name: '汇总表', rows: [['目标', 1, true], [null, { formula: 'B1*2', value: 2 }]] }] })
 *
 * Merges, hidden rows and columns, visibility, 1904 dates, own XML for a sheet or any part (`sheetData`, `after`, `xml`, `parts`).
 * The sheets are xl/worksheets/sheet1.xml, sheet2.xml …
 */
export function buildXlsx(workbook: WorkbookToBuild): Uint8Array {
  const strings = new Map<string, number>()
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(workbook.sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationships([
      ...workbook.sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
  }
  workbook.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml ?? sheetXml(sheet, workbook.inlineStrings ? null : strings)
  })
  parts['xl/sharedStrings.xml'] = sharedStringsXml([...strings.keys()])
  return zipParts({ ...parts, ...workbook.parts })
}

/** Shorter entries are stored: to make ready for deflating takes as long as several thousand bytes, and most of a workbook is short. */
const WORTH_DEFLATING = 4096

/** A zip of the given entries, in their order; texts as UTF-8, null left out. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const entries: Zippable = Object.create(null) as Zippable
  for (const [name, part] of Object.entries(parts)) {
    if (part === null) continue
    const bytes = typeof part === 'string' ? strToU8(part) : part
    entries[name] = [bytes, { level: bytes.length < WORTH_DEFLATING ? 0 : 1 }]
  }
  return zipSync(entries, { mtime: new Date(2018, 10, 20) })
}

/** A text as it stands between tags or in an attribute, with the characters that XML cannot hold as Excel writes them (_x0001_). */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    })
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function contentTypes(sheets: number): string {
  const overrides = Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet'))
  overrides.push(
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    override('sharedStrings', 'sharedStrings'),
  )
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  )
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${type}+xml"/>`
}

/** A relationships part: the last word of each type, and its target; ids are rId1, rId2 … */
export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

function workbookXml({ sheets, date1904 }: WorkbookToBuild): string {
  const items = sheets.map(({ name, visibility = 'visible' }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
  })
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${items.join('')}</sheets></workbook>`
  )
}

function sheetXml(sheet: SheetToBuild, strings: Map<string, number> | null): string {
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${colsXml(sheet.hiddenColumns ?? [])}` +
    (sheet.sheetData ?? sheetDataXml(sheet, strings)) +
    (merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`) +
    `${sheet.after ?? ''}</worksheet>`
  )
}

function colsXml(hidden: readonly Span[]): string {
  const cols = hidden.map(({ first, last }) => `<col min="${first + 1}" max="${last + 1}" width="9" hidden="1"/>`)
  return cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`
}

function sheetDataXml({ rows = [], hiddenRows = [] }: SheetToBuild, strings: Map<string, number> | null): string {
  const height = Math.max(rows.length, ...hiddenRows.map((span) => span.last + 1))
  const written = Array.from({ length: height }, (_, row) => {
    const hidden = hiddenRows.some((span) => row >= span.first && row <= span.last)
    const cells = (rows[row] ?? []).map((cell, column) => cellXml(cellAddress(row, column), cell, strings)).join('')
    return cells === '' && !hidden ? '' : `<row r="${row + 1}"${hidden ? ' hidden="1"' : ''}>${cells}</row>`
  })
  return `<sheetData>${written.join('')}</sheetData>`
}

function cellXml(
  address: string,
  cell: CellValue | FormulaCell | undefined,
  strings: Map<string, number> | null,
): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object' || cell instanceof CellError) return `<c r="${address}"${valueXml(cell, strings)}</c>`
  const formula = `<f>${escapeXml(cell.formula)}</f>`
  const value = typeof cell.value === 'string' ? ` t="str"><v>${escapeXml(cell.value)}</v>` : valueXml(cell.value, null)
  return `<c r="${address}"${value.replace('>', `>${formula}`)}</c>`
}

/** The rest of a cell's opening tag, and its content. */
function valueXml(value: CellValue, strings: Map<string, number> | null): string {
  if (value === null) return '>'
  if (typeof value === 'number') return `><v>${value}</v>`
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v>`
  if (value instanceof CellError) return ` t="e"><v>${value.code}</v>`
  if (strings === null) return ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is>`
  const index = strings.get(value) ?? strings.size
  strings.set(value, index)
  return ` t="s"><v>${index}</v>`
}

function sharedStringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')
  return `${DECLARATION}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${items}</sst>`
}

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`
