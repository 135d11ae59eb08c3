import { fc } from '../../../property'
import { findCandidates } from '../../../../src/summary-table/documents/number/candidates'
import { FORMS } from '../../../../src/summary-table/documents/number/forms'
import { matchesOf } from '../../../../src/text/matches'

const SIGNS = [...'〔[（“〕]）” \u3000-－/·、，至0123４OlI|二〇零十号號#＃第年字令发府院通告N№召A😀']
const WORDS = '2018 ２０１７ 二〇一八 锦政发 公告 通告 省政府令 （1） No. 2018年 第3号 〔2018〕 5号'.split(' ')
const text = fc.array(fc.constantFrom(...SIGNS, ...WORDS), { maxLength: 16 }).map((scraps) => scraps.join(''))

// A year before its code may not follow a digit, which its expression does not say.
const NAMES = [...new Set(FORMS.map(({ name }) => name))].filter((name) => name !== 'year-first')

test.each(NAMES)('stretches of the form %s are those that searching a whole text for its expressions finds', (name) => {
  const expressions = FORMS.filter((form) => form.name === name).map(
    ({ expression }) => new RegExp(expression.source, 'gu'),
  )
  fc.assert(
    fc.property(text, (text) => {
      const searched = expressions.flatMap((expression) => matchesOf(text, expression))
      const ends = searched.map(({ 0: { length }, index }) => index + length)
      const found = findCandidates(text).filter(({ form }) => form === name)
      expect(found.map(({ end }) => end).sort()).toEqual(ends.sort())
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['〔2018〕锦政发5号', true],
  ['12018锦政发5号', false],
  ['1〔2018〕锦政发5号', true],
])('a year before its code does not begin in the middle of a number: %s', (text, isOne) => {
  expect(findCandidates(text).some(({ form }) => form === 'year-first')).toBe(isOne)
})
