import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startSite, type Site } from '../test/browser/browser'
import { hostOfFile } from '../test/host/file'
import { openPaneIn } from '../test/host/page'

const WORKBOOK = join(__dirname, '../test/corpus/clean.xlsx')
/** Milliseconds that Excel takes to answer one batch. */
const ROUND_TRIP = 50
const ROUNDS = 5

/** Prints how long a person waits from the click on 校验 to the verdict, in the built page, with Excel answering slowly. */
async function main(): Promise<void> {
  const site = await startSite()
  try {
    const first: number[] = []
    const again: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const [cold, warm] = await twoChecks(site)
      first.push(cold)
      again.push(warm)
    }
    process.stdout.write(`first check ${spread(first)}\nchecked again ${spread(again)}\n`)
  } finally {
    await site.close()
  }
}

/** The first and the second check of a pane that has just been opened, in milliseconds. */
async function twoChecks(site: Site): Promise<readonly [number, number]> {
  const host = await hostOfFile(WORKBOOK)
  const { page } = await site.open('/excel.html', {}, (opened) => openPaneIn(opened, host))
  await page.waitForSelector('[data-action=check]:enabled')
  host.delay = ROUND_TRIP
  const times = [await clickToVerdict(page), await clickToVerdict(page)] as const
  await page.context().close()
  return times
}

/** Measured in the page itself, up to the frame in which the verdict is painted. */
function clickToVerdict(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const head = document.querySelector('.head')
        let start = 0
        const observer = new MutationObserver(() => {
          const verdict = head?.getAttribute('data-verdict') ?? 'checking'
          if (verdict === 'checking') return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        if (head) observer.observe(head, { attributes: true, attributeFilter: ['data-verdict'] })
        start = performance.now()
        document.querySelector<HTMLButtonElement>('[data-action=check]')?.click()
      }),
  )
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round)
  return `${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]} to ${sorted[sorted.length - 1]})`
}

void main()
