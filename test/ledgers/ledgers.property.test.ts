import type { CellValue } from '../../src/grid/cell'
import { fc } from '../property'
import { checked, countyWorkbook, HEADINGS, ledgerSheet, PLAIN_SCHOOLS, said, schoolSheet, type Row } from './workbook'

/** Many schools, so that rows seldom meet; none has a large class, and each has more pupils than any row counts. */
const NAMES = Array.from({ length: 12 }, (_, index) => `第${index + 1}小学`)
const SCHOOLS = schoolSheet(NAMES.map((name) => [name, '小学', 5000, 110, 45, 0, 0]))

const count = fc.integer({ min: 0, max: 60 })
const school = fc.constantFrom(...NAMES)

/** A valid row of each ledger of schools, and what it adds to the figures. */
const special = fc
  .record({ school, mainstream: count, special: count, home: count, none: count })
  .map((one) => ({ ...one, children: one.mainstream + one.special + one.home + one.none }))
const migrants = fc
  .record({ school, public: count, purchased: count, otherPrivate: count })
  .map((one) => ({ ...one, migrants: one.public + one.purchased + one.otherPrivate }))
const uniqueRows = <Item extends { school: string }>(row: fc.Arbitrary<Item>) =>
  fc.uniqueArray(row, { selector: (each) => each.school, minLength: 1, maxLength: 12 })

const specialRow = (one: {
  school: string
  children: number
  mainstream: number
  special: number
  home: number
  none: number
}): Row => [one.school, one.children, one.mainstream, one.special, one.home, one.none, one.children]
const total = <Item>(rows: readonly Item[], of: (row: Item) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0)
const only = (workbook: ReturnType<typeof countyWorkbook>) => checked(workbook).ledgers[0].figures

test('valid rows of 残疾儿童 check clean, and the figures are a plain recount', () => {
  fc.assert(
    fc.property(uniqueRows(special), (rows) => {
      const workbook = countyWorkbook([SCHOOLS, ledgerSheet('残疾儿童', HEADINGS.special, rows.map(specialRow))])
      expect(said(workbook)).toEqual([])
      const children = total(rows, (row) => row.children)
      const placed = total(rows, (row) => row.mainstream + row.special + row.home)
      expect(only(workbook)).toEqual({
        children,
        placed,
        rate: children === 0 ? null : placed / children,
        plans: children,
      })
    }),
    { numRuns: 15 },
  )
})

test('valid rows of 随迁子女 check clean exactly where more than half are in public or bought places', () => {
  fc.assert(
    fc.property(uniqueRows(migrants), (rows) => {
      const grid = rows.map((one): Row => [one.school, one.migrants, one.public, one.purchased, one.otherPrivate, 0])
      const workbook = countyWorkbook([SCHOOLS, ledgerSheet('随迁子女', HEADINGS.migrants, grid)])
      const all = total(rows, (row) => row.migrants)
      const inPublic = total(rows, (row) => row.public + row.purchased)
      expect(said(workbook)).toEqual(all === 0 || inPublic * 2 > all ? [] : ['ledger-against-point 汇总表!E50'])
    }),
    { numRuns: 15 },
  )
})

test('rotation is held exactly against a tenth and a fifth', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      (eligible, moved, keys) => {
        const backbone = Math.min(keys, moved)
        const movements = Array.from({ length: moved }, (_, at): Row => [
          `T${at}`,
          '第1小学',
          '第2小学',
          at < backbone ? '是' : '否',
          '支教',
          '2018-09-01',
          null,
        ])
        const schools: Row[] = [
          ['第1小学', '城镇', 400, Math.max(eligible, moved)],
          ['第2小学', '乡村', 20, null],
        ]
        const workbook = countyWorkbook([
          SCHOOLS,
          ledgerSheet('轮岗', HEADINGS.rotationSchools, schools),
          ledgerSheet('教师', HEADINGS.movements, movements),
        ])
        const holds = moved * 10 >= Math.max(eligible, moved) && backbone * 5 >= moved
        expect(said(workbook)).toEqual(holds ? [] : ['ledger-against-point 汇总表!E22'])
      },
    ),
    { numRuns: 15 },
  )
})

test('columns in another order, and remarks beside them, change no figure', () => {
  fc.assert(
    fc.property(uniqueRows(special), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (rows, order) => {
      const grid = rows.map(specialRow)
      const moved = (cells: Row): CellValue[] => ['备注', ...order.map((at) => cells[at] ?? null), '说明']
      const plain = countyWorkbook([SCHOOLS, ledgerSheet('残疾儿童', HEADINGS.special, grid)])
      const shuffled = countyWorkbook([
        SCHOOLS,
        ledgerSheet('残疾儿童', moved(HEADINGS.special) as string[], grid.map(moved)),
      ])
      expect(only(shuffled)).toEqual(only(plain))
      expect(said(shuffled)).toEqual(said(plain))
    }),
    { numRuns: 15 },
  )
})

test('a county’s ledger and its rows in the city’s come to the same', () => {
  fc.assert(
    fc.property(uniqueRows(special), uniqueRows(special), (here, there) => {
      const own = only(countyWorkbook([ledgerSheet('残疾儿童', HEADINGS.special, here.map(specialRow))]))
      const both = [
        ...here.map((row): Row => ['昌图县', ...specialRow(row)]),
        ...there.map((row): Row => ['西丰县', ...specialRow(row)]),
      ]
      const city = checked(countyWorkbook([ledgerSheet('残疾儿童', ['县（市、区）', ...HEADINGS.special], both)]))
      expect(city.ledgers[0].counties?.find(({ name }) => name === '昌图县')?.figures).toEqual(own)
      expect(city.ledgers[0].figures.children).toBe(total([...here, ...there], (row) => row.children))
    }),
    { numRuns: 15 },
  )
})

/** A ledger of large classes without a fault, beside a school sheet that says the same. */
const CLEAN: readonly Row[] = [
  ['城关一小', '小学', '三年级', '三(1)班', 64, 60, '学位不足', '分流', '张主任', '2019年8月', null],
  ['城关一小', '小学', '四年级', '四(1)班', 60, 58, '学位不足', '分流', '张主任', '2019年8月', null],
  ['八面城中学', '初中', '八年级', '八(1)班', 66, 50, '学位不足', '分流', '李主任', '2018年8月', '2018年8月'],
]
const BESIDE = schoolSheet([['城关一小', '小学', 900, 20, 60, 2, 0], ...PLAIN_SCHOOLS.slice(1)])

test.each<[rule: string, row: number, heading: string, value: CellValue, more?: readonly string[]]>([
  ['ledger-school-unknown', 2, '学校名称', '八面城中校', []],
  ['ledger-number', 0, '原班额', -1, []],
  ['ledger-date', 1, '计划消除年月', '明年', []],
  ['ledger-overdue', 1, '计划消除年月', '2018年8月', []],
  ['class-cleared-still-large', 0, '实际消除年月', '2018年10月', []],
  ['class-clear-missing', 1, '消除措施', null, []],
  ['class-ledger-against-schools', 0, '现班额', 61, []],
  ['class-start-grade-large', 0, '年级', '一年级', ['ledger-against-point']],
])('%s is found where it is planted, and nothing else', (rule, at, heading, value, more = []) => {
  const column = HEADINGS.classes.indexOf(heading)
  const rows = CLEAN.map((cells, index) =>
    index === at ? cells.map((cell, each) => (each === column ? value : cell)) : cells,
  )
  const rules = (grid: readonly Row[]) =>
    said(countyWorkbook([BESIDE, ledgerSheet('大班额台账', HEADINGS.classes, grid)])).map((each) => each.split(' ')[0])
  expect(rules(CLEAN)).toEqual([])
  expect(rules(rows)).toEqual([...more, rule])
})
