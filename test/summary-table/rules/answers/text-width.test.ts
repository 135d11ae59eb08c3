import { CellError } from '../../../../src/grid/cell'
import { textWidth as rule } from '../../../../src/summary-table/rules/answers/text-width'
import { fixes, messages, subjectOf, type LiteralPoint } from '../../subject'

const saying = (point: LiteralPoint) => messages(rule, subjectOf([point]))

test.each([
  ['消除６６人以上大班额，全覆盖Ａ类', '第1项〔D4〕里有全角的数字或字母“６６、Ａ”。', '消除66人以上大班额，全覆盖A类'],
  ['竣工率９．５％，采购率9％', '第1项〔D4〕里有全角的数字或字母“９．５％”。', '竣工率9.5%，采购率9%'],
  ['《A》（锦政发〔２０１８〕５号）', '第1项〔D4〕里有全角的数字或字母“２０１８、５”。', '《A》（锦政发〔2018〕5号）'],
  ['已建立\u200b台账\ufeff', '第1项〔D4〕里有看不见的字符。', '已建立台账'],
  ['已\u00ad建立\u00a0台账', '第1项〔D4〕里有看不见的字符、不换行空格。', '已建立 台账'],
  ['已建立台账 \n已发文　', '第1项〔D4〕里有行末空格。', '已建立台账\n已发文'],
])('%j', (evidence, message, fixed) => {
  expect(saying({ evidence })).toEqual([`D4: ${message}`])
  expect(fixes(rule, subjectOf([{ evidence }]))).toEqual([`D4: ${fixed}`])
})

test('offices and county lists too', () => {
  expect(saying({ office: '规财科 ', achieved: '古塔区、凌河区、义县、凌海市\u200b' })).toHaveLength(2)
})

test.each([
  '\ufeff古塔区、凌河区、义县、凌海市',
  '古塔区、凌河\ufeff区、义县、凌海市',
  '古塔区、\u00a0凌河区、义县、凌海市',
])('in a county list, where it separates nothing: %j', (achieved) => {
  expect(saying({ achieved })).toHaveLength(1)
  expect(fixes(rule, subjectOf([{ achieved }]))).toEqual(['E4: 古塔区、凌河区、义县、凌海市'])
})

test('the correction of evidence is the one that the other rules offer', () => {
  expect(fixes(rule, subjectOf([{ evidence: '《A》（锦政发[2018]5号），共６所' }]))).toEqual([
    'D4: 《A》（锦政发〔2018〕5号），共6所',
  ])
})

test.each<LiteralPoint>([
  { evidence: '（一）《A》：“全面改薄”，竣工率9％；' },
  { evidence: '第一行\n第二行 中间有空格' },
  { evidence: '《A》（锦政发〔２０１８〕 5号）' },
  { evidence: '竣工率9％，人均9．5平方米' },
  { evidence: '《A》（锦政发〔2018〕5号）\r\n已发文' },
  { evidence: '   ' },
  { evidence: 'ＸＸ县' },
  { evidence: new CellError('#N/A') },
  { achieved: '古塔区 凌河区\u00a0义县\n凌海市' },
])('silent: %j', (point) => {
  expect(saying(point)).toEqual([])
})
