import type { SchoolRule } from './subject'

interface Facts {
  /** '' where no sheet comes near. */
  readonly sheet: string
  readonly lacks: readonly string[]
}

export const schoolSheetNotFound: SchoolRule<Facts> = {
  name: 'school-sheet-not-found',
  severity: 'error',
  texts: {
    zh: {
      title: '没有找到学校基本数据',
      about: '没有一张工作表同时有学校名称、在校生数和资源数据的表头，无法计算差异系数。',
      message: ({ sheet, lacks }) =>
        sheet === ''
          ? '没有找到学校基本数据表。'
          : `没有找到学校基本数据表。最接近的是工作表“${sheet}”，缺少：${lacks.join('、')}。`,
      hint: () => '请用模板“学校基本数据”填写，或把表头改成模板中的名称，列的顺序不限。',
    },
    en: {
      title: 'School sheet not found',
      about: 'No sheet has headings for school, pupils and resources together, so there is nothing to compute.',
      message: ({ sheet, lacks }) =>
        sheet === ''
          ? 'No sheet with school data was found.'
          : `No sheet with school data was found. The nearest is “${sheet}”, which lacks ${lacks.join(', ')}.`,
      hint: () => 'Fill in the template 学校基本数据, or use its headings; their order does not matter.',
    },
  },
  *check({ reading: { tables, nearest } }) {
    if (tables.length > 0) return
    const facts = { sheet: nearest?.sheet ?? '', lacks: nearest?.lacks ?? [] }
    yield { sheet: nearest?.sheet ?? null, area: null, facts }
  },
}
