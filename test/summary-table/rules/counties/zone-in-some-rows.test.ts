import { filledTable, findingsOf, JINZHOU, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

/** A table in which these points name these zones beside all counties; what is said of names. */
function said(zones: Readonly<Record<number, string>>, more: Changes['cells'] = {}, given: readonly string[] = []) {
  const cells: Changes['cells'] = {}
  for (let row = 4; row < 53; row++)
    Object.assign(cells, { [`E${row}`]: zones[row - 3] ? `${ALL}、${zones[row - 3]}` : ALL, [`F${row}`]: '无' })
  const roster = given.length > 0 ? { source: 'given' as const, counties: given, aliases: new Map<string, string>() } : null // prettier-ignore
  return findingsOf(filledTable({ cells: { ...cells, ...more } }), ['error', 'warning', 'info'], { roster }).map(
    ({ rule, cell, message }) => ({ rule, cell, message }),
  )
}

const everywhere = (...names: readonly string[]) =>
  Object.fromEntries(Array.from({ length: 49 }, (_, index) => [index + 1, names[index % names.length]]))

test('a zone that every row names stands as a county', () => {
  expect(said(everywhere('高新区'))).toEqual([])
})

test('spellings of one zone are one', () => {
  const spellings = [
    '经开区',
    '经济开发区',
    '锦州经济技术开发区',
    '市经济开发区',
    '锦州市经开区',
    '经济技术开发区管委会',
  ]
  expect(said(everywhere(...spellings))).toEqual([])
})

test('one that some rows name is told once, and missing nowhere', () => {
  const [finding, ...others] = said({ 5: '高新区', 9: '锦州高新区' })
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'zone-in-some-rows', cell: 'E8' })
  expect(finding.message).toContain('只在第5、9项出现')
  expect(finding.message).toContain('其余47项')
})

test('one that a row forgets is told with that row, and is missing nowhere', () => {
  const [finding, ...others] = said({ ...everywhere('高新区'), 7: '' })
  expect(others).toEqual([])
  expect(finding.message).toContain('第7项没有写它')
})

test('who says all counties names every zone', () => {
  expect(said({ ...everywhere('高新区'), 7: '', 9: '' }, { E10: '全部', E12: '各县（市、区）均已实现' })).toEqual([])
})

test('each zone is told by itself', () => {
  expect(said({ 5: '高新区、经开区' }).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    'zone-in-some-rows E8',
    'zone-in-some-rows E8',
  ])
})

test('a count may count an open zone, or not', () => {
  expect(said({}, { E8: `${ALL}、高新区，共8个` }).map(({ rule }) => rule)).toEqual(['zone-in-some-rows']) // prettier-ignore
  expect(said({}, { E8: `${ALL}、高新区，共7个` }).map(({ rule }) => rule)).toEqual(['zone-in-some-rows']) // prettier-ignore
})

test('a zone is not missing in a misspelt row', () => {
  expect(said({ ...everywhere('凡河新区'), 7: '凡和新区' }).map(({ rule }) => rule)).toEqual(['county-unknown'])
})

test('a given roster is the whole truth: a zone that it lacks is unknown, once', () => {
  const findings = said(everywhere('高新区'), {}, JINZHOU.counties)
  expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['county-unknown E4'])
})

test('and one that it has must be accounted for, by any of its names', () => {
  const given = [...JINZHOU.counties, '锦州经济技术开发区']
  expect(said(everywhere('经开区'), {}, given)).toEqual([])
  expect(said({ ...everywhere('经开区'), 5: '' }, {}, given).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['county-missing F8']) // prettier-ignore
})
