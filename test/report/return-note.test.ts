import { documentText } from '../../src/report/document/text'
import { unreadableReport } from '../../src/report/file-report'
import { returnNote } from '../../src/report/return-note'
import { LANGUAGES } from '../languages'
import { reportOf } from './reports'

/** An office left out, and a separator that is none of ours. */
const report = reportOf({ cells: { G8: null, E12: '太和区，古塔区' } }, 'C:\\收表\\锦州.xlsx')
const mistakes = report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')

it('names each mistake once, with its cell and the way out, under the sender and the day', () => {
  const text = documentText(returnNote(report, 'zh', '2018年12月20日'))
  expect(text).toContain('锦州市教育局：')
  expect(text).toContain('“锦州.xlsx”')
  expect(text).toContain('请于2018年12月20日前改好')
  expect(mistakes.map(({ severity }) => severity)).toEqual(expect.arrayContaining(['error', 'warning']))
  for (const { cell, message, fix, hint } of mistakes) {
    expect(text.split('\n').filter((line) => line.includes(message))).toEqual([
      expect.stringMatching(new RegExp(`^\\d+\\. ${cell}　.*　${fix?.label ?? hint}$`)),
    ])
  }
})

it('tells many places of one cause in one row, with every cell', () => {
  const cells = Array.from({ length: 12 }, (_, index) => `E${index + 5}`)
  const [separator] = mistakes.filter(({ rule }) => rule === 'list-separator')
  const findings = cells.map((cell) => ({ ...separator, cell }))
  const text = documentText(returnNote({ ...report, findings }, 'zh', null))
  expect(text.split('\n').filter((line) => /^\d+\. /.test(line))).toEqual([
    `1. ${cells.join('、')}　${separator.title}，共12处。如：${separator.message}　${separator.fix?.label}`,
  ])
})

it('leaves out what is explained, and counts without it', () => {
  const [{ rule, sheet, cell }] = mistakes.filter(({ severity }) => severity === 'warning')
  const waiver = { rule, sheet, cell, text: '', reason: '属实', name: '甲', date: '2018-12-02' }
  const rows = (note: string) => note.split('\n').filter((line) => /^\d+\. /.test(line)).length
  const before = rows(documentText(returnNote(report, 'zh', null)))
  expect(rows(documentText(returnNote({ ...report, waivers: [waiver] }, 'zh', null)))).toBe(before - 1)
})

it.each(LANGUAGES)('asks for nothing where nothing is wrong, in %s', (language) => {
  const { blocks } = returnNote(reportOf({}, '锦州.xlsx', language), language, null)
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
})

it('says why a file could not be read', () => {
  expect(documentText(returnNote(unreadableReport('坏.xlsx', '文件设了密码。'), 'zh', null))).toContain(
    '“坏.xlsx”没有读出来，现予退回。文件设了密码。',
  )
})
