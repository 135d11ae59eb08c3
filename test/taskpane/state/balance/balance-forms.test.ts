import { QUALITY_2017 } from '../../../../src/balance/standards/catalogue'
import { sheetFromGrid } from '../../../../src/grid/contents'
import { cellsAt } from '../../../../src/taskpane/state/balance/cells-form'
import { numberOf, planForm, priceOf, readPlanForm } from '../../../../src/taskpane/state/balance/plan-form'
import {
  nationalNumber,
  readStandardForm,
  readStandardJson,
  standardForm,
  usualPaths,
} from '../../../../src/taskpane/state/balance/standard-form'

describe('the terms of the plan', () => {
  const terms = { prices: { L1: { price: 80_000, yearly: true } }, firstYear: null, years: 2 }

  test('are typed, and read as typed', () => {
    const form = planForm(terms, 2026)
    expect(form).toEqual({ prices: { L1: { text: '80000', yearly: true } }, firstYear: '2026', years: '2' })
    expect(readPlanForm(form)).toEqual({ terms: { ...terms, firstYear: 2026 } })
  })

  test('a blank price is none; what is no price or no period is said', () => {
    const typed = (text: string) => ({ text, yearly: false })
    const prices = { L1: typed(' '), L2: typed('0'), L3: typed('三千'), L4: typed('-5') }
    expect(readPlanForm({ prices: { L1: typed(' ') }, firstYear: '２０２７', years: '30' })).toEqual({
      terms: { prices: {}, firstYear: 2027, years: 30 },
    })
    expect(readPlanForm({ prices, firstYear: '27', years: '31' })).toEqual({
      problems: { prices: ['L2', 'L3', 'L4'], period: true },
    })
  })

  test.each([
    ['3,000.5', 3000.5],
    ['２ ０００', 2000],
    ['1e3', null],
    ['', null],
    ['-1', null],
    ['12元', null],
  ])('%j is the number %s', (text, number) => expect(numberOf(text)).toBe(number))

  test.each([
    ['8万', 80_000],
    ['1.1 万元', 11_000],
    ['500元', 500],
    ['５００ 元', 500],
    ['3,000', 3000],
    ['2千元', 2000],
    ['三千', null],
    ['8万5', null],
    ['8万左右', null],
    ['万', null],
    ['constructor', null],
  ])('%j is a price of %s yuan', (text, yuan) => expect(priceOf(text)).toBe(yuan))
})

describe('a local standard', () => {
  test('offers the limits and school standards with their national numbers', () => {
    const paths = usualPaths(QUALITY_2017)
    expect(paths).toEqual(expect.arrayContaining(['rule.floor', 'rule.cvLimit.junior', 'L7.standard.primary']))
    expect(paths.every((path) => nationalNumber(QUALITY_2017, path) !== null)).toBe(true)
    expect(nationalNumber(QUALITY_2017, 'G7.value')).toBe(6000)
    expect(nationalNumber(QUALITY_2017, 'L9.standard.primary')).toBeNull()
  })

  test('is read from its fields; blank ones stay national', () => {
    const form = { name: ' 我县 ', base: 'quality-2017', numbers: { 'rule.floor': '0.9', 'L1.standard.junior': ' ' } }
    const local = { id: 'local', name: '我县', base: 'quality-2017', changes: { 'rule.floor': 0.9 } }
    expect(readStandardForm(form)).toEqual({ local })
    expect(standardForm(local, 'basic-2012', '')).toEqual({ ...form, name: '我县', numbers: { 'rule.floor': '0.9' } })
  })

  test.each<[string, string, Record<string, string>, object]>([
    ['no name', ' ', { 'rule.floor': '0.9' }, { kind: 'name-missing' }],
    ['no number', '我县', { 'rule.floor': ' ' }, { kind: 'unchanged' }],
    [
      'a number in words',
      '我县',
      { 'rule.floor': '九成' },
      { kind: 'not-a-number', path: 'rule.floor', value: '九成' },
    ],
    [
      'more indicators than there are',
      '我县',
      { 'rule.indicatorsMet': '9' },
      { kind: 'not-a-count', path: 'rule.indicatorsMet', value: 9, most: 7 },
    ],
  ])('with %s is none', (_, name, numbers, problem) => {
    expect(readStandardForm({ name, base: 'quality-2017', numbers })).toEqual({ problems: [problem] })
  })

  test('is read from JSON, or says why not', () => {
    const given = { name: '我市', base: 'basic-2012', changes: { 'rule.compositeLimit.primary': 0.6 } }
    expect(readStandardJson(JSON.stringify(given), '')).toEqual({ local: { id: 'local', ...given } })
    expect(readStandardJson('{"name":', '')).toEqual({ problems: [{ kind: 'not-json' }] })
    expect(readStandardJson('{"x":1}', '我县')).toEqual({ problems: [{ kind: 'malformed' }] })
    expect(readStandardJson('[]', '')).toEqual({ problems: [{ kind: 'malformed' }] })
    expect(readStandardJson(JSON.stringify({ ...given, changes: { nothing: 1 } }), '')).toEqual({
      problems: [{ kind: 'path-unknown', path: 'nothing' }],
    })
  })
})

describe('an address of school data', () => {
  const workbook = { sheets: [sheetFromGrid("o'k", []), sheetFromGrid('学校', [])], date1904: false }

  test.each([
    ['学校!A3:Q60', { sheet: '学校', cell: 'A3:Q60' }],
    [" ='o''k'!$B$2:$A$1 ", { sheet: "o'k", cell: 'A1:B2' }],
    ['学校！Ａ３：Ｑ６０', { sheet: '学校', cell: 'A3:Q60' }],
    ['a3:q60', { sheet: '学校', cell: 'A3:Q60' }],
    ['没有!A1:B2', null],
    ['学校!A:Q', null],
    ['', null],
  ])('%j', (address, cells) => expect(cellsAt(address, workbook, '学校')).toEqual(cells))

  test('needs a sheet where none is shown', () => {
    expect(cellsAt('A3:Q60', workbook, null)).toBeNull()
  })
})
