import { keptAsIs } from '../../src/workbook/typed-text'
import { reportForm } from '../../src/report/sheet-form'
import { LANGUAGES } from '../languages'
import { reportOf } from './reports'

describe.each(LANGUAGES)('the report as a sheet to be handed on, in %s', (language) => {
  const report = reportOf({ cells: { G8: null } }, '锦州.xlsx', language)
  const { rows, filter, printedRows, widths } = reportForm(report, { version: '1.2.3', made: '2018-12-02' }, language)
  const found = rows.slice(4, 4 + report.findings.length)

  it('has a row a finding, whose place leads to its cell', () => {
    expect(found.map(({ cells }) => cells[2]?.link)).toEqual(
      expect.arrayContaining(report.findings.map(({ sheet, cell }) => (cell === null ? null : { sheet, cell }))),
    )
    expect(found.map(({ cells }) => cells[4]?.value).sort()).toEqual(
      report.findings.map(({ message }) => message).sort(),
    )
  })

  it('says unit, day and version above the headings, which are printed on every page and filter what is below them', () => {
    const line = String(rows[1].cells[0]?.value)
    for (const part of ['锦州市教育局', '2018-12-02', '1.2.3']) expect(line).toContain(part)
    expect(printedRows).toEqual({ first: 3, last: 3 })
    expect(filter).toEqual({ top: 3, left: 0, bottom: 3 + report.findings.length, right: 5 })
    expect(rows[3].cells).toHaveLength(widths.length)
  })
})

test('no text of the workbook becomes a formula when Excel is given the rows', () => {
  const cells = { A1: '=1+1汇总表', A2: '填报单位：=cmd|x  联系人：+1  时间：@x', G3: '-1', E5: '=A1、@义县' }
  const texts = ['=1+1', '+x', '-x', '@x'].flatMap((name) =>
    reportForm(reportOf({ name, cells }), { version: '1', made: '2018-12-02' }, 'zh').rows.flatMap((row) =>
      row.cells.map((cell) => (typeof cell?.value === 'string' ? keptAsIs(cell.value) : '')),
    ),
  )
  expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([])
  expect(texts).toContain("'=1+1!G3")
})
