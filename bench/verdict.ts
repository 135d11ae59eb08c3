import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startSite, type Site } from '../test/browser/browser'
import { hostOfFile } from '../test/host/file'
import { openPaneIn } from '../test/host/page'

const WORKBOOK = join(__dirname, '../test/corpus/clean.xlsx')
/** Milliseconds that Excel takes to answer one batch. */
const ROUND_TRIP = 50
const ROUNDS = 5

/**
 * Prints how long a person waits in the built page, with Excel answering slowly: until the pane can be used and functions answer, and from the
 * click on 校验 to the verdict.
 */
async function main(): Promise<void> {
  const site = await startSite()
  try {
    const rounds: Waits[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await waits(site))
    for (const what of WAITS) process.stdout.write(`${what} ${spread(rounds.map((round) => round[what]))}\n`)
  } finally {
    await site.close()
  }
}

const WAITS = ['pane usable and functions answer', 'first check', 'checked again'] as const
type Waits = Readonly<Record<(typeof WAITS)[number], number>>

/** How long a pane that is opened lets a person wait, in milliseconds. */
async function waits(site: Site): Promise<Waits> {
  const host = await hostOfFile(WORKBOOK)
  host.delay = ROUND_TRIP
  const start = performance.now()
  const { page } = await site.open('/excel.html', {}, (opened) => openPaneIn(opened, host))
  await page.waitForSelector('[data-action=check]:enabled')
  await page.evaluate(() => window.calculate('CV'))
  const ready = performance.now() - start
  const [first, again] = [await clickToVerdict(page), await clickToVerdict(page)]
  await page.context().close()
  return { 'pane usable and functions answer': ready, 'first check': first, 'checked again': again }
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
