import { reportSheet } from '../../src/report/sheet'
import { keptAsText } from '../../src/workbook/typed-text'
import { LANGUAGES } from '../languages'
import { reportOf } from './reports'

it('holds the verdict and one row a finding, as wide as its headings', () => {
  const report = reportOf({ cells: { G8: null, A53: null } })
  for (const language of LANGUAGES) {
    const { name, rows } = reportSheet(report, language)
    expect(name.length).toBeLessThan(32)
    expect(rows).toHaveLength(2 + report.findings.length)
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([5]))
    expect(rows[0].every((heading) => heading !== '')).toBe(true)
  }
  const { rows } = reportSheet(report, 'zh')
  expect(rows).toContainEqual(['必须改正', '汇总表!G8', '第5项', '第5项的责任科室〔G8〕没有填写。', expect.any(String)])
})

it('no text of the workbook becomes a formula when Excel is given the rows', () => {
  const cells = { A1: '=1+1汇总表', A2: '填报单位：=cmd|x  联系人：+1  时间：@x', G3: '-1', E5: '=A1、@义县' }
  const texts = ['=1+1', '+x', '-x', '@x'].flatMap((name) =>
    reportSheet(reportOf({ name, cells }), 'zh').rows.flatMap((row) => row.map(keptAsText)),
  )
  expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([])
  expect(texts).toContain("'=1+1!G3")
})
