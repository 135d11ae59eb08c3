import { INEQUALITY_ERRORS, PAIR_ERRORS } from './errors'
import type { Example, FunctionHelp } from './help'

const SCHOOLS = [
  ['学校', '生均面积', '在校生数'],
  ['甲小学', 4, 500],
  ['乙小学', 5, 300],
  ['丙小学', 4.5, 200],
] as const

const over = (formula: string, result: number, zh: string, en: string): Example => ({
  cells: SCHOOLS,
  formula,
  result,
  explanation: { zh, en },
})

export const SPREAD_HELP: readonly FunctionHelp[] = [
  {
    id: 'CV',
    details: {
      zh: [
        '给出在校生数时，按国家口径：X̄ = Σ(Pᵢ·Xᵢ)/ΣPᵢ，S = √(Σ(Pᵢ/ΣPᵢ)·(Xᵢ−X̄)²)，CV = S/X̄。不给在校生数时，是总体标准差（不减 1）除以平均数。',
        '空格、文字和逻辑值跳过；没有学生的学校不计。系数可以大于 1。小学、初中要分开算。COEFFICIENT 是同一个函数。',
      ],
      en: [
        'With enrolments, the official definition: X̄ = Σ(Pᵢ·Xᵢ)/ΣPᵢ, S = √(Σ(Pᵢ/ΣPᵢ)·(Xᵢ−X̄)²), CV = S/X̄. Without them, the population deviation (no n − 1) over the mean.',
        'Blanks, words and logical values are passed over; schools without pupils do not count. A coefficient above 1 is legal. Compute primary and junior apart. COEFFICIENT is the same function.',
      ],
    },
    example: over(
      '=YJ.CV(B2:B4,C2:C4)',
      Math.sqrt(0.19) / 4.4,
      'X̄ = (4×500 + 5×300 + 4.5×200)/1000 = 4.4；S² = 0.5×0.16 + 0.3×0.36 + 0.2×0.01 = 0.19；CV = 0.43589/4.4 = 0.0991。',
      'X̄ = (4×500 + 5×300 + 4.5×200)/1000 = 4.4; S² = 0.5×0.16 + 0.3×0.36 + 0.2×0.01 = 0.19; CV = 0.43589/4.4 = 0.0991.',
    ),
    errors: PAIR_ERRORS,
  },
  {
    id: 'COEFFICIENT',
    details: {
      zh: ['与 CV 完全相同，写法和结果见 CV。'],
      en: ['Entirely the same as CV; see there.'],
    },
    example: over('=YJ.COEFFICIENT(B2:B4,C2:C4)', Math.sqrt(0.19) / 4.4, '同 CV 的例子。', 'As in the example of CV.'),
    errors: PAIR_ERRORS,
  },
  {
    id: 'RESOURCE_CV',
    details: {
      zh: ['与 CV 相同，只是直接用各校的总数，不必先算生均值；先乘后除，各校相等时恰好为 0。'],
      en: [
        'The same as CV, straight from the totals: nothing is divided before it must be, so equal schools give exactly 0.',
      ],
    },
    example: {
      cells: [
        ['学校', '设备值（元）', '在校生数'],
        ['甲小学', 1000000, 500],
        ['乙小学', 2700000, 300],
        ['丙小学', 400000, 200],
      ],
      formula: '=YJ.RESOURCE_CV(B2:B4,C2:C4)',
      result: Math.sqrt(10290000) / 4100,
      explanation: {
        zh: 'X̄ = 4100000/1000 = 4100；S² = 0.5×2100² + 0.3×4900² + 0.2×2100² = 10290000；CV = 3207.803/4100 = 0.7824。',
        en: 'X̄ = 4100000/1000 = 4100; S² = 0.5×2100² + 0.3×4900² + 0.2×2100² = 10290000; CV = 3207.803/4100 = 0.7824.',
      },
    },
    errors: PAIR_ERRORS,
  },
  {
    id: 'GINI',
    details: {
      zh: ['1 减去洛伦兹曲线下面积的两倍。0 为各校完全相同。给出在校生数时每名学生算一次。'],
      en: [
        'One minus twice the area under the Lorenz curve; 0 where all are equal. With enrolments every pupil counts once.',
      ],
    },
    example: {
      cells: [
        ['甲小学', 1],
        ['乙小学', 3],
      ],
      formula: '=YJ.GINI(B1:B2)',
      result: 0.25,
      explanation: {
        zh: '一半的学校占有 1/4 的资源：曲线下的面积是 0.5×0.25/2 + 0.5×(0.25+1)/2 = 0.375，1 − 2×0.375 = 0.25。',
        en: 'Half of the schools hold a quarter: the area is 0.5×0.25/2 + 0.5×(0.25+1)/2 = 0.375, and 1 − 2×0.375 = 0.25.',
      },
    },
    errors: INEQUALITY_ERRORS,
  },
  {
    id: 'THEIL',
    details: {
      zh: ['Σ(Pᵢ/P)·(Xᵢ/X̄)·ln(Xᵢ/X̄)。0 为各校完全相同；值为 0 的学校加 0。'],
      en: ['Σ(Pᵢ/P)·(Xᵢ/X̄)·ln(Xᵢ/X̄); 0 where all are equal, a value of 0 adds 0.'],
    },
    example: {
      cells: [
        ['甲小学', 1],
        ['乙小学', 3],
      ],
      formula: '=YJ.THEIL(B1:B2)',
      result: 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5),
      explanation: {
        zh: 'X̄ = 2；0.5×0.5×ln 0.5 + 0.5×1.5×ln 1.5 = −0.1733 + 0.3041 = 0.1308。',
        en: 'X̄ = 2; 0.5×0.5×ln 0.5 + 0.5×1.5×ln 1.5 = −0.1733 + 0.3041 = 0.1308.',
      },
    },
    errors: INEQUALITY_ERRORS,
  },
  {
    id: 'RANGE_RATIO',
    details: {
      zh: ['第 95 百分位的值除以第 5 百分位的值，按学生计。学校不到 20 所且一样大时，就是最高除以最低。'],
      en: [
        'The value at the 95th percentile of pupils over that at the 5th. With fewer than 20 equal schools, the highest over the lowest.',
      ],
    },
    example: {
      cells: [
        ['甲小学', 2],
        ['乙小学', 3],
        ['丙小学', 8],
      ],
      formula: '=YJ.RANGE_RATIO(B1:B3)',
      result: 4,
      explanation: { zh: '最高 8 除以最低 2，是 4 倍。', en: 'The highest, 8, over the lowest, 2.' },
    },
    errors: INEQUALITY_ERRORS,
  },
  {
    id: 'MCLOONE',
    details: {
      zh: ['中位数及以下的学生实有的总量，除以他们都达到中位数时的总量。1 为没有差距。'],
      en: [
        'What the pupils at or below the median have, over what they would have if all had the median; 1 where they are equal.',
      ],
    },
    example: {
      cells: [
        ['甲小学', 1],
        ['乙小学', 2],
        ['丙小学', 3],
        ['丁小学', 10],
        ['戊小学', 20],
      ],
      formula: '=YJ.MCLOONE(B1:B5)',
      result: 6 / 9,
      explanation: {
        zh: '中位数是 3；(1 + 2 + 3)/(3×3) = 0.6667。',
        en: 'The median is 3; (1 + 2 + 3)/(3×3) = 0.6667.',
      },
    },
    errors: INEQUALITY_ERRORS,
  },
]
