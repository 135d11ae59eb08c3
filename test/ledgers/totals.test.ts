import { fc } from '../property'
import { checked, countyWorkbook, HEADINGS, ledgerSheet, messagesOf, said, type Row } from './workbook'

/** A ledger of migrants: each row as its first cell and the number of children. */
const workbook = (...rows: readonly (readonly [string | null, number | string | null])[]) =>
  countyWorkbook([
    ledgerSheet(
      '随迁子女',
      HEADINGS.migrants,
      rows.map(([name, children]): Row => [name, children, children, 0, 0, 0]),
    ),
  ])

const A: readonly [string, number] = ['宝力小学', 10]
const B: readonly [string, number] = ['城关一小', 20]
const C: readonly [string, number] = ['八面城中学', 30]
const WRONG = (row: number): string[] => [
  `ledger-total-differs 随迁子女!B${row}`,
  `ledger-total-differs 随迁子女!C${row}`,
]

test.each([
  ['right, below', [A, B, ['合计', 30]], []],
  ['right, above', [['合计', 30], A, B], []],
  ['right, written with a space', [A, B, ['合　计', 30]], []],
  ['right, as a text', [A, B, ['全县合计', '３０']], []],
  ['right, of groups', [A, B, ['小计', 30], C, ['小计', 30], ['合计', 60]], []],
  ['right, of groups of groups', [A, ['小计', 10], B, ['小计', 20], ['小计', 30], C, ['合计', 60]], []],
  ['right, of groups below it', [['总计', 60], ['小计', 30], A, B, ['小计', 30], C], []],
  ['not filled in', [A, B, ['合计', null]], []],
  ['in words', [A, B, ['合计', '2所']], []],
  ['of what only people can tell', [A, C, B, ['小学合计', 29], ['初中合计', 31]], []],
  ['wrong', [A, B, ['合计', 31]], WRONG(4)],
  ['nil', [A, B, ['合计', 0]], WRONG(4)],
  ['wrong, above', [['全县', 31], A, B], WRONG(2)],
  ['wrong, written with a space', [A, B, ['合 计', 29]], WRONG(4)],
  ['wrong, of a group', [A, B, ['小计', 31], C, ['小计', 30], ['合计', 60]], WRONG(4)],
  ['nil, below that of a group', [A, B, ['小计', 30], ['合计', 0]], WRONG(5)],
] as const)('a total that is %s', (_, rows, expected) => {
  expect(said(workbook(...rows))).toEqual(expected)
  const { figures } = checked(workbook(...rows)).ledgers[0]
  const schools = rows.filter(([name]) => [A, B, C].some(([school]) => school === name))
  expect(figures.migrants).toBe(schools.reduce((sum, [, children]) => sum + Number(children), 0))
})

test('a wrong total is said with both numbers and the cells that it is of', () => {
  expect(messagesOf(workbook(A, B, ['小计', 31], C, ['合计', 60]), 'ledger-total-differs')[0]).toBe(
    '随迁子女〔B4〕：随迁子女合计写的是31，各行〔B2—B3〕加起来是30。',
  )
})

test('a total over a cell that is not understood is not judged', () => {
  expect(said(workbook(A, ['城关一小', '二十'], ['合计', 31]))).toEqual([
    'ledger-number 随迁子女!B3',
    'ledger-number 随迁子女!C3',
  ])
})

test('amounts add up to the cent', () => {
  const row = (name: string, money: number): Row => [name, '小学', 'L1', '', '招聘', '校长', money, 2019, null, null]
  const sheet = (total: number) =>
    countyWorkbook([
      ledgerSheet('标准化台账', HEADINGS.standard, [
        row('甲小学', 0.1),
        row('乙小学', 0.2),
        ['合计', null, null, null, null, null, total],
      ]),
    ])
  expect(said(sheet(0.3))).toEqual([])
  expect(said(sheet(0.31))).toEqual(['ledger-total-differs 标准化台账!G4'])
})

test('a text that only begins like a total leaves its row a row', () => {
  const cells: Row = [null, '小学', '三年级', '三(1)班', 60, 58, '累计招生过多', '分流', '甲', '2019年8月', null]
  const sheet = countyWorkbook([ledgerSheet('大班额台账', HEADINGS.classes, [cells])])
  expect(said(sheet)).toEqual(['ledger-unread 大班额台账!A2'])
  expect(checked(sheet).ledgers[0].rows).toBe(1)
})

test('right totals of groups of any size are right, and one that is off by one is found', () => {
  const group = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), fc.boolean(), (groups, isWrong) => {
      const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
      const rows = groups.flatMap((numbers, at): [string, number][] => [
        ...numbers.map((children, index): [string, number] => [`第${at}-${index}小学`, children]),
        ['小计', sum(numbers)],
      ])
      // More than all of them: what no group of rows comes to.
      const all = sum(groups.map(sum)) + (isWrong ? 1 : 0)
      const last = rows.length + 2
      expect(said(workbook(...rows, ['合计', all])).filter((each) => each.startsWith('ledger-total'))).toEqual(
        isWrong ? WRONG(last) : [],
      )
    }),
  )
})
