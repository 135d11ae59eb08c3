import { Workbook } from 'exceljs'
import { HyperFormula } from 'hyperformula'
import { variation, weightedVariation } from '../../src/balance/statistics/variation'
import { NAMED_FUNCTIONS } from '../../src/workbook/named-functions'
import { calculatedByLibreOffice } from './libreoffice'

// What the names CV and 差异系数 stand for, worked out by two engines that are not ours. Neither knows LAMBDA: its steps are written out, and the rest is
// the formula as it is defined in the workbook.

type Cell = number | string | null

/** Values, enrolment where there is one, and what comes out: null for an error. */
const CASES: readonly (readonly [string, readonly Cell[], readonly Cell[] | null, number | null])[] = [
  ['values alone', [2, 4, 4, 4, 5, 5, 7, 9], null, variation([2, 4, 4, 4, 5, 5, 7, 9])],
  ['by enrolment', [2, 6], [300, 100], weightedVariation([2, 6], [300, 100])],
  ['a blank is left out', [4, 5, null, 4.5], null, variation([4, 5, 4.5])],
  ['a zero is not', [4, 5, 0, 4.5], null, variation([4, 5, 0, 4.5])],
  ['a blank with pupils', [2, null, 6], [300, 900, 100], weightedVariation([2, 6], [300, 100])],
  ['no pupils', [2, 6, 1000], [300, 100, 0], weightedVariation([2, 6], [300, 100])],
  ['enrolment left blank', [2, 6, 1000], [300, 100, null], weightedVariation([2, 6], [300, 100])],
  ['nearly equal', [10.21, 10.22, 10.23], [411, 1280, 36], weightedVariation([10.21, 10.22, 10.23], [411, 1280, 36])],
  ['all equal', [3, 3, 3], null, 0],
  ['a text for a value', [2, '6人', 4], null, null],
  ['a text for an enrolment', [2, 6], [300, '100人'], null],
  ['nothing', [null, null], null, null],
  ['nobody', [2, 6], [0, 0], null],
]

/** The arguments of LET(…) or the like, as they stand between its commas. */
function argumentsOf(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

const FORMULA = NAMED_FUNCTIONS[0].formula
const START = '=LAMBDA(values,[enrolment],LET('

/** The formula for these ranges, with every step of its LET in the place of its name. */
function writtenOut(values: string, enrolment: string | null): string {
  const steps = argumentsOf(FORMULA.slice(START.length, -2))
  const known = new Map([
    ['values', values],
    ['enrolment', enrolment ?? '1'],
  ])
  const inPlace = (text: string): string => text.replace(/[a-z]+/g, (name) => known.get(name) ?? name)
  for (let at = 0; at + 1 < steps.length; at += 2) known.set(steps[at], `(${inPlace(steps[at + 1])})`)
  return inPlace(steps[steps.length - 1]).replace(/ISOMITTED\([^)]*\)/g, enrolment === null ? 'TRUE()' : 'FALSE()')
}

/** Every case in two columns of its own rows. */
const LONGEST = 10
const ranges = (index: number) => {
  const [first, last] = [index * LONGEST + 1, index * LONGEST + CASES[index][1].length]
  return { values: `A${first}:A${last}`, enrolment: CASES[index][2] && `B${first}:B${last}` }
}
const formulas = CASES.map((_, index) => writtenOut(ranges(index).values, ranges(index).enrolment))

/** To nine decimals: HyperFormula rounds what it computes at the thirteenth digit. */
const expected = CASES.map(([what, , , value]) => [what, value === null ? null : value.toFixed(9)])

test('the names hold one formula, of this form', () => {
  expect(new Set(NAMED_FUNCTIONS.map(({ formula }) => formula))).toEqual(new Set([FORMULA]))
  expect([FORMULA.slice(0, START.length), FORMULA.slice(-2)]).toEqual([START, '))'])
  for (const formula of formulas) expect(formula).not.toMatch(/[a-z]/)
})

test('it comes to what YJ.CV says, by an engine of formulas that is not ours', () => {
  const engine = HyperFormula.buildFromArray([], { licenseKey: 'gpl-v3', useArrayArithmetic: true })
  const sheet = engine.getSheetId(engine.addSheet('judge'))!
  const found = CASES.map(([what, values, enrolment], index) => {
    const rows = values.map((value, at) => [value, enrolment?.[at] ?? null])
    engine.setCellContents({ sheet, row: index * LONGEST, col: 0 }, rows)
    engine.setCellContents({ sheet, row: index * LONGEST, col: 3 }, [[`=${formulas[index]}`]])
    const value = engine.getCellValue({ sheet, row: index * LONGEST, col: 3 })
    return [what, typeof value === 'number' ? value.toFixed(9) : null]
  })
  expect(found).toEqual(expected)
})

test('and in LibreOffice', async () => {
  const book = new Workbook()
  const sheet = book.addWorksheet('judge')
  CASES.forEach(([, values, enrolment], index) => {
    const first = index * LONGEST + 1
    values.forEach((value, at) => {
      sheet.getCell(first + at, 1).value = value
      sheet.getCell(first + at, 2).value = enrolment?.[at] ?? null
    })
    const formula = `IFERROR("cv "&TEXT(${formulas[index]},"0.000000000"),"cv none")`
    const cell = `D${first}`
    sheet.getCell(cell).value = { formula, shareType: 'array', ref: cell } as never
  })
  const csv = calculatedByLibreOffice(new Uint8Array(await book.xlsx.writeBuffer()))
  const found = [...csv.matchAll(/cv (none|[\d.]+)/g)].map(([, value]) => (value === 'none' ? null : value))
  expect(CASES.map(([what], index) => [what, found[index]])).toEqual(expected)
})
