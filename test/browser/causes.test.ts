import { usePages } from './browser'
import { ALL, LACKING, openSlips, savedCells } from './slips'

const pages = usePages()

const MISSING = '[data-cause="county-missing:凌海市"]'

test('the list is one of causes: each says how many places it has, and has them', async () => {
  const page = await openSlips(pages)
  const counted = await page.$$eval('[data-cause]', (causes) =>
    causes.map((cause) => {
      const places = [...cause.querySelectorAll('[data-rule]'), ...(cause.matches('[data-rule]') ? [cause] : [])]
      return [cause.getAttribute('data-cause'), Number(cause.getAttribute('data-count')), places.length]
    }),
  )
  expect(counted.filter(([, said, places]) => said !== places)).toEqual([])
  expect(counted[0]).toEqual(['county-missing:凌海市', 36, 36])
  const head = page.locator('.head[data-verdict]')
  expect(await head.getAttribute('data-causes')).toBe(String(counted.length))
  expect(await head.getAttribute('data-errors')).toBe('42')
})

test('a cause with several places in one cell has that cell as a link', async () => {
  const page = await openSlips(pages)
  await page.click('td[data-address=D7]')
  await page.keyboard.insertText('《锦州市甲办法》（锦教发[2018]5号）、《锦州市乙办法》（锦教发[2018]5号）')
  await page.keyboard.press('Enter')
  // What is looked at is open, with a link at each place.
  await page.click('[data-rule=county-unknown] [data-action=jump]')
  const cause = '[data-rule=document-number-malformed]'
  await page.click(`[data-count="2"]:has(${cause}) .cause-actions [data-action=jump]`)
  await page.waitForSelector('td.target[data-address=D7]')
})

test('one of two ways out is taken in every chosen place, and taken back in one step', async () => {
  const page = await openSlips(pages)
  await page.click(`${MISSING} .cause-title`)
  await page.uncheck(`${MISSING} [data-cell=F4] input`)
  await page.click(`${MISSING} [data-choice=unachieved]`)
  await page.waitForSelector(`${MISSING}[data-count="1"]`)
  expect(await savedCells(page, 'F4', 'F7', 'F39', 'E7')).toEqual(['无', '凌海市', '凌海市', LACKING])
  await page.click('[data-action=undo]')
  await page.waitForSelector(`${MISSING}[data-count="36"]`)
  expect(await savedCells(page, 'F7', 'F39')).toEqual(['无', '无'])
  await page.click(`${MISSING} [data-choice=achieved]`)
  await page.waitForSelector(MISSING, { state: 'detached' })
  expect(await savedCells(page, 'E7', 'F7')).toEqual([ALL, '无'])
})

test('a zone becomes a county of the roster, or leaves the lists', async () => {
  const page = await openSlips(pages)
  const zone = '[data-cause="zone-in-some-rows:松山新区"]'
  await page.click(`${zone} [data-choice=county]`)
  await page.waitForSelector('[data-cause="county-missing:松山新区"]')
  await page.click('.notice [data-action=undo]')
  await page.click(`${zone} [data-choice=no-county]`)
  await page.waitForSelector(zone, { state: 'detached' })
  expect(await savedCells(page, 'E47')).toEqual([ALL])
})

test('the correction of a cause is shown first, and only what is left checked is made', async () => {
  const page = await openSlips(pages)
  const separators = '[data-cause=list-separator]'
  await page.click(`${separators} [data-action=fix-cause]`)
  await page.waitForSelector('.preview')
  await page.uncheck('.preview-item:has-text("E6") input')
  await page.click('[data-action=apply]')
  await page.waitForSelector(`${separators}[data-count="1"]`)
  expect(await savedCells(page, 'E5', 'E6')).toEqual([LACKING, LACKING.split('、').join('；')])
})

test('Escape closes the preview, and nothing was done', async () => {
  const page = await openSlips(pages)
  await page.click('[data-action=fix-all]')
  await page.waitForSelector('.preview h2:focus')
  await page.keyboard.press('Escape')
  await page.waitForSelector('[data-cause]')
  expect(await page.isDisabled('[data-action=undo]')).toBe(true)
})

test('filters and words narrow the list, and say when nothing is left', async () => {
  const page = await openSlips(pages)
  const causes = (): Promise<(string | null)[]> =>
    page.$$eval('[data-cause]', (items) => items.map((item) => item.getAttribute('data-cause')))
  await page.click('[data-filter=warning]')
  expect(await causes()).toEqual(['list-separator', 'evidence-denies:正在制定', 'zone-in-some-rows:松山新区'])
  await page.fill('[role=searchbox]', '松山')
  expect(await causes()).toEqual(['zone-in-some-rows:松山新区'])
  await page.fill('[role=searchbox]', '没有这样的话')
  await page.waitForSelector('.empty')
  await page.fill('[role=searchbox]', '')
  await page.click('[data-filter=all]')
  await page.selectOption('.chips select', '6')
  expect(await causes()).toEqual(['office-empty'])
})

test('a reason stands for every place of a cause', async () => {
  const page = await openSlips(pages)
  await page.click('[data-cause=list-separator] [data-action=waive]')
  await page.fill('.waiver-form textarea', '照上级来文填写')
  await page.fill('.waiver-form input', '李强')
  await page.click('.waiver-form [type=submit]')
  await page.click('[data-filter=waived]')
  await page.waitForSelector('[data-cause=list-separator][data-count="2"]')
  await page.click('[data-cause=list-separator] .cause-title')
  expect(await page.$$eval('.finding-waiver', (notes) => notes.length)).toBe(2)
})

test('at 340 × 700 the first cause begins above 200, and at 1366 × 768 six causes are in sight', async () => {
  const narrow = await openSlips(pages, { viewport: { width: 340, height: 700 } })
  expect((await narrow.locator('[data-cause]').first().boundingBox())!.y).toBeLessThan(200)
  const wide = await openSlips(pages)
  const bottoms = await wide.$$eval('[data-cause]', (items) =>
    items.map((item) => item.getBoundingClientRect().bottom).filter((bottom) => bottom <= window.innerHeight),
  )
  expect(bottoms.length).toBeGreaterThanOrEqual(6)
})
