import { JINZHOU, placesOf, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['more than there are', { cells: { E5: `${ALL}共8个` } }, ['E5']],
  ['fewer, in brackets', { cells: { F7: '义县（共3个）' } }, ['F7']],
  ['more than all', { cells: { E5: '全部8个县（市、区）' } }, ['E5']],
  ['fewer than the others', { cells: { E5: '其余5个县（市、区）均已实现', F5: '义县' } }, ['E5']],
  ['a number at the end, in brackets', { cells: { E5: `${ALL}（8）` } }, ['E5']],
  [
    'fewer than the others, behind the exceptions',
    { cells: { E5: '除义县外，其余5个县（市、区）均已实现', F5: '义县' } },
    ['E5'],
  ],
  ['districts that there are not', { cells: { E5: '四区两市两县均已实现' } }, ['E5']],
  ['counties that there are not', { cells: { E5: '三区五县（市）均已实现' } }, ['E5']],
  [
    'one part of two',
    { cells: { E5: '古塔区、凌河区、太和区3个区，黑山县、义县、凌海市、北镇市3个县（市）' } },
    ['E5'],
  ],
  [
    'one part, in brackets',
    { cells: { E5: '4个区（古塔区、凌河区、太和区）、4个县（市）（黑山县、义县、凌海市、北镇市）' } },
    ['E5'],
  ],
  [
    'one part, behind a heading',
    { cells: { E5: '2个区：古塔区、凌河区、太和区；4个县（市）：黑山县、义县、凌海市、北镇市' } },
    ['E5'],
  ],
  ['short names and their number', { cells: { E5: '古塔、凌河、太和四区，黑山县、义县两县，凌海、北镇两市' } }, ['E5']],
  [
    'all, and one part',
    { cells: { E5: '共7个：2个区（古塔区、凌河区、太和区）、4个县（市）（黑山县、义县、凌海市、北镇市）' } },
    ['E5'],
  ],
  ['silent: three districts and four counties', { cells: { E5: '三区四县（市）均已实现' } }, []],
  ['silent: three of each kind', { cells: { E5: '3个区、2个县、2个县级市' } }, []],
  [
    'silent: parts in brackets',
    { cells: { E5: '3个区（古塔区、凌河区、太和区）、4个县（市）（黑山县、义县、凌海市、北镇市）' } },
    [],
  ],
  [
    'silent: parts behind headings',
    { cells: { E5: '三区：古塔区、凌河区、太和区；四县（市）：黑山县、义县、凌海市、北镇市' } },
    [],
  ],
  [
    'silent: all, and parts',
    { cells: { E5: '共7个：3个区（古塔区、凌河区、太和区）、4个县（市）（黑山县、义县、凌海市、北镇市）' } },
    [],
  ],
  [
    'silent: names and their number, part by part',
    { cells: { E5: '古塔、凌河、太和三区，黑山县、义县两县，凌海、北镇两市' } },
    [],
  ],
  [
    'silent: the others, behind the exceptions',
    { cells: { E5: '除义县外，其余6个县（市、区）均已实现', F5: '义县' } },
    [],
  ],
  ['silent: the others', { cells: { E5: '其余6个县（市、区）均已实现', F5: '义县' } }, []],
  ['silent: one and all the others', { cells: { E5: '古塔区等7个县（市、区）均已实现' } }, []],
  ['silent: the number is right', { cells: { E5: `${ALL}等7个县（市、区）` } }, []],
  ['silent: no number', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-count-mismatch', changes)).toEqual(places)
})
