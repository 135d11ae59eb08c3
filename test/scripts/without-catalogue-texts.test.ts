import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import withoutCatalogueTexts from '../../scripts/without-catalogue-texts'
import { TABLE_RULES } from '../../src/summary-table/rules'

const FOLDER = join(__dirname, '../../src/summary-table/rules')

const inPage = (source: string): string => withoutCatalogueTexts.call({ resourcePath: 'rule.ts' }, source)

it('leaves out title and about of both languages, whatever stands between and behind them', () => {
  const texts = "{ title: 'a, b', about:\n 'c' + `}`, message: ({ title }) => `《${title}》`, hint: () => '' }"
  const kept = inPage(`const rule = { texts: { zh: ${texts}, en: { message: () => '', hint: () => '', about: 'd' } } }`)
  expect(kept.replace(/\s+/g, ' ')).toBe(
    "const rule = { texts: { zh: { message: ({ title }) => `《${title}》`, hint: () => '' }, en: { message: () => '', hint: () => '',} } }",
  )
})

it('leaves a title alone that is none of the texts', () => {
  const source =
    "const rule = { texts: { zh: { hint: () => say({ title: 'a' }) } }, facts: { title: 'a', about: 'b' } }"
  expect(inPage(source)).toBe(source)
})

it.each(TABLE_RULES.map(({ name }) => name).filter((name) => !name.endsWith('-empty')))(
  'keeps the rest of %s a program',
  (name) => {
    const { diagnostics, outputText } = ts.transpileModule(inPage(readFileSync(join(FOLDER, `${name}.ts`), 'utf8')), {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES2020 },
    })
    expect(diagnostics).toEqual([])
    expect(outputText).toContain('message')
  },
)
