import { lacksDate, progressOf } from '../../src/report/progress'
import { textReport } from '../../src/report/text'
import { blankForm, type Changes } from '../summary-table/filled-table'
import { reportOf } from './reports'

function progress(cells: NonNullable<Changes['cells']>) {
  const { tables, findings } = reportOf({ cells })
  return { ...progressOf(tables[0], findings), dateLacks: lacksDate(tables[0], findings) }
}

it('tells points that are blank from those in which no county can be read', () => {
  const { unachieved } = progress({})
  expect(progress({ E4: null, F4: null, E5: '5个县区', F5: '无', E7: '5个县区', F7: '无' })).toMatchObject({
    blank: 1,
    unclear: 2,
    unachieved: expect.any(Number),
  })
  expect(progress({ F4: '义县' }).unachieved).toBeGreaterThanOrEqual(unachieved)
  expect(textReport([reportOf({ cells: { E4: '5个县区', F4: '无' } })], 'zh')).toContain('1 项读不出县名')
})

it.each([
  ['填报单位：锦州市教育局  联系人：张三 时间：    年   月   日', true, '时间 未填写'],
  ['填报单位：锦州市教育局  联系人：张三 时间：2018年11月31日', false, '时间 写得不对'],
  ['填报单位：锦州市教育局  联系人：张三 时间：XX年X月X日', false, '时间 写得不对'],
])('%s', (line, lacks, words) => {
  expect(progress({ A2: line }).dateLacks).toBe(lacks)
  expect(textReport([reportOf({ cells: { A2: line } })], 'zh')).toContain(words)
})

it('nothing of a blank form is unclear', () => {
  const { tables, findings } = reportOf(blankForm())
  expect(progressOf(tables[0], findings)).toEqual({ unachieved: 0, blank: 49, unclear: 0 })
  expect(lacksDate(tables[0], findings)).toBe(true)
})
