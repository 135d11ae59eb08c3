import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleNamesModule, rulesPage } from '../../scripts/make-rules-page'
import { TABLE_RULES, WORKBOOK_RULES } from '../../src/summary-table/rules'

const page = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')

it('docs/rules.md is the page that the rules make', () => {
  expect(page).toBe(rulesPage())
})

it('the type of their names has all of them', () => {
  const names = readFileSync(join(__dirname, '../../src/findings/rule-names.ts'), 'utf8')
  expect(names).toBe(ruleNamesModule())
})

it('every rule has a section of its own, in both languages', () => {
  for (const { name, texts } of [...WORKBOOK_RULES, ...TABLE_RULES]) {
    const [, section] = page.split(`\n## ${name}\n`)
    expect(section).toContain(texts.zh.about)
    expect(section).toContain(texts.en.about)
  }
})

it('names are unique and made of small words', () => {
  const names = [...WORKBOOK_RULES, ...TABLE_RULES].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/)
})
