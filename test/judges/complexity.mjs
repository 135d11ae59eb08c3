// How the work of regular expressions grows with a text, by recheck. Reads [{ source, flags }] as JSON from the standard input and prints
// as many of safe, linear, polynomial, exponential and unknown. A program of its own, as recheck keeps another running that a test cannot end.
import { text } from 'node:stream/consumers'
import { check } from 'recheck'

/** Milliseconds for one expression; none takes a tenth of it on a quiet machine. */
const PATIENCE = 120_000

/** Some expressions are tried with texts made at random: with the same ones each time. */
const SEED = 1

/** What texts made at random say is asked three times: on a busy machine one linear expression in hundreds is once taken for a growing one. */
const ATTEMPTS = 3

async function complexityOf(source, flags) {
  let complexity = 'unknown'
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const diagnostics = await check(source, flags, { timeout: PATIENCE, randomSeed: SEED + attempt })
    complexity = diagnostics.status === 'unknown' ? 'unknown' : diagnostics.complexity.type
    if (complexity !== 'polynomial' || diagnostics.checker !== 'fuzz') break
  }
  return complexity
}

const complexities = []
for (const { source, flags } of JSON.parse(await text(process.stdin)))
  complexities.push(await complexityOf(source, flags))
process.stdout.write(JSON.stringify(complexities), () => process.exit(0))
