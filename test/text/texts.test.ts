import { difference } from '../../src/text/difference'
import { editDistance, similarity } from '../../src/text/distance'
import { fold, sameText } from '../../src/text/fold'
import { languageOf } from '../../src/text/language'

it.each([
  ['', '', 0],
  ['', '义县', 2],
  ['义县', '', 2],
  ['银州区', '银州区', 0],
  ['银洲区', '银州区', 1],
  ['古塔区', '塔区', 1],
  ['kitten', 'sitting', 3],
  ['𠮷林', '吉林', 1],
])('from %p to %p are %d changes, both ways', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

it('texts too long to be names count as all different, whatever they say', () => {
  const long = '县'.repeat(65)
  expect(editDistance(long, long)).toBe(65)
  expect(similarity(long, long)).toBe(0)
})

it('likeness goes from 0 to 1', () => {
  expect(similarity('', '')).toBe(1)
  expect(similarity('编号', '编号')).toBe(1)
  expect(similarity('编号', '序号')).toBe(0.5)
  expect(similarity('甲', '乙')).toBe(0)
})

it.each([
  ['重要 政策点\n', '重要政策点'],
  ['（已发文的，填写）', '(已发文的,填写)'],
  ['过１０％', '过10%'],
  ['ＡＢＣ', 'abc'],
  ['①', '1'],
  ['政\u200b策\ufeff点', '政策点'],
  ['“交钥匙”', '交钥匙'],
  ['2018—2020年', '2018-2020年'],
  ['2018 ~ 2020年', '2018-2020年'],
  ['20\u200b18年', '2018年'],
  ['20\n18年', '2018年'],
  ['1,000元', '1 000元'],
  ['- 10 - 个', '10个'],
])('%p says the same as %p', (a, b) => {
  expect(sameText(a, b)).toBe(true)
})

it.each([
  ['10%', '10'],
  ['九成', '八成'],
  ['10%', '1.0%'],
  ['县', '县区'],
  ['2018-2020年', '20182020年'],
])('%p does not say the same as %p', (a, b) => {
  expect(sameText(a, b)).toBe(false)
})

it('folding leaves letters, digits, percent signs and decimal points only, and a hyphen between numbers', () => {
  expect(fold(' “A-甲.，1０.5%”.（县）\t')).toBe('a甲10.5%县')
  expect(fold('-2018 — 2020-')).toBe('2018-2020')
})

it.each([
  ['不低于10%的教师', '不低于5%的教师', '不低于10%的教师', '不低于5%的教师'],
  ['一二三四五六七八九十', '一二三四五陆七八九十', '…二三四五六七八九十', '…二三四五陆七八九十'],
  ['过八成', '过九成', '过八成', '过九成'],
  ['甲甲', '甲', '甲甲', '甲'],
  ['', '甲', '', '甲'],
  [
    '工程竣工率过八成以上的县（市、区）',
    '工程竣工率过九成以上的县（市、区）',
    '…竣工率过八成以上的…',
    '…竣工率过九成以上的…',
  ],
  ['各县(市、区)均有，过８成，做到', '各县（市、区）均有,过9成， 做到', '…均有，过８成，做到', '…均有,过9成， 做…'],
  ['县域内ＰＰＴ全覆盖率"九成"', '县域内PPT全覆盖率“八成”', '…覆盖率"九成"', '…覆盖率“八成”'],
  ['建立20182020年机制', '建立2018-2020年机制', '…20182020…', '…2018-2020…'],
  ['工程校舍竣工率', '工程校舍和设备竣工率', '工程校舍竣工率', '工程校舍和设备竣工率'],
  ['甲𠮷林市县区', '甲𠮷林市县旗', '…𠮷林市县区', '…𠮷林市县旗'],
  ['建立2018—2020年甲乙丙丁机制', '建立2018-2020年甲乙丙丁制度', '…甲乙丙丁机制', '…甲乙丙丁制度'],
  ['', '', '', ''],
])('%p against %p: the words that differ', (written, expected, shown, wanted) => {
  expect(difference(written, expected)).toEqual({ written: shown, expected: wanted })
})

it.each([
  ['zh-CN', 'zh'],
  ['zh', 'zh'],
  ['ZH-tw', 'zh'],
  ['en-US', 'en'],
  ['zha-CN', 'en'],
  ['', 'en'],
])('the display language %p speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language)
})
