import { reportFile, unreadableReport } from '../../src/report/file-report'
import { groupByPoint } from '../../src/report/grouping'
import { textReport } from '../../src/report/text'
import { VERDICT_LINES, verdictOf } from '../../src/report/verdict'
import { check } from '../../src/summary-table/check'
import { filledSheet, OPTIONS } from '../summary-table/filled-table'
import { LANGUAGES } from '../languages'
import { reportOf } from './reports'

/** A table in which every point is achieved, so that only what is changed shows. */
const cells = Object.fromEntries(
  Array.from({ length: 49 }, (_, index) => [
    [`E${index + 4}`, '全部'],
    [`F${index + 4}`, '无'],
  ]).flat(),
)

it('two tables each under the name of their sheet', () => {
  const book = { sheets: ['一表', '二表'].map((name) => filledSheet({ name, cells })), date1904: false }
  book.sheets[1] = filledSheet({ name: '二表', cells: { ...cells, G8: null } })
  const text = textReport([reportFile('两份.xlsx', check(book, OPTIONS))], 'zh')
  expect(text).toMatch(
    /\n {2}工作表“一表”\n {2}一表!A3.*\n {2}工作表“二表”\n {2}二表!A3.*\n {2}第5项\n.*〔G8〕没有填写/,
  )
})

it('a right table in a few lines', () => {
  expect(textReport([reportOf({ cells })], 'zh')).toMatchInlineSnapshot(`
   "锦州.xlsx  可以报送
     汇总表!A3:G52 · 锦州市教育局 · 2018-11-20 · 各项目标均已实现
     必须改正 0，需要核对 0，未实现 0，提示 0
   "
  `)
})

it('mistakes by point, the gravest first, each with its cell, its rule and the way out', () => {
  const changes = {
    cells: {
      ...cells,
      A53: null,
      G8: null,
      D8: '《关于做好今年工作的通知》',
      F9: '义县',
      E9: '古塔区、凌河区、太和区、黑山县、凌海市、北镇市',
    },
  }
  expect(textReport([reportOf(changes)], 'zh')).toMatchInlineSnapshot(`
   "锦州.xlsx  有 1 处必须改正
     汇总表!A3:G52 · 锦州市教育局 · 2018-11-20 · 1 项目标还有县（市、区）未实现
     整张表
       ! 需要核对  表格下方的“注”不见了。 [note-missing]
         → 请恢复为：“注：各设区市直属的有独立管理职能的功能区（含各种开发区、高新区、保税区、景区等）可作为单独的县（市、区）”。
     第5项
       ✗ 必须改正  第5项的责任科室〔G8〕没有填写。 [office-empty]
         → 请填写负责这一项的科室；几个科室用“、”隔开。
       ! 需要核对  第5项〔D8〕的《关于做好今年工作的通知》后面没有文号。 [document-number-missing]
         → 请在《关于做好今年工作的通知》后面补上文号，如（锦政发〔2018〕5号）；没有文号的注明“无文号”。
     未实现
       ○ 第6项〔F9〕有1个县（市、区）未实现：义县。
     必须改正 1，需要核对 2，未实现 1，提示 0
   "
  `)
  expect(textReport([reportOf(changes, 'Jinzhou.xlsx', 'en')], 'en')).toMatchInlineSnapshot(`
   "Jinzhou.xlsx  1 to put right
     汇总表!A3:G52 · 锦州市教育局 · 2018-11-20 · 1 target has counties that have not achieved it
     The whole form
       ! To look at  The note below the table is gone. [note-missing]
         → Put it back: “注：各设区市直属的有独立管理职能的功能区（含各种开发区、高新区、保税区、景区等）可作为单独的县（市、区）”.
     Point 5
       ✗ To put right  Point 5: the office in charge (G8) is blank. [office-empty]
         → Name the office in charge; separate several with 、.
       ! To look at  Point 5 (D8): no document number follows 《关于做好今年工作的通知》. [document-number-missing]
         → Add the number after 《关于做好今年工作的通知》, such as （锦政发〔2018〕5号）, or write 无文号 if it has none.
     Not achieved
       ○ Point 6 (F9): 1 county has not achieved it: 义县.
     1 to put right, 2 to look at, 1 not achieved, 0 good to know
   "
  `)
})

it('several files end in one line for all of them', () => {
  const files = [
    reportOf({ cells }, '甲.xlsx'),
    reportOf({ cells: { G8: null } }, '乙.xlsx'),
    unreadableReport('丙.xls', '请另存为 .xlsx。'),
  ]
  const lines = textReport(files, 'zh').trimEnd().split('\n')
  expect(lines.at(-1)).toBe('共 3 个文件：1 个可以报送，1 个要改或要核对，1 个没有读出来。')
  expect(lines).toContain('丙.xls  没有读出来')
  expect(lines).toContain('  请另存为 .xlsx。')
})

it('words of a cell, a sheet or a file never break a line or steer the terminal', () => {
  const files = [reportOf({ name: '汇\u001b[31m总', cells: { G3: '责任\r\n处室\u001b[2J\u2028' } }, 'a\u0007\nb.xlsx')]
  const text = textReport(files, 'zh')
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/)
  expect(text).toContain('责任 处室')
})

it('paint is laid over the words and changes none', () => {
  const file = reportOf({ cells: { G8: null, A53: null } })
  const wrap = (sign: string) => (text: string) => `${sign}${text}${sign}`
  const paint = { error: wrap('①'), warning: wrap('②'), good: wrap('③'), faint: wrap('④'), strong: wrap('⑤') }
  const painted = textReport([file], 'zh', paint)
  expect(painted).toContain('①✗ 必须改正①')
  expect(painted).toContain('②! 需要核对②')
  expect(painted.replace(/[①②③④⑤]/g, '')).toBe(textReport([file], 'zh'))
})

it.each([
  [{ cells }, 'ready'],
  [{ cells: { ...cells, A53: null } }, 'warnings'],
  [{ cells: { ...cells, G8: null } }, 'errors'],
  [{ rows: () => [] }, 'none'],
] as const)('the verdict on %#', (changes, verdict) => {
  const report = reportOf(changes)
  expect(verdictOf(report)).toBe(verdict)
  for (const language of LANGUAGES) {
    expect(textReport([report], language)).toContain(VERDICT_LINES[language][verdict](report.counts))
  }
})

it('groups put the form first, then the points in order, and lose nothing', () => {
  const { findings } = reportOf({ cells: { A53: null, G8: null, D8: '《关于做好今年工作的通知》', G5: null } })
  const groups = groupByPoint(findings)
  const order = groups.map(({ point }) => point ?? 0)
  expect(order[0]).toBe(0)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length)
  expect(groups.find(({ point }) => point === 5)?.findings.map(({ severity }) => severity)).toEqual([
    'error',
    'warning',
  ])
})
