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

test.each(['b-d', 'xb-d', 'b-dx', 'b-cd'])('a set of ranges, %s, holds what a class of an expression does', (signs) => {
  const inClass = new RegExp(`[${signs}]`)
  for (const one of 'abcdefwxyz-') expect([one, new CharacterSet(signs).isIn(one)]).toEqual([one, inClass.test(one)])
})

test('a minus at either end is itself', () => {
  expect(new CharacterSet('-a').isIn('-')).toBe(true)
  expect(new CharacterSet('a-').isIn('-')).toBe(true)
})
