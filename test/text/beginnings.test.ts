import { Beginnings } from '../../src/text/beginnings'

const FORMS = new Beginnings([['a-c', '0-9'], ['ax'], ['〔', '2', '0', '1']])

test.each<[string, [number, number][]]>([
  ['', []],
  ['b7', [[0, 0b001]]],
  ['b', []],
  ['a7', [[0, 0b011]]],
  ['a', [[0, 0b010]]],
  [
    '7aa7x',
    [
      [1, 0b010],
      [2, 0b011],
      [4, 0b010],
    ],
  ],
  ['锦政发〔2018〕', [[3, 0b100]]],
  ['〔20', []],
  ['〔2028〕', []],
])('where which of three forms may begin in %j', (text, places) => {
  expect(FORMS.in(text)).toEqual(places.map(([at, forms]) => ({ at, forms })))
})

test('more forms than have a bit are turned away', () => {
  expect(() => new Beginnings(Array.from({ length: 9 }, () => ['a']))).toThrow('9 forms')
})
