// The first file of the command line, shipped as it stands: starts the program with what V8 has compiled of it when it was built. Compiling is
// half of what a call for one file takes, and a worker's start, otherwise. Another version of Node compiles anew.
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const PROGRAM = join(__dirname, 'program.js')
const CODE = join(__dirname, 'program.code')

/** The program, ready to be run; with `compiled`, what V8 has kept of it. */
function load(compiled) {
  // The build writes it in ASCII.
  return new Script(wrap(readFileSync(PROGRAM, 'latin1')), { filename: PROGRAM, cachedData: compiled })
}

function run(script) {
  script.runInThisContext()({}, createRequire(PROGRAM), { exports: {} }, PROGRAM, __dirname)
}

const isImported = module.parent != null
if (!isImported) run(load(existsSync(CODE) ? readFileSync(CODE) : undefined))

module.exports = { CODE, load, run }
