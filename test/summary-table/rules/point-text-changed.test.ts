import { CellError } from '../../../src/grid/cell'
import { placesOf, type Changes } from '../filled-table'

it.each<[string, Changes, string[]]>([
  [
    'nine in ten turned into eight',
    { cells: { C27: '“全面改薄”工程校舍竣工率和设备采购完成率过八成' } },
    ['C27 → “全面改薄”工程校舍竣工率和设备采购完成率过九成'],
  ],
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
