import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'

const ASSETS = join(__dirname, '../assets')

/** The sizes Office asks for: all of them for the add-in itself, the required ones for a button. */
const SIZES: Record<string, readonly number[]> = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80],
  check: [16, 32, 80],
  mark: [16, 32, 80],
  clear: [16, 32, 80],
  pane: [16, 32, 80],
}

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function render(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  try {
    const page = await browser.newPage()
    mkdirSync(join(ASSETS, 'icons'), { recursive: true })
    for (const [name, sizes] of Object.entries(SIZES)) {
      const svg = readFileSync(join(ASSETS, `${name}.svg`), 'utf8')
      for (const size of sizes)
        writeFileSync(join(ASSETS, 'icons', `${name}-${size}.png`), await render(page, svg, size))
    }
  } finally {
    await browser.close()
  }
}

void main()
