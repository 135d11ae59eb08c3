import { Session, type Profiler } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

// Started as this file is loaded: V8 counts in code that it compiles from then on. So this is to be the first import of a test, and what other files
// of tests have loaded is loaded anew.
forgetOurs()
// Code that V8 has optimized no longer counts all it enters, and when it does so depends on the machine.
setFlagsFromString('--no-opt')
const session = new Session()
session.connect()
post('Profiler.enable')
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
// The files that this process runs later need none of it, nor code that counts.
afterAll(() => {
  session.disconnect()
  setFlagsFromString('--opt')
  forgetOurs()
})

function forgetOurs(): void {
  for (const path of Object.keys(require.cache)) if (isOurs(path)) delete require.cache[path]
}

/**
 * How many steps each work takes in our own code: how often V8 entered each of its functions and blocks (loops, branches), as it counts them for
 * coverage. A number of the work alone, the same on any machine. What the language does by itself (a search in a text, an expression) is
 * one step. Asking V8 takes longer than most works: so several are given together.
 */
export function steps(...works: readonly (() => void)[]): number[] {
  post('Profiler.takePreciseCoverage')
  return works.map((work) => {
    work()
    return counted(post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage'))
  })
}

function post<Result>(method: string, params: object = {}): Result {
  let answer: Result | undefined
  session.post(method, params, (error, result) => {
    if (error) throw error
    answer = result as Result
  })
  return answer as Result
}

function counted({ result }: Profiler.TakePreciseCoverageReturnType): number {
  let sum = 0
  for (const { url, functions } of result) {
    if (!isOurs(url)) continue
    for (const { ranges } of functions) for (const { count } of ranges) sum += count
  }
  return sum
}

/** Whether a module, by its path or address, is our own code. */
function isOurs(module: string): boolean {
  return /[\\/]src[\\/]/.test(module) && !module.includes('node_modules')
}
