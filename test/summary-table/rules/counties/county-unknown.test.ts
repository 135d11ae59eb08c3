import { JINZHOU, placesOf, saidBy, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['a slip of the pen', { cells: { E5: ALL.replace('凌海市', '陵海市') } }, [`E5 → ${ALL}`]],
  ['a county of another city, of which none is near', { cells: { E5: `${ALL}、昌图县` } }, ['E5']],
  [
    'silent: a zone may stand as a county',
    { cells: Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`F${index + 4}`, '锦州滨海新区'])) },
    [],
  ],
  [
    'silent: a zone with a verb behind it',
    { cells: Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`F${index + 4}`, '锦州滨海新区未实现'])) },
    [],
  ],
  ['a county with × beside it is no slip', { cells: { E5: `${ALL.replace('义县', '义县×')}` } }, ['E5']],
  ['silent: a placeholder is another mistake', { cells: { E5: `${ALL}、XX县` } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-unknown', changes)).toEqual(places)
})

test('names the counties that share a short name', () => {
  const [finding] = saidBy('county-unknown', {
    office: { ...JINZHOU, unit: '石家庄市教育局' },
    cells: { E5: '井陉' },
  }).filter(({ cell }) => cell === 'E5')
  expect(finding).toMatchObject({ hint: '井陉矿区、井陉县都可以这样简称，请写全称。', fix: null })
})

test('a county of the province that stands behind another city is told whose it is', () => {
  const [finding] = saidBy('county-unknown', {
    office: { ...JINZHOU, unit: '江苏省教育厅' },
    cells: { E5: '镇江市：京口区、溧阳市' },
  }).filter(({ cell }) => cell === 'E5')
  expect(finding).toMatchObject({
    title: '“溧阳市”属于常州市',
    message: '第2项〔E5〕的“溧阳市”属于常州市，却写在别的市后面。',
    hint: '请核对；确实是常州市的，写到“常州市：”后面。',
    fix: null,
  })
})

test('what is no name is not to be put into the roster', () => {
  const hints = ['同上', '部分县区', '昌图县'].map(
    (written) => saidBy('county-unknown', { cells: { E5: written } })[0]?.hint,
  )
  expect(hints).toEqual([
    '请逐个写县（市、区）的名称；全部都是的写“全部”，一个也没有的写“无”。',
    '请逐个写县（市、区）的名称；全部都是的写“全部”，一个也没有的写“无”。',
    '请核对名称；确实应单独填报的，把它加进“县区名单”。',
  ])
})
