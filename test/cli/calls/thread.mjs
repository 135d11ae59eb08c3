// Hands calls to the process that carries them out, and wakes the thread of the tests, which waits, when there is an answer.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'

const { program, port, signal } = workerData
const calls = fork(join(import.meta.dirname, 'process.mjs'), [program], { env: { ...process.env, NO_COLOR: '1' } })

/** `outcome` is null where the process has ended. */
function answer(outcome) {
  port.postMessage({ outcome })
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
}

calls.on('message', answer)
calls.on('exit', () => answer(null))
port.on('message', ({ call }) => {
  if (call && calls.connected) calls.send(call)
  else if (call) answer(null)
  else {
    if (calls.connected) calls.disconnect()
    port.close()
  }
})
