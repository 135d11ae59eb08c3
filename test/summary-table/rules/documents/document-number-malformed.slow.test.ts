import { documentNumberMalformed as rule } from '../../../../src/summary-table/rules/documents/document-number-malformed'
import { subjectOf } from '../../subject'

test('a cell with tens of thousands of them is put right once, not once for each', () => {
  expect([...rule.check(subjectOf([{ evidence: '铁政办发2017-12号、'.repeat(30_000) }]))]).toHaveLength(30_000)
})
