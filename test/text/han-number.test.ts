import { numberOfWords, withWesternFigures } from '../../src/text/han-number'

it.each([
  ['七', 7],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['八十五', 85],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['六千五百', 6500],
  ['一万', 10_000],
  ['三百二十万五千', 3_205_000],
  ['一亿零二万', 100_020_000],
  ['廿', 20],
  ['廿一', 21],
  ['卅一', 31],
  ['九十点五', 90.5],
  ['二〇一七', 2017],
  ['二○一七', 2017],
  ['二零一七', 2017],
  ['○五', 5],
  ['', 0],
])('%s is %d', (words, number) => {
  expect(numberOfWords(words)).toBe(number)
})

it.each([
  ['二〇一八年十一月二十日', '2018年11月20日'],
  ['二○一八年十月三十一日', '2018年10月31日'],
  ['二◯二◯年二月廿九日', '2020年2月29日'],
  ['二Ｏ一八年〇五月卅一日', '2018年05月31日'],
  ['二OO八年', '2008年'],
  ['二〇二O年', '2020年'],
  ['2O18年O1月1o日', '2018年01月10日'],
  ['2〇〇8年', '2008年'],
  ['October', 'October'],
])('%s in western digits is %s', (written, western) => {
  expect(withWesternFigures(written)).toBe(western)
})

it.each(['o', '十', '二o'])('a long text of %s is read to its end', (scrap) => {
  expect(withWesternFigures(scrap.repeat(500_000))).toMatch(/^[o\d]+$/)
})
