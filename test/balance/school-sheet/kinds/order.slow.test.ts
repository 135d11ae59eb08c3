import { fc } from '../../../property'
import { county } from '../../reference/counties'
import type { WrittenSchool } from '../../reference/judge'
import { AMOUNTS, judged, plain, sheet, type Cell, type Row } from './county'

const STAGES = { primary: '小学', junior: '初中' }
const HEAD = ['学校名称', '学段', '办学类型', ...AMOUNTS]
const rowOf = ({ name, stage, kind, pupils, amounts }: WrittenSchool): Row => [
  name,
  STAGES[stage],
  kind,
  pupils,
  ...amounts,
]

/** What may not change: verdicts, schools and coefficients. */
function outcome(result: ReturnType<typeof judged>) {
  return {
    pass: result.pass,
    undecided: result.undecided,
    stages: result.stages.map(({ stage, schools, excluded, pass, schoolsFailing, indicators }) => ({
      stage,
      schools,
      excluded,
      pass,
      failing: [...schoolsFailing].sort(),
      cvs: indicators.map(({ cv }) => cv && Number(cv.toPrecision(10))),
    })),
  }
}

function permuted<T>(list: readonly T[], order: readonly number[]): T[] {
  return list
    .map((item, at) => ({ item, key: order[at % order.length] + at / 1e6 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** A row of the sums of rows. */
function sumRow(label: string, rows: readonly Row[]): Cell[] {
  return HEAD.map((_, at) => {
    if (at < 3) return at === 0 ? label : null
    return plain(rows.reduce((sum, row) => sum + ((row[at] as number | null) ?? 0), 0))
  })
}

/** A school with all of its rows. */
function bySchool(schools: readonly WrittenSchool[]): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const school of schools) groups.set(school.name, [...(groups.get(school.name) ?? []), rowOf(school)])
  return [...groups.values()]
}

const order = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 })
const places = fc.record({
  columns: order,
  rows: order,
  sheets: order,
  /** Where the sums of each town stand, and those of all. */
  sums: fc.array(fc.constantFrom('above', 'below', 'none'), { minLength: 3, maxLength: 3 }),
  label: fc.constantFrom('城关镇', '东片中心校', '小计', ''),
  all: fc.constantFrom('first', 'last', 'none'),
  parts: fc.integer({ min: 1, max: 3 }),
})

test('columns, rows, inserted sums and sheets may stand in any order', () => {
  fc.assert(
    fc.property(county, places, (schools, { columns, rows, sheets, sums, label, all, parts }) => {
      const plainBook = judged(sheet('学校', [HEAD, ...schools.map(rowOf)]))
      const groups = permuted(bySchool(schools), rows)
      const books = Array.from({ length: parts }, (_, part) => groups.filter((__, at) => at % parts === part)).filter(
        (each) => each.length > 0,
      )
      const grids = books.map((own, at) => {
        const towns = [own.slice(0, own.length >> 1), own.slice(own.length >> 1)].filter(
          (town) => town.flat().length > 1,
        )
        const others = own.flat().filter((row) => !towns.flat(2).includes(row))
        const listed = towns.flatMap((town, index) => {
          const of = town.flat()
          const total = sumRow(label, of)
          return sums[index] === 'above' ? [total, ...of] : sums[index] === 'below' ? [...of, total] : of
        })
        const total = sumRow('合计', own.flat())
        const body = [...listed, ...others]
        const grid = [HEAD, ...(all === 'first' ? [total] : []), ...body, ...(all === 'last' ? [total] : [])]
        return sheet(
          `表${at + 1}`,
          grid.map((row) => permuted(row, columns)),
        )
      })
      expect(outcome(judged(...permuted(grids, sheets)))).toEqual(outcome(plainBook))
    }),
    { numRuns: 150 },
  )
})
