import type { Language, Localized } from '../../text/language'
import type { Standard } from '../standard'
import type { PlanTerms } from './prices'

/** How far a school may fall short. */
interface Freedom {
  /** How many indicators it may miss. */
  readonly count: number
  /** The share of the standard that these must reach. */
  readonly floor: string
}

interface Messages {
  readonly enrolment: string
  readonly keep: string
  readonly apart: string
  readonly level: string
  readonly whole: string
  readonly freePriced: (freedom: Freedom) => string
  readonly freeUnpriced: (freedom: Freedom) => string
  readonly composite: string
  readonly years: (terms: PlanTerms) => string
  readonly rounding: string
}

const MESSAGES: Localized<Messages> = {
  zh: {
    enrolment: '在校生数不变，各校现有资源不减少、不在学校之间调配。',
    keep: '数据空缺的学校无法测算，没有列入。',
    apart: '各项指标分别计算；同一名教师可以同时计入几项，实际需要的人数可能更少。',
    level: '差异系数超限时，先补最低的学校，直到系数刚好达到限值；可分的资源（面积、设备值）这样得到的总量最少。',
    whole: '教师、教室等按整数增加，总数也是最少的。',
    freePriced: ({ count, floor }) =>
      `每校可以有 ${count} 项不达标（不低于标准的 ${floor}），选在按单价最省的地方；差异系数超限时是搜索所得，也许还有略省的组合。`,
    freeUnpriced: ({ count, floor }) =>
      `没有给出全部单价：每校可以有 ${count} 项不达标（不低于标准的 ${floor}），选在缺口占标准比例最省的地方，不一定最省钱。`,
    composite: '综合差异系数超限时，把最高的几项系数降到同一水平，其他项不动；另外的搭配可能更省钱。',
    years: ({ firstYear, years }) =>
      years === 1 ? `全部在 ${firstYear} 年完成。` : `${firstYear} 年起分 ${years} 年平均安排，最低的学校先补。`,
    rounding: '面积向上取到两位小数，金额向上取到元：按列出的数增加就够了。',
  },
  en: {
    enrolment: 'Enrolments stay as they are, and nothing is taken from a school or moved between schools.',
    keep: 'Nothing is planned where a school’s number is missing.',
    apart: 'Indicators are planned one by one. A teacher may count in several, so fewer people may be enough.',
    level:
      'Where a coefficient exceeds its limit, the lowest schools are raised until it just meets it; for what can be divided (areas, equipment) no other way takes less.',
    whole: 'Teachers and rooms are added whole, and their number is the least too.',
    freePriced: ({ count, floor }) =>
      `Indicators that each school may miss: ${count} (at ${floor} of the standard or above), chosen where it saves most at the given prices. Where a coefficient exceeds its limit this is searched for, and a slightly cheaper choice may exist.`,
    freeUnpriced: ({ count, floor }) =>
      `Indicators that each school may miss: ${count} (at ${floor} of the standard or above). Without all prices they are chosen where it saves most in shares of the standard, which need not be the cheapest.`,
    composite:
      'Where the composite exceeds its limit, the highest coefficients are brought down to one value and the others left; another mix may be cheaper.',
    years: ({ firstYear, years }) =>
      years === 1
        ? `All of it is done in ${firstYear}.`
        : `It is spread evenly over ${years} years from ${firstYear}, the lowest schools first.`,
    rounding: 'Areas are rounded up to two decimals, amounts to whole yuan: adding what is listed is enough.',
  },
}

/** What a plan assumes, sentence by sentence. */
export function assumptions({ resource }: Standard, terms: PlanTerms, language: Language): string[] {
  const texts = MESSAGES[language]
  const { rule, indicators } = resource
  const priced = indicators.every(({ id }) => id in terms.prices)
  const count = indicators.length - (rule.indicatorsMet ?? indicators.length)
  const freedom = { count, floor: `${Number(((rule.floor ?? 0) * 100).toFixed(2))}%` }
  const free = count > 0 ? [priced ? texts.freePriced(freedom) : texts.freeUnpriced(freedom)] : []
  const composite = rule.compositeLimit ? [texts.composite] : []
  return [
    texts.enrolment,
    texts.keep,
    texts.apart,
    ...free,
    texts.level,
    texts.whole,
    ...composite,
    texts.years(terms),
    texts.rounding,
  ]
}
