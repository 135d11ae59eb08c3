import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import esx from 'eslint-plugin-es-x'
import { Linter } from 'eslint'
import { SYNTAX } from '../../scripts/engines'

const BUILT = join(__dirname, '../../dist/web')
/** Our own scripts; office.js is Microsoft's, and stays as it is. */
const SCRIPTS = existsSync(BUILT)
  ? readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.js') && !/^(?:office|assets)\b/.test(path),
    )
  : []

/** Built-ins of later years whose names are not also those of something else in a minified script. */
const RULES = [
  'no-array-prototype-findlast-findlastindex',
  'no-array-prototype-toreversed',
  'no-array-prototype-tosorted',
  'no-array-prototype-tospliced',
  'no-object-hasown',
  'no-object-groupby',
  'no-map-groupby',
  'no-promise-withresolvers',
  'no-array-fromasync',
  'no-string-prototype-iswellformed-towellformed',
]

function faultsOf(code: string): string[] {
  const linter = new Linter()
  const messages = linter.verify(code, {
    plugins: { 'es-x': esx },
    settings: { 'es-x': { aggressive: true } },
    languageOptions: { ecmaVersion: Number(SYNTAX.slice(2)) as 2020, sourceType: 'script' },
    rules: {
      ...Object.fromEntries(RULES.map((rule) => [`es-x/${rule}`, 'error'])),
      'no-restricted-syntax': ['error', "CallExpression[callee.property.name='at'][arguments.length=1]"],
    },
  })
  return messages.map(({ message, line, column }) => `${line}:${column} ${message}`)
}

if (SCRIPTS.length > 0) {
  test.each(SCRIPTS)('the built script %s needs no engine younger than the oldest that is let in', (path) => {
    expect(faultsOf(readFileSync(join(BUILT, path), 'utf8'))).toEqual([])
  })
}

test.each([
  ['a ??= b', 1],
  ['class A { #b = 1 }', 1],
  ['[1].at(-1)', 1],
  ['Object.hasOwn({}, "a")', 1],
  ['[1].findLast((x) => x)', 1],
  ['a?.b ?? c; ["b"].flatMap((x) => x); "a".replaceAll("a", "b")', 0],
])('%s has %d faults', (code, count) => {
  expect(faultsOf(code)).toHaveLength(count)
})
