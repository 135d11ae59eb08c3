import { placesOf, type Changes } from '../../filled-table'

const LINE = '填报单位：锦州市教育局  联系人：基教科  时间：'

it.each<[string, Changes, string[]]>([
  ['after the day of the check', { cells: { A2: `${LINE}2018年12月2日` } }, ['A2']],
  ['before the policy', { cells: { A2: `${LINE}2016年6月30日` } }, ['A2']],
  ['silent: the day of the check itself', { cells: { A2: `${LINE}2018年12月1日` } }, []],
  ['silent: the first day of the policy', { cells: { A2: `${LINE}2016年7月1日` } }, []],
  ['silent: no day is another mistake', { cells: { A2: `${LINE}2081年2月30日` } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('date-implausible', changes)).toEqual(places)
})
