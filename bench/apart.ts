import { fork, type ChildProcess } from 'node:child_process'
import { on, once } from 'node:events'
import { median, ROUNDS, timeRound, warmUp } from './measure'

/** Something to measure: what is prepared once, and what is then called again and again. */
export type Task = () => (() => unknown) | Promise<() => unknown>

const FLAG = '--task'
/** Milliseconds until V8 has compiled a whole check for good: it takes some ten thousand calls. */
const WARM_UP = 12_000
/** Threads that help to collect garbage take more time together than one that does it alone. */
const ON_ONE_CORE = ['--single-threaded-gc']

/**
 * Processor time of one call of each task in milliseconds, each on one core in a process of its own, so that none works in
 * what the others leave behind. The rounds take turns, so that a machine that slows down slows all of them.
 */
export async function measureApart(names: readonly string[]): Promise<number[]> {
  const children = names.map((name) => fork(process.argv[1], [FLAG, name], { execArgv: ON_ONE_CORE }))
  try {
    // What they take to get warm is not measured: they may be in each other's way.
    await Promise.all(children.map(answerOf))
    const rounds = names.map((): number[] => [])
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, child] of children.entries()) rounds[index].push(await answerOf(child))
    }
    return rounds.map(median)
  } finally {
    for (const child of children) child.kill()
  }
}

/** One round of a child's task, once it is warm; its first answer says that it is. */
async function answerOf(child: ChildProcess): Promise<number> {
  child.send('go')
  const [time] = (await once(child, 'message')) as [number]
  return time
}

/** The child's side: measures its task whenever it is told to. False when this process is no such child. */
export function serveTask(tasks: Readonly<Record<string, Task>>): boolean {
  const [flag, name] = process.argv.slice(2)
  if (flag !== FLAG) return false
  void serve(tasks[name])
  return true
}

async function serve(task: Task): Promise<void> {
  const messages = on(process, 'message')
  const call = await task()
  let usual: number | null = null
  for await (const _ of messages) {
    const time = usual === null ? await warmUp(call, WARM_UP) : await timeRound(call, usual)
    usual ??= time
    process.send?.(time)
  }
}
