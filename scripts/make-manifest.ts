import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const MANIFEST = join(__dirname, '../manifest.xml')
/** Where `npm run excel` serves the add-in while it is being worked on. */
const OWN_BASE = 'https://localhost:3000'
/** What "Url" in the manifest's schema allows. */
const LONGEST_URL = 2048
/** What the build makes for Excel besides the page; it names addresses of its own. */
const METADATA = ['functions.json', 'functions.en-US.json'].map((name) =>
  join(__dirname, '../dist/web/functions', name),
)
const HELP_ADDRESS = /("helpUrl": ")https:[^"]*?(?=\/assets\/help\/)/g
const USAGE = 'npm run manifest -- --base-url https://host/path [--out dist/manifest.xml]'

/** The manifest for an office's own server: every address replaced, all else, the id above all, as it is. */
export function manifestFor(manifest: string, baseUrl: string): string {
  const base = checkedBase(baseUrl)
  // The new address goes into XML and must not be taken for a replacement pattern.
  return manifest.replaceAll(OWN_BASE, () => base.replaceAll('&', '&amp;'))
}

/** What in the manifest is there for the functions only. */
const FOR_FUNCTIONS = [
  /\s*<Set Name="CustomFunctionsRuntime"[^>]*>/,
  /\s*<AllFormFactors>[^]*?<\/AllFormFactors>/,
  /\s*<bt:(Url|String) id="Functions\.[^>]*?(?:\/>|>[^]*?<\/bt:\1>)/g,
]

/**
 * A manifest of the pane and the ribbon alone. Where Excel does not take an add-in's functions (from a shared folder: OfficeDev/office-js
 * 6824, 6126) it takes this one.
 */
export function withoutFunctions(manifest: string): string {
  return FOR_FUNCTIONS.reduce((text, part) => text.replace(part, ''), manifest)
}

/** The metadata without a function, for an Excel that refuses its name. */
export function metadataWithout(metadata: string, id: string): string {
  const { functions, ...options } = JSON.parse(metadata) as { functions: { id: string }[] }
  return `${JSON.stringify({ ...options, functions: functions.filter((each) => each.id !== id) }, null, 2)}\n`
}

/** The metadata of the functions for the same server: Excel opens their help pages by full addresses. */
export function metadataFor(metadata: string, baseUrl: string): string {
  const base = JSON.stringify(checkedBase(baseUrl)).slice(1, -1)
  return metadata.replace(HELP_ADDRESS, (_, field: string) => field + base)
}

function checkedBase(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null
  if (!url) throw new Error(`这不是一个网址：${baseUrl}\nNot a web address: ${baseUrl}`)
  if (url.protocol !== 'https:') {
    throw new Error(`加载项必须放在 https 网址下：${baseUrl}\nAn add-in must be served over https: ${baseUrl}`)
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(
      `网址里不能有 ?、# 或用户名：${baseUrl}\nThe address must have no query, fragment or user name: ${baseUrl}`,
    )
  }
  const base = url.href.replace(/\/+$/, '')
  if (base.length > LONGEST_URL / 2) throw new Error(`网址太长：${baseUrl}\nThe address is too long: ${baseUrl}`)
  return base
}

function main(): void {
  const options = { 'base-url': { type: 'string' }, out: { type: 'string', default: 'dist/manifest.xml' } } as const
  const { 'base-url': baseUrl, out } = parseArgs({ options }).values
  if (!baseUrl) throw new Error(`请用 --base-url 写明服务器网址。\nSay where the add-in is served: ${USAGE}`)
  const manifest = manifestFor(readFileSync(MANIFEST, 'utf8'), baseUrl)
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, manifest)
  console.log(out)
  for (const file of METADATA.filter(existsSync)) writeFileSync(file, metadataFor(readFileSync(file, 'utf8'), baseUrl))
}

if (require.main === module) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
