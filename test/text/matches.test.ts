import { matchesOf } from '../../src/text/matches'
import { fc } from '../property'

const EXPRESSIONS = [/\d{1,2}/g, /《|》|<</g, /a*/g, /(?<year>\d{4})年?/gu]

describe('the matches of an expression', () => {
  it.each(EXPRESSIONS)('are those of String.matchAll: %s', (expression) => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', '20', '年', '《', '<', 'b') })
    fc.assert(
      fc.property(text, (text) => {
        const found = matchesOf(text, expression).map((match) => [...match, match.index])
        expect(found).toEqual(Array.from(text.matchAll(expression), (match) => [...match, match.index]))
      }),
    )
  })

  it('do not depend on an earlier search that ended in the middle', () => {
    const digits = /\d/g
    digits.exec('a1b2')
    expect(matchesOf('12', digits)).toHaveLength(2)
  })
})
