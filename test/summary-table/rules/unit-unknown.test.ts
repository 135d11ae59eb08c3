import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  ['no city', { cells: { A2: '填报单位：教育局  联系人：基教科  时间：2018年11月20日' } }, ['A2']],
  ['silent: blank is another mistake', { cells: { A2: '填报单位：  联系人：基教科  时间：2018年11月20日' } }, []],
  ['silent: a city', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('unit-unknown', changes)).toEqual(places)
})
