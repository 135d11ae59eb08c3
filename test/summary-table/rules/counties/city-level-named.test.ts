import { placesOf } from '../../filled-table'
import { JINZHOU } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

test('the office of a county that is called after its prefecture is that county', () => {
  const enshi = '恩施市、利川市、建始县、巴东县、宣恩县、咸丰县、来凤县、鹤峰县'
  const cells: Record<string, string> = {
    A2: '填报单位：恩施土家族苗族自治州教育局 联系人：基教科 时间：2018年11月20日',
  }
  for (let row = 4; row < 53; row++) Object.assign(cells, { [`E${row}`]: enshi, [`F${row}`]: '无' })
  const offices = enshi.replaceAll('、', '教育局、') + '教育局'
  expect(placesOf('city-level-named', { cells: { ...cells, E8: offices, E9: `${enshi}、恩施州直属学校` } })).toEqual([
    'E9',
  ])
})

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
