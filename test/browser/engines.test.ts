import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { check } from '../../src/summary-table/check'
import { WorkbookFile } from '../../src/workbook/file/workbook-file'
import { corpusBytes } from '../taskpane/fixture'
import { HEADINGS, row } from '../balance/school-sheet/books'
import { BUILT, usePages } from './browser'

const pages = usePages()

/** Takes out what is younger than Chromium 87, as the page would find it there. */
function asInChromium87(): void {
  const younger: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group']],
    [Object.getPrototypeOf(Int8Array.prototype) as object, ['at', 'findLast', 'findLastIndex', 'toSorted', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Array, ['fromAsync']],
    [Promise, ['withResolvers', 'try']],
    [AbortSignal, ['timeout', 'any', 'abort']],
    [AbortSignal.prototype, ['throwIfAborted', 'reason']],
    [Crypto.prototype, ['randomUUID']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe']],
    [globalThis, ['structuredClone', 'Iterator', 'reportError', 'scheduler', 'CompressionStream', 'EyeDropper']],
  ]
  for (const [owner, names] of younger) for (const name of names) Reflect.deleteProperty(owner, name)
}

async function openOld(path: string): Promise<Page> {
  const { page } = await pages.open(path, {}, async (fresh) => void (await fresh.addInitScript(asInChromium87)))
  return page
}

/** Point 19 of the clean table. */
const CELL = 'D22'
const EVIDENCE = '《锦州市教师交流轮岗办法》（锦教发〔2018〕5号）。交流轮岗教师312人，占符合条件教师的8.5%。'

test('a workbook is checked in the oldest engine, with evidence that needs the last of several words', async () => {
  const file = new WorkbookFile(corpusBytes('clean.xlsx'))
  await file.edit([{ sheet: (await file.read()).sheets[0].name, cell: CELL, value: EVIDENCE }])
  const { findings } = check(await file.read(), { language: 'zh', today: new Date() })
  const expected = findings.filter(({ severity }) => severity !== 'result').map(({ rule, cell }) => `${rule} ${cell}`)
  expect(expected).toContain(`threshold-contradicted ${CELL}`)

  const page = await openOld('/taskpane.html')
  expect(await page.evaluate(() => 'at' in Array.prototype || 'hasOwn' in Object)).toBe(false)
  const buffer = Buffer.from(file.save())
  await page.setInputFiles('input[type=file]', { name: 'old.xlsx', mimeType: 'application/octet-stream', buffer })
  await page.waitForSelector('[data-verdict]:not([data-verdict=none])')
  const shown = await page.$$eval('[data-rule]', (items) =>
    items.map((item) => `${item.getAttribute('data-rule')} ${item.getAttribute('data-cell')}`),
  )
  expect(shown.sort()).toEqual(expected.sort())
})

test('the sample of school data is judged in the oldest engine', async () => {
  const page = await openOld('/taskpane.html')
  await page.click('[data-action=sample-schools]')
  await page.waitForSelector('[data-stage=junior] [data-indicator] .coefficient')
  expect(await page.textContent('[data-stage=junior] .coefficient')).toMatch(/^0\.\d{3}$/)
})

/** What Excel's page has after the script of the pane. */
const SCRIPTS_OF_FUNCTIONS = [
  ...readFileSync(join(BUILT, 'excel.html'), 'utf8').matchAll(/<script defer src="([^"]+)"/g),
].flatMap(([, src]) => (src === 'taskpane.js' ? [] : [src]))

test('the functions answer in the oldest engine', async () => {
  const page = await openOld('/taskpane.html')
  const answers = await page.evaluate(
    async ({ schools, scripts }) => {
      type Call = (...args: unknown[]) => unknown
      const calls: Record<string, Call> = {}
      const Failure = class extends Error {}
      Object.assign(globalThis, {
        CustomFunctions: {
          associate: (id: string, call: Call) => void (calls[id] = call),
          Error: Failure,
          ErrorCode: {},
        },
        Office: { context: { displayLanguage: 'zh-CN' } },
      })
      for (const src of scripts) {
        const script = document.createElement('script')
        script.src = src
        document.head.append(script)
        await new Promise((resolve) => script.addEventListener('load', resolve))
      }
      return {
        cv: calls.CV([[2], [null], [6]], null, {}),
        schools: calls.SCHOOL_CHECK(schools, null, {}),
        count: calls.COUNTY_COUNT([['古塔区、义县等3个县']]),
        number: calls.DOC_NUMBER('《办法》（锦政发〔2018〕5号）'),
      }
    },
    { schools: [HEADINGS, row('一小'), row('二小')], scripts: SCRIPTS_OF_FUNCTIONS },
  )
  expect(answers).toEqual({
    cv: [[0.5]],
    schools: [expect.any(Array), expect.arrayContaining(['一小', '达标']), expect.arrayContaining(['二小', '达标'])],
    count: 3,
    number: '锦政发〔2018〕5号',
  })
})

/** An engine that lacks one thing that the page needs. */
const LACKING: readonly (readonly [string, () => void])[] = [
  ['Promise.any', () => void Reflect.deleteProperty(Promise, 'any')],
  ['String.prototype.replaceAll', () => void Reflect.deleteProperty(String.prototype, 'replaceAll')],
  ['AbortController', () => void Reflect.deleteProperty(globalThis, 'AbortController')],
  ['inset of CSS', () => void (CSS.supports = () => false)],
]

test.each(LACKING)('an engine without %s is told what to use, and nothing is drawn over that', async (_, remove) => {
  const { page } = await pages.open('/taskpane.html', {}, async (fresh) => void (await fresh.addInitScript(remove)))
  await page.waitForSelector('#root h1')
  await page.waitForLoadState('networkidle')
  expect(await page.textContent('#root h1')).toBe('这个浏览器太旧，打不开本页')
  expect(await page.textContent('#root')).toContain('Safari 15')
  expect(await page.$$eval('#root > *', (parts) => parts.map(({ tagName }) => tagName))).toEqual(['H1', 'P', 'P', 'P'])
})

test('an engine that can do all of that sees nothing of these words', async () => {
  const page = await openOld('/taskpane.html')
  await page.waitForSelector('input[type=file]', { state: 'attached' })
  expect(await page.textContent('#root')).not.toContain('太旧')
})
