import { setImmediate as othersTurn } from 'node:timers/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { tuneForFiles } from './v8-flags'
import { sendFile } from './send-file'
import { tellFile } from './tell-file'

/** What can be done with file after file, each by itself: from a path and options that are plain data to a result that is. */
const TASKS = { tell: tellFile, send: sendFile } as const
type TaskName = keyof typeof TASKS
type OptionsOf<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[1]
type ResultOf<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>
type Task<Name extends TaskName> = (path: string, options: OptionsOf<Name>, index: number) => ResultOf<Name>

// A worker costs about as much to start as so many files to check.
const FILES_PER_THREAD = 80
// Few enough that all threads finish together, many enough that messages cost nothing.
const CHUNK = 8
// So many chunks a thread may be ahead of what is taken: of the rest nothing is held in memory.
const AHEAD = 4
// A worker has its next chunk at hand when it is done with one.
const AT_HAND = 2

/**
 * Does a task with files, on as many cores as pay off. The results come in the order of the files, some at a time, as they
 * are taken: however many files there are, only a few results are there at once.
 */
export async function* eachFile<Name extends TaskName>(
  name: Name,
  paths: readonly string[],
  options: OptionsOf<Name>,
): AsyncGenerator<readonly ResultOf<Name>[]> {
  // This thread does its share: it is here already, with all it needs.
  const others = Math.max(Math.min(availableParallelism(), Math.floor(paths.length / FILES_PER_THREAD)) - 1, 0)
  const areMany = paths.length >= 2 * FILES_PER_THREAD
  const crew = new Crew<Name>(others, { name, options }, () => tuneForFiles(areMany))
  const chunks = Math.ceil(paths.length / CHUNK)
  const made = new Map<number, readonly ResultOf<Name>[]>()
  let handedOut = 0
  try {
    for (let index = 0; index < chunks; index++) {
      const limit = Math.min(chunks, index + AHEAD * (crew.size + 1))
      while (!made.has(index)) {
        for (let worker = crew.idle(); worker && handedOut < limit; worker = crew.idle())
          crew.give(worker, jobOf(paths, handedOut++))
        if (handedOut < limit) {
          const job = jobOf(paths, handedOut++)
          made.set(job.chunk, await doOwnJob(job, name, options))
        } else await crew.arrival()
        for (const { chunk, results } of crew.taken()) made.set(chunk, results)
      }
      yield made.get(index)!
      made.delete(index)
    }
  } finally {
    await crew.dismiss()
  }
}

/** Some files that follow each other. */
interface Job {
  readonly chunk: number
  readonly paths: readonly string[]
}

interface DoneJob<Name extends TaskName> {
  readonly chunk: number
  readonly results: readonly ResultOf<Name>[]
}

function jobOf(paths: readonly string[], chunk: number): Job {
  return { chunk, paths: paths.slice(chunk * CHUNK, (chunk + 1) * CHUNK) }
}

function doJob<Name extends TaskName>({ chunk, paths }: Job, name: Name, options: OptionsOf<Name>): ResultOf<Name>[] {
  const task = TASKS[name] as Task<Name>
  return paths.map((path, index) => task(path, options, chunk * CHUNK + index))
}

/** After each file others have their turn: the workers' messages, what is written, and Ctrl-C. */
async function doOwnJob<Name extends TaskName>(
  { chunk, paths }: Job,
  name: Name,
  options: OptionsOf<Name>,
): Promise<ResultOf<Name>[]> {
  const task = TASKS[name] as Task<Name>
  const results: ResultOf<Name>[] = []
  for (const path of paths) {
    results.push(task(path, options, chunk * CHUNK + results.length))
    await othersTurn()
  }
  return results
}

const LAUNCHER = join(__dirname, 'yijiao.js')

/** What a worker says first; after that, what it has done. */
const STARTED = 'started'
type Message<Name extends TaskName> = typeof STARTED | DoneJob<Name>

interface WorkerData<Name extends TaskName> {
  readonly name: Name
  readonly options: OptionsOf<Name>
}

/** The other threads. */
class Crew<Name extends TaskName> {
  private readonly workers: Worker[]
  /** How many jobs each has at hand. */
  private readonly load = new Map<Worker, number>()
  private done: DoneJob<Name>[] = []
  private failure: Error | null = null
  private started = 0
  private wake = (): void => {}

  /** `onStarted` is called once all workers have started, at once if there are none. */
  constructor(
    size: number,
    workerData: WorkerData<Name>,
    private readonly onStarted: () => void,
  ) {
    this.workers = Array.from({ length: size }, () => this.hire(workerData))
    if (size === 0) onStarted()
  }

  get size(): number {
    return this.workers.length
  }

  /** One that should be given another job. */
  idle(): Worker | undefined {
    return this.workers.find((worker) => this.load.get(worker)! < AT_HAND)
  }

  give(worker: Worker, job: Job): void {
    this.load.set(worker, this.load.get(worker)! + 1)
    worker.postMessage(job)
  }

  /** What has been done since the last call. */
  taken(): readonly DoneJob<Name>[] {
    if (this.failure) throw this.failure
    const { done } = this
    this.done = []
    return done
  }

  /** Waits until something is done, or fails. */
  async arrival(): Promise<void> {
    if (this.done.length === 0 && !this.failure) await new Promise<void>((resolve) => (this.wake = resolve))
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()))
  }

  private hire(workerData: WorkerData<Name>): Worker {
    const worker = new Worker(LAUNCHER, { workerData })
    this.load.set(worker, 0)
    worker.on('message', (done: Message<Name>) => {
      if (done === STARTED) {
        if (++this.started === this.size) this.onStarted()
        return
      }
      this.load.set(worker, this.load.get(worker)! - 1)
      this.done.push(done)
      this.wake()
    })
    worker.on('error', (error: Error) => this.fail(error))
    worker.on('exit', (code) => code !== 0 && this.fail(new Error(`worker exit ${code}`)))
    return worker
  }

  private fail(error: Error): void {
    this.failure ??= error
    this.wake()
  }
}

/** The worker's side: does its task with the files it is sent until it is stopped. */
export function serveAsWorker(): void {
  const port = parentPort
  if (!port) return
  const { name, options } = workerData as WorkerData<TaskName>
  port.postMessage(STARTED)
  port.on('message', (job: Job) => {
    const results = doJob(job, name, options as never)
    port.postMessage({ chunk: job.chunk, results }, memoryOf(results))
  })
}

/** The memory of finished texts, which goes over to the thread that takes them: a copy would be made twice. */
function memoryOf(results: readonly ResultOf<TaskName>[]): ArrayBuffer[] {
  return results.flatMap((result) => ('text' in result ? [result.text.buffer] : []))
}
