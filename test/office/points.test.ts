import { readWorkbook } from '../../src/workbook/xlsx/read'
import { checked } from '../ledgers/workbook'
import { countyBook, type OfficeChanges } from './county-book'

const date = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day))

/** The errors, warnings and hints of a county's workbook with some cells changed, each as `rule sheet!cell`. */
async function said(changes: OfficeChanges = {}): Promise<string[]> {
  const { findings } = checked(readWorkbook(await countyBook('昌图县', changes)))
  return findings.flatMap(({ severity, rule, sheet, cell }) =>
    severity === 'result' ? [] : [`${rule} ${sheet}!${cell}`],
  )
}

/** Where the form has a point's 已实现 and 未实现: point 1 stands in row 4. */
const achieved = (point: number): string => `汇总表!E${point + 3}`
const unachieved = (point: number): string => `汇总表!F${point + 3}`

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

/** By point: what is changed in the workbook, and what is said besides that the point is denied. */
const CONTRADICTED: readonly (readonly [point: number, changes: OfficeChanges, besides: readonly string[]])[] = [
  [19, { '轮岗教师!D6': '否', '轮岗教师!D7': '否' }, []],
  [20, { '标准化建设!B7': '甲小学', '标准化建设!C7': '初中' }, ['school-not-in-ledger 学校基本数据!B7']],
  [25, { '大班额!D6': '一年级', '大班额!G6': 46 }, []],
  [26, { '大班额!G4': 66, '学校基本数据!G4': 66, '学校基本数据!I4': 1 }, []],
  [42, { '控辍保学!K4': null }, ['dropout-unreported 控辍保学!K4']],
  [44, { '控辍保学!I4': date(2018, 10, 10), '控辍保学!M5': date(2018, 10, 9) }, ['dropout-stale 控辍保学!I4']],
  [45, { '残疾儿童!H5': 14 }, []],
  [47, { '随迁子女!D4': 30, '随迁子女!F4': 100 }, []],
  [48, { '留守儿童!D4': 59 }, []],
  [49, { '留守儿童!E5': 0 }, ['left-behind-without-room 留守儿童!E5']],
]

test.each(CONTRADICTED)(
  'point %i is achieved by the form and denied by what stands beside it',
  async (point, changes, besides) => {
    const all = await said(changes)
    expect(all).toContain(`ledger-against-point ${achieved(point)}`)
    expect(all.filter((each) => each !== `ledger-against-point ${achieved(point)}`)).toEqual(besides)
  },
)

test.each(CONTRADICTED.map(([point]) => point))(
  'point %i is not achieved by the form and proved by its ledger',
  async (point) => {
    expect(await said({ [achieved(point)]: '无', [unachieved(point)]: '昌图县' })).toEqual([
      `ledger-for-point ${unachieved(point)}`,
    ])
  },
)

test.each(CONTRADICTED)(
  'point %i is not achieved by both, and nothing is said of it',
  async (point, changes, besides) => {
    expect(await said({ ...changes, [achieved(point)]: '无', [unachieved(point)]: '昌图县' })).toEqual(besides)
  },
)
