import { choicesAsJson, NO_CHOICES, readChoices, type BalanceChoices } from '../../src/kept/balance-choices'

const chosen: BalanceChoices = {
  standard: 'local',
  local: { id: 'local', name: '我县标准', base: 'quality-2017', changes: { 'L1.standard.junior': 5.5 } },
  cells: { sheet: '学校', cell: 'A3:Q60' },
  prices: { L4: { price: 3000, yearly: false }, L1: { price: 80_000, yearly: true } },
  firstYear: 2027,
  years: 3,
}

test('choices come back from the workbook as they were', () => {
  expect(readChoices(JSON.parse(JSON.stringify(choicesAsJson(chosen))))).toEqual(chosen)
  expect(readChoices(choicesAsJson(NO_CHOICES))).toEqual(NO_CHOICES)
})

test.each([[null], ['x'], [[1]], [{ standard: 5, local: 'x', cells: [], prices: 3, firstYear: 'soon', years: 0 }]])(
  'what cannot be understood (%j) is as if nothing had been chosen',
  (kept) => expect(readChoices(kept)).toEqual(NO_CHOICES),
)

test('what is wrong is left out, and the rest kept', () => {
  const prices = { L1: { price: -1, yearly: false }, L2: { price: 5, yearly: 'no' }, L3: { price: 5, yearly: true } }
  const kept = { ...(choicesAsJson(chosen) as object), prices, cells: { sheet: '学校', cell: '3' }, years: 31 }
  expect(readChoices(kept)).toEqual({ ...chosen, prices: { L3: { price: 5, yearly: true } }, cells: null, years: 1 })
})
