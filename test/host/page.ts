import { buildSync } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { EventMessage } from './events'
import type { WorkbookHost } from './host'
import { CLIENT_PATH } from './node'
import { CURRENT_EXCEL, type OfficeProfile } from './office'
import type { Batch } from './protocol'

/**
 * Makes a page believe it is a task pane of Excel, wherever it loads `officeScript()` for office.js: it is connected to the host, which stays here in
 * Node, so that what the pane does is seen in `host.workbook` at once. Call before the page is opened. What it gives disconnects them.
 */
export async function openPaneIn(
  page: Page,
  host: WorkbookHost,
  profile: Partial<OfficeProfile> = {},
): Promise<() => Promise<void>> {
  const put = [
    await page.exposeFunction('answerBatch', (batch: string) => host.answer(JSON.parse(batch) as Batch)),
    await page.addInitScript(`window.hostProfile = ${JSON.stringify({ ...CURRENT_EXCEL, ...profile })}`),
  ]
  host.events.deliver = (message) => void deliver(page, message)
  return async () => {
    host.events.deliver = () => {}
    for (const each of put) await each.dispose()
  }
}

/**
 * Clicks a ribbon button as soon as office.js is there, and waits until the command says that it is done. An action that is not associated
 * by then is lost: Excel does nothing, and the click never ends.
 */
export async function pressRibbonAtOnce(page: Page, action: string): Promise<void> {
  await page.waitForFunction(() => 'ribbon' in window)
  await page.evaluate(
    (id) => new Promise<void>((resolve) => window.ribbon.commands.get(id)?.({ completed: resolve })),
    action,
  )
}

/** Runs a ribbon command in the page and waits until it says it is done. */
export async function pressRibbon(page: Page, action: string): Promise<void> {
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve, reject) => {
        const command = window.ribbon.commands.get(id)
        if (command) command({ completed: resolve })
        else reject(new Error(`no ribbon command ${id}`))
      }),
    action,
  )
}

async function deliver(page: Page, message: EventMessage): Promise<void> {
  if (!page.isClosed()) await page.evaluate((sent) => window.deliverEvent(sent), message)
}

let script: string | undefined

/** What stands for office.js: the client as it is delivered (the debug form is twice as long to load), and our side of it. */
export function officeScript(): string {
  return (script ??= clientAndPage())
}

function clientAndPage(): string {
  const client = readFileSync(CLIENT_PATH.replace('.debug.js', '.js'), 'utf8')
  const built = buildSync({ entryPoints: [join(__dirname, 'in-page.ts')], bundle: true, write: false, format: 'iife' })
  return `${client}\n${built.outputFiles[0].text}`
}
