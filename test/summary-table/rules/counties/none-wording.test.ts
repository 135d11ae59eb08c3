import { filledTable, findingsOf, JINZHOU, placesOf } from '../../filled-table'
import { fixAll } from '../../../../src/summary-table/fix'
import { OPTIONS } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

test.each(['目前没有', '没有未实现的县（市、区）', '全部达标', '无县区', '---', 'None', '各县（市、区）均已实现'])(
  '%s in 未实现 is understood, and put as 无',
  (words) => {
    const workbook = filledTable({ cells: { E8: ALL, F8: words } })
    const findings = findingsOf(workbook, ['error', 'warning', 'result']).filter(({ point }) => point === 5)
    expect(findings).toMatchObject([
      { rule: 'none-wording', cell: 'F8', fix: { edits: [{ cell: 'F8', value: '无' }] } },
    ])
    expect(fixAll(workbook, OPTIONS).edits).toMatchObject([{ cell: 'F8', value: '无' }])
  },
)

test.each(['无', '暂无', '/', '—', '', ' 无。', '均已实现', '不涉及'])(
  '%j is a word that the highlight knows',
  (words) => {
    expect(placesOf('none-wording', { cells: { E8: ALL, F8: words } })).toEqual([])
  },
)

test('in 已实现 there is no highlight that could misunderstand', () => {
  expect(placesOf('none-wording', { cells: { E8: '均未实现', F8: ALL } })).toEqual([])
})
