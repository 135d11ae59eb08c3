import { parseArea } from '../../../../src/grid/address'
import { check } from '../../../../src/summary-table/check'
import { fixAll } from '../../../../src/summary-table/fix'
import { filledTable, OPTIONS, said, saidBy, type Changes } from '../../filled-table'

describe('headings merged with their neighbours', () => {
  it.each<[string, string, Changes]>([
    ['E3:F3', 'F3', { merges: ['E3:F3'], cells: { F3: null } }],
    ['F3:G3', 'G3', { merges: ['F3:G3'], cells: { G3: null } }],
    ['B3:C3', 'C3', { merges: ['B3:C3'], cells: { C3: null } }],
    ['A2:A3', 'A3', { merges: ['A2:A3'], cells: { A3: null } }],
  ])('%s: nothing is put in, and they are to be unmerged', (area, cell, changes) => {
    const [finding, ...others] = saidBy('column-missing', changes)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ cell, fix: null })
    expect(finding.message).toContain(`表头〔${area}〕是合并的单元格`)
    expect(finding.hint).toContain('请取消表头的合并')
    expect(fixAll(filledTable(changes), OPTIONS).edits).toEqual([])
  })

  it('that say something else for both are told, and nothing is put in', () => {
    const changes = { merges: ['E3:F3'], cells: { E3: '县名单', F3: null } }
    expect(said(filledTable(changes))).toEqual(['column-renamed E3', 'column-missing F3'])
    expect(saidBy('column-renamed', changes)[0]).toMatchObject({
      fix: null,
      hint: '请取消〔E3:F3〕的合并，每一列写回自己的表头。',
    })
  })

  it('and on a later page', () => {
    const changes = { headingEvery: 20, merges: ['E24:F24'], cells: { F24: null } }
    expect(fixAll(filledTable(changes), OPTIONS).edits).toEqual([])
    expect(said(filledTable(changes))).toEqual(['column-renamed F24'])
  })
})

it.each<[string, Changes]>([
  ['a list with the evidence beside it', { merges: ['D8:E8'], cells: { D8: '古塔区，凌河区 ', E8: null } }],
  ['both lists', { merges: ['E8:F8'], cells: { E8: '古塔区，凌河区', F8: null } }],
  ['a list with the office beside it', { merges: ['F8:G8'], cells: { F8: '古塔，义县 ', G8: null } }],
  ['the evidence of two points', { merges: ['D8:D9'], cells: { D8: '《通知》锦政发[2018]5号', D9: null } }],
  ['the goal with the number', { merges: ['A8:B8'], cells: { A8: '党建', B8: null } }],
  ['a number with the point', { merges: ['B8:C8'], cells: { B8: '五', C8: null } }],
  ['the title with the headings', { merges: ['A1:A3'], cells: { A1: '目标', A3: null } }],
])('no correction is written beneath a merged area or over several columns: %s', (_, changes) => {
  const workbook = filledTable(changes)
  const areas = (changes.merges ?? []).map((area) => parseArea(area)!)
  const beneath = check(workbook, OPTIONS)
    .findings.flatMap(({ fix }) => fix?.edits ?? [])
    .map(({ cell }) => parseArea(cell)!)
    .filter((cell) =>
      areas.some(({ top, left, bottom, right }) => {
        const inside = cell.top >= top && cell.top <= bottom && cell.left >= left && cell.left <= right
        return inside && (cell.top !== top || cell.left !== left || right > left)
      }),
    )
  expect(beneath).toEqual([])
})

test.each<[string, string]>([
  ['A4', '目标'],
  ['B5', '二'],
  ['C5', '推进建设'],
  ['D5', '《通知》锦政发[2018]5号'],
  ['E5', '古塔区，凌河区'],
  ['G5', '基教科 '],
  ['A53', '注：'],
])('no correction is written over a formula: %s', (cell, text) => {
  const changes = { cells: { [cell]: text }, formulas: { [cell]: 'Sheet2!A1' } }
  const { findings } = check(filledTable(changes), OPTIONS)
  expect(findings.some((finding) => finding.cell === cell)).toBe(true)
  expect(findings.flatMap(({ fix }) => fix?.edits ?? []).filter((edit) => edit.cell === cell)).toEqual([])
})
