// @own-context: it loads modules anew, to hear of the expressions that they make.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'

const SRC = join(__dirname, '../../src')

/**
 * Files with expressions whose work may grow with the square or the cube of a text, and what keeps that text short. All others are linear,
 * whatever they are given; none may be exponential.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'balance/ranges/number-as-text.ts': 'a text with letters is looked at up to 40 characters',
  'balance/school-sheet/header.ts': 'words of a heading, which has at most 500 characters (heading.ts)',
  'balance/school-sheet/heading/brackets.ts': 'a heading has at most 500 characters (heading.ts)',
  'summary-table/documents/number/issuing-code.ts': 'the 20 characters before a number (find-numbers.ts)',
  'summary-table/documents/shares.ts': 'the 80 characters before a percentage',
  'summary-table/documents/title-and-number.ts': 'what stands between a title and its number, 60 characters',
  'summary-table/documents/words-between.ts':
    'what stands between a title and its number, 60 characters, or 16 before a title',
  'workbook/our-functions.ts': 'a formula has at most 8,192 characters',
}

interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** The expressions that the source writes out. */
function literals(path: string): Expression[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Expression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file: nameOf(path), source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The expressions that the modules put together when they are loaded, each with the file that does. */
function composed(paths: readonly string[]): Expression[] {
  const found: Expression[] = []
  const Original = RegExp
  class Recorded extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      const [, file] = /[\\/]src[\\/]([^:)]*)/.exec(new Error().stack ?? '') ?? []
      if (file) found.push({ file: file.split(sep).join('/'), source: this.source, flags: this.flags })
    }
  }
  jest.isolateModules(() => {
    globalThis.RegExp = Recorded as RegExpConstructor
    try {
      for (const path of paths) jest.requireActual(path)
    } finally {
      globalThis.RegExp = Original
    }
  })
  return found
}

const nameOf = (path: string) => relative(SRC, path).split(sep).join('/')

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join(SRC, name))

const keyOf = ({ source, flags }: Omit<Expression, 'file'>) => `/${source}/${flags}`

/**
 * What the judge said of our expressions, each by the SHA-256 of it and its flags. It says the same of the same expression and takes a minute
 * for all of them, so it is asked only for those that are new since. `JUDGE_ANEW=1 npx jest test/judges/regular-expressions` asks it for all,
 * and writes that down; a judge of another version is asked for all, too.
 */
const RECORD = join(__dirname, 'judged-expressions.json')
const JUDGE = (JSON.parse(readFileSync(require.resolve('recheck/package.json'), 'utf8')) as { version: string }).version
const recordKey = (one: Omit<Expression, 'file'>) => createHash('sha256').update(keyOf(one)).digest('hex').slice(0, 24)

function recorded(): Readonly<Record<string, string>> {
  const record = JSON.parse(readFileSync(RECORD, 'utf8')) as { judge: string; verdicts: Record<string, string> }
  return record.judge === JUDGE && process.env.JUDGE_ANEW === undefined ? record.verdicts : {}
}

function writeDown(expressions: readonly Expression[]): void {
  const verdicts = expressions.map((one) => [recordKey(one), complexityOf(one)] as const)
  const sorted = Object.fromEntries(verdicts.sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(RECORD, JSON.stringify({ judge: JUDGE, verdicts: sorted }, null, 2) + '\n')
}

/** How the work of each expression grows: safe, linear, polynomial, exponential or unknown. */
function complexities(expressions: readonly Omit<Expression, 'file'>[]): ReadonlyMap<string, string> {
  const distinct = [...new Map(expressions.map((one) => [keyOf(one), one])).values()]
  const known = recorded()
  const unknown = distinct.filter((one) => !Object.hasOwn(known, recordKey(one)))
  const output = execFileSync(process.execPath, [join(__dirname, 'complexity.mjs')], { input: JSON.stringify(unknown) })
  const found = JSON.parse(output.toString()) as string[]
  const judged = new Map(unknown.map((one, index) => [keyOf(one), found[index]]))
  return new Map(distinct.map((one) => [keyOf(one), judged.get(keyOf(one)) ?? known[recordKey(one)]]))
}

const expressions = files.flatMap(literals)
const ofModules = composed(files.filter((path) => /new RegExp\(/.test(readFileSync(path, 'utf8'))))

const RUNAWAY = { source: '^(?:全|全市|市)*$', flags: 'u' }
const SQUARE = { source: '\\s+$', flags: 'u' }

const judged = complexities([...expressions, ...ofModules, RUNAWAY, SQUARE])
const complexityOf = (one: Omit<Expression, 'file'>) => judged.get(keyOf(one))
if (process.env.JUDGE_ANEW !== undefined) writeDown([...expressions, ...ofModules])

const growing = (all: readonly Expression[]) =>
  all.filter((one) => complexityOf(one) !== 'safe' && complexityOf(one) !== 'linear')

test.each([
  ['written out', expressions, 200],
  ['put together', ofModules, 20],
])('every expression that is %s is linear, or reads short texts only', (_, all, many) => {
  const grow = growing(all)
  expect(grow.filter((one) => complexityOf(one) !== 'polynomial')).toEqual([])
  expect(grow.filter(({ file }) => !(file in BOUNDED))).toEqual([])
  expect(all.length).toBeGreaterThan(many)
})

test('no file is excused that needs no excuse', () => {
  const files = new Set(growing([...expressions, ...ofModules]).map(({ file }) => file))
  expect(Object.keys(BOUNDED).filter((file) => !files.has(file))).toEqual([])
})

test('the judge tells one that runs away', () => {
  expect(complexityOf(RUNAWAY)).toBe('exponential')
  expect(complexityOf(SQUARE)).toBe('polynomial')
})
