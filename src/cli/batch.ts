import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { checkFile } from './check-file'
import { sendFile } from './send-file'

/** What can be done with file after file, each by itself: from a path and options that are plain data to a result that is. */
const TASKS = { check: checkFile, send: sendFile } as const
type TaskName = keyof typeof TASKS
type OptionsOf<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[1]
type ResultOf<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>

// A worker costs about as much to start as a hundred files to check.
const FILES_PER_WORKER = 100
// Few enough that the workers finish together, many enough that messages cost nothing.
const CHUNK = 16

interface Job {
  readonly start: number
  readonly paths: readonly string[]
}

/** Does a task with files on as many cores as pay off; the results come in the order of the files. `onProgress` hears how many are done. */
export async function withFiles<Name extends TaskName>(
  name: Name,
  paths: readonly string[],
  options: OptionsOf<Name>,
  onProgress: (done: number) => void,
): Promise<ResultOf<Name>[]> {
  const task = TASKS[name] as (path: string, options: OptionsOf<Name>) => ResultOf<Name>
  const workers = Math.min(availableParallelism(), Math.floor(paths.length / FILES_PER_WORKER))
  if (workers < 2) {
    return paths.map((path, index) => {
      const result = task(path, options)
      onProgress(index + 1)
      return result
    })
  }
  const results = new Array<ResultOf<Name>>(paths.length)
  const jobs = chunks(paths)
  let done = 0
  const take = (job: Job, made: readonly ResultOf<Name>[]) => {
    made.forEach((result, index) => (results[job.start + index] = result))
    onProgress((done += made.length))
  }
  await Promise.all(Array.from({ length: workers }, () => runWorker({ name, options }, jobs, take)))
  return results
}

function chunks(paths: readonly string[]): Job[] {
  const jobs: Job[] = []
  for (let start = 0; start < paths.length; start += CHUNK)
    jobs.push({ start, paths: paths.slice(start, start + CHUNK) })
  return jobs.reverse()
}

/** Feeds one worker jobs from the shared list until none is left. */
function runWorker<Name extends TaskName>(
  workerData: { readonly name: Name; readonly options: OptionsOf<Name> },
  jobs: Job[],
  take: (job: Job, results: readonly ResultOf<Name>[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData })
    let job: Job | undefined
    const next = () => {
      job = jobs.pop()
      if (job) worker.postMessage(job.paths)
      else void worker.terminate().then(() => resolve())
    }
    worker.on('message', (results: ResultOf<Name>[]) => {
      if (job) take(job, results)
      next()
    })
    const fail = (error: Error) => {
      // The others need not go on for a result that nobody gets.
      jobs.length = 0
      reject(error)
    }
    worker.on('error', fail)
    worker.on('exit', (code) => code !== 0 && job && fail(new Error(`worker exit ${code}`)))
    next()
  })
}

/** The worker's side: does its task with the paths it is sent until it is stopped. True when this thread is such a worker. */
export function serveAsWorker(): boolean {
  if (isMainThread || !parentPort) return false
  const port = parentPort
  const { name, options } = workerData as { name: TaskName; options: never }
  port.on('message', (paths: string[]) => port.postMessage(paths.map((path) => TASKS[name](path, options))))
  return true
}
