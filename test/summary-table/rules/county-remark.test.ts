import { JINZHOU, placesOf, type Changes } from '../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['a part of a county', { cells: { E5: `${ALL}（部分）` } }, ['E5']],
  [
    'in either kind of brackets, once a county',
    { cells: { E5: ALL.replace('义县', '义县(2所学校)').replace('太和区', '太和区（除乡镇）') } },
    ['E5', 'E5'],
  ],
  ['silent: a zone in brackets of its own name', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-remark', changes)).toEqual(places)
})
