import { isMixed } from '../schools'
import type { SchoolRow } from '../sheet'
import { rowPlace, schoolName, type SchoolRule, type SchoolSubject } from './subject'

interface Facts {
  readonly school: string
  readonly headings: readonly string[]
}

export const schoolTotalRepeated: SchoolRule<Facts> = {
  name: 'school-total-repeated',
  severity: 'warning',
  texts: {
    zh: {
      title: '全校合计像是填了两遍',
      about: '一校多学段的校舍和设备在每个学段都填同样的数，多半是把全校合计各填了一遍，会重复计算。',
      message: ({ school, headings }) => `${school}各学段的${headings.join('、')}完全相同，像是把全校合计各填了一遍。`,
      hint: () => '全校合计只填在一行，其余学段留空，会按折算学生数自动拆分；确实相同的不用改。',
    },
    en: {
      title: 'Total of the school entered in each stage',
      about: 'Equal facilities in every stage of a mixed school are most likely its total, entered and counted twice.',
      message: ({ school, headings }) =>
        `${school} has the same ${headings.join(', ')} in each stage, as if its total stood there twice.`,
      hint: () =>
        'Enter a total once and leave the other stages blank: it is split by converted pupils. If they are really equal, leave them.',
    },
  },
  *check(subject) {
    for (const group of subject.reading.rowsByName.values()) {
      if (group.length < 2 || !isMixed(group)) continue
      const headings = repeatedFacilities(group, subject)
      if (headings.length < 2) continue
      yield { ...rowPlace(group[0], undefined), facts: { school: schoolName(group[0]), headings } }
    }
  },
}

/** The facilities of a school if all of them are the same in every stage. */
function repeatedFacilities(group: readonly SchoolRow[], { standard }: SchoolSubject): string[] {
  const facilities = standard.resource.indicators.filter(({ facility }) => facility).map(({ numerator }) => numerator)
  const filled = facilities.filter((heading) => group.every((row) => row.amounts.get(heading)?.value))
  const same = filled.filter((heading) => new Set(group.map((row) => row.amounts.get(heading)?.value)).size === 1)
  return same.length === filled.length ? same : []
}
