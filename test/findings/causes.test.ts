import { byCause } from '../../src/findings/causes'
import type { Finding } from '../../src/findings/finding'

const finding = (cause: string, severity: Finding['severity'], cell: string): Finding => ({
  rule: 'county-renamed',
  severity,
  cause,
  sheet: '表',
  cell,
  point: null,
  title: `${cause}的毛病`,
  message: '',
  hint: '',
  fix: null,
})

test('findings of one cause stand together, the gravest causes first, the others in the order of the sheet', () => {
  const findings = [
    finding('信息', 'info', 'A1'),
    finding('改名', 'info', 'A2'),
    finding('警告', 'warning', 'A3'),
    finding('错误', 'error', 'A4'),
    finding('改名', 'warning', 'A5'),
  ]
  const causes = byCause(findings, (each) => each)
  expect(
    causes.map(({ cause, title, severity, items }) => [cause, title, severity, items.map(({ cell }) => cell).join()]),
  ).toEqual([
    ['错误', '错误的毛病', 'error', 'A4'],
    ['改名', '改名的毛病', 'warning', 'A2,A5'],
    ['警告', '警告的毛病', 'warning', 'A3'],
    ['信息', '信息的毛病', 'info', 'A1'],
  ])
})

test('of nothing there are no causes', () => {
  expect(byCause<Finding>([], (each) => each)).toEqual([])
})
