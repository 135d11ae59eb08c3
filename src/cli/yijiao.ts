import { isMainThread } from 'node:worker_threads'

// A thread loads what it is for, and nothing else.
if (!isMainThread) void import(/* webpackMode: "eager" */ './batch').then(({ serveAsWorker }) => serveAsWorker())
else {
  // A reader that has seen enough (| head) closes the pipe: no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  void import(/* webpackMode: "eager" */ './main')
    .then(({ main }) => main())
    .then((status) => (process.exitCode = status))
}
