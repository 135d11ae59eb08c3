import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { checkBalance } from '../../src/balance/check-balance'
import { QUALITY_2017 } from '../../src/balance/standards/catalogue'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { editWorkbook } from '../../src/workbook/xlsx/write/edit'
import { downloadBy, usePages, type OpenedPage } from './browser'

const SCHOOLS = join(__dirname, '../../assets/samples/schools.xlsx')
const CLEAN = join(__dirname, '../corpus/clean.xlsx')

const pages = usePages()

async function openBalance(file: Parameters<Page['setInputFiles']>[1]): Promise<Page> {
  const { page } = await openPage()
  await page.setInputFiles('input[type=file]', file)
  await page.waitForSelector('[data-tab=balance]')
  await page.click('[data-tab=balance]')
  await page.waitForSelector('.balance')
  return page
}

const openPage = (): Promise<OpenedPage> => pages.open('/taskpane.html')

const coefficients = (page: Page, stage: string): Promise<string[]> =>
  page.$$eval(`[data-stage=${stage}] [data-indicator]`, (rows) =>
    rows.map((row) => `${row.getAttribute('data-indicator')} ${row.querySelector('.coefficient')?.textContent}`),
  )

test('the sample of school data shows the verdicts of the engine, and its schools lead to their cells', async () => {
  const { page } = await openPage()
  await page.click('[data-action=sample-schools]')
  await page.waitForSelector('[data-stage=junior]')
  const request = { standard: QUALITY_2017, language: 'zh', year: 2026, terms: null } as const
  const { assessment } = checkBalance(readWorkbook(readFileSync(SCHOOLS)), request)
  for (const { stage, indicators, pass } of assessment.stages) {
    // Those above their limits first.
    const expected = [false, null, true].flatMap((wanted) =>
      indicators.filter((each) => each.pass === wanted).map(({ id, cv }) => `${id} ${cv?.toFixed(3)}`),
    )
    expect(await coefficients(page, stage)).toEqual(expected)
    expect(await page.getAttribute(`[data-stage=${stage}]`, 'data-pass')).toBe(String(pass))
  }
  const failing = assessment.stages.flatMap(({ schools }) => schools.filter(({ pass }) => !pass))
  const named = await page.$$eval('[data-school]', (items) => items.map((item) => item.getAttribute('data-school')))
  expect(named).toEqual(failing.map(({ school }) => school.name))
  await page.click('[data-school] [data-action=jump]')
  expect(await page.textContent('td.target')).toBe(named[0])
})

test('prices give the plan its cost, and a wrong price is said beside it', async () => {
  const page = await openBalance(SCHOOLS)
  await page.click('[data-fold=prices] > summary')
  await page.fill('[name=price-L4]', '三千')
  await page.click('[data-action=plan]')
  expect(await page.textContent('.plan [role=alert]')).toContain('单价')
  await page.fill('[name=price-L4]', '3千元')
  await page.fill('[name=years]', '3')
  await page.click('[data-action=plan]')
  await page.waitForSelector('.plan-years')
  // docs/balance.md works out the same: 3,750,000 yuan of equipment and 240 square metres.
  expect(await page.textContent('.plan-total')).toContain('4,470,000')
  expect(await page.$$eval('.plan-years tbody tr', (rows) => rows.length)).toBe(3)
})

test('a workbook with school data only opens on 均衡, with its conclusion for a headline', async () => {
  const { page } = await openPage()
  await page.setInputFiles('input[type=file]', SCHOOLS)
  await page.waitForSelector('[data-tab=balance][aria-selected=true]')
  await page.waitForSelector('.verdict:has-text("学校均衡：未达标")')
  expect(await page.textContent('body')).not.toContain('未找到汇总表')
  await page.click('[data-tab=findings]')
  await page.click('[data-action=to-balance]')
  await page.waitForSelector('[data-stage=primary]')
})

test('what is not met stands first and open, what is met folded', async () => {
  const { page } = await openPage()
  await page.setInputFiles('input[type=file]', SCHOOLS)
  await page.waitForSelector('[data-stage]')
  const within = page.locator('[data-stage=primary] [data-indicator][data-pass=true]').first()
  expect(await page.locator('[data-stage=primary] [data-indicator][data-pass=false]').first().isVisible()).toBe(true)
  expect(await within.isVisible()).toBe(false)
  await page.click('[data-stage=primary] summary:has-text("不超限的")')
  expect(await within.isVisible()).toBe(true)
})

test('mistakes in the data stand before what is judged of it, and are the headline', async () => {
  const { page } = await openPage()
  const bytes = editWorkbook(readFileSync(SCHOOLS), [{ sheet: '学校基本数据', cell: 'F4', value: -3 }])
  await page.setInputFiles('input[type=file]', { name: '学校.xlsx', mimeType: '', buffer: Buffer.from(bytes) })
  await page.waitForSelector('.verdict:has-text("学校数据有 1 处必须改正")')
  const [mistake, stage] = await Promise.all(
    ['.balance [data-rule=school-negative]', '[data-stage=primary]'].map((each) => page.locator(each).boundingBox()),
  )
  expect(mistake!.y).toBeLessThan(stage!.y)
})

test('a local standard changes the verdict, and is kept with the file', async () => {
  const page = await openBalance(SCHOOLS)
  await page.selectOption('[data-choice=standard]', 'local')
  await page.fill('[name=standard-name]', '我县标准')
  await page.click('.inset summary')
  await page.fill('[name=standard-json]', '{oops')
  await page.click('[data-action=keep-standard]')
  expect(await page.textContent('.balance-choice .form-problem')).toContain('不是完整的 JSON')
  await page.fill('[name=standard-json]', '')
  await page.fill('[name="rule.cvLimit.primary"]', '0.6')
  await page.click('[data-action=keep-standard]')
  await page.waitForSelector('[data-stage=primary][data-pass=true]')
  await page.click('[data-tab=settings]')
  await page.click('[data-tab=balance]')
  expect(await page.$eval('[data-choice=standard]', (choice: HTMLSelectElement) => choice.value)).toBe('local')
  const download = await downloadBy(page, '[data-action=save]')
  const again = await openBalance({ name: download.name, mimeType: '', buffer: download.bytes })
  await again.waitForSelector('[data-stage=primary][data-pass=true]')
  expect(await again.inputValue('[data-choice=standard]')).toBe('local')
})

test('results are written into a new sheet as values', async () => {
  const page = await openBalance(SCHOOLS)
  await page.click('.balance [data-action=export]')
  await page.waitForSelector('.notice')
  const download = await downloadBy(page, '[data-action=save]')
  const { sheets } = readWorkbook(download.bytes)
  const results = sheets.find(({ name }) => name === '均衡结果')
  expect(results?.formulas.size).toBe(0)
  expect([...(results?.rows.values() ?? [])].length).toBeGreaterThan(80)
})

test('the sheet of the county’s items is one click, and what is entered there is held to the standard', async () => {
  const page = await openBalance(SCHOOLS)
  await page.click('.county-items > summary')
  await page.click('[data-action=item-sheet]')
  await page.waitForSelector('.county-items[data-entry=blank]')
  const { bytes } = await downloadBy(page, '[data-action=save]')
  const edit = (cell: string, value: number | string) => ({ sheet: '县级指标', cell, value })
  const year = new Date().getFullYear()
  // G7 and S1, in the order of the standard.
  const filled = editWorkbook(bytes, [edit('D8', 5800), edit('E8', 5500), edit('D26', '91%')])
  const again = await openBalance({ name: '填好.xlsx', mimeType: '', buffer: Buffer.from(filled) })
  const [item, ...others] = await again.$$eval('.county-items > ul > li', (items) =>
    items.map((each) => each.textContent),
  )
  expect(others).toEqual([])
  expect(item).toBe(
    `G7 特殊教育学校生均公用经费未达标 实际：5,800元；标准：不低于 6,000元。 ${year} 年目标：5,500元，已达到。`,
  )
  await again.click('.county-items [data-action=jump]')
  expect(await again.textContent('td.target')).toBe('5800')
})

test('a workbook without school data says what to do and offers the template', async () => {
  const page = await openBalance(CLEAN)
  const download = await downloadBy(page, '[data-action=template]')
  expect(download.name).toBe('学校基本数据.xlsx')
  expect(readWorkbook(download.bytes).sheets[0].name).toBe('学校基本数据')
  // That there are none is said once, and not as a mistake.
  expect(await page.locator('.no-schools').count()).toBe(1)
  expect(await page.locator('[data-rule=school-sheet-not-found]').count()).toBe(0)
})
