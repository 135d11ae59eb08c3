import { CellError } from '../../../../src/grid/cell'
import { placeholderLeft as rule } from '../../../../src/summary-table/rules/answers/placeholder-left'
import { countyUnknown } from '../../../../src/summary-table/rules/counties/county-unknown'
import { dateInvalid } from '../../../../src/summary-table/rules/form/date-invalid'
import { documentNumberMissing } from '../../../../src/summary-table/rules/documents/document-number-missing'
import { messages, subjectOf } from '../../subject'

const saying = (evidence: string) => messages(rule, subjectOf([{ evidence }]))

test.each([
  ['《XX县方案》（锦政发〔2018〕5号）', 'XX'],
  ['《A》（锦政发〔20XX〕X号）', 'XX、X号'],
  ['《A》（锦政发〔2018〕×号）', '×号'],
  ['×× 已发文', '××'],
  ['ＸＸ已发文', 'ＸＸ'],
  ['xx教育局', 'xx'],
  ['***', '***'],
  ['＊＊', '＊＊'],
  ['待填', '待填'],
  ['文号待补充', '待补充'],
  ['填写文件全称和文号', '填写文件全称'],
  ['某某县已发文', '某某'],
  ['□□县', '□□'],
  ['____', '____'],
  ['《关于……的通知》', '……'],
  ['《市政府办公室关于印发…》（锦政办发〔2018〕50号）', '…'],
])('%s', (evidence, placeholders) => {
  expect(saying(evidence)).toEqual([`D4: 第1项〔D4〕里还留着“${placeholders}”。`])
})

test.each([
  '《关于“一人一案”的意见》（锦政发〔2018〕5号）',
  '3×4教室，MAXX，见http://www.xxgk.gov.cn',
  '设施有待补充，待遇落实，待定级教师',
  '二〇〇八年起执行',
  'X光机1台',
  '如实填写台账',
  '',
])('silent: %s', (evidence) => {
  expect(saying(evidence)).toEqual([])
})

test('every answer cell and the heading line, once a cell', () => {
  const subject = subjectOf([{ achieved: 'XX县、XX区', office: 'XX科', evidence: new CellError('#N/A') }], {
    unit: 'XX市教育局',
    date: '2018年X月X日',
  })
  expect(messages(rule, subject)).toEqual([
    'B2: 填报单位〔B2〕里还留着“XX”。',
    'F2: 时间〔F2〕里还留着“X月、X日”。',
    'E4: 第1项〔E4〕里还留着“XX”。',
    'G4: 第1项〔G4〕里还留着“XX”。',
  ])
})

test('a placeholder is told by this rule alone', () => {
  const subject = subjectOf([{ achieved: 'XX县', evidence: '《A》（锦政发〔20XX〕X号）' }], { date: '2018年X月X日' })
  for (const rule of [countyUnknown, dateInvalid, documentNumberMissing]) expect(messages(rule, subject)).toEqual([])
})
