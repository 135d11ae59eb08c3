import { ALIKE } from '../columns/amount-columns'
import { missingColumns } from '../verdict/reasons'
import { addressIn, type SchoolTable } from '../school-sheet/sheet'
import { isSchoolStageKnown } from './stage-column'
import type { SchoolRule } from './subject'

interface Facts {
  readonly heading: string
  readonly sheet: string
  /** Headings that look like it and are not, as “校级骨干教师数”〔E1〕. */
  readonly alike: readonly string[]
}

export const schoolColumnMissing: SchoolRule<Facts> = {
  name: 'school-column-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '缺少一列',
      about: '标准要用的数据没有对应的列，相应指标和全县的结论不能判定。',
      message: ({ heading, sheet, alike }) =>
        `工作表“${sheet}”缺少“${heading}”这一列，不能判定。` +
        (alike.length > 0 ? `${alike.join('、')}不是它，没有使用。` : ''),
      hint: ({ heading }) => `请增加“${heading}”列；已有但名称不同的，请改成这个名称。`,
    },
    en: {
      title: 'Column missing',
      about: 'A number that the standard asks for has no column, so its indicator and the county cannot be judged.',
      message: ({ heading, sheet, alike }) =>
        `“${sheet}” has no column ${heading}, so nothing can be decided.` +
        (alike.length > 0 ? ` ${alike.join(', ')} is not the same and was not used.` : ''),
      hint: ({ heading }) => `Add the column ${heading}, or give this name to the column that holds it.`,
    },
  },
  *check({ reading, standard }) {
    const said = new Set<string>()
    for (const table of reading.tables) {
      const own = reading.rows.filter((row) => row.table === table)
      if (own.length === 0) continue
      const lacks = [...missingColumns(own, standard)]
      if (!isSchoolStageKnown(reading, table)) lacks.unshift('学段')
      const sheet = table.sheet.name
      for (const heading of lacks) {
        // Tables below each other or side by side share a sheet, and mostly what they lack.
        if (said.has(sheet + heading)) continue
        said.add(sheet + heading)
        yield { sheet, area: null, facts: { heading, sheet, alike: alikeIn(table, heading) } }
      }
    }
  },
}

/** So many are named. */
const NAMED = 3

function alikeIn(table: SchoolTable, heading: string): string[] {
  const pattern = ALIKE[heading]
  if (!pattern) return []
  const found = table.header.others.filter(({ text }) => text.length < 40 && pattern.test(text))
  return found
    .slice(0, NAMED)
    .map(({ row, column, text }) => `“${text.replace(/\s+/g, '')}”〔${addressIn(table, row, column)}〕`)
}
