import { missingColumns } from '../../verdict/reasons'
import { isSchoolStageKnown } from './stage-column'
import type { SchoolRule } from './subject'

interface Facts {
  readonly heading: string
  readonly sheet: string
}

export const schoolColumnMissing: SchoolRule<Facts> = {
  name: 'school-column-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '缺少一列',
      about: '标准要用的数据没有对应的列，相应指标和全县的结论不能判定。',
      message: ({ heading, sheet }) => `工作表“${sheet}”缺少“${heading}”这一列，不能判定。`,
      hint: ({ heading }) => `请增加“${heading}”列；已有但名称不同的，请改成这个名称。`,
    },
    en: {
      title: 'Column missing',
      about: 'A number that the standard asks for has no column, so its indicator and the county cannot be judged.',
      message: ({ heading, sheet }) => `“${sheet}” has no column ${heading}, so nothing can be decided.`,
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
        yield { sheet, area: null, facts: { heading, sheet } }
      }
    }
  },
}
