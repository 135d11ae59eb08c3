import { CellError } from '../../../../src/grid/cell'
import { placesOf, saidBy, type Changes } from '../../filled-table'

it.each<[string, Changes, string[]]>([
  [
    'nine in ten turned into eight',
    { cells: { C27: '“全面改薄”工程校舍竣工率和设备采购完成率过八成' } },
    ['C27 → “全面改薄”工程校舍竣工率和设备采购完成率过九成'],
  ],
  [
    'a dash lost between two years',
    { cells: { C30: '建立20182020年大班额防控机制' } },
    ['C30 → 建立2018-2020年大班额防控机制'],
  ],
  ['silent: another dash between two years', { cells: { C30: '建立2018 — 2020年大班额防控机制' } }, []],
  ['emptied', { cells: { C4: null } }, ['C4 → 县域内城乡义务教育学校建设标准统一']],
  [
    'silent: punctuation, width and blanks',
    { cells: { C27: '"全面改薄" 工程校舍竣工率和设备采购完成率过九成。' } },
    [],
  ],
  ['silent: an error is another mistake', { cells: { C4: new CellError('#N/A') } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('point-text-changed', changes)).toEqual(places)
})

it.each([
  ['another text', '甲'.repeat(3000), '甲'.repeat(39) + '…', '“全面改薄”工程校舍竣工率和设备采购完成率过九成'],
  ['punctuation besides', '"全面改薄"工程,校舍竣工率和设备采购完成率过８成', '…完成率过８成', '…完成率过九成'],
])('quotes what differs, and no more than a line of it: %s', (_, text, written, expected) => {
  const [finding] = saidBy('point-text-changed', { cells: { C27: text } })
  expect(finding.message).toBe(`第24项〔C27〕写的是“${written}”，下发的表是“${expected}”。`)
})

it.each<[string, Changes, string[], string]>([
  ['two points', { merges: ['C4:C5'] }, ['C4:C5'], '重要政策点〔C4:C5〕与别的格合并成了一格，第2项的原文不在里面。'],
  [
    'three points',
    { merges: ['C4:C6'] },
    ['C4:C6'],
    '重要政策点〔C4:C6〕与别的格合并成了一格，第2、3项的原文不在里面。',
  ],
  ['its number', { merges: ['B5:C5'] }, ['B5:C5'], '重要政策点〔B5:C5〕与别的格合并成了一格，第2项的原文不在里面。'],
])('a cell merged over %s is told once, and no text is put in', (_, changes, places, message) => {
  expect(placesOf('point-text-changed', changes)).toEqual(places)
  expect(saidBy('point-text-changed', changes)[0].message).toBe(message)
})

it('the text of a cell merged beyond the table is put back into its first cell', () => {
  const [finding] = saidBy('point-text-changed', { cells: { C52: '另一句话' }, merges: ['C52:C53'] })
  expect(finding.fix?.edits.map(({ cell }) => cell)).toEqual(['C52'])
})
