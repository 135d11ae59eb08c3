import { check } from '../../src/summary-table/check'
import { reportFile } from '../../src/report/file-report'
import { htmlReport } from '../../src/report/html/report'
import { textReport } from '../../src/report/text'
import { filledTable, OPTIONS } from '../summary-table/filled-table'

const TURNED = '\u202E县义\u202C\u2066'
const LONG = '汇总'.repeat(2_000)

function reports(): readonly string[] {
  const result = check(filledTable({ name: `表\u202E${LONG}`, cells: { F10: TURNED, G10: null } }), OPTIONS)
  const file = reportFile('一\u202Exslx.小', result)
  return [textReport([file], 'zh'), htmlReport([file, file], 'zh', '2018-12-01')]
}

test('signs that would turn the words around them reach neither the terminal nor the page', () => {
  for (const report of reports()) {
    expect(report).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect(report).toContain('一‹U+202E›xslx.小')
    expect(report).toContain('‹U+202E›县义')
  }
})

test('names stand apart from what is beside them on the page', () => {
  const [, html] = reports()
  expect(html).toContain('<bdi>一‹U+202E›xslx.小</bdi>')
  expect(html).toMatch(/<td><bdi>表‹U\+202E›(?:汇总)+<\/bdi>!G10<\/td>/)
})
