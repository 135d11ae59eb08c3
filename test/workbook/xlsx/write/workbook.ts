import { strFromU8, unzipSync } from 'fflate'
import type { Mark } from '../../../../src/workbook/marks/mark'
import { zipParts } from '../build'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const SHEET = 'xl/worksheets/sheet1.xml'
export const STYLES = 'xl/styles.xml'

/** A worksheet's XML around this content. */
export function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${content}</worksheet>`
}

/** styles.xml around this content. */
export function styleSheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs>${content}</styleSheet>`
}

type Parts = Readonly<Record<string, string | Uint8Array>>

export interface Options {
  /** null: no such part. */
  readonly styles?: string | null
  /** Further parts, or others in place of the usual ones. */
  readonly parts?: Parts
  /** Further relationships of the workbook: type → target. */
  readonly relationships?: Readonly<Record<string, string>>
}

/** A workbook with one sheet, 汇总表. */
export function workbook(sheet: string | Uint8Array, { styles, parts, relationships }: Options = {}): Uint8Array {
  const hasStyles = styles !== null
  const related = {
    worksheet: 'worksheets/sheet1.xml',
    ...(hasStyles ? { styles: 'styles.xml' } : {}),
    ...relationships,
  }
  const all: Parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      Object.entries(relationships ?? {})
        .map(([type, target]) => `<Override PartName="/xl/${target}" ContentType="${TYPE}.${type}+xml"/>`)
        .join('') +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="汇总表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(related)
      .map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
    [SHEET]: sheet,
    ...(hasStyles ? { [STYLES]: styles ?? styleSheet('<dxfs count="0"/>') } : {}),
    ...parts,
  }
  return zipParts(all)
}

/** All parts of a workbook as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]))
}

/** One part as text. */
export function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
}

/** The names of the parts that two workbooks do not have alike. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort()
}

/** A mark on cells of 汇总表. */
export function mark(kind: Mark['kind'], row = 0, column = 0): Mark {
  return {
    kind,
    sheet: '汇总表',
    areas: [{ top: row, left: column, bottom: row + 1, right: column }],
    formula: `"YJ:${kind}"<>""`,
  }
}
