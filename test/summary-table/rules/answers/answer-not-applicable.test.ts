import { filledTable, findingsOf, JINZHOU, placesOf } from '../../filled-table'

const said = (cells: Record<string, string>) =>
  findingsOf(filledTable({ cells }), ['error', 'warning', 'info', 'result'])
    .filter(({ cell }) => cell !== null && Object.keys(cells).some((one) => one.slice(1) === cell.slice(1)))
    .map(({ rule, cell }) => `${rule} ${cell}`)

test.each(['不涉及', '不适用', '无此类情况', '均不涉及', '我市不涉及'])(
  '%s is told once where every county is concerned, with nothing behind it',
  (words) => {
    expect(said({ E8: words, F8: '' })).toEqual(['answer-not-applicable E8'])
    expect(said({ E8: words, F8: '无' })).toEqual(['answer-not-applicable E8'])
  },
)

test('where only some counties are, it is an answer and counts as achieved', () => {
  expect(said({ E46: '不涉及', F46: '' })).toEqual([])
  expect(said({ E46: '', F46: '不涉及' })).toEqual([])
  expect(said({ E46: '不涉及', F46: '不涉及' })).toEqual([])
  expect(said({ E46: '不涉及', F46: '义县' })).toEqual(['target-unachieved F46'])
})

test('beside a full list it is told where it stands', () => {
  const cells = { E8: JINZHOU.counties.join('、'), F8: '不涉及' }
  expect(placesOf('answer-not-applicable', { cells })).toEqual(['F8'])
})
