import { cellAddress, cellArea } from '../../../grid/address'
import type { Rule } from '../../../findings/rule'
import { CellError } from '../../../grid/cell'
import { hasPlaceholder } from '../../answers/placeholders'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly cell: string
  readonly written: string
  /** The city that is named but has no counties (东莞市); null when none is recognised. */
  readonly city: string | null
}

export const unitUnknown: Rule<TableSubject, Facts> = {
  name: 'unit-unknown',
  severity: 'info',
  texts: {
    zh: {
      title: '没有可以对照的县（市、区）名单',
      about:
        '从“填报单位”认不出是哪个市，或者这个市不设县（市、区）（如东莞市），只能把表里出现过的名称当作全部名单，查不出整张表都漏掉的县。',
      message: ({ cell, written, city }) =>
        city === null
          ? `填报单位〔${cell}〕写的是“${excerpt(written)}”，认不出是哪个市，所以县（市、区）名单取自表中出现的名称。`
          : `填报单位〔${cell}〕是${city}，这个市不设县（市、区），所以名单取自表中出现的名称。`,
      hint: ({ city }) =>
        city === null
          ? '请写明市名（如“锦州市教育局”），或在工作簿里加一张“县区名单”表。'
          : '要查有没有漏报，请在工作簿里加一张“县区名单”表，写上各项都要填报的单位；不加也可以报送。',
    },
    en: {
      title: 'No roster to compare with',
      about:
        'No city can be recognised in 填报单位, or the city has no counties (东莞市), so the roster is the union of the names in the table; a county left out everywhere goes unnoticed.',
      message: ({ cell, written, city }) =>
        city === null
          ? `填报单位 (${cell}) says “${excerpt(written)}”, in which no city is recognised; the counties are those named in the table.`
          : `填报单位 (${cell}) names ${city}, which has no counties; the roster is the names in the table.`,
      hint: ({ city }) =>
        city === null
          ? 'Name the city (锦州市教育局), or add a sheet 县区名单 to the workbook.'
          : 'To find out whether one is left out, add a sheet 县区名单 with all that must report; the table can be sent without it.',
    },
  },
  check({ table, roster }) {
    const { cell, text, value } = table.header.unit
    if (roster.source !== 'table' || !cell || text === '' || value instanceof CellError || hasPlaceholder(text))
      return []
    return [
      {
        sheet: table.sheet.name,
        area: cellArea(cell.row, cell.column),
        facts: { cell: cellAddress(cell.row, cell.column), written: text, city: roster.unit },
      },
    ]
  },
}
