import { fc } from '../../../property'
import {
  correctNumbers,
  findDocumentNumbers,
  wellFormedNumber,
} from '../../../../src/summary-table/documents/number/find-numbers'

/** Each number found: as written, what is wrong, and its right form. */
const found = (text: string) =>
  findDocumentNumbers(text).map(({ written, faults, corrected }) => [written, faults.join(' '), corrected])

describe('well-formed document numbers', () => {
  test.each([
    '锦政发〔2018〕5号',
    '国教督办函〔2019〕30号',
    '冀政字〔2017〕6号',
    '鲁政教督委〔2024〕1号',
    '教基〔2016〕5号',
    '国办发〔2015〕67号',
    '辽教办发〔2018〕12号',
    '中办发〔2017〕40号',
    '锦政办〔2018〕12号',
    '川教〔2018〕3号',
    '教基一〔2014〕4号',
    '教督〔2012〕3号',
    '双政教督〔2018〕2号',
    '国发〔2016〕40号',
    '新教科通〔2018〕12号',
    '苏教基〔2010〕10号',
    '苏教（基）〔2010〕10号',
    '铁教办(职成)〔2017〕5号',
  ])('%s', (number) => {
    expect(found(number)).toEqual([[number, '', number]])
    expect(found(`《关于某事的通知》（${number}）`)).toEqual([[number, '', number]])
    expect(wellFormedNumber(`见${number}文件`)).toEqual({ number })
  })

  test.each([
    ['按照双政教督〔2018〕2号文件', '双政教督〔2018〕2号'],
    ['实施方案的通知铁政发〔2018〕7号各县', '铁政发〔2018〕7号'],
    ['关于做好控辍保学工作锦政发〔2018〕5号', '锦政发〔2018〕5号'],
    ['中共锦州市委办公室锦委办发〔2018〕12号', '锦委办发〔2018〕12号'],
    ['根据国发〔2016〕40号', '国发〔2016〕40号'],
    ['2018年3月5日锦教发〔2018〕5号', '锦教发〔2018〕5号'],
    ['市教育局锦教发〔2018〕5号', '锦教发〔2018〕5号'],
    ['贯彻会议精神锦教发〔2018〕5号', '锦教发〔2018〕5号'],
    ['西丰县 教发〔2018〕5号', '教发〔2018〕5号'],
  ])('the words before the code are left out: %s', (text, number) => {
    expect(found(text)).toEqual([[number, '', number]])
  })

  test.each(['关于某事的通知（试行）〔2018〕5号', '锦州市教育局（基教）〔2018〕5号', '某实施意见（修订）〔2018〕5号'])(
    'no department in the brackets of %s',
    (text) => {
      expect(found(text)).toEqual([['〔2018〕5号', 'code-missing', null]])
    },
  )

  test('several, joined by 和', () => {
    expect(found('锦政发〔2018〕5号和锦教发〔2018〕6号').map(([written]) => written)).toEqual([
      '锦政发〔2018〕5号',
      '锦教发〔2018〕6号',
    ])
  })

  test.each(['教育部令第41号', '锦州市人大公告2018年第3号', '国务院第617号令', '教育部2018年第3号公告'])(
    '%s is numbered by its own rule',
    (text) => {
      expect(found(`《某办法》（${text}）`)).toEqual([[text, '', text]])
    },
  )
})

describe('malformed document numbers', () => {
  const right = '锦政发〔2018〕5号'

  test.each(['[]', '【】', '﹝﹞', '()', '（）', '［］', '{}', '<>', '〖〗', '「」', '〔]', '（〕', '【)'])(
    'brackets %s',
    ([open, close]) => {
      const number = `锦政发${open}2018${close}5号`
      expect(found(`《某通知》（${number}）`)).toEqual([[number, 'brackets', right]])
    },
  )

  test.each([
    ['锦政发〔18〕5号', 'year-digits', right],
    ['锦政发〔98〕5号', 'year-digits', '锦政发〔1998〕5号'],
    ['锦政发〔60〕5号', 'year-digits', null],
    ['锦政发〔208〕5号', 'year-digits', null],
    ['锦政发〔2018年〕5号', 'year-mark', right],
    ['锦政发〔2018〕第5号', 'ordinal', right],
    ['锦政发〔2018〕字5号', 'slip', right],
    ['锦政发〔2018〕字第5号', 'ordinal slip', right],
    ['锦政发〔2018〕005号', 'leading-zero', right],
    ['锦政发 〔2018〕 5号', 'blanks', right],
    ['锦政发〔 2018 〕5 号', 'blanks', right],
    ['锦政发〔2018〕\u200b5号', 'blanks', right],
    ['锦政发〔2018〕5', 'mark-missing', right],
    ['锦政发〔2018〕号', 'serial-missing', null],
    ['锦政发〔2018〕0号', 'leading-zero', null],
    ['锦政发〔〕5号', 'year-missing', null],
    ['〔2018〕5号', 'code-missing', null],
    ['锦政发〔2018 5号', 'bracket-missing blanks', right],
    ['锦政发2018〕5号', 'bracket-missing', right],
    ['锦政发2018年5号', 'bracket-missing', right],
    ['锦政发〔20185号', 'bracket-missing year-digits serial-missing', null],
    ['锦政发【18】第005 号', 'brackets year-digits ordinal leading-zero blanks', right],
    ['锦政发2018-5号', 'bracket-missing', right],
    ['锦政发/2018/5号', 'bracket-missing', right],
    ['锦政发5号', 'year-missing', null],
    ['锦政发第5号', 'year-missing ordinal', null],
    ['〔2018〕锦政发5号', 'order', right],
    ['（2018）锦政发5号', 'order brackets', null],
    ['2018锦政发5号', 'order bracket-missing', right],
    ['锦政发〔2018〕五号', 'han-figures', right],
    ['锦政发〔2018〕第一百二十号', 'ordinal han-figures', '锦政发〔2018〕120号'],
    ['锦政发〔二〇一八〕5号', 'han-figures', right],
    ['锦政发〔○○○○〕5号', 'year-digits han-figures', null],
    ['锦政发〔2018〕○号', 'leading-zero han-figures', null],
    ['锦政发[二○一八]十五号', 'brackets han-figures', '锦政发〔2018〕15号'],
    ['锦政发〔2O18〕5号', 'look-alike', right],
    ['锦政发〔2018〕l5号', 'look-alike', '锦政发〔2018〕15号'],
    ['锦政发〔2018〕No.5', 'slip mark-missing', right],
    ['锦政发〔2018〕-5号', 'slip', right],
    ['锦政发〔2018〕5号号', 'slip', right],
    ['锦政发〔2018〕5号x', 'slip', right],
    ['锦政发〔2018〕5#', 'mark-missing', right],
    ['锦政发（〔2018〕）5号', 'brackets', right],
    ['锦政发〔2018〕）5号', 'brackets', null],
    ['锦政发2018-5', 'bracket-missing mark-missing', null],
    ['锦政发2018—12', 'bracket-missing mark-missing', null],
    ['锦政发〔2018〕3-5号', 'serial-range', null],
    ['锦政发〔2018〕3至5号', 'serial-range', null],
    ['锦政发〔2018〕3、4、5号', 'serial-range', null],
    ['锦政发〔2018〕3， 4 号', 'serial-range blanks', null],
    ['锦政发〔2018〕3、4#', 'serial-range mark-missing', null],
    ['锦政发〔2018〕12（1）号', 'serial-range', null],
    ['锦政发〔2018〕12(1)号', 'serial-range', null],
    ...[...'-－‐‑–—―﹣−~～／/·.．+＋'].map((sign): [string, string, null] => [
      `锦政发〔2018〕12${sign}1号`,
      'serial-range',
      null,
    ]),
    ['锦政发〔2018〕年5号', 'slip', right],
    ['锦政发“2018”5号', 'brackets', right],
    ['锦政发‘2018’第5号', 'brackets ordinal', right],
    ['锦政发"2018"5号', 'brackets', right],
    ['锦政发〔2018”5号', 'brackets', right],
    ['锦政发〔2018〕5號', 'traditional', right],
    ['锦政 发〔2018〕5号', 'blanks', right],
    ['锦 政　发[2018]5号', 'brackets blanks', right],
  ])('%s: %s', (number, faults, corrected) => {
    expect(found(number)).toEqual([[number, faults, corrected]])
    expect(wellFormedNumber(number)).toEqual({ faults: faults.split(' ') })
  })

  test('a missing bracket that may be the outer one is not guessed', () => {
    expect(found('[锦政发2018]5号')).toEqual([['锦政发2018]5号', 'bracket-missing', null]])
    expect(found('锦政发（2018年5号）')).toEqual([['锦政发（2018年5号', 'bracket-missing', null]])
  })

  test('the brackets around the whole number stay', () => {
    expect(found('《某通知》（2018锦政发5号）')).toEqual([['2018锦政发5号', 'order bracket-missing', right]])
    expect(found('《某通知》（〔2018〕5号）')).toEqual([['〔2018〕5号', 'code-missing', null]])
    expect(found('《某通知》（〔2018〕）5号')).toEqual([['（〔2018〕）5号', 'code-missing brackets', null]])
    expect(found('《某通知》（（〔2018〕）5号）')).toEqual([['（〔2018〕）5号', 'code-missing brackets', null]])
    expect(correctNumbers('《某通知》（锦政发2018-5号号）')).toBe(`《某通知》（${right}）`)
  })

  test('an office in full and a stray sign make no code', () => {
    expect(found('市教育局 发〔2018〕5号')).toEqual([['发〔2018〕5号', 'code-missing', null]])
    expect(found('市政府 发〔2018〕5号')).toEqual([['发〔2018〕5号', 'code-missing', null]])
  })

  test('the code may still be a placeholder, which is not a missing code', () => {
    expect(found('XX〔2018〕5号')).toEqual([['〔2018〕5号', '', null]])
    expect(wellFormedNumber('XX〔2018〕5号')).toEqual({ faults: ['code-missing'] })
  })
})

test.each([
  '建立2018-2020年大班额防控机制',
  '第24项',
  '教室12间',
  '电话（0416）2345678',
  '（2018年第3号）',
  '教室（2018）12间',
  '实验小学(12)3号楼',
  '义县（2018）12个',
  '实验中学（2018）3号楼',
  '（一）2018年5月',
  '锦政发〔20XX〕X号',
  '锦州市教育局签发12号',
  '区教育局督办12号案件',
  '见市政府办公室转发12号',
  '学校公函12号',
  '锦政发12号楼',
  '2018年锦政发展12号地块',
  '签发2018-12号',
  '（一）锦政发展',
  '签发2018-12',
  '编号：2018-003',
  '由教育督导办2018-2020逐年消除',
  '（教育督导办2018-2020）',
  '教育“2018”5号工程',
  '锦政发“2018”5号楼',
  '锦政发5號楼',
  '锦政发〔O〕l号',
  '',
  '无',
])('no document number: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['根据锦政发〔2018〕5号召开会议', '锦政发〔2018〕5号'],
  ['锦政发〔2018〕5号文件', '锦政发〔2018〕5号'],
  ['锦政发〔2018〕5号A类', '锦政发〔2018〕5号'],
])('what follows a number is no part of it: %s', (text, number) => {
  expect(found(text)).toEqual([[number, '', number]])
})

test('full-width digits are no mistake of the number, but its right form has plain ones', () => {
  expect(found('锦政发〔２０１８〕５号')).toEqual([['锦政发〔２０１８〕５号', '', '锦政发〔2018〕5号']])
  expect(wellFormedNumber('锦政发〔２０１８〕５号')).toEqual({ number: '锦政发〔2018〕5号' })
  expect(correctNumbers('（锦政发〔２０１８〕５号）')).toBe('（锦政发〔2018〕5号）')
})

test('a text without a number names no fault', () => {
  expect(wellFormedNumber('无')).toEqual({ faults: [] })
})

const SCRAPS = [
  '锦政发',
  '教',
  '〔',
  '〕',
  '[',
  ']',
  '（',
  '）',
  '2018',
  '18',
  '第',
  '05',
  '号',
  ' ',
  '　',
  '５',
  '《',
  '》',
  '年',
  '的通知',
  'XX',
  '令',
  '\n',
  '、',
  '%',
  '九成',
  '-',
  '/',
  'No.',
  '#',
  'O',
  'l',
  'x',
  '二〇一八',
  '十二',
  '（基）',
  '发',
  '號',
  '“',
  '”',
  '至',
]

test('correcting twice is correcting once, and no certain correction is left', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 30 }), (scraps) => {
      const once = correctNumbers(scraps.join(''))
      expect(correctNumbers(once)).toBe(once)
      expect(
        findDocumentNumbers(once).filter(({ faults, corrected }) => faults.length > 0 && corrected !== null),
      ).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
