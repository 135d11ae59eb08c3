import { checkBalance } from '../../../src/balance/check-balance'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { documentDocx } from '../../../src/report/document/docx'
import { draftReport, wholeDraft } from '../../../src/report/draft/draft'
import type { DraftSource } from '../../../src/report/draft/source'
import { verifyReport } from '../../../src/report/draft/verify'
import { docxParagraphs } from '../../../src/workbook/docx/paragraphs'
import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { checked } from '../../ledgers/workbook'
import { achieved, unachieved } from '../../office/contradicted'
import { SECOND, secondCountyBook } from '../../office/second-county'

const OPEN = [11, 19, 36]
const EVIDENCE = {
  '汇总表!D6': `《${SECOND}经费保障实施办法》（榆教发〔2017〕12号），生均公用经费小学600元、初中800元。`,
  '汇总表!D22': '交流轮岗12人，其中骨干教师2人，占16.7%。',
}

let source: DraftSource
let written: readonly string[]

beforeAll(async () => {
  const answers = OPEN.flatMap((point) => [
    [achieved(point), '无'],
    [unachieved(point), SECOND],
  ])
  const book = await secondCountyBook(SECOND, {
    ...Object.fromEntries(answers),
    ...EVIDENCE,
    '台账（三）!E15': '×',
  })
  const workbook = readWorkbook(book)
  const check = checked(workbook)
  const balance = checkBalance(workbook, { standard: QUALITY_2017, language: 'zh', year: 2018, terms: null })
  source = { table: check.tables[0], check, balance, previous: null }
  written = docxParagraphs(await documentDocx(draftReport(source)))
})

/** What is said of the report with some words of a paragraph replaced, but for what is left to be filled in. */
function said(from: string, to: string): string[] {
  const changed = written.map((text) => text.replace(from, to))
  expect([from, changed.filter((text, at) => text !== written[at]).length > 0]).toEqual([from, true])
  const findings = verifyReport({ paragraphs: changed, expected: wholeDraft(source), table: source.table }, 'zh')
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
}

test('as it was drafted, nothing is said', () => {
  expect(said('附：数据来源', '附: 数据来源')).toEqual([])
})

test.each([
  ['对照49个', '对照48个', '48', '49'],
  ['2018年11月20日', '2018年11月21日', '21', '20'],
  ['2018年11月20日', '二〇一七年十一月二十日', '二〇一七', '2018'],
  ['46项已实现', '四十五项已实现', '四十五', '46'],
  ['3项未实现', '两项未实现', '两', '3'],
  ['93.9%。', '94%。', '94%', '93.9%'],
  ['93.9%。', '百分之九十四。', '百分之九十四', '93.9%'],
  ['93.9%。', '九成。', '九成', '93.9%'],
  ['大班额0个', '大班额1个', '1', '0'],
  ['占班级总数的2.47%', '占班级总数的2.74%', '2.74%', '2.47%'],
  ['最近更新2018-11-12', '最近更新2018-11-02', '02', '12'],
  ['最近更新2018-11-12', '最近更新2018年11月13日', '13', '12'],
  ['已建档79', '已建档78', '78', '79'],
  ['随迁子女330', '随迁子女303', '303', '330'],
  ['政府购买学位10', '政府购买学位十五', '十五', '10'],
  ['交流轮岗比例10.26%', '交流轮岗比例10.62%', '10.62%', '10.26%'],
  ['一人一案25', '一人一案26', '26', '25'],
  ['小学600元', '小学900元', '900', '600'],
  ['小学600元', '小学九百元', '九百', '600'],
  ['〔2017〕12号）', '〔2017〕13号）', '13', '12'],
  ['骨干教师2人', '骨干教师3人', '3', '2'],
  ['补助范围为30%', '补助范围为20%', '20%', '30%'],
  ['2018-2020年大班额', '2018-2021年大班额', '2021', '2020'],
])('%s → %s is found with both numbers', (from, to, wrong, right) => {
  expect(said(from, to)).toContainEqual(expect.stringMatching(`报告写的是${wrong}，工作簿现在是${right}。`))
})

test.each([
  ['46', '47'],
  ['93.9%', '39.9%'],
  ['330', '331'],
  ['10.26%', '10.20%'],
])('%s → %s in a cell of the table of sources is found', (from, to) => {
  const at = written.lastIndexOf(from)
  const paragraphs = written.map((text, index) => (index === at ? to : text))
  const [finding] = verifyReport({ paragraphs, expected: wholeDraft(source), table: source.table }, 'zh').filter(
    ({ severity }) => severity === 'error',
  )
  expect(finding.message).toContain(`：${to}”：报告写的是${to}，工作簿现在是${from}。`)
})

test.each([
  ['46项已实现', '四十六项已实现'],
  ['93.9%。', '百分之九十三点九。'],
  ['2018年11月20日', '二〇一八年十一月二十日'],
  ['最近更新2018-11-12', '最近更新2018年11月12日'],
  ['初中800元', '初中八百元'],
  ['大班额0个', '大班额零个'],
  ['已建档79', '已建档７９'],
])('%s → %s is the same', (from, to) => {
  expect(said(from, to)).toEqual([])
})

test('a point that the form has not achieved and the report has, and one that is no longer among the problems', () => {
  expect(said('占16.7%。尚未实现。', '占16.7%。已实现。')).toEqual([expect.stringContaining('报告说第19项')])
  expect(said('第36项：深入推进', '第35项：深入推进')).toEqual([expect.stringContaining('“存在问题”里没有写')])
})
