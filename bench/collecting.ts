import type { Page } from 'playwright-core'
import { startSite } from '../test/browser/browser'
import { fileOf } from '../test/roll-up/manners'
import { tableOf, TIELING } from '../test/roll-up/round'

const FILES = 100

/**
 * Prints how long 收表 lets a person wait in the built page for a hundred files: from the choice to the first line, to the last, and the longest
 * that the page could not answer meanwhile.
 */
async function main(): Promise<void> {
  const files = Array.from({ length: FILES }, (_, index) => {
    const county = TIELING[index % TIELING.length]
    const bytes = fileOf(tableOf({ unit: `铁岭市${county}教育局` }))
    return { name: `${county}-${index}.xlsx`, mimeType: '', buffer: Buffer.from(bytes) }
  })
  const site = await startSite()
  try {
    const { page } = await site.open('/taskpane.html', { locale: 'zh-CN' })
    await page.click('[data-action=round]')
    await page.waitForSelector('[data-input=round-files]', { state: 'attached' })
    await watch(page)
    await page.setInputFiles('[data-input=round-files]', files)
    await page.waitForFunction((count) => document.querySelectorAll('[data-reading=false] [data-file]').length === count, FILES) // prettier-ignore
    const { start, first, longest, now } = await page.evaluate(() => ({
      ...(window as unknown as { times: Times }).times,
      now: performance.now(),
    }))
    process.stdout.write(
      `${FILES} files: first line ${Math.round(first - start)} ms (limit 1000), all ${Math.round(now - start)} ms, ` +
        `longest without an answer ${Math.round(longest)} ms\n`,
    )
  } finally {
    await site.close()
  }
}

/** Milliseconds of performance.now(); longest: of one task. */
interface Times {
  start: number
  first: number
  longest: number
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: Times = { start: 0, first: 0, longest: 0 }
    Object.assign(window, { times })
    const input = document.querySelector('[data-input=round-files]')
    input?.addEventListener('change', () => (times.start = performance.now()), true)
    new MutationObserver(() => {
      if (times.first === 0 && document.querySelector('[data-file]')) times.first = performance.now()
    }).observe(document.body, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
  })
}

void main()
