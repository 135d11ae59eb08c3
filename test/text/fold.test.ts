import fc from 'fast-check'
import { fold } from '../../src/text/fold'

test.each([
  ['义务教育，（城乡） 一体化', '义务教育城乡一体化'],
  ['１０％', '10%'],
  ['1.0%', '1.0%'],
  ['1,000', '1000'],
  ['2018 — 2020年', '2018-2020年'],
  ['2018～2020', '2018-2020'],
  ['1.-2', '12'],
  ['—2018.', '2018'],
  ['0.5‰、①', '0.5‰1'],
  ['Ａ县\u200b', 'a县'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

const likely = fc.constantFrom(...'12县a.-—～% ‰，（\n〇①', '\u0301', '𠮷', '😀')

test('folds what is folded to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: likely, maxLength: 12 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
