import { cityLedgerForms } from '../../src/ledgers/forms/city-forms'
import type { PublicFigures } from '../../src/ledgers/figures'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { newWorkbook } from '../../src/workbook/xlsx/write/form/forms'
import { checked, countyWorkbook } from '../ledgers/workbook'
import { countyBook } from './county-book'
import { secondCountyBook } from './second-county'

const COUNTIES = ['银州区', '清河区', '铁岭县', '西丰县', '昌图县', '调兵山市', '开原市']

/** Figures that rest on the school sheets, which are not rolled up. */
const BY_SCHOOLS = new Set(['schools', 'passShare', 'share56'])

test('ledgers of seven counties, laid out in two ways, rolled up: each county’s figures are its own, the city’s their sum, and nothing is said of them', async () => {
  const files = await Promise.all(
    COUNTIES.map(async (county, index) => {
      const book = await (index % 2 === 0 ? countyBook(county) : secondCountyBook(county))
      return { county, check: checked(readWorkbook(book)) }
    }),
  )
  const forms = cityLedgerForms(
    files.map(({ county, check }) => ({ county, ledgers: check.subject.reading.ledgers, date1904: false })),
  )
  const { sheets } = readWorkbook(newWorkbook(forms))
  const city = checked(
    countyWorkbook(sheets, { office: { unit: '铁岭市', contact: '办公室', code: '', counties: COUNTIES } }),
  )
  const beside = city.findings.filter(({ sheet }) => sheet !== '汇总表')
  expect(beside.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual([])
  expect(city.ledgers).toHaveLength(7)
  for (const { id, figures, counties = [] } of city.ledgers) {
    const own = files.map(({ check }) => check.ledgers.find((each) => each.id === id)!.figures)
    expect(counties.map(({ name }) => name)).toEqual(COUNTIES)
    expect(counties.map((county) => plain(county.figures))).toEqual(own.map(plain))
    for (const [figure, value] of Object.entries(plain(figures)))
      if (typeof value === 'number') expect([figure, value]).toEqual([figure, together(own, figure)])
  }
})

/** Without what rests on school sheets. */
const plain = (figures: PublicFigures): Record<string, unknown> =>
  Object.fromEntries(Object.entries(figures).filter(([id]) => !BY_SCHOOLS.has(id) && id !== 'stages'))

/** Shares of the city's sums. */
const SHARES: Readonly<Record<string, (sum: (figure: string) => number) => number>> = {
  rotation: (sum) => sum('moved') / sum('eligible'),
  backboneShare: (sum) => sum('backbone') / sum('moved'),
  returnRate: (sum) => sum('returned') / (sum('open') + sum('returned')),
  rate: (sum) => sum('placed') / sum('children'),
  share: (sum) => (sum('public') + sum('purchased')) / sum('migrants'),
}

/** What seven counties' figures come to together. */
function together(own: readonly PublicFigures[], figure: string): number {
  const sum = (id: string): number => own.reduce((total, figures) => total + Number(figures[id]), 0)
  return SHARES[figure] ? SHARES[figure](sum) : sum(figure)
}
