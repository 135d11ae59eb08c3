import { QUALITY_2017 } from '../../../../src/balance/standards/catalogue'
import {
  balanceOf,
  barScale,
  chosenTerms,
  largestShares,
  schoolCell,
  worstIndicator,
} from '../../../../src/taskpane/state/balance/balance'
import { NO_CHOICES } from '../../../../src/kept/balance-choices'
import { book, HEADINGS, row } from '../../../balance/school-sheet/books'

/** The county of the worked example in docs/balance.md. */
const COUNTY = book([
  HEADINGS,
  row('甲小学', { 3: 500, 4: 12, 5: 22, 6: 6, 7: 5, 8: 2000, 9: 3750, 10: 1_000_000, 11: 12 }),
  row('乙小学', { 3: 300, 4: 8, 5: 15, 6: 3, 7: 3, 8: 1500, 9: 2400, 10: 2_700_000, 11: 7 }),
  row('丙小学', { 3: 200, 4: 6, 5: 9, 6: 2, 7: 1, 8: 900, 9: 1200, 10: 400_000, 11: 5 }),
])
const [sheet] = COUNTY.sheets

const of = (choices: Partial<typeof NO_CHOICES> = {}) => balanceOf(COUNTY, { ...NO_CHOICES, ...choices }, 'zh', 2026)

test('the worst coefficient comes first, with the schools that pull it and their cells', () => {
  const check = of()
  const stage = check?.assessment.stages[0]
  if (!check || !stage) throw new Error('no stage')
  expect(worstIndicator(stage)).toBe('L6')
  const equipment = QUALITY_2017.resource.indicators[5]
  const shares = largestShares(stage, equipment, 2)
  expect(shares.map(({ school, share }) => `${school.name} ${share.toFixed(3)}`)).toEqual([
    '乙小学 0.700',
    '甲小学 0.214',
  ])
  expect(schoolCell(shares[0].school)).toEqual({ sheet: sheet.name, cell: 'A3' })
  expect(barScale(stage)).toBeGreaterThan(0.782)
})

test('only the chosen cells are looked at; cells of a sheet that is gone give nothing', () => {
  const chosen = of({ cells: { sheet: sheet.name, cell: 'A1:Q3' } })
  expect(chosen?.reading.schools.map(({ name }) => name)).toEqual(['甲小学', '乙小学'])
  expect(of({ cells: { sheet: '没有', cell: 'A1:Q3' } })).toBeNull()
})

test('money costs what it is, unless somebody prices it', () => {
  const terms = chosenTerms({ ...NO_CHOICES, prices: { L4: { price: 3000, yearly: false } } }, QUALITY_2017, 2026)
  const prices = { L4: { price: 3000, yearly: false }, L6: { price: 1, yearly: false } }
  expect(terms).toEqual({ prices, firstYear: 2026, years: 1 })
})
