import { JINZHOU, placesOf, saidBy, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['a part of a county', { cells: { E5: `${ALL}（部分）` } }, ['E5']],
  [
    'in either kind of brackets, once a county',
    { cells: { E5: ALL.replace('义县', '义县(2所学校)').replace('太和区', '太和区（除乡镇）') } },
    ['E5', 'E5'],
  ],
  ['a year to come', { cells: { E5: `${ALL}（2020年实现）` } }, ['E5']],
  ...['除沿海乡镇外', '未验收', '预计年底实现', '正在推进', '80%'].map((remark): [string, Changes, string[]] => [
    remark,
    { cells: { E5: `${ALL}（${remark}）` } },
    ['E5'],
  ]),
  ...['×', '否', '在建', '暂无', '整改中', '小学'].map((remark): [string, Changes, string[]] => [
    remark,
    { cells: { E5: `${ALL}（${remark}）` } },
    ['E5'],
  ]),
  ['words without brackets', { cells: { E5: ALL.replace('义县', '义县及乡镇学校') } }, ['E5']],
  ...['2017年实现', '2018年底实现', '松山新区', '义县', '原北镇县'].map((remark): [string, Changes, string[]] => [
    `silent: ${remark}`,
    { cells: { E5: `${ALL}（${remark}）` } },
    [],
  ]),
  ['silent in 未实现: when it will be', { cells: { F5: '义县（预计2019年底实现）' } }, []],
  ['done already, in 未实现', { cells: { F5: '义县（已实现）' } }, ['F5']],
  ['a part, in 未实现', { cells: { F5: '义县（2所学校）' } }, ['F5']],
  ['silent: a zone in brackets of its own name', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-remark', changes)).toEqual(places)
})

test('words that fit the list need only go elsewhere', () => {
  const [finding] = saidBy('county-remark', { cells: { F5: '义县预计2019年底实现' } })
  expect(finding.hint).toBe('这一栏只写县名，需要说明的写到县级落实情况里；不能算在这一栏的，移到另一栏。')
})
