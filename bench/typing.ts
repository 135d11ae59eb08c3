import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { cellKey, columnName, parseCell } from '../src/grid/address'
import { rowsForm } from '../src/grid/form/rows-form'
import { workbookWithForms } from '../src/workbook/xlsx/write/form/forms'
import { startSite, type Site } from '../test/browser/browser'
import { EventNumber } from '../test/host/events'
import { hostOfFile } from '../test/host/file'
import { openPaneIn } from '../test/host/page'

const DEFECTS = join(__dirname, '../test/corpus/defects.xlsx')
const CLEAN = join(__dirname, '../test/corpus/clean.xlsx')
/** Milliseconds that Excel takes to answer one batch. */
const ROUND_TRIP = 50
/** Milliseconds of stillness that end the typing (src/taskpane/actions/follow.ts). */
const PAUSE = 300
const ROUNDS = 7
const KEYS = 40
const SCROLLS = 120
/** Of a step of scrolling: a turn of the wheel is a hundred, over several frames. */
const PIXELS = 60

/**
 * Prints, in the built page: how long after the end of typing in Excel the new verdict is on screen, how long a keystroke takes in the page's
 * editor until it is painted, and how long the page works (of processor time, all of two frames) for a step of scrolling a sheet of 1,000 rows
 * and 40 columns.
 */
async function main(): Promise<void> {
  const site = await startSite()
  try {
    print('pause → verdict in Excel, limit 150 ms', await verdicts(site))
    print('keystroke → painted on the page', await keystrokes(site))
    print('step of scrolling, limit 16.7 ms', await scrolling(site))
  } finally {
    await site.close()
  }
}

async function verdicts(site: Site): Promise<number[]> {
  const host = await hostOfFile(DEFECTS)
  const { page } = await site.open('/excel.html', {}, (opened) => openPaneIn(opened, host))
  await page.click('[data-action=check]:enabled')
  await page.waitForSelector('[data-live=on]')
  host.delay = ROUND_TRIP
  const [sheet] = host.workbook.sheets
  const { row, column } = parseCell('G4')!
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // Blank and filled by turns: each changes the verdict.
    const value = round % 2 === 0 ? '' : '规财科'
    sheet.cells.set(cellKey(row, column), { value, formula: null })
    const changed = nextVerdict(page)
    host.workbook.emit(EventNumber.changed, {
      worksheetId: sheet.id,
      address: 'G4',
      changeType: 'RangeEdited',
      source: 'Local',
    })
    times.push((await changed) - PAUSE)
  }
  await page.context().close()
  return times
}

/** Milliseconds until the head says another number of errors, up to the frame in which that is painted. */
function nextVerdict(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const observer = new MutationObserver(() => {
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        const head = document.querySelector('.head')
        if (head) observer.observe(head, { attributes: true, attributeFilter: ['data-errors'] })
      }),
  )
}

async function keystrokes(site: Site): Promise<number[]> {
  const { page } = await site.open('/taskpane.html')
  await page.setInputFiles('input[type=file]', DEFECTS)
  await page.waitForSelector('[data-verdict=errors]')
  await page.click('td[data-address=G8]')
  await page.keyboard.press('F2')
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now()
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)))
      },
      true,
    )
  })
  for (let key = 0; key < KEYS; key++) await page.keyboard.press('a')
  const times = await page.evaluate(async (keys) => {
    const { times: measured } = window as unknown as { times: number[] }
    while (measured.length < keys) await new Promise(requestAnimationFrame)
    return measured
  }, KEYS)
  await page.context().close()
  return times
}

async function scrolling(site: Site): Promise<number[]> {
  const rows = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => `${columnName(column)}${row + 1}`),
  )
  const { bytes } = workbookWithForms(readFileSync(CLEAN), [rowsForm('大表', rows)])
  const { page } = await site.open('/taskpane.html')
  await page.setInputFiles('input[type=file]', { name: '大表.xlsx', mimeType: '', buffer: Buffer.from(bytes) })
  await page.click('.sheet-tabs >> text=大表')
  await page.waitForSelector('td[data-address=A1]')
  const devtools = await page.context().newCDPSession(page)
  // Of the page's own thread, so that whatever else the machine does counts less.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const times: number[] = []
  let before = await worked()
  for (let step = 1; step <= SCROLLS; step++) {
    await page.evaluate(scrollTo, step * PIXELS)
    const now = await worked()
    times.push(now - before)
    before = now
  }
  await page.context().close()
  return times
}

/** Scrolls the sheet, and waits until that is painted. */
function scrollTo(top: number): Promise<void> {
  document.querySelector('.sheet-scroll')?.scrollTo(0, top)
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)
  process.stdout.write(`${what}: ${at(0.5)} ms (median), ${at(0.95)} ms (19 of 20), ${at(1)} ms (longest)\n`)
}

void main()
