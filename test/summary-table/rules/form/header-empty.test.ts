import { placesOf } from '../../filled-table'

const BLANK = ['', '    ', '\u3000']

it.each([
  ['unit-empty', (blank: string) => `填报单位：${blank}联系人：基教科  时间：2018年11月20日`],
  ['contact-empty', (blank: string) => `填报单位：锦州市教育局  联系人：${blank}时间：2018年11月20日`],
  ['date-empty', (blank: string) => `填报单位：锦州市教育局  联系人：基教科  时间：${blank}`],
  ['date-empty', (blank: string) => `填报单位：锦州市教育局  联系人：基教科  时间：${blank}年${blank}月${blank}日`],
])('%s: nothing behind the label', (rule, line) => {
  for (const blank of BLANK) expect([blank, placesOf(rule, { cells: { A2: line(blank) } })]).toEqual([blank, ['A2']])
})

it.each(['unit-empty', 'contact-empty', 'date-empty'])('%s: no label either, so no cell', (rule) => {
  expect(placesOf(rule, { cells: { A2: null } })).toEqual(['null'])
})

it.each(['unit-empty', 'contact-empty', 'date-empty'])('%s is silent on a filled heading line', (rule) => {
  expect(placesOf(rule, {})).toEqual([])
})
