import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { FileReport } from '../report/file-report'
import type { CheckOptions } from '../summary-table/check'
import { checkFile } from './check-file'

// A worker costs about as much to start as a hundred files to check.
const FILES_PER_WORKER = 100
// Few enough that the workers finish together, many enough that messages cost nothing.
const CHUNK = 16

interface Job {
  readonly start: number
  readonly paths: readonly string[]
}

/** Checks files on as many cores as pay off; the reports come in the order of the files. `onProgress` hears how many are done. */
export async function checkFiles(
  paths: readonly string[],
  options: CheckOptions,
  onProgress: (done: number) => void,
): Promise<FileReport[]> {
  const workers = Math.min(availableParallelism(), Math.floor(paths.length / FILES_PER_WORKER))
  if (workers < 2) {
    return paths.map((path, index) => {
      const report = checkFile(path, options)
      onProgress(index + 1)
      return report
    })
  }
  const reports = new Array<FileReport>(paths.length)
  const jobs = chunks(paths)
  let done = 0
  const take = (job: Job, result: readonly FileReport[]) => {
    result.forEach((report, index) => (reports[job.start + index] = report))
    onProgress((done += result.length))
  }
  await Promise.all(Array.from({ length: workers }, () => runWorker(jobs, options, take)))
  return reports
}

function chunks(paths: readonly string[]): Job[] {
  const jobs: Job[] = []
  for (let start = 0; start < paths.length; start += CHUNK)
    jobs.push({ start, paths: paths.slice(start, start + CHUNK) })
  return jobs.reverse()
}

/** Feeds one worker jobs from the shared list until none is left. */
function runWorker(
  jobs: Job[],
  options: CheckOptions,
  take: (job: Job, reports: readonly FileReport[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: options })
    let job: Job | undefined
    const next = () => {
      job = jobs.pop()
      if (job) worker.postMessage(job.paths)
      else void worker.terminate().then(() => resolve())
    }
    worker.on('message', (reports: FileReport[]) => {
      if (job) take(job, reports)
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

/** The worker's side: checks the paths it is sent until it is stopped. True when this thread is such a worker. */
export function serveAsWorker(): boolean {
  if (isMainThread || !parentPort) return false
  const port = parentPort
  const options = workerData as CheckOptions
  port.on('message', (paths: string[]) => port.postMessage(paths.map((path) => checkFile(path, options))))
  return true
}
