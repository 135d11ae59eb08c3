import { CellError } from '../../../../src/grid/cell'
import { placesOf, saidBy, type Changes } from '../../filled-table'

const lineOf = (unit: string) => `填报单位：${unit}  联系人：基教科  时间：2018年11月20日`

it.each<[string, Changes, string[]]>([
  ['no city', { cells: { A2: lineOf('教育局') } }, ['A2']],
  ['silent: blank is another mistake', { cells: { A2: lineOf('') } }, []],
  [
    'silent: an error is another mistake',
    {
      headerLine: ['填报单位', '教育局', null, '联系人', '基教科', '时间', '2018年11月20日'],
      cells: { B2: new CellError('#REF!') },
    },
    [],
  ],
  ['silent: a city', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('unit-unknown', changes)).toEqual(places)
})

it.each(['东莞市', '中山市', '儋州市', '嘉峪关市'])('%s is recognised, and said to have no counties', (city) => {
  const [finding] = saidBy('unit-unknown', { cells: { A2: lineOf(`${city}教育局`) } })
  expect(finding.message).toBe(`填报单位〔A2〕是${city}，这个市不设县（市、区），所以名单取自表中出现的名称。`)
  expect(finding.hint).toContain('“县区名单”')
})
