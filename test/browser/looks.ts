import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe-core that look at colours; what the others find is the same in all of them. */
export const OF_COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block']

/** How many pixels what is drawn is wider than the window; looked at after a frame, as what follows the size of the window is drawn anew in one. */
export const wider = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  })

/** What axe-core finds, by all its rules or by some. Of the sheet the first rows are enough: the others are like them. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: {
        run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const context = { exclude: ['.sheet tbody tr:nth-child(n + 8)'] }
    const { violations: found } = await axe.run(context, { resultTypes: ['violations'], ...(runOnly && { runOnly }) })
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, rules)
}
