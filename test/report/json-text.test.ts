import fc from 'fast-check'
import { jsonOf } from '../../src/report/json-text'

test('what is made member by member is what JSON.stringify makes of the whole', () => {
  const members = { text: '两\n行', none: [], list: [1, { a: ['x\ny', {}] }, [2]], object: { deep: [null] }, number: 0 }
  expect([...jsonOf(members)].join('')).toBe(`${JSON.stringify(members, null, 2)}\n`)
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      expect([...jsonOf(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`)
    }),
  )
})
