import { CellError, type CellValue } from '../../../../src/grid/cell'
import { readWorkbook } from '../../../../src/workbook/xlsx/read'
import { summaryTableForm } from '../../../../src/summary-table/form'
import { newWorkbook } from '../../../../src/workbook/xlsx/write/form/forms'
import { BLANK_LINE, blankForm, filledTable, findingsOf, FORM_49, said } from '../../filled-table'

it('a blank form is one finding', () => {
  const [finding, ...others] = findingsOf(filledTable(blankForm()), ['error', 'warning', 'result', 'info'])
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'form-blank', severity: 'error', cell: null, sheet: '汇总表', point: null })
  expect(finding.message).toBe('这张表还没有填写：填报单位、联系人、时间和49项的内容都空着。')
})

it('so is the one that is handed out', async () => {
  const workbook = readWorkbook(newWorkbook([summaryTableForm(FORM_49)]))
  expect(said(workbook)).toEqual(['form-blank null'])
})

it.each<[string, CellValue]>([
  ['ruled lines', '填报单位：________  联系人：________  时间：____年____月____日'],
  ['the year printed', '填报单位：  联系人：  时间：2018年  月  日'],
  ['no heading line at all', null],
])('blank too: %s', (_, line) => {
  expect(said(filledTable(blankForm({ A2: line })))).toEqual(['form-blank null'])
})

it('what is wrong with the form itself is still said', () => {
  const cells = { A1: '重要政策点进展情况汇总表', C8: '全面加强学校党组织建设', G3: '责任处室' }
  expect(said(filledTable(blankForm(cells)))).toEqual([
    'form-blank null',
    'title-changed A1',
    'column-renamed G3',
    'point-text-changed C8',
  ])
})

it.each<[string, string, readonly string[]]>([
  ['unit', BLANK_LINE.replace('：', '：锦州市教育局'), ['contact-empty A2', 'date-empty A2']],
  ['date', BLANK_LINE.replace('年    月    日', '2018年11月20日'), ['unit-empty A2', 'contact-empty A2']],
  ['all of it', '填报单位：锦州市教育局  联系人：基教科 2345678  时间：2018年11月20日', []],
])('of a form with only its heading line begun (%s) that line is asked for besides', (_, line, others) => {
  const workbook = filledTable(blankForm({ A2: line }))
  expect(said(workbook)).toEqual(['form-blank null', ...others])
  expect(findingsOf(workbook, ['error'])[0].message).toBe('这张表还没有填写：49项的内容都空着。')
})

it.each<[string, Record<string, CellValue>]>([
  ['a list', { E8: '古塔区' }],
  ['a word for none', { F8: '无' }],
  ['evidence', { D8: '已建立台账' }],
  ['an error', { D8: new CellError('#REF!') }],
])('once there is anything, every cell is asked for: %s', (_, cells) => {
  const rules = said(filledTable(blankForm(cells))).map((one) => one.split(' ')[0])
  expect(rules).not.toContain('form-blank')
  expect(rules.length).toBeGreaterThan(48)
})
