import { makeRoster } from '../../../../src/summary-table/counties/roster/make-roster'

test('a thousand zones, all alike, are read to the last; a hundred thousand are no list of counties', () => {
  const counties = (count: number) => {
    const zones = Array.from({ length: count }, (_, at) => `新${at}区景区`)
    return makeRoster({ unit: '天津市教委', lists: [[zones.join('、'), null]] }).counties
  }
  expect(counties(1000)).toHaveLength(1016)
  expect(counties(100_000)).toHaveLength(16)
})
