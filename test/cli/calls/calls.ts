import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'

/** What a call of the command line came to. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Carries out calls of a built program in one process, which ends with `end`. */
export interface Calls {
  /** Makes a call in a folder and waits for its end. */
  readonly call: (folder: string, words: readonly string[]) => Outcome
  readonly end: () => Promise<unknown>
}

/** Milliseconds after which a call is given up. */
const LONGEST = 120_000

/** Starts the process that carries out calls of the program at a path. Its messages arrive in a thread, while this one waits. */
export function startCalls(program: string): Calls {
  const { port1: port, port2 } = new MessageChannel()
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const thread = new Worker(join(__dirname, 'thread.mjs'), {
    workerData: { program, port: port2, signal },
    transferList: [port2],
  })
  return {
    call: (folder, words) => {
      Atomics.store(signal, 0, 0)
      port.postMessage({ call: { folder, words } })
      const inTime = Atomics.wait(signal, 0, 0, LONGEST) !== 'timed-out'
      const outcome: Outcome | null = receiveMessageOnPort(port)?.message.outcome ?? null
      if (!outcome) throw new Error(`yijiao ${words.join(' ')}: ${inTime ? 'it ended the process' : 'no end'}`)
      return outcome
    },
    end: () => {
      const ended = new Promise((resolve) => thread.on('exit', resolve))
      port.postMessage({ call: null })
      return ended
    },
  }
}
