import { csvReport } from '../../src/report/csv'
import { unreadableReport } from '../../src/report/file-report'
import { reportOf } from './reports'

const csv = (...files: Parameters<typeof csvReport>[0]) => csvReport(files, 'zh')
const HEAD = '\uFEFF文件,结论,规则,原因,工作表,单元格,项,问题,改法,说明\r\n'

it('has a row a finding, with its waiver', () => {
  const report = reportOf({ cells: { G8: null } })
  const [finding] = report.findings.filter(({ rule }) => rule === 'office-empty')
  expect(csv({ ...report, findings: [finding] })).toBe(
    `${HEAD}锦州.xlsx,必须改正,office-empty,office-empty,汇总表,G8,5,${finding.message},${finding.hint},\r\n`,
  )
})

it('has a row with the verdict of a file that has none or could not be read', () => {
  expect(csv({ ...reportOf(), findings: [] }, unreadableReport('坏.xlsx', '文件设了密码。'))).toBe(
    `${HEAD}锦州.xlsx,可以报送,,,,,,,,\r\n坏.xlsx,没有读出来,,,,,,文件设了密码。,,\r\n`,
  )
})

it.each([
  ['a,b.xlsx', '"a,b.xlsx"'],
  ['a"b.xlsx', '"a""b.xlsx"'],
  ['=cmd.xlsx', "'=cmd.xlsx"],
  ['-1.xlsx', "'-1.xlsx"],
])('%s breaks no row and is no formula', (path, field) => {
  expect(csv({ ...reportOf(), path, findings: [] }).split('\r\n')[1]).toBe(`${field},可以报送,,,,,,,,`)
})
