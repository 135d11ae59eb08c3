import { fc } from '../../property'
import { parseCell, parseArea } from '../../../src/grid/address'
import { CellError } from '../../../src/grid/cell'
import { sheetFromGrid } from '../../../src/grid/contents'
import { checkBalance } from '../../../src/balance/check-balance'
import { termsWithoutPrices } from '../../../src/balance/plan/prices'
import { STANDARDS } from '../../../src/balance/standards/catalogue'
import { book, HEADINGS, read, row } from './books'

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom(
    ...HEADINGS,
    '小学',
    '初中',
    '高中',
    '九年一贯制',
    '完全中学',
    '教学点',
    '合计',
    '一小',
    '二小',
    '450平方米',
    '无',
    '１２',
  ),
  fc.integer({ min: -5, max: 3000 }),
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.constant(new CellError('#N/A')),
)
const grid = fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 })
const merge = fc
  .record({ top: fc.nat(8), left: fc.nat(8), height: fc.nat(3), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }))

describe('whatever a workbook holds', () => {
  it('is read, judged and planned without an exception, and every finding has a place that exists', () => {
    fc.assert(
      fc.property(
        grid,
        fc.boolean(),
        fc.array(merge, { maxLength: 2 }),
        fc.constantFrom(...STANDARDS),
        (cells, headed, merges, standard) => {
          const workbook = {
            sheets: [sheetFromGrid('表', headed ? [HEADINGS, ...cells] : cells, { merges })],
            date1904: false,
          }
          const request = { standard, language: 'zh' as const, year: 2026, terms: termsWithoutPrices(2026) }
          const { findings, assessment } = checkBalance(workbook, request)
          for (const finding of findings) {
            expect(finding.message).not.toMatch(/undefined|NaN|null|\[object/)
            if (finding.cell !== null) expect(parseArea(finding.cell)).not.toBeNull()
            for (const edit of finding.fix?.edits ?? []) expect(parseCell(edit.cell)).not.toBeNull()
          }
          for (const { indicators } of assessment.stages) {
            for (const { cv } of indicators) expect(cv === null || (Number.isFinite(cv) && cv >= 0)).toBe(true)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('a province is read', () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => row(`学校${index}`))
    const contents = book([HEADINGS, ...rows])
    expect(read(contents).schools.length).toBeGreaterThanOrEqual(rows.length)
  })
})
