import { runRules, type Rule } from '../../src/findings/rule'
import { cellArea } from '../../src/grid/address'
import { LANGUAGES } from '../languages'

const texts = { title: '', about: '', message: (word: string) => `“${word}”。`, hint: () => '' }

/** Says each word of a row in the cell it is for. */
const repeats: Rule<readonly (readonly [column: number | null, word: string])[], string> = {
  name: 'county-repeated',
  severity: 'error',
  texts: { zh: texts, en: texts },
  *check(words) {
    for (const [column, word] of words)
      yield { sheet: '表', area: column === null ? null : cellArea(0, column), facts: word }
  },
}

const said = (words: readonly (readonly [number | null, string])[]) =>
  runRules([repeats], words, 'zh').map(({ finding }) => `${finding.cell} ${finding.message}`)

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

test('a rule speaks fifty times of one cell and then only counts', () => {
  expect(said(times(50, [0, '甲']))).toEqual(times(50, 'A1 “甲”。'))
  const many = said([...times(350, [0, '甲'] as const), [1, '乙']])
  expect(many).toHaveLength(51)
  expect(many.slice(48)).toEqual(['A1 “甲”。', 'A1 “甲”。（这一格还有300处同样的问题。）', 'B1 “乙”。'])
})

test('what has no cell is said however often it is', () => {
  expect(said(times(60, [null, '甲']))).toHaveLength(60)
})

test.each(LANGUAGES)('the count is given in %s', (language) => {
  const [{ finding }] = runRules([repeats], times(52, [0, '甲'] as const), language).slice(-1)
  expect(finding.message).toContain('2')
})

test('findings with one remedy have one cause: the rule, or what it tells its remedies apart by', () => {
  const named = { ...texts, brief: (word: string) => `有${word}` }
  const parted: typeof repeats = { ...repeats, texts: { zh: named, en: named }, cause: (word) => word }
  const causes = [repeats, parted].flatMap((rule) =>
    runRules(
      [rule],
      [
        [0, '甲'],
        [1, '乙'],
        [2, '甲'],
      ],
      'zh',
    ),
  )
  expect(causes.map(({ finding }) => finding.cause)).toEqual([
    ...times(3, 'county-repeated'),
    'county-repeated:甲',
    'county-repeated:乙',
    'county-repeated:甲',
  ])
  expect(causes.map(({ finding }) => finding.title)).toEqual(['', '', '', '有甲', '有乙', '有甲'])
})
