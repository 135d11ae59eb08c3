import { fc } from '../property'
import { Lexicon } from '../../src/text/lexicon'

const LEXICON = new Lexicon({ not: '没 没有 未', do: '有效 落实', other: '未来' })
const read = (text: string) => LEXICON.read(text).map(({ kind, text: word }) => `${kind}:${word}`)

it('the longest word counts, and what is no word stays together', () => {
  expect(read('目前没有效')).toEqual(['null:目前', 'not:没有', 'null:效'])
  expect(read('未来未落实')).toEqual(['other:未来', 'not:未', 'do:落实'])
  expect(read('')).toEqual([])
})

it('a word of two kinds is refused', () => {
  expect(() => new Lexicon({ one: '甲 乙', other: '乙' })).toThrow('乙')
})

it('the tokens of a text are the text', () => {
  const texts = fc.string({ unit: fc.constantFrom('没', '有', '效', '未', '来', '落', '实', '，', 'a') })
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = LEXICON.read(text)
      expect(tokens.map((token) => token.text).join('')).toBe(text)
      for (const token of tokens) expect(text.startsWith(token.text, token.start)).toBe(true)
    }),
  )
})
