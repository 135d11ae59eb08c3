import { cellAddress, cellArea } from '../../grid/address'
import type { Rule } from '../../findings/rule'
import { hasPlaceholder } from '../placeholders'
import type { TableSubject } from '../table'
import { excerpt } from './words'

interface Facts {
  readonly cell: string
  readonly written: string
}

export const unitUnknown: Rule<TableSubject, Facts> = {
  name: 'unit-unknown',
  severity: 'info',
  texts: {
    zh: {
      title: '认不出填报单位所在的市',
      about: '从“填报单位”认不出是哪个市，只能把表里出现过的县（市、区）当作全部名单，查不出整张表都漏掉的县。',
      message: ({ cell, written }) =>
        `填报单位〔${cell}〕写的是“${excerpt(written)}”，认不出是哪个市，所以县（市、区）名单取自表中出现的名称。`,
      hint: () => '请写明市名（如“锦州市教育局”），或在工作簿里加一张“县区名单”表。',
    },
    en: {
      title: 'City not recognised',
      about:
        'No city can be recognised in 填报单位, so the roster is the union of the names in the table; a county left out everywhere goes unnoticed.',
      message: ({ cell, written }) =>
        `填报单位 (${cell}) says “${excerpt(written)}”, in which no city is recognised; the counties are those named in the table.`,
      hint: () => 'Name the city (锦州市教育局), or add a sheet 县区名单 to the workbook.',
    },
  },
  *check({ table, roster }) {
    const { cell, text } = table.header.unit
    if (roster.source !== 'table' || !cell || text === '' || hasPlaceholder(text)) return
    yield {
      sheet: table.sheet.name,
      area: cellArea(cell.row, cell.column),
      facts: { cell: cellAddress(cell.row, cell.column), written: text },
    }
  },
}
