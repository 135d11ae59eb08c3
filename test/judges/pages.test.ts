import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { globSync } from 'tinyglobby'
import { scripts } from '../../package.json'
import { ALL_RULES } from '../../src/report/catalogue'

const ROOT = join(__dirname, '../..')
const OF_THE_PROJECT = /^(?:src|test|docs|scripts|bench|assets)\/[^…*]*[^…*/]\/?$/

/** What is written by people: docs/rules.md and docs/functions are made from the code. */
const MADE = ['node_modules', 'dist', 'docs/functions', 'docs/rules.md']
const PAGES = globSync('**/*.md', { cwd: ROOT, ignore: MADE })

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8')

/** What stands in `…` on a page, word by word. */
const wordsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(' '))

it.each(PAGES)('%s names files that are there', (page) => {
  const text = textOf(page)
  const named = wordsIn(text).filter((word) => OF_THE_PROJECT.test(word))
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to = '']) => join(dirname(page), to))
  expect([...named, ...linked].filter((path) => !existsSync(join(ROOT, normalize(path))))).toEqual([])
})

it.each(PAGES)('%s names scripts that npm runs', (page) => {
  const named = [...textOf(page).matchAll(/npm run ([a-z][\w:]*)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

it.each(PAGES)('%s calls rules by their names', (page) => {
  const names: ReadonlySet<string> = new Set(ALL_RULES.map(({ name }) => name))
  const subjects = new Set([...names].map((name) => name.split('-', 1)[0]))
  // office-addin-… are Microsoft's packages.
  const called = wordsIn(textOf(page)).filter((word) => /^(?!office-addin)[a-z]+(?:-[a-z]+)+$/.test(word))
  const meant = called.filter((word) => subjects.has(word.split('-', 1)[0] ?? ''))
  expect(meant.filter((word) => !names.has(word))).toEqual([])
})
