import type { Parts } from './workbook-parts'

/** One way in which programs word the same workbook. */
export type Dialect = (parts: Parts) => Parts

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** ISO 29500 strict, which Excel offers as "Strict Open XML Spreadsheet". */
export const strict: Dialect = (parts) =>
  mapParts(parts, (xml, name) =>
    (name === 'xl/workbook.xml' ? xml.replace('<workbook ', '<workbook conformance="strict" ') : xml)
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  )

/** Every element of the main namespace with a prefix, as the Open XML SDK writes it. */
export const prefixed: Dialect = (parts) =>
  mapParts(parts, (xml) =>
    xml.includes(MAIN)
      ? xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
      : xml,
  )

/** Rows and cells without their addresses: each stands after the one before it. Only for tables without gaps. */
export const withoutAddresses: Dialect = (parts) =>
  mapParts(parts, (xml, name) =>
    name.startsWith('xl/worksheets/') ? xml.replace(/<(row|c) r="[A-Z]*\d+"/g, '<$1') : xml,
  )

/** What WPS adds: namespaces of its own, extension lists, and parts that Excel does not know. */
export const wps: Dialect = (parts) => {
  const own = 'xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"'
  const dressed = mapParts(parts, (xml, name) => {
    if (name === '[Content_Types].xml') {
      return xml.replace('</Types>', `${WPS_TYPES}</Types>`)
    }
    if (name === '_rels/.rels') return xml.replace('</Relationships>', `${WPS_RELATIONSHIPS}</Relationships>`)
    if (name.startsWith('xl/worksheets/')) {
      return xml
        .replace('<worksheet ', `<worksheet ${own} `)
        .replace('<sheetData>', '<sheetPr/><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5"/><sheetData>')
        .replace('</worksheet>', `${WPS_EXTENSION}</worksheet>`)
    }
    if (name === 'xl/_rels/workbook.xml.rels') {
      return xml.replace('</Relationships>', `${WPS_CUSTOM_XML}</Relationships>`)
    }
    return name === 'xl/workbook.xml' ? xml.replace('</workbook>', `${WPS_EXTENSION}</workbook>`) : xml
  })
  return new Map([...dressed, ...WPS_PARTS])
}

const WPS_TYPES =
  '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>'
const WPS_RELATIONSHIPS =
  '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>'
const WPS_CUSTOM_XML =
  '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>'
const WPS_EXTENSION =
  '<extLst><ext xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" uri="{5a7a1d5c-3a5c-4c1e-8f0e-7f4b1f0f7a11}"><etc:c r="A1"/></ext></extLst>'
const WPS_PARTS: [string, string][] = [
  [
    'docProps/custom.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16250</vt:lpwstr></property></Properties>',
  ],
  [
    'customXml/item1.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<allowEditUser xmlns="https://web.wps.cn/et/2018/main" xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main" hasInvisiblePropRange="0"><rangeList sheetStid="1" master="" otherUserPermission="visible"/></allowEditUser>',
  ],
]

function mapParts(parts: Parts, change: (xml: string, name: string) => string): Parts {
  return new Map([...parts].map(([name, xml]) => [name, change(xml, name)]))
}
