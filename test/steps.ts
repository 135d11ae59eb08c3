import { join, sep } from 'node:path'
import ts from 'typescript'

/** The count, which the code of `src` reaches by this name. */
const COUNT = 'countOfSteps'
const count = { steps: 0 }
Object.assign(globalThis, { [COUNT]: count })

// The first import of a test: our own code that is loaded from now on counts, and what other files of tests have loaded is loaded anew.
forgetOurs()
const { '.ts': load } = require.extensions
require.extensions['.ts'] = (module, path) => {
  const counting: typeof module & { _compile?(code: string, path: string): unknown } = module
  const compile = counting._compile
  if (compile && isOurs(path)) counting._compile = (code, from) => compile.call(module, withCounts(code), from)
  load?.(module, path)
}
// The files that this process runs later need no code that counts.
afterAll(() => {
  require.extensions['.ts'] = load
  forgetOurs()
})

/** What makes fixtures in `scripts` is handed our code once, when it is loaded. */
function forgetOurs(): void {
  for (const path of Object.keys(require.cache)) if (isOurs(path) || isScript(path)) delete require.cache[path]
}

/** Whether a module is our own code. */
function isOurs(path: string): boolean {
  return isIn('src', path)
}

function isScript(path: string): boolean {
  return isIn('scripts', path)
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(join(__dirname, '..', folder) + sep)
}

/**
 * How many steps a work takes in our own code: how often it enters a function or the body of a loop. A number of the work alone, the same on any machine. What the
 * language does by itself (a search in a text, an expression) is one step.
 */
export function steps(work: () => void): number {
  const before = count.steps
  work()
  return count.steps - before
}

/** The code, each of whose functions and loops counts as it is entered. Its lines stay where they are. */
function withCounts(code: string): string {
  let counting = ''
  let copied = 0
  const insert = (at: number, text: string) => {
    counting += code.slice(copied, at) + text
    copied = at
  }
  const visit = (node: ts.Node): void => {
    const body = bodyOf(node)
    if (!body) return ts.forEachChild(node, visit)
    const isExpression = ts.isArrowFunction(node) && !ts.isBlock(body)
    ts.forEachChild(node, (child) => {
      if (child !== body) return visit(child)
      insert(body.getStart(), isExpression ? `(${COUNT}.steps++,` : `{${COUNT}.steps++;`)
      visit(body)
      insert(body.getEnd(), isExpression ? ')' : '}')
    })
  }
  visit(ts.createSourceFile('', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS))
  return counting + code.slice(copied)
}

/** What a function or a loop does each time. */
function bodyOf(node: ts.Node): ts.Node | undefined {
  if (ts.isIterationStatement(node, false)) return node.statement
  return ts.isFunctionLike(node) && 'body' in node ? node.body : undefined
}
