import { checkBalance } from '../../../src/balance/check-balance'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import type { WorkbookContents } from '../../../src/grid/contents'
import { documentDocx } from '../../../src/report/document/docx'
import { runsOf, type PaperDocument } from '../../../src/report/document/document'
import { draftReport, wholeDraft } from '../../../src/report/draft/draft'
import type { DraftSource } from '../../../src/report/draft/source'
import { verifyReport } from '../../../src/report/draft/verify'
import { docxParagraphs } from '../../../src/workbook/docx/paragraphs'
import { checked, countyWorkbook, HEADINGS, ledgerSheet, PLAIN_SCHOOLS, schoolSheet } from '../../ledgers/workbook'
import { filledTable, TIELING, type Changes } from '../../summary-table/filled-table'

function sourceOf(workbook: WorkbookContents, previous: WorkbookContents | null = null): DraftSource {
  const check = checked(workbook)
  const hasSchools = check.subject.schools.areKnown
  return {
    table: check.tables[0],
    check,
    balance: hasSchools
      ? checkBalance(workbook, { standard: QUALITY_2017, language: 'zh', year: 2018, terms: null })
      : null,
    previous: previous && checked(previous).tables[0],
  }
}

const city = (changes: Changes = {}) => filledTable({ office: TIELING, ...changes })
const textsOf = ({ title, blocks }: PaperDocument): string[] => [
  title,
  ...blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [block.text]
      : block.kind === 'paragraph'
        ? [
            runsOf(block)
              .map(({ text }) => text)
              .join(''),
          ]
        : [],
  ),
]
const verified = (paragraphs: readonly string[], source: DraftSource) =>
  verifyReport({ paragraphs, expected: wholeDraft(source), table: source.table }, 'zh')

test('a city’s report counts what its form says', () => {
  const texts = textsOf(draftReport(sourceOf(city())))
  expect(texts.slice(0, 3)).toEqual([
    '铁岭市教育局城乡义务教育一体化改革发展重要政策点自查报告',
    '一、基本情况',
    '按照统筹推进县域内城乡义务教育一体化改革发展的要求，铁岭市教育局对照49个重要政策点，对所辖7个县（市、区）进行了自查。截至2018年11月20日，37项全部实现，12项还有县（市、区）未实现，涉及7个县（市、区）、12项次，项次实现率96.5%。',
  ])
  expect(texts).toContain('县域内基本装备配置标准统一。6个县（市、区）已实现；昌图县尚未实现。')
  expect(texts).toContain('县域内教师编制标准统一。7个县（市、区）已实现。')
  expect(texts).toContain('第4项：县域内基本装备配置标准统一。昌图县尚未实现，原因：【待补：原因】。')
  expect(texts).toContain('第4项：由基教科负责，【待补：措施】，【待补：完成时限】前完成。')
})

test('every number has its cell, in a comment and in the table at the end', () => {
  const { blocks } = draftReport(sourceOf(city()))
  const [, overview] = blocks
  if (overview.kind !== 'paragraph') throw new Error('no paragraph')
  const loose = runsOf(overview).filter(({ text, comment }) => /\d/.test(text) && comment === undefined)
  expect(loose).toEqual([])
  const table = blocks[blocks.length - 1]
  if (table.kind !== 'table') throw new Error('no table')
  expect(table.rows).toContainEqual(['第4项未实现的县（市、区）', '昌图县', '汇总表!F7'])
})

test('with nothing left there is no clause about it', () => {
  const texts = textsOf(draftReport(sourceOf(countyWorkbook([]))))
  expect(texts[2]).toBe(
    '按照统筹推进县域内城乡义务教育一体化改革发展的要求，昌图县教育局对照49个重要政策点，进行了自查。截至2018年11月20日，49项已实现，项次实现率100.0%。',
  )
  expect(texts).toContain('没有未实现的重要政策点。')
})

test('a county’s report has its points in order, its ledgers and large classes', () => {
  const ledger = ledgerSheet('大班额台账', HEADINGS.classes, [
    ['城关一小', '小学', '三年级', '三(1)班', 72, 70, '学位不足', '分流', '张主任', '2019年8月', null],
  ])
  const texts = textsOf(draftReport(sourceOf(countyWorkbook([schoolSheet(PLAIN_SCHOOLS), ledger]))))
  expect(texts).toContain('现有66人以上超大班额1个、56人以上大班额1个，占班级总数的2.27%。')
  const numbered = texts.filter((text) => /^\d+\. /.test(text)).map((text) => Number(text.split('.')[0]))
  expect(numbered).toEqual(Array.from({ length: 49 }, (_, index) => index + 1))
})

test('what changed since the period before is counted in 项次', () => {
  const before = city({ cells: { E5: '银州区、清河区、铁岭县、西丰县、昌图县、调兵山市', F5: '开原市' } })
  const now = city({ cells: { E6: '银州区、清河区、铁岭县、西丰县、昌图县', F6: '调兵山市、开原市' } })
  expect(textsOf(draftReport(sourceOf(now, before)))).toContain('与上期相比，新实现1项次，退回2项次。')
})

test('brackets and identity numbers of cells do not get into the report', () => {
  const workbook = countyWorkbook([], { cells: { D5: '【2018】年已统一，联系人身份证11010519491231002X' } })
  const text = textsOf(draftReport(sourceOf(workbook))).join('\n')
  expect(text).toContain('〔2018〕年已统一')
  expect(text).not.toContain('11010519491231002X')
  expect(
    text
      .split('【')
      .slice(1)
      .every((part) => part.startsWith('待补：')),
  ).toBe(true)
})

describe('--verify', () => {
  const source = sourceOf(city())

  test('the report as it was drafted has nothing but its holes, also when read back from Word', async () => {
    const paragraphs = docxParagraphs(await documentDocx(draftReport(source)))
    expect(new Set(verified(paragraphs, source).map(({ rule }) => rule))).toEqual(new Set(['report-hole']))
  })

  test('every number that is changed is found, with both numbers', () => {
    const texts = textsOf(draftReport(source))
    const changed = texts.map((text) =>
      text.replace('37项全部实现', '38项全部实现').replace('配置标准统一。6个县', '配置标准统一。7个县'),
    )
    const stale = verified(changed, source).filter(({ rule }) => rule === 'report-number-stale')
    expect(stale.map(({ message }) => message)).toEqual([
      '“38项全部实现”：报告写的是38，工作簿现在是37。',
      '“7个县(市、区)已实现”：报告写的是7，工作簿现在是6。',
    ])
  })

  test('a form that has changed since is found where the counties are others, too', () => {
    const texts = textsOf(draftReport(source))
    const now = sourceOf(city({ cells: { E7: '银州区、清河区、铁岭县、西丰县、调兵山市', F7: '昌图县、开原市' } }))
    const stale = verified(texts, now).map(({ rule, message }) => `${rule} ${message}`)
    expect(stale.filter((line) => line.startsWith('report-number-stale'))).toEqual(
      [
        'report-number-stale “涉及7个县(市、区)、12项次”：报告写的是12，工作簿现在是13。',
        'report-number-stale “项次实现率96.5%”：报告写的是96.5%，工作簿现在是96.2%。',
        'report-number-stale “6个县(市、区)已实现”：报告写的是6，工作簿现在是5。',
      ].map((line) => expect.stringContaining(line.slice(0, 24))),
    )
  })

  test('numbers of which there is nothing to tell any more', () => {
    const open = { E4: '无', F4: '昌图县', E6: '无', F6: '昌图县' }
    const schools = (area: number) =>
      schoolSheet(PLAIN_SCHOOLS.map((row, index) => (index === 0 ? [...row.slice(0, 2), area, ...row.slice(3)] : row)))
    const texts = textsOf(draftReport(sourceOf(countyWorkbook([schools(30)], { cells: open }))))
    const coefficients = texts.filter((text) => text.includes('，超过0.50'))
    expect(coefficients.length).toBeGreaterThan(0)
    const now = sourceOf(countyWorkbook([schools(300)]))
    expect(textsOf(draftReport(now)).some((text) => text.includes('，超过0.50'))).toBe(false)
    const stale = verified(texts, now).flatMap(({ rule, message }) => (rule === 'report-number-stale' ? [message] : []))
    expect(stale).toContain('“2项未实现”：报告写的是2，工作簿现在是0。')
    const written = coefficients.map((text) => /\d+\.\d+/.exec(text)?.[0])
    for (const number of written) expect(stale).toContainEqual(expect.stringContaining(`报告写的是${number}，`))
  })

  test('a claim that all have achieved it, and a point that is left out of the problems', () => {
    const texts = textsOf(draftReport(source))
      .filter((text) => !text.startsWith('第8项：'))
      .map((text) =>
        text.startsWith('县域内基本装备配置标准统一。6个') ? '县域内基本装备配置标准统一。各县均已实现。' : text,
      )
    const found = verified(texts, source).filter(({ severity }) => severity === 'error')
    expect(found.map(({ rule, point }) => [rule, point])).toEqual([
      ['report-claims-all', 4],
      ['report-point-absent', 8],
    ])
  })
})
