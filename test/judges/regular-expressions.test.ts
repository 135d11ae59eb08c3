import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkSync, type Diagnostics } from 'recheck'
import ts from 'typescript'

const SRC = join(__dirname, '../../src')

/**
 * Expressions whose work may grow with a power of the text, and what keeps that text short. All others are linear, whatever they are given;
 * none may be exponential.
 */
const BOUNDED: Readonly<Record<string, string>> = {}

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

/** The expressions that a module puts together when it is loaded. Those that need a browser write all of theirs out. */
function composed(path: string): Expression[] {
  const found: Expression[] = []
  const Original = RegExp
  class Recorded extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      if (typeof pattern === 'string') found.push({ file: nameOf(path), source: this.source, flags: this.flags })
    }
  }
  jest.isolateModules(() => {
    globalThis.RegExp = Recorded as RegExpConstructor
    try {
      jest.requireActual(path)
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

const judged = new Map<string, Diagnostics>()

function judge({ source, flags }: Expression): Diagnostics {
  const key = `/${source}/${flags}`
  const known = judged.get(key)
  if (known) return known
  const diagnostics = checkSync(source, flags, { timeout: 20_000 })
  judged.set(key, diagnostics)
  return diagnostics
}

function complexityOf(expression: Expression): string {
  const diagnostics = judge(expression)
  return diagnostics.status === 'unknown' ? 'unknown' : diagnostics.complexity.type
}

const expressions = files.flatMap(literals)
const ofModules = files.filter((path) => /new RegExp\(/.test(readFileSync(path, 'utf8'))).flatMap(composed)

test('every expression that is written out is linear, or reads short texts only', () => {
  const growing = expressions.filter((one) => complexityOf(one) !== 'safe' && complexityOf(one) !== 'linear')
  const unexplained = growing.filter(({ file, source }) => !(`${file} ${source}` in BOUNDED))
  expect(unexplained.map(({ file, source }) => `${file} ${source}`)).toEqual([])
  expect(growing.filter((one) => complexityOf(one) !== 'polynomial')).toEqual([])
  expect(expressions.length).toBeGreaterThan(200)
})

test('and so is every one that is put together', () => {
  const growing = ofModules.filter((one) => complexityOf(one) !== 'safe' && complexityOf(one) !== 'linear')
  const unexplained = growing.filter(({ file, source }) => !(`${file} ${source}` in BOUNDED))
  expect(unexplained.map(({ file, source }) => `${file} ${source}`)).toEqual([])
  expect(ofModules.length).toBeGreaterThan(10)
})

test('what is explained is there', () => {
  const known = new Set([...expressions, ...ofModules].map(({ file, source }) => `${file} ${source}`))
  expect(Object.keys(BOUNDED).filter((name) => !known.has(name))).toEqual([])
})

test('the judge tells one that runs away', () => {
  expect(complexityOf({ file: '', source: '^(?:全|全市|市)*$', flags: 'u' })).toBe('exponential')
  expect(complexityOf({ file: '', source: '\\s+$', flags: 'u' })).toBe('polynomial')
})
