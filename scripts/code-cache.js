const { spawnSync } = require('node:child_process')
const { rmSync, writeFileSync } = require('node:fs')
const { resolve } = require('node:path')
const v8 = require('node:v8')

const LAUNCHER = resolve(__dirname, '../dist/cli/yijiao.js')
/** A workbook that takes the program through what nearly every call needs. */
const SAMPLE = resolve(__dirname, '../test/corpus/defects.xlsx')

/** webpack: keeps beside the command line what V8 has compiled of it after checking a workbook. */
class CodeCache {
  apply(compiler) {
    compiler.hooks.done.tap(CodeCache.name, ({ compilation }) => {
      if (compilation.errors.length > 0) return
      const { status, stderr } = spawnSync(process.execPath, [__filename], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`The command line's code could not be kept: ${stderr}`)
    })
  }
}

/** In a process of its own: runs the program, and writes what has been compiled when that ends. */
function keep() {
  const { CODE, load, run } = require(LAUNCHER)
  rmSync(CODE, { force: true })
  // What is compiled is taken only by a V8 that is as it was then: as it is when a program begins.
  v8.setFlagsFromString = () => undefined
  const script = load()
  process.on('exit', () => {
    writeFileSync(CODE, script.createCachedData())
    // The sample has mistakes in it, which is the program's status.
    process.exitCode = 0
  })
  for (const format of ['text', 'json']) {
    process.argv = [process.argv[0], LAUNCHER, 'check', SAMPLE, '--format', format]
    run(script)
  }
}

if (require.main === module) keep()

module.exports = { CodeCache }
