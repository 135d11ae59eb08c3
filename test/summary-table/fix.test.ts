import { waive } from '../../src/findings/waiver'
import { fixAll } from '../../src/summary-table/fix'
import { check } from '../../src/summary-table/check'
import { filledTable, JINZHOU, OPTIONS } from './filled-table'

const COMMAS = JINZHOU.counties.join('，')
const SAID = { reason: '照来文', name: '李强', date: '2018-12-01' }

/** A table with the waiver of the warning in E8. */
function explained(cells: Readonly<Record<string, string>>) {
  const workbook = filledTable({ cells })
  const warning = check(workbook, OPTIONS).findings.find(
    ({ rule, cell }) => rule === 'list-separator' && cell === 'E8',
  )!
  return { workbook, waiver: waive(warning, workbook, SAID) }
}

test('what has been explained is left as it is, and everything else is corrected', () => {
  const { workbook, waiver } = explained({ E8: COMMAS, E9: COMMAS })
  expect(fixAll(workbook, OPTIONS).edits.map(({ cell }) => cell)).toEqual(['E8', 'E9'])
  expect(fixAll(workbook, OPTIONS, [waiver]).edits.map(({ cell }) => cell)).toEqual(['E9'])
})

test('another correction in a cell with an explanation is still made, in its own name', () => {
  const { workbook, waiver } = explained({ E8: `${COMMAS}，${JINZHOU.counties[0]}` })
  expect(fixAll(workbook, OPTIONS, [waiver]).edits.map(({ rules }) => rules)).toEqual([['county-repeated']])
})

test('an explanation of what the cell no longer says protects nothing', () => {
  const { waiver } = explained({ E8: COMMAS })
  const { workbook } = explained({ E8: `${COMMAS} ` })
  expect(fixAll(workbook, OPTIONS, [waiver]).edits.flatMap(({ rules }) => rules)).toContain('list-separator')
})
