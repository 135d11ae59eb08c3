import { FORM_49, placesOf, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  ['another title', { cells: { A1: '锦州市重要政策点进展情况汇总表' } }, [`A1 → ${FORM_49.title}`]],
  ['none', { cells: { A1: null } }, ['null']],
  ['silent: with its number', { cells: { A1: `附件2：${FORM_49.title}` } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('title-changed', changes)).toEqual(places)
})
