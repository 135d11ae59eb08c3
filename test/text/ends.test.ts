import { startOfEnd, withoutEnd, withoutEnds } from '../../src/text/ends'

it.each([
  ['锦政发5号', /\d/, '锦政发5号'],
  ['锦政发 5 ', /[\s\d]/, '锦政发'],
  ['   ', /\s/, ''],
  ['', /\s/, ''],
])('the end of %j goes', (text, kind, left) => {
  expect(withoutEnd(text, kind)).toBe(left)
  expect(startOfEnd(text, kind)).toBe(left.length)
})

it('both ends go, and nothing between', () => {
  expect(withoutEnds('__锦州_市__', /_/)).toBe('锦州_市')
  expect(withoutEnds('____', /_/)).toBe('')
})
