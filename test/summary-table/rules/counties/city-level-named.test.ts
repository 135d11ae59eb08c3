import { placesOf } from '../../filled-table'
import { JINZHOU } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

test.each([
  '市本级',
  '市直',
  '市直属学校',
  '市直学校',
  '市属学校',
  '锦州市直属学校',
  '锦州市本级',
  '本级',
  '市教育局直属学校',
])('%s is the city itself, and no county that is unknown', (name) => {
  const changes = { cells: { E8: `${ALL}、${name}` } }
  expect(placesOf('city-level-named', changes)).toEqual(['E8'])
  expect(placesOf('county-unknown', changes)).toEqual([])
  expect(placesOf('county-missing', changes)).toEqual([])
})

test('it counts in neither list', () => {
  expect(placesOf('city-level-named', { cells: { E8: ALL, F8: '市直属学校' } })).toEqual(['F8'])
  expect(placesOf('target-unachieved', { cells: { E8: ALL, F8: '市直属学校' } })).not.toContain('F8')
})

test.each(['直属区', '本级县', '市区'])('%s is something else', (name) => {
  expect(placesOf('city-level-named', { cells: { E8: `${ALL}、${name}` } })).toEqual([])
})
