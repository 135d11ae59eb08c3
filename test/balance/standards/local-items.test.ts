import { checkBalance } from '../../../src/balance/check-balance'
import { localStandard } from '../../../src/balance/standards/local'
import { sheetFromGrid } from '../../../src/grid/contents'

const local = (items: readonly unknown[]) =>
  localStandard({ id: 'x-province', name: '某省基本标准', base: 'basic-2012', changes: {}, items })

test('an item of a province is judged like those of the nation', () => {
  const read = local([
    { id: 'P1', name: '教师培训学时完成率', unit: '%', value: 100 },
    { id: 'P2', name: '教师学历合格率', unit: '%', values: { primary: 98, junior: 95 } },
  ])
  if (!('standard' in read)) throw new Error(JSON.stringify(read.problems))
  const sheet = sheetFromGrid('县级指标', [
    ['编号', '指标', '实际值'],
    ['P1', '教师培训学时完成率', '99%'],
    ['P2', '教师学历合格率', '小学99%、初中96%'],
  ])
  const { items } = checkBalance(
    { sheets: [sheet], date1904: false },
    { standard: read.standard, language: 'zh', year: 2018, terms: null },
  )
  expect(items.filter(({ id }) => id.startsWith('P')).map(({ id, meets }) => [id, meets])).toEqual([['P1', false], ['P2', true]]) // prettier-ignore
})

test('what is wrong with an item is said', () => {
  const read = local([
    { id: 'P1', name: '编制' },
    { id: 'score', name: '得分', value: 90 },
    5,
    { id: 'P2', name: '培训', value: 1 },
    { id: 'p2', name: '学历', value: 1 },
  ])
  expect('problems' in read && read.problems).toEqual([
    { kind: 'item-malformed', item: '编制' },
    { kind: 'item-national', id: 'score' },
    { kind: 'item-malformed', item: '' },
    { kind: 'item-national', id: 'p2' },
  ])
})
