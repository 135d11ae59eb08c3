import { fc } from '../../property'
import { findDocumentNumbers } from '../../../src/summary-table/documents/number/find-numbers'
import { tidyEvidence } from '../../../src/summary-table/documents/tidy'
import { impuritiesOf } from '../../../src/text/clean'

test('numbers and characters are put right together', () => {
  expect(tidyEvidence('《A》（锦政发[２０18] 第05 号） \n共６所\u200b')).toBe('《A》（锦政发〔2018〕5号）\n共6所')
})

const SCRAPS = [
  '锦政发',
  '〔',
  '〕',
  '[',
  ']',
  '（',
  '）',
  '2018',
  '１８',
  '第',
  '05',
  '号',
  ' ',
  '　',
  '\u200b',
  '\u00a0',
  '《',
  '》',
  '年',
  'Ａ',
  '\n',
  '\r',
  '、',
]

test('tidying twice is tidying once, and leaves nothing that is certain', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 30 }), (scraps) => {
      const once = tidyEvidence(scraps.join(''))
      expect(tidyEvidence(once)).toBe(once)
      expect(impuritiesOf(once)).toEqual([])
      expect(
        findDocumentNumbers(once).filter(({ faults, corrected }) => faults.length > 0 && corrected !== null),
      ).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
