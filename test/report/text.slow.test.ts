import { textReport } from '../../src/report/text'
import { reportOf } from './reports'

it('more findings than a call takes arguments', () => {
  const report = reportOf({ cells: { G8: null } })
  const findings = Array.from({ length: 200_000 }, () => report.findings[0])
  expect(textReport([{ ...report, findings }], 'zh').split('\n').length).toBeGreaterThan(200_000)
})
