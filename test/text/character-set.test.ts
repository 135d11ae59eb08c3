import { CharacterSet } from '../../src/text/character-set'

test.each([
  ['abc', true],
  ['填写', true],
  ['', false],
  ['县级落实情况', false],
  ['😀', false],
])('a set of a and 填: %s', (text, held) => {
  expect(new CharacterSet('a填').isIn(text)).toBe(held)
})

test('a set by an expression holds all that it matches, and no more', () => {
  const blanks = new CharacterSet(/\s/)
  expect(blanks.isIn('锦州\u3000市')).toBe(true)
  expect(blanks.isIn('锦州市。')).toBe(false)
})
