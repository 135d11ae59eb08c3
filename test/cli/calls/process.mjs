// The process that carries out calls of the built program (its path is the argument), one after another. For each the program is run anew from its
// first line, with the folder, the words and the two streams of a process of its own; what Node takes to start, and V8 to compile, is done once.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setImmediate as othersTurn } from 'node:timers/promises'

const { CODE, load, run } = createRequire(import.meta.url)(process.argv[2])
const program = load(readFileSync(CODE))
const [node] = process.argv

process.on('message', async ({ folder, words }) => {
  process.chdir(folder)
  process.argv = [node, process.argv[1], ...words]
  const written = { stdout: '', stderr: '' }
  for (const name of Object.keys(written)) {
    process[name].write = (piece) => {
      written[name] += typeof piece === 'string' ? piece : Buffer.from(piece).toString()
      return true
    }
  }
  process.exitCode = undefined
  run(program)
  // The last thing that the program does is to set it.
  while (process.exitCode === undefined) await othersTurn()
  process.stdout.removeAllListeners('error')
  process.send({ status: process.exitCode, ...written })
  process.exitCode = undefined
})
