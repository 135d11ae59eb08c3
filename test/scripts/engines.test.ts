import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type AnyNode } from 'acorn'
import { SYNTAX } from '../../scripts/engines'

const BUILT = join(__dirname, '../../dist/web')
/** Our own scripts; office.js is Microsoft's, and stays as it is. */
const SCRIPTS = existsSync(BUILT)
  ? readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.js') && !/^(?:office|assets)\b/.test(path),
    )
  : []

/** Built-ins of later years whose names are not also those of something else in a minified script, whatever they are asked of. */
const LATER = new Set([
  'findLast',
  'findLastIndex',
  'toReversed',
  'toSorted',
  'toSpliced',
  'withResolvers',
  'fromAsync',
  'isWellFormed',
  'toWellFormed',
])
/** The same of names that others have too. */
const LATER_OF: Readonly<Record<string, readonly string[]>> = { Object: ['hasOwn', 'groupBy'], Map: ['groupBy'] }

/** What a script has that the oldest engines do not know: syntax of later years ends the reading of it. */
function faultsOf(code: string): string[] {
  const faults: string[] = []
  try {
    const program = parse(code, { ecmaVersion: Number(SYNTAX.slice(2)) as 2020, sourceType: 'script' })
    const open: AnyNode[] = [program]
    for (let node = open.pop(); node; node = open.pop()) {
      const name = laterBuiltIn(node)
      if (name !== null) faults.push(`${node.start} ${name}`)
      for (const part of Object.values(node) as unknown[]) {
        for (const child of Array.isArray(part) ? (part as unknown[]) : [part]) if (isNode(child)) open.push(child)
      }
    }
  } catch (error) {
    faults.push((error as SyntaxError).message)
  }
  return faults
}

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value

function laterBuiltIn(node: AnyNode): string | null {
  // [1].at(-1); what has more arguments, or none, is something else.
  const asked = node.type === 'CallExpression' && node.arguments.length === 1 ? node.callee : node
  if (asked.type !== 'MemberExpression' || asked.property.type !== 'Identifier' || asked.computed) return null
  const { name } = asked.property
  if (asked !== node) return name === 'at' ? name : null
  const isOf = asked.object.type === 'Identifier' && LATER_OF[asked.object.name]?.includes(name)
  return LATER.has(name) || isOf ? name : null
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
  ['Map.groupBy([], (x) => x)', 1],
  ['a.groupBy(b); a.at()', 0],
  ['a?.b ?? c; ["b"].flatMap((x) => x); "a".replaceAll("a", "b")', 0],
])('%s has %d faults', (code, count) => {
  expect(faultsOf(code)).toHaveLength(count)
})
