import { placesOf, type Changes } from '../../filled-table'

const LINE = '填报单位：锦州市教育局  联系人：基教科  时间：'

it.each<[string, Changes, string[]]>([
  ['no such day', { cells: { A2: `${LINE}2018年2月30日` } }, ['A2']],
  ['a month alone', { cells: { A2: `${LINE}2018年11月` } }, ['A2']],
  [
    'a year alone, as a number',
    { headerLine: ['填报单位', '锦州市教育局', null, '联系人', '基教科', '时间', 2018] },
    ['G2'],
  ],
  ['silent: blank is another mistake', { cells: { A2: `${LINE}   年  月  日` } }, []],
  ['silent: a placeholder is another mistake', { cells: { A2: `${LINE}2018年X月XX日` } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('date-invalid', changes)).toEqual(places)
})
