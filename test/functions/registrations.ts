import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata'
import { FUNCTION_FILES } from '../../scripts/functions-metadata'

/** The functions' script as it is served, where it has been built. */
export const BUNDLE = join(__dirname, '../../dist/web/functions/functions.js')

/** Registers every function as the build does: what the comments say, under the ids they say. */
async function associateSources(): Promise<void> {
  const { associate } = await generateCustomFunctionsMetadata([...FUNCTION_FILES])
  for (const { id, functionName, sourceFileName } of associate) {
    const functions = (await import(sourceFileName)) as Record<string, (...args: unknown[]) => unknown>
    CustomFunctions.associate(id, functions[functionName])
  }
}

/** Runs the script as the page does. */
function associateBundle(): Promise<void> {
  new Function(readFileSync(BUNDLE, 'utf8'))()
  return Promise.resolve()
}

/** The ways in which the functions come to be registered: from the sources, and from the built script if it is there. */
export const REGISTRATIONS: readonly (readonly [string, () => Promise<void>])[] = [
  ['the sources', associateSources],
  ...(existsSync(BUNDLE) ? [['the built script', associateBundle] as const] : []),
]
