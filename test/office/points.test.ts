import { readWorkbook } from '../../src/workbook/xlsx/read'
import { checked } from '../ledgers/workbook'
import { achieved, CONTRADICTED, unachieved } from './contradicted'
import { countyBook, type OfficeChanges } from './county-book'

/** The errors, warnings and hints of a county's workbook with some cells changed, each as `rule sheet!cell`. */
async function said(changes: OfficeChanges = {}): Promise<string[]> {
  const { findings } = checked(readWorkbook(await countyBook('昌图县', changes)))
  return findings.flatMap(({ severity, rule, sheet, cell }) =>
    severity === 'result' ? [] : [`${rule} ${sheet}!${cell}`],
  )
}

test('the workbook as it is: nothing is said, and every ledger is read with its figures', async () => {
  const check = checked(readWorkbook(await countyBook()))
  expect(check.findings.filter(({ severity }) => severity !== 'result')).toEqual([])
  expect(Object.fromEntries(check.ledgers.map(({ id, figures }) => [id, figures]))).toMatchObject({
    'large-classes': { n66: 0, n56: 3, n56to65: 3, share56: 3 / 87, newStart: 0, startLarge: 0 },
    'standard-schools': { schools: 8, listed: 8, passing: 7, passShare: 7 / 8 },
    rotation: { eligible: 150, moved: 16, backbone: 4, rotation: 16 / 150, backboneShare: 4 / 16 },
    dropouts: { open: 1, returned: 1, returnRate: 1 / 2, noReport: 0, lastUpdate: '2018-11-05' },
    'special-needs': { children: 43, placed: 42, rate: 42 / 43, plans: 43 },
    migrants: { migrants: 300, public: 200, purchased: 40, share: 240 / 300, separate: 0 },
    'left-behind': { children: 115, filed: 115, rooms: 4 },
  })
})

const CASES = CONTRADICTED.map(({ point, changes, besides }) => [point, changes, besides] as const)

test.each(CASES)(
  'point %i is achieved by the form and denied by what stands beside it',
  async (point, changes, besides) => {
    const all = await said(changes)
    expect(all).toContain(`ledger-against-point ${achieved(point)}`)
    expect(all.filter((each) => each !== `ledger-against-point ${achieved(point)}`)).toEqual(besides)
  },
)

test.each(CONTRADICTED.map(({ point }) => point))(
  'point %i is not achieved by the form and proved by its ledger',
  async (point) => {
    expect(await said({ [achieved(point)]: '无', [unachieved(point)]: '昌图县' })).toEqual([
      `ledger-for-point ${unachieved(point)}`,
    ])
  },
)

test.each(CASES)('point %i is not achieved by both, and nothing is said of it', async (point, changes, besides) => {
  expect(await said({ ...changes, [achieved(point)]: '无', [unachieved(point)]: '昌图县' })).toEqual(besides)
})
