import { usePages } from './browser'
import { inEt, insideWps } from './wps'

const pages = usePages()

test('in WPS the probe prints its table, and the text to send back', async () => {
  const { page } = await pages.open('/wps/probe.html', {}, (fresh) => insideWps(fresh))
  expect(await page.textContent('#state')).toContain('只在一个新建的空白工作簿上')
  await page.click('#run')
  await page.waitForSelector('#state:has-text("试完了")')
  expect(await page.textContent('#state')).toContain('0 项不同或出错')
  const result = await page.inputValue('#result')
  expect(result.split('\n')[0]).toMatch(/^WPS 表格\t12\.0\t16910\tMozilla/)
  expect(result).toContain('as-expected\tskill-mark\t可以\t可以')
  expect(result).toContain('as-expected\tmark-formula\tthe same\tthe same')
  expect(await page.$$eval('#table tr', (rows) => rows.length)).toBe(result.split('\n').length - 1)
  expect(await inEt(page, (et) => et.books.length)).toBe(1)
})

test('elsewhere it says where it belongs, and does nothing', async () => {
  const { page } = await pages.open('/wps/probe.html')
  await page.click('#run')
  expect(await page.textContent('#state')).toContain('这里不是 WPS 表格')
  expect(await page.$$('#table tr')).toEqual([])
})
