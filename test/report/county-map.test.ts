import { countyMap, STANDING_SIGNS } from '../../src/report/county-map'
import type { ReportedPoint, ReportedTable } from '../../src/report/file-report'

const COUNTIES = ['甲县', '乙县', '丙县']

function table(...points: Partial<ReportedPoint>[]): ReportedTable {
  return {
    sheet: '汇总表',
    range: 'A3:G52',
    edition: '2018-49',
    unit: null,
    contact: null,
    date: null,
    counties: COUNTIES,
    points: points.map((point, index) => ({
      number: index + 1,
      row: index + 4,
      achieved: [],
      unachieved: [],
      documents: [],
      ...point,
    })),
  }
}

it('every county stands in one of four ways on every point, told apart by shape', () => {
  const rows = countyMap(
    table(
      { achieved: COUNTIES },
      { achieved: ['甲县'], unachieved: ['乙县'] },
      { achieved: ['丙县', '丁县'], unachieved: ['丙县'] },
    ),
  )
  expect(
    rows.map(({ number, standings }) => [number, standings.map(({ standing }) => STANDING_SIGNS[standing]).join('')]),
  ).toEqual([
    [1, '●●●'],
    [2, '●○？'],
    [3, '？？！'],
  ])
  expect(new Set(Object.values(STANDING_SIGNS)).size).toBe(4)
})
