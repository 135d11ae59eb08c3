import { readWorkbook } from '../../src/workbook/xlsx/read'
import { checked } from '../ledgers/workbook'
import { secondCountyBook } from './second-county'

test('a workbook laid out in other ways: nothing is said, and every ledger is read with its figures', async () => {
  const check = checked(readWorkbook(await secondCountyBook()))
  expect(check.findings.filter(({ severity }) => severity !== 'result')).toEqual([])
  expect(Object.fromEntries(check.ledgers.map(({ id, figures }) => [id, figures]))).toMatchObject({
    'large-classes': { n66: 0, n56: 2, n56to65: 2, share56: 2 / 81, newStart: 0, startLarge: 0 },
    'standard-schools': { schools: 7, listed: 7, passing: 6, passShare: 6 / 7 },
    rotation: { eligible: 117, moved: 12, backbone: 3, rotation: 12 / 117, backboneShare: 3 / 12 },
    dropouts: { open: 1, returned: 1, returnRate: 1 / 2, noReport: 0, lastUpdate: '2018-11-12' },
    'special-needs': { children: 25, placed: 24, rate: 24 / 25, plans: 25 },
    migrants: { migrants: 330, public: 300, purchased: 10, share: 310 / 330, separate: 0 },
    'left-behind': { children: 79, filed: 79, rooms: 4 },
  })
})
