import { fc } from '../../property'
import { parseEvidence } from '../../../src/summary-table/documents/parse-evidence'
import { documentNumberMalformed } from '../../../src/summary-table/rules/documents/document-number-malformed'
import { documentNumberMissing } from '../../../src/summary-table/rules/documents/document-number-missing'
import { documentTitleConflict } from '../../../src/summary-table/rules/documents/document-title-conflict'
import { documentTitleUnquoted } from '../../../src/summary-table/rules/documents/document-title-unquoted'
import { cellsOf, subjectOf } from '../subject'

const documents = (text: string) =>
  parseEvidence(text).documents.map(({ title, number }) => [title, number?.written ?? null, number?.year ?? null])
const RULES = [documentNumberMalformed, documentNumberMissing, documentTitleConflict, documentTitleUnquoted]
const said = (...evidence: string[]) => {
  const subject = subjectOf(evidence.map((text) => ({ evidence: text })))
  return RULES.flatMap((rule) => cellsOf(rule, subject).map((cell) => `${rule.name} ${cell}`))
}

it.each([
  ['《市政府专题会议纪要》〔2018〕3号', '市政府专题会议纪要', '〔2018〕3号', 2018],
  ['《市政府会议纪要》（第15期）', '市政府会议纪要', '第15期', null],
  ['《市政府会议纪要》第十五期', '市政府会议纪要', '第十五期', null],
  ['《市政府会议纪要》（2018年第3期）', '市政府会议纪要', '2018年第3期', 2018],
  ['《市政府会议纪要》（２０１８年第３期）', '市政府会议纪要', '２０１８年第３期', 2018],
  ['《市政府会议纪要》(2018)第3期', '市政府会议纪要', '(2018)第3期', 2018],
  ['《市政府会议纪要》（〔2018〕第3号）', '市政府会议纪要', '〔2018〕第3号', 2018],
  ['《市政府会议纪要》（总第15期）', '市政府会议纪要', '总第15期', null],
  ['《市教育局局务会纪要》第5号', '市教育局局务会纪要', '第5号', null],
  ['《市政府第12次常务会议纪要》', '市政府第12次常务会议纪要', '第12次', null],
  ['市政府常务会议纪要〔2018〕3号', '市政府常务会议纪要', '〔2018〕3号', 2018],
  ['市政府常务会议纪要（2018年第3期）', '市政府常务会议纪要', '2018年第3期', 2018],
  ['《关于教育用地的纪要》（市政府会议纪要〔2018〕3号）', '关于教育用地的纪要', '〔2018〕3号', 2018],
])('%s is in order', (text, ...document) => {
  expect(documents(text)).toEqual([document])
  expect(said(text)).toEqual([])
})

it('minutes stand beside other documents', () => {
  const text = '《实施意见》（锦政发〔2018〕5号）、《市政府会议纪要》（第15期）；《通知》（锦教发〔2018〕6号）'
  expect(documents(text)).toEqual([
    ['实施意见', '锦政发〔2018〕5号', 2018],
    ['市政府会议纪要', '第15期', null],
    ['通知', '锦教发〔2018〕6号', 2018],
  ])
})

it('one number of two minutes is no conflict', () => {
  expect(said('《市政府会议纪要》〔2018〕3号', '《县政府会议纪要》〔2018〕3号')).toEqual([])
})

it.each([
  ['《市政府会议纪要》', 'document-number-missing D4'],
  ['《市政府会议纪要》（2018年3月5日）', 'document-number-missing D4'],
  ['《市政府会议纪要》（第XX期）', null],
  ['《市政府会议纪要》（锦政纪〔2018〕3号）', null],
  ['《市政府会议纪要》（锦政纪[2018]3号）', 'document-number-malformed D4'],
  ['《实施意见》〔2018〕3号', 'document-number-malformed D4'],
  ['《实施意见》（第15期）', 'document-number-missing D4'],
])('as other documents otherwise: %s', (text, finding) => {
  expect(said(text)).toEqual(finding === null ? [] : [finding])
})

it('any text of these signs is read, and each number stands where it says', () => {
  const signs = fc.constantFrom(
    '《',
    '》',
    '会',
    '议',
    '纪要',
    '第',
    '（',
    '〔',
    '2018',
    '年',
    '〕',
    '）',
    '3',
    '期',
    '号',
    ' ',
    '十',
  )
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 20 }), (all) => {
      const text = all.join('')
      for (const { number } of parseEvidence(text).documents)
        if (number) expect(text.startsWith(number.written, number.start)).toBe(true)
    }),
  )
})
