import fc from 'fast-check'
import { isNumberSign, isWordSign, wordSigns } from '../../src/text/word-signs'

const sign = fc.oneof(
  fc.integer({ min: 0, max: 0x30ff }),
  fc.integer({ min: 0x4dff, max: 0xa000 }),
  fc.integer({ min: 0, max: 0x10ffff }),
)

test('tells letters and numbers of all scripts as Unicode has them', () => {
  fc.assert(
    fc.property(sign, (code) => {
      const text = String.fromCodePoint(code)
      expect(isWordSign(code)).toBe(/[\p{L}\p{N}]/u.test(text))
      expect(isNumberSign(code)).toBe(/\p{N}/u.test(text))
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['无。', '无'],
  ['（暂 无）', '暂无'],
  ['二〇一八、々', '二〇一八々'],
  ['𠮷县😀', '𠮷县'],
  ['——', ''],
])('keeps of %s what is letter or number', (text, signs) => {
  expect(wordSigns(text)).toBe(signs)
})
