import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from 'exceljs'
import type { Page } from 'playwright-core'
import { targetsForm } from '../../src/balance/targets/presets'
import type { SheetForm } from '../../src/grid/form/form'
import { KEPT } from '../../src/kept/format'
import { ledgerForms } from '../../src/ledgers/forms/form'
import { LEDGERS } from '../../src/ledgers/kinds'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { newWorkbook } from '../../src/workbook/xlsx/write/form/forms'
import { workbookWithKept } from '../../src/workbook/xlsx/write/kept'
import { folderWith, yijiao } from '../cli/run'
import { WorkbookHost } from '../host/host'
import { countyBook, type OfficeChanges } from '../office/county-book'
import { COUNTY_SHEETS, type OfficeSheet } from '../office/county-sheets'
import { SECOND, secondCountyBook } from '../office/second-county'
import { downloadBy, usePages } from './browser'
import { useExcelPanes, verdict } from './excel-pane'

const pages = usePages()
const panes = useExcelPanes()

const CONTRADICTED: OfficeChanges = { '大班额!G4': 66, '学校基本数据!G4': 66, '学校基本数据!I4': 1 }

const CHECKED = '.head [data-verdict]:not([data-verdict=checking]), .head[data-verdict]:not([data-verdict=checking])'

/** The page with a county's workbook. */
async function opened(changes: OfficeChanges = {}, more: readonly OfficeSheet[] = []): Promise<Page> {
  const { page } = await pages.open('/taskpane.html')
  await choose(page, 'input[type=file]', '昌图县.xlsx', await countyBook('昌图县', changes, more))
  await page.waitForSelector(CHECKED)
  return page
}

/** The pane beside the workbook in Excel, checked. */
async function beside(changes: OfficeChanges = {}): Promise<{ page: Page; host: WorkbookHost }> {
  const host = new WorkbookHost(readWorkbook(await countyBook('昌图县', changes)))
  const page = await panes.beside(host)
  await page.click('[data-action=check]')
  await page.waitForSelector(CHECKED)
  return { page, host }
}

const choose = (page: Page, input: string, name: string, bytes: Uint8Array): Promise<void> =>
  page.setInputFiles(input, { name, mimeType: '', buffer: Buffer.from(bytes) })

/** Opens 均衡 with its folds. */
async function toBalance(page: Page): Promise<void> {
  await page.click('[data-tab=balance]')
  await page.waitForSelector('.ledgers')
  await openFolds(page)
}

const openFolds = (page: Page): Promise<void> =>
  page.$$eval('details.fold', (folds) => folds.forEach((fold) => fold.setAttribute('open', '')))

/** Each ledger on screen with its figures, as people read them. */
const figures = (page: Page): Promise<string[]> =>
  page.$$eval('[data-ledger]', (sections) =>
    sections.map((section) => {
      const rows = [...section.querySelectorAll('tbody tr')]
      return `${section.getAttribute('data-ledger')}: ${rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' ')).join('，')}`
    }),
  )

const FIGURES = [
  'dropouts: 未复学 1，已复学 1，复学比例 50.00%，未复学而没有书面报告 0，最近更新 2018-11-05',
  'large-classes: 66人以上的班 0，56人以上的班 3，56—65人的班 3，56人以上的班占全部班级 3.45%，起始年级超过标准班额（小学45、初中50人）的班 0，起始年级56人以上的班 0',
  'left-behind: 留守儿童 115，已建档 115，关爱室 4',
  'migrants: 随迁子女 300，公办学校就读 200，政府购买学位 40，公办和购买学位占比 80.00%，单独编班 0',
  'rotation: 城镇、优质学校符合交流条件教师 150，本学年到乡村学校交流轮岗 16，其中骨干教师 4，交流轮岗比例 10.67%，骨干教师占比 25.00%',
  'special-needs: 适龄残疾儿童少年 43，已安置 42，入学率 97.67%，一人一案 43',
  'standard-schools: 学校（分学段） 8，列入台账 8，达标 7，达标比例 87.50%，小学 · 学校（分学段） 5，小学 · 列入台账 5，小学 · 达标 4，小学 · 达标比例 80.00%，初中 · 学校（分学段） 3，初中 · 列入台账 3，初中 · 达标 3，初中 · 达标比例 100.00%',
]

test('a county’s workbook on the page: right, then denied by a ledger, with the figures of all seven', async () => {
  const right = await opened()
  await verdict(right, 'ready')
  await toBalance(right)
  expect(await figures(right)).toEqual(FIGURES)
  await right.click('[data-ledger=rotation] [data-action=jump]')
  expect(await right.textContent('td.target')).toBe('学校')
  const wrong = await opened(CONTRADICTED)
  await verdict(wrong, 'errors')
  expect(await wrong.textContent('[data-rule=ledger-against-point]')).toContain('第26项却把昌图县列为已实现')
})

test('the same beside Excel', async () => {
  const { page } = await beside()
  await verdict(page, 'ready')
  await toBalance(page)
  expect(await figures(page)).toEqual(FIGURES)
  const wrong = await beside(CONTRADICTED)
  await verdict(wrong.page, 'errors')
  await wrong.page.click('[data-rule=ledger-against-point] [data-action=jump]')
  await wrong.page.waitForSelector('[data-rule=ledger-against-point][aria-current=true]')
})

const SECOND_FIGURES = [
  'dropouts: 未复学 1，已复学 1，复学比例 50.00%，未复学而没有书面报告 0，最近更新 2018-11-12',
  'large-classes: 66人以上的班 0，56人以上的班 2，56—65人的班 2，56人以上的班占全部班级 2.47%，起始年级超过标准班额（小学45、初中50人）的班 0，起始年级56人以上的班 0',
  'left-behind: 留守儿童 79，已建档 79，关爱室 4',
  'migrants: 随迁子女 330，公办学校就读 300，政府购买学位 10，公办和购买学位占比 93.94%，单独编班 0',
  'rotation: 城镇、优质学校符合交流条件教师 117，本学年到乡村学校交流轮岗 12，其中骨干教师 3，交流轮岗比例 10.26%，骨干教师占比 25.00%',
  'special-needs: 适龄残疾儿童少年 25，已安置 24，入学率 96.00%，一人一案 25',
  'standard-schools: 学校（分学段） 7，列入台账 7，达标 6，达标比例 85.71%，小学 · 学校（分学段） 4，小学 · 列入台账 4，小学 · 达标 3，小学 · 达标比例 75.00%，初中 · 学校（分学段） 3，初中 · 列入台账 3，初中 · 达标 3，初中 · 达标比例 100.00%',
]

test('another county’s workbook, laid out in other ways, on the page and beside Excel', async () => {
  const bytes = await secondCountyBook()
  const { page } = await pages.open('/taskpane.html')
  await choose(page, 'input[type=file]', `${SECOND}.xlsx`, bytes)
  const pane = await panes.beside(new WorkbookHost(readWorkbook(bytes)))
  await pane.click('[data-action=check]')
  for (const each of [page, pane]) {
    await verdict(each, 'ready')
    await toBalance(each)
    expect(await figures(each)).toEqual(SECOND_FIGURES)
    const { bytes: report } = await downloadBy(each, '[data-action=draft-report]')
    await choose(each, '[data-input=written-report]', '自查报告.docx', report)
    await each.waitForSelector('[data-verified="1"] [data-rule=report-hole]')
  }
})

/** Equipment for 3,000 yuan a pupil: no primary school of the county has so much. */
const OURS = { id: 'local', name: '本县标准', base: 'quality-2017', changes: { 'L6.standard.primary': 3000 } }

test('under a standard of its own a workbook is judged alike on the page, beside Excel and by the command line', async () => {
  const book = await countyBook('昌图县', {}, [TARGETS])
  const bytes = workbookWithKept(book, KEPT.balance, { standard: 'local', local: OURS })
  const folder = folderWith()
  writeFileSync(join(folder, '昌图县.xlsx'), bytes)
  const told = yijiao(folder, 'check', '昌图县.xlsx', '--format', 'json')
  const [file] = (JSON.parse(told.stdout) as { files: Judged[] }).files
  expect(judged(file)).toEqual({
    ledgers: 7,
    targets: expect.arrayContaining([
      { subject: 'share:schools', stage: 'primary', year: 2018, goal: 100, reached: 0, met: false, short: 5 },
    ]),
    said: expect.arrayContaining(['school-said-passing 标准化建设!D4', 'target-missed 年度目标!D4']),
  })
  const { page } = await pages.open('/taskpane.html')
  await choose(page, 'input[type=file]', '昌图县.xlsx', bytes)
  const host = new WorkbookHost(readWorkbook(book))
  const pane = await panes.beside(host)
  await pane.click('[data-action=check]')
  await pane.waitForSelector(CHECKED)
  expect(await pane.$('[data-rule=school-said-passing]')).toBeNull()
  await toBalance(pane)
  await pane.selectOption('[data-choice=standard]', 'local')
  await pane.fill('[name=standard-name]', OURS.name)
  await pane.fill('[name="L6.standard.primary"]', '3000')
  await pane.click('[data-action=keep-standard]')
  await pane.click('[data-tab=findings]')
  for (const each of [page, pane]) {
    await each.waitForSelector('[data-rule=school-said-passing]', { state: 'attached' })
    await each.click('[data-action=menu]')
    const { bytes: json } = await downloadBy(each, '.menu [data-format=json]')
    const [shown] = (JSON.parse(json.toString('utf8')) as { files: Judged[] }).files
    expect(judged(shown)).toEqual(judged(file))
  }
})

interface Judged {
  readonly ledgers: readonly unknown[]
  readonly targets: readonly unknown[]
  readonly findings: readonly { readonly rule: string; readonly sheet: string; readonly cell: string }[]
}

/** What a file's JSON says of ledgers and targets, and all its findings. */
const judged = ({ ledgers, targets, findings }: Judged) => ({
  ledgers: ledgers.length,
  targets,
  said: findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`),
})

/** What can be inserted, with its forms; that of every school begins with the county's own. */
const BLANKS: readonly (readonly [id: string, forms: readonly SheetForm[]])[] = [
  ...LEDGERS.map((ledger) => [ledger.id, ledgerForms(ledger)] as const),
  ['targets', [targetsForm()]],
]

test('blank ledgers that the page inserts have the lists, limits and print set-up of the command line’s', async () => {
  const page = await opened()
  await toBalance(page)
  for (const [id] of BLANKS) {
    await page.selectOption('.ledgers select', id)
    await page.click('[data-action=ledger-blank]:enabled')
    await page.waitForSelector('[data-action=ledger-blank]:enabled')
    await page.waitForSelector(`.notice >> text=${BLANKS.find(([each]) => each === id)![1][0].name}`)
  }
  const saved = await new Workbook().xlsx.load(
    Uint8Array.from((await downloadBy(page, '[data-action=save]')).bytes).buffer,
  )
  for (const [id, forms] of BLANKS) {
    const plain = await new Workbook().xlsx.load(Uint8Array.from(newWorkbook(forms)).buffer)
    for (const { name } of forms) {
      const [one, other] = [saved, plain].map((book) => book.getWorksheet(name))
      expect([id, setUp(one)]).toEqual([id, setUp(other)])
    }
  }
  const schools = saved.getWorksheet('义务教育学校标准化建设台账')!
  expect([3, 6, 10].map((row) => [1, 2, 3].map((column) => schools.getCell(row, column).value))).toEqual([
    ['甲小学', '小学', '无'],
    ['丁小学', '小学', '无'],
    ['庚学校', '初中', '无'],
  ])
})

/** What a sheet has besides its cells, as another program reads it. */
function setUp(sheet: ReturnType<Workbook['getWorksheet']>): unknown {
  if (!sheet) return null
  const { dataValidations } = sheet as typeof sheet & { readonly dataValidations: { readonly model: object } }
  const { paperSize, orientation, fitToWidth, fitToHeight, printTitlesRow } = sheet.pageSetup
  return {
    validations: dataValidations.model,
    page: { paperSize, orientation, fitToWidth, fitToHeight, printTitlesRow },
    views: sheet.views,
    widths: sheet.columns.map(({ width }) => width),
  }
}

test('blank ledgers that the pane inserts into Excel have them, too, and are taken back as one', async () => {
  const { page, host } = await beside()
  await toBalance(page)
  const before = host.workbook.sheets.length
  await page.selectOption('.ledgers select', 'rotation')
  await page.click('[data-action=ledger-blank]')
  await page.waitForSelector('.notice >> text=交流轮岗台账（教师）')
  const sheet = host.workbook.sheet('交流轮岗台账（教师）')!
  expect([...sheet.validations]).toContainEqual(['D3:D42 rule', { list: { inCellDropDown: true, source: '是,否' } }])
  expect(Object.fromEntries(sheet.layout)).toMatchObject({
    printTitleRows: '$2:$2',
    paperSize: 'A4',
    orientation: 'Landscape',
  })
  await page.click('.notice [data-action=undo]')
  await page.waitForSelector('.notice >> text=已撤销')
  expect(host.workbook.sheets).toHaveLength(before)
})

test('the report is drafted, agrees with its workbook, and no longer does after a change', async () => {
  const page = await opened()
  await toBalance(page)
  const { bytes: report } = await downloadBy(page, '[data-action=draft-report]')
  await choose(page, '[data-input=written-report]', '自查报告.docx', report)
  await page.waitForSelector('[data-verified="1"] [data-rule=report-hole]')
  const changed = await beside(CONTRADICTED)
  await toBalance(changed.page)
  await choose(changed.page, '[data-input=written-report]', '自查报告.docx', report)
  await changed.page.waitForSelector('[data-verified] [data-rule=report-number-stale]')
  expect(await changed.page.textContent('[data-rule=report-number-stale]')).toContain('报告写的是0，工作簿现在是1')
  await choose(changed.page, '[data-input=written-report]', '自查报告.docx', Buffer.from('不是 Word 文件'))
  await changed.page.waitForSelector('.drafted-report .failure')
})

const TARGETS: OfficeSheet = {
  name: '年度目标',
  title: '年度目标',
  headings: ['指标', '学段', '单位', '2018年目标', '2018年实际'],
  rows: [
    ['达到优质均衡标准的学校比例', '小学', '%', 100, null],
    ['56人以上大班额', null, '个', 2, 4],
    ['66人以上超大班额', null, '个', 0, 0],
    ['通过国家认定的县（市、区）', null, '个', 3, null],
  ],
}
const SCORES: OfficeSheet = {
  name: '评估得分',
  title: '县级人民政府推进义务教育均衡发展工作评估得分',
  headings: ['一级指标', '二级指标', '分值', '得分'],
  rows: ['入学机会', '保障机制', '教师队伍', '质量与管理'].map((group, index) => [group, `${group}各项`, 25, index === 0 ? 26 : 20]), // prettier-ignore
}

test('yearly targets and the score sheet are judged on the page', async () => {
  const page = await opened({}, [TARGETS, SCORES])
  await verdict(page, 'errors')
  expect(await page.textContent('[data-rule=target-reached-differs]')).toContain('填的实际是4个，按数据算出来是3个')
  await toBalance(page)
  expect(await page.textContent('.balance [data-rule=target-missed]')).toContain('2018年目标2个，现有3个，超出1个')
  expect(await page.textContent('.balance [data-rule=score-above-weight]')).toContain('得分26，高于分值25')
  await page.selectOption('[data-choice=standard]', 'basic-2012')
  await page.waitForSelector('.county-items', { state: 'attached' })
  await openFolds(page)
  await page.waitForSelector('.county-items >> text=县级人民政府推进义务教育均衡发展工作得分')
})

/** The targets that are due, as they stand in every report. */
const DUE = [
  ['达到优质均衡标准的学校比例（小学）', '2018', '100%', '100%', '达到'],
  ['56人以上大班额', '2018', '2', '3', '未达到'],
  ['66人以上超大班额', '2018', '0', '0', '达到'],
  ['通过国家认定的县（市、区）', '2018', '3', '—', '算不出：没有填实际，也没有能算它的台账'],
]

test('every target that is due stands on screen, met ones too, and figures and targets in HTML, JSON and on sheets', async () => {
  const page = await opened({}, [TARGETS])
  await toBalance(page)
  const shown = await page.$$eval('.targets tbody tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  )
  expect(shown).toEqual(DUE)
  await page.click('.targets tr:nth-child(2) [data-action=jump]')
  expect(await page.textContent('td.target')).toBe('2')
  for (const [action, notice] of [
    ['ledger-figures', '台账数值'],
    ['target-figures', '年度目标结果'],
  ]) {
    await page.click(`[data-action=${action}]:enabled`)
    await page.waitForSelector(`.notice >> text=${notice}`)
  }
  const { sheets } = readWorkbook((await downloadBy(page, '[data-action=save]')).bytes)
  const textsOn = (name: string): unknown[][] =>
    [...sheets.find((sheet) => sheet.name === name)!.rows.values()].map((cells) => [...cells.values()])
  expect(textsOn('年度目标结果').slice(2)).toEqual(DUE)
  expect(textsOn('台账数值')).toContainEqual(['交流轮岗比例', '10.67%'])
  const exported = async (format: string): Promise<string> => {
    await page.click('[data-action=menu]')
    return (await downloadBy(page, `.menu [data-format=${format}]`)).bytes.toString('utf8')
  }
  const html = await exported('html')
  for (const cells of [...DUE, ['交流轮岗比例', '10.67%']])
    expect(html).toContain(cells.map((cell) => `<td>${cell}</td>`).join(''))
  const [file] = (JSON.parse(await exported('json')) as { files: Record<string, unknown>[] }).files
  expect(file).not.toHaveProperty('due')
  expect(file.ledgers).toHaveLength(LEDGERS.length)
  expect(file.targets).toContainEqual({ subject: 'class:66+', stage: null, year: 2018, goal: 0, reached: 0, met: true, short: 0 }) // prettier-ignore
})

test('every ledger of the office’s workbook is one of those that are known', () => {
  expect(COUNTY_SHEETS).toHaveLength(LEDGERS.length + 2)
})
