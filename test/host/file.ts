import { readFileSync } from 'node:fs'
import {
  Workbook,
  type Cell,
  type ConditionalFormattingOptions,
  type ConditionalFormattingRule,
  type Worksheet,
} from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { cellArea, parseArea, type Area } from '../../src/grid/address'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { emptyFormat } from './conditional-formats'
import { WorkbookHost } from './host'
import type { CellFormat, ConditionalFormat, HostSheet, HostWorkbook } from './model'

/**
 * A host over a real .xlsx file: its contents through the project's own reader, its formats, rules, protection and names
 * through exceljs, which knows enough of them to tell whether they were touched.
 */
export async function hostOfFile(path: string): Promise<WorkbookHost> {
  const bytes = readFileSync(path)
  const host = new WorkbookHost(readWorkbook(bytes))
  const formatted = await new Workbook().xlsx.load(Uint8Array.from(bytes).buffer)
  for (const sheet of host.workbook.sheets) {
    const source = formatted.getWorksheet(sheet.name)
    if (source) addFormats(sheet, source)
  }
  addNames(host.workbook, formatted)
  addXmlParts(host.workbook, bytes)
  return host
}

function addFormats(sheet: HostSheet, source: Worksheet): void {
  const unlocked: Area[] = []
  source.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const area = cellArea(Number(cell.row) - 1, Number(cell.col) - 1)
      const format = formatOf(cell)
      if (Object.keys(format).length > 0) sheet.formats.push({ area, format })
      if (cell.protection?.locked === false) unlocked.push(area)
    }),
  )
  const { sheetProtection } = source as Worksheet & { sheetProtection?: { sheet?: boolean } | null }
  if (sheetProtection?.sheet) sheet.protection = { unlocked, options: {}, password: null }
  const { conditionalFormattings } = source as Worksheet & { conditionalFormattings?: ConditionalFormattingOptions[] }
  sheet.conditionalFormats = rulesByPriority(conditionalFormattings ?? []).map(([rule, areas]) =>
    conditionalFormat(sheet.workbook.nextId(), rule, areas),
  )
}

function formatOf({ numFmt, fill, font }: Cell): Partial<CellFormat> {
  const colour = fill?.type === 'pattern' ? rgb(fill.fgColor?.argb) : null
  const fontColor = rgb(font?.color?.argb)
  return {
    ...(numFmt && { numberFormat: numFmt }),
    ...(colour && { fill: colour }),
    ...(fontColor && { fontColor }),
    ...(font?.bold && { bold: true }),
  }
}

const rgb = (argb: string | undefined): string | null => (argb ? `#${argb.slice(-6)}` : null)

function rulesByPriority(
  lists: readonly ConditionalFormattingOptions[],
): readonly (readonly [ConditionalFormattingRule, Area[]])[] {
  return lists
    .flatMap(({ ref, rules }) => rules.map((rule) => [rule, areasOf(ref)] as const))
    .sort(([a], [b]) => (a.priority ?? 0) - (b.priority ?? 0))
}

const areasOf = (ref: string): Area[] => ref.split(' ').flatMap((one) => parseArea(one) ?? [])

const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
}

function conditionalFormat(id: string, rule: ConditionalFormattingRule, areas: readonly Area[]): ConditionalFormat {
  const type = TYPES[rule.type] ?? 'PresetCriteria'
  const formula = rule.type === 'expression' ? `=${String(rule.formulae?.[0] ?? '')}` : ''
  return { ...emptyFormat(id, areas), type, formula }
}

function addNames(workbook: HostWorkbook, source: Workbook): void {
  for (const { name, ranges } of source.definedNames.model) workbook.names.set(name, `=${ranges.join(',')}`)
}

function addXmlParts(workbook: HostWorkbook, bytes: Uint8Array): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) })
  for (const part of Object.values(parts)) workbook.xmlParts.set(workbook.nextId(), strFromU8(part))
}
