import { withUnseenNamed } from '../../src/text/unseen'

test.each([
  ['一小\u202Exslx.县', '一小‹U+202E›xslx.县'],
  ['\u2066义\u2069县', '‹U+2066›义‹U+2069›县'],
  ['义\u200B县\uFEFF', '义‹U+200B›县‹U+FEFF›'],
  ['喀什市 قەشقەر', '喀什市 قەشقەر'],
])('%j is shown as %s', (text, shown) => {
  expect(withUnseenNamed(text)).toBe(shown)
})
