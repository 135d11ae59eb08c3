import { STAGE_NAMES } from '../stage'
import type { School } from '../school'
import { schoolKey } from '../school-sheet/groups'
import { isMixed, repeatedFacilities } from '../school-sheet/schools'
import type { SchoolReading } from '../school-sheet/sheet'
import { facilitiesOf } from '../standard'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Share {
  readonly stage: 'primary' | 'junior'
  readonly converted: number
  readonly convertedAll: number
}

interface Facts {
  readonly school: string
  readonly headings: readonly string[]
  /** How the totals are split. */
  readonly shares: readonly Share[]
}

const rounded = (value: number) => String(Math.round(value * 100) / 100)
const fraction = ({ converted, convertedAll }: Share) => `${rounded(converted)}/${rounded(convertedAll)}`

export const schoolTotalRepeated: SchoolRule<Facts> = {
  name: 'school-total-repeated',
  severity: 'warning',
  texts: {
    zh: {
      title: '全校合计像是填了两遍',
      about: '一校多学段的校舍和设备在每个学段都填同样的数，是把全校合计各填了一遍，按一个合计拆分，不重复计算。',
      message: ({ school, headings, shares }) =>
        `${school}各学段的${headings.join('、')}完全相同，像是把全校合计各填了一遍，已按一个合计拆分：` +
        `${shares.map((share) => `${STAGE_NAMES.zh[share.stage]} ${fraction(share)}`).join('，')}。`,
      hint: () => '全校合计只填在一行，其余学段留空，会按折算学生数自动拆分；各学段确实分开的，请核对数字。',
    },
    en: {
      title: 'Total of the school entered in each stage',
      about:
        'Equal facilities in every stage of a mixed school are its total, entered again and again: it is counted once and split.',
      message: ({ school, headings, shares }) =>
        `${school} has the same ${headings.join(', ')} in each stage, as if its total stood there twice; it is counted once and split: ` +
        `${shares.map((share) => `${STAGE_NAMES.en[share.stage]} ${fraction(share)}`).join(', ')}.`,
      hint: () =>
        'Enter a total once and leave the other stages blank: it is split by converted pupils. Check the numbers if the stages really have their own.',
    },
  },
  *check({ reading, standard }) {
    const facilities = facilitiesOf(standard)
    // Few provinces have such a school.
    let schools: ReturnType<typeof schoolsByKey> | null = null
    for (const { county, name, rows, whole } of reading.groups) {
      const [row] = rows
      if (!row || rows.length < 2 || !isMixed({ county, name, rows, whole })) continue
      const headings = repeatedFacilities(rows, facilities)
      if (headings.length === 0) continue
      const shares = ((schools ??= schoolsByKey(reading)).get(schoolKey({ county, name })) ?? []).flatMap(
        ({ stage, conversions: [first] }) => (first ? [{ stage, ...first }] : []),
      )
      yield { ...rowPlace(row, undefined), facts: { school: schoolName(row), headings, shares } }
    }
  },
}

function schoolsByKey({ schools }: SchoolReading): ReadonlyMap<string, readonly School[]> {
  const byKey = new Map<string, School[]>()
  for (const school of schools) {
    const key = schoolKey(school)
    const others = byKey.get(key)
    if (others) others.push(school)
    else byKey.set(key, [school])
  }
  return byKey
}
