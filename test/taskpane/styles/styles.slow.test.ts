import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesOf } from './css'
import { unknownIn } from './support'

const ROOT = join(__dirname, '../../..')
/** As they are written, and as they are served, where they have been built. */
const SHEETS = ['src/taskpane/styles', 'dist/web']
  .filter((folder) => existsSync(join(ROOT, folder)))
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.css'))

/** What an engine that does not know it passes over, and nothing is lost but looks. */
const HARMLESS = new Set([
  // High contrast themes of Windows, from Chromium 89; there was no answer to them before.
  '@media (forced-colors)',
  'forced-color-adjust',
  'forced-color-adjust: none',
  // Safari before 15.4 draws its own ring around what has the focus.
  ':focus-visible',
  // The line under what is new in a text is thin.
  'text-decoration-thickness',
  // A bar is seen below what can be pushed sideways.
  'scrollbar-width',
  'scrollbar-width: none',
])

const unknown = (css: string) => rulesOf(css).flatMap(unknownIn)

test.each(SHEETS)('%s has nothing that the oldest engines let in do not know', (name) => {
  const found = unknown(readFileSync(join(ROOT, name), 'utf8'))
  expect(found.filter((what) => !HARMLESS.has(what))).toEqual([])
})

test.each([
  ['a:has(b) { color: red }', [':has']],
  ['a { background: color-mix(in srgb, red, blue) }', ['color-mix()']],
  ['a { background: red; background: color-mix(in srgb, red, blue) }', []],
  ['a { background: red; background: color-mix(in srgb, var(--a), blue) }', ['color-mix()']],
  ['a { inset: 0 }', []],
  ['a { height: 100dvh }', ['dvh']],
  ['a { text-wrap: balance }', ['text-wrap', 'text-wrap: balance']],
  ['@container (width > 1px) { a { color: red } }', ['@container']],
  ['@layer base { a { color: red } }', ['@layer']],
  ['@media (forced-colors: active) { a { color: red } }', ['@media (forced-colors)']],
  ['@supports (inset: 0) { a { accent-color: red } }', []],
  ['a { accent-color: red; background: url("data:image/svg+xml;a{b}") }', ['accent-color']],
])('%s: %j', (css, expected) => {
  expect(unknown(css)).toEqual(expected)
})
