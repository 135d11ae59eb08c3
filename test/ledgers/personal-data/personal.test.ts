import { fc } from '../../property'
import { hasIdentityNumber } from '../../../src/ledgers/personal-data/personal'

/** Its check digit is right. */
const NUMBER = '11010519491231002X'
const wide = (text: string): string =>
  text.replace(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const WORDS = fc.string({ unit: fc.constantFrom('学', '生', '，', ' ', 'a', '-', '（', 'é'), maxLength: 40 })

it.each([NUMBER, wide(NUMBER), '11010519491231002x', `${NUMBER.slice(0, 6)}${wide(NUMBER.slice(6))}`])(
  'finds an identity number wherever it stands in a text: %s',
  (number) => {
    fc.assert(fc.property(WORDS, WORDS, (before, after) => hasIdentityNumber(before + number + after)))
  },
)

it.each(['110105194912310021', `1${NUMBER}`, '11010519491231002', '第1101051949123100号'])(
  'takes %s for none',
  (text) => {
    expect(hasIdentityNumber(text)).toBe(false)
  },
)
