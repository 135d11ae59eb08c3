import { anyCharacter, fc } from '../property'
import type { Finding } from '../../src/findings/finding'
import { areaAddress, contains, parseCell } from '../../src/grid/address'
import { CellError, type CellValue } from '../../src/grid/cell'
import { sheetFromGrid, type WorkbookContents } from '../../src/grid/contents'
import { check } from '../../src/summary-table/check'
import { countiesOf, PREFECTURES } from '../../src/summary-table/counties/gazetteer/china'
import { fixAll } from '../../src/summary-table/fix'
import { TABLE_RULES } from '../../src/summary-table/rules'
import { filledTable, FORM_32, FORM_49, OPTIONS, said, type Changes } from './filled-table'
import { DEFECTS } from './planted-defects'

/** Cities one can name without their province: no other has their name, and they have counties. */
const CITIES = PREFECTURES.filter(({ name, counties }) => name !== null && counties.length > 1)

/** The counties a city had at the end of a year, or, as the year of a change allows, at its beginning. */
function countiesIn(city: (typeof CITIES)[number], year: number, atEnd: boolean): string[] {
  const isThere = ({ first, last }: { first: number; last: number }) =>
    atEnd ? first <= year && last > year : first < year && last >= year
  return countiesOf(city).flatMap(({ names }) => names.filter(isThere).map(({ name }) => name))
}
const POLICY_DAY = Date.UTC(2016, 6, 1)
const DAY = 86_400_000
const DAYS = Math.floor((OPTIONS.today.getTime() - POLICY_DAY) / DAY)

const TITLES = [
  '关于推进工作的通知',
  '关于印发〈实施意见〉的通知',
  '“十三五”教育事业发展规划',
  '2018年学校布局规划（试行）',
]
const CODES = ['锦政发', '国教督办函', '冀政字', '鲁政教督委', '教基', '铁教发']
const OFFICES = ['基教科', '规财科、人事科', '督导室', '办公室', '学前教育与基础教育科']
const NONE = ['无', '', '暂无', '—', '/', '－', null]

const dates = fc.integer({ min: 0, max: DAYS }).map((days) => new Date(POLICY_DAY + days * DAY))

const dateText = (date: Date) => [
  `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
  date.toISOString().slice(0, 10),
]

/** A document and its number; the title goes with the number, so that no number has two. */
const documents = fc
  .tuple(fc.nat(TITLES.length - 1), fc.nat(CODES.length - 1), fc.integer({ min: 1, max: 400 }))
  .map(([title, code, serial]) => `《${TITLES[title]}》（${CODES[code]}〔2016〕${serial * TITLES.length + title}号）`)

const evidence = fc.oneof(
  { weight: 4, arbitrary: fc.array(documents, { minLength: 1, maxLength: 3 }).map((all) => all.join('；')) },
  { weight: 1, arbitrary: fc.constantFrom('已建立台账，逐校落实。', '每学期督查一次') },
)

/** How one point is answered: who has not achieved it, and in what words. */
const answers = (counties: readonly string[]) =>
  fc.record({
    lagging: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...counties]) },
    ),
    evidence,
    office: fc.constantFrom(...OFFICES),
    none: fc.constantFrom(...NONE),
    all: fc.constantFrom('', '全部', '均已实现', '各县（市、区）均已实现'),
  })

type AnswerWords = ReturnType<typeof answers> extends fc.Arbitrary<infer Words> ? Words : never

function answerCells(
  counties: readonly string[],
  { lagging, evidence: words, office, none, all }: AnswerWords,
): CellValue[] {
  const achieved = counties.filter((county) => !lagging.includes(county))
  if (achieved.length === 0) return [words, '无', lagging.join('、'), office]
  const shorthand = all !== '' && lagging.length === 0 ? all : achieved.join('、')
  return [words, shorthand, lagging.length > 0 ? lagging.join('、') : none, office]
}

/** A table of one of the editions, for any city, as any careful clerk may have filled it in. */
const validTables = fc
  .record({
    city: fc.constantFrom(...CITIES),
    edition: fc.constantFrom(FORM_49, FORM_32),
    date: dates,
    form: fc.nat(1),
    atEnd: fc.boolean(),
  })
  .map((table) => ({ ...table, counties: countiesIn(table.city, table.date.getUTCFullYear(), table.atEnd) }))
  .chain(({ city, counties, edition, date, form }) =>
    fc
      .record({
        points: fc.array(answers(counties), {
          minLength: edition.points.length,
          maxLength: edition.points.length,
        }),
        remarks: fc.boolean(),
        headingEvery: fc.constantFrom(Infinity, 9),
        top: fc.nat(4),
        left: fc.nat(3),
      })
      .map(({ points, ...layout }): Changes => {
        const office = {
          unit: `${city.name}教育局`,
          contact: '基教科 12345678',
          code: '市教发',
          counties,
        }
        return { edition, office, ...layout, cells: cellsOf(points) }

        function cellsOf(all: readonly AnswerWords[]): Record<string, CellValue> {
          const cells: Record<string, CellValue> = {}
          const column = (index: number) => String.fromCharCode(65 + index + layout.left)
          all.forEach((point, index) => {
            // 3 and 6 hang together in the 49-point form: what one says the other does.
            const said = edition === FORM_49 && index === 5 ? all[2] : point
            const row = layout.top + 4 + index + Math.floor(index / layout.headingEvery)
            answerCells(counties, said).forEach((value, key) => (cells[`${column(3 + key)}${row}`] = value))
          })
          const line = `填报单位：${office.unit} 联系人：${office.contact} 时间：${dateText(date)[form]}`
          return { ...cells, [`${column(0)}${layout.top + 2}`]: line }
        }
      }),
  )

it('a table of valid answers checks clean, for every city, split, document and day', () => {
  fc.assert(
    fc.property(validTables, (changes) => {
      expect(said(filledTable(changes))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

it('there is a way to plant the mistake of every rule that finds one in a table', () => {
  const rules = TABLE_RULES.filter(({ severity }) => severity === 'error' || severity === 'warning')
  expect(Object.keys(DEFECTS).sort()).toEqual(rules.map(({ name }) => name).sort())
})

it.each(Object.entries(DEFECTS))('%s: one planted mistake is found, and nothing else', (_, planted) => {
  fc.assert(
    fc.property(planted, ({ changes, finding }) => {
      expect(said(filledTable(changes))).toEqual([finding])
    }),
    { numRuns: 8 },
  )
})

/** Two mistakes at once, of which a correction may be certain. */
const spoiltTables = fc
  .tuple(
    fc.constantFrom(...Object.values(DEFECTS)).chain((one) => one),
    fc.constantFrom(...Object.values(DEFECTS)).chain((one) => one),
  )
  .map(([one, other]): WorkbookContents =>
    filledTable({ ...one.changes, ...other.changes, cells: { ...one.changes.cells, ...other.changes.cells } }),
  )

it('fixing twice is fixing once, and nothing that can be fixed is left', () => {
  fc.assert(
    fc.property(spoiltTables, (workbook) => {
      const once = fixAll(workbook, OPTIONS)
      expect(once.result.findings.filter(({ fix }) => fix !== null)).toEqual([])
      const twice = fixAll(once.workbook, OPTIONS)
      expect(twice.edits).toEqual([])
      expect(twice.workbook).toBe(once.workbook)
    }),
    { numRuns: 40 },
  )
})

it.each(Object.keys(DEFECTS))('%s: corrections bring no finding that was not there', (rule) => {
  fc.assert(
    fc.property(
      DEFECTS[rule],
      fc.constantFrom(...Object.values(DEFECTS)).chain((one) => one),
      (one, other) => {
        const cells = { ...one.changes.cells, ...other.changes.cells }
        const workbook = filledTable({ ...one.changes, ...other.changes, cells })
        const places = (findings: readonly Finding[]) => findings.map(({ rule: name, cell }) => `${name} ${cell}`)
        const before = check(workbook, OPTIONS).findings
        const after = fixAll(workbook, OPTIONS).result.findings
        const known = new Set(places(before))
        // What the same cell said before may come out in other words: 、 put between names makes one a name twice.
        const spokenOf = new Set(before.map(({ cell }) => cell))
        const added = after.filter(({ cell }) => cell === null || !spokenOf.has(cell))
        expect(places(added).filter((place) => !known.has(place))).toEqual([])
      },
    ),
    { numRuns: 30 },
  )
})

/** Cells of the table merged over a few rows and columns, as a slip of the hand merges them; only the first keeps what it says. */
const mergedTables = fc
  .tuple(fc.integer({ min: 3, max: 52 }), fc.nat(6), fc.nat(3), fc.nat(2))
  .map(([row, column, down, across]) => {
    const area = { top: row, left: column, bottom: Math.min(row + down, 51), right: Math.min(column + across, 6) }
    const rows = (grid: CellValue[][]) =>
      grid.map((cells, r) =>
        cells.map((value, c) => (contains(area, r, c) && (r > area.top || c > area.left) ? null : value)),
      )
    return { area, workbook: filledTable({ rows, merges: area.bottom >= area.top ? [areaAddress(area)] : [] }) }
  })

it('nothing is put beneath a merged cell, and the corrections come to an end', () => {
  fc.assert(
    fc.property(mergedTables, ({ area, workbook }) => {
      const { edits, result } = fixAll(workbook, OPTIONS)
      const places = edits.map(({ cell }) => parseCell(cell)!).filter(({ row, column }) => contains(area, row, column))
      expect(places.filter(({ row, column }) => row > area.top || column > area.left)).toEqual([])
      expect(result.findings.filter(({ fix }) => fix !== null)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

it('the same cells give the same list', () => {
  fc.assert(
    fc.property(spoiltTables, (workbook) => {
      expect(check(workbook, OPTIONS).findings).toEqual(check(copyOf(workbook), OPTIONS).findings)
    }),
    { numRuns: 20 },
  )
})

/** Another workbook of the same cells, so that nothing remembered of the first can help. */
function copyOf(workbook: WorkbookContents): WorkbookContents {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row, [...cells]])),
  }))
  return { ...workbook, sheets }
}

const WORDS = [
  ...FORM_49.columns.map(({ heading }) => heading),
  ...FORM_49.points.slice(0, 4).map(({ text }) => text),
  FORM_49.title,
  FORM_49.note,
  '填报单位：锦州市教育局 联系人： 时间：年月日',
  '除义县外均已实现',
  '《〈》〔2018号',
  '无、义县（共7个',
]
const anyCells = fc.oneof(
  fc.constantFrom<CellValue>(...WORDS, null, true, new CellError('#N/A'), 1, 2, 49, -1, 1e300, NaN),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
)

it('no grid of cells, merged anyhow, makes a check throw', () => {
  const grids = fc.array(fc.array(anyCells, { maxLength: 9 }), { maxLength: 12 })
  const index = fc.nat(12)
  const merges = fc.array(
    fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    })),
    { maxLength: 4 },
  )
  const headings = FORM_49.columns.map(({ heading }) => heading)
  fc.assert(
    fc.property(grids, grids, merges, fc.boolean(), (above, below, merged, withHeadings) => {
      const sheet = sheetFromGrid('汇总表', [...above, ...(withHeadings ? [headings] : []), ...below], {
        merges: merged,
      })
      const workbook = { sheets: [sheet], date1904: false }
      const { findings, counts } = check(workbook, OPTIONS)
      expect(counts.error + counts.warning + counts.result + counts.info).toBe(findings.length)
      fixAll(workbook, OPTIONS)
    }),
    { numRuns: 60 },
  )
})
