import { buildSync } from 'esbuild'
import { join } from 'node:path'
import { usePages } from './browser'

const pages = usePages()

/** A pretended WPS, as its pages find it. */
const WPS = buildSync({
  stdin: {
    contents: `import { FakeEt } from './fake-et'\nconst et = new FakeEt()\nwindow.et = et\nwindow.wps = { EtApplication: () => et, ApiEvent: et.events }`,
    resolveDir: join(__dirname, '../wps'),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
}).outputFiles[0].text

test('in WPS the probe prints its table, and the text to send back', async () => {
  const { page } = await pages.open('/wps/probe.html', {}, async (fresh) => void (await fresh.addInitScript(WPS)))
  expect(await page.textContent('#state')).toContain('只在一个新建的空白工作簿上')
  await page.click('#run')
  await page.waitForSelector('#state:has-text("试完了")')
  expect(await page.textContent('#state')).toContain('0 项不同或出错')
  const result = await page.inputValue('#result')
  expect(result.split('\n')[0]).toMatch(/^WPS 表格\t12\.0\t16910\tMozilla/)
  expect(result).toContain('as-expected\tmark-formula\tthe same\tthe same')
  expect(await page.$$eval('#table tr', (rows) => rows.length)).toBe(result.split('\n').length - 1)
  expect(await page.evaluate(() => (window as unknown as { et: { books: unknown[] } }).et.books.length)).toBe(1)
})

test('elsewhere it says where it belongs, and does nothing', async () => {
  const { page } = await pages.open('/wps/probe.html')
  await page.click('#run')
  expect(await page.textContent('#state')).toContain('这里不是 WPS 表格')
  expect(await page.$$('#table tr')).toEqual([])
})
