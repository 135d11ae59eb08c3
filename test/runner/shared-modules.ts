import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { createScriptTransformer } from '@jest/transform'
import type { Config } from '@jest/types'

/** What is asked of jest's runtime: the list of source maps, by which jest tells the lines of errors. */
interface Runtime {
  getSourceMaps(): Map<string, string | null>
}

/**
 * Runs test files in the process itself, where all of them share the engine and the packages that they load. In jest's own way each file has a context of its
 * own: the engine is loaded and compiled anew for each, and every name of the language is looked up through a proxy, which makes two and a half
 * times the work of our many small files. What a file sets in the global object is taken away after it, and what stands beside the tests is loaded
 * anew for each, with its hooks.
 *
 * A file that begins with `// @own-context: ` and why is run in jest's own way: one that replaces what is loaded, or pretends the time.
 * The others have no `jest` object.
 */
export default async function sharedModules(
  globalConfig: Config.GlobalConfig,
  config: Config.ProjectConfig,
  environment: { readonly global: { readonly console: Console } },
  runtime: Runtime,
  testPath: string,
  sendMessageToJest?: unknown,
): Promise<unknown> {
  if (readFileSync(testPath, 'utf8').startsWith('// @own-context: ')) {
    return circus(globalConfig, config, environment, runtime, testPath, sendMessageToJest)
  }
  const sourceMaps = await (loading ??= loadTypeScript(config))
  runtime.getSourceMaps().get = (path) => sourceMaps.get(path)
  const restore = rememberGlobals()
  // Such as the file that has started the browser, and is to end it.
  const before = new Set(Object.keys(load.cache))
  globalThis.console = environment.global.console
  try {
    // Without a word to jest of each test as it begins and ends: it hears of all of them when the file is done.
    return await circus(globalConfig, config, { global: globalThis }, PLAIN_RUNTIME, testPath)
  } finally {
    restore()
    forgetModules(join(config.rootDir, 'test'), before)
  }
}

const load = createRequire(__filename)
const circus = load('jest-circus/runner').default
const hooks = load('node:async_hooks') as { AsyncLocalStorage: new () => object }
// Taken out: an import would be read from there at every use, also where the one for all files stands.
const { AsyncLocalStorage } = hooks
const storage = new AsyncLocalStorage()
/** One for all files, in place of one for each: Node asks every one that there ever was at every promise that is made. */
const sharedStorage = function () {
  return storage
} as unknown as new () => object
let loading: ReturnType<typeof loadTypeScript> | undefined

/** As much of a runtime as jest's circus asks for. */
const PLAIN_RUNTIME = {
  requireModule: load,
  /** The one such module holds the tests of a file, and is loaded anew for each. */
  requireInternalModule(path: string): unknown {
    delete load.cache[path]
    hooks.AsyncLocalStorage = sharedStorage
    try {
      return load(path)
    } finally {
      hooks.AsyncLocalStorage = AsyncLocalStorage
    }
  },
  setGlobalsForRuntime() {},
  unstable_shouldLoadAsEsm: () => false,
  enterTestCode() {},
  leaveTestCode() {},
}

/** Has this process load TypeScript, by the `transform` of the configuration and its cache. Gives the paths of the source maps. */
async function loadTypeScript(config: Config.ProjectConfig): Promise<ReadonlyMap<string, string | null>> {
  const transformer = await createScriptTransformer(config)
  const commonJs = {
    instrument: false,
    supportsDynamicImport: false,
    supportsExportNamespaceFrom: false,
    supportsStaticESM: false,
    supportsTopLevelAwait: false,
  }
  const sourceMaps = new Map<string, string | null>()
  const compile = (module: { _compile(code: string, path: string): void }, path: string) => {
    const { code, sourceMapPath } = transformer.transformSource(path, readFileSync(path, 'utf8'), commonJs)
    sourceMaps.set(path, sourceMapPath)
    module._compile(code, path)
  }
  // Before .json, in whose order Node tries them: `./china` is china.ts.
  const { '.json': json } = load.extensions
  Reflect.deleteProperty(load.extensions, '.json')
  Object.assign(load.extensions, { '.ts': compile, '.tsx': compile, '.json': json })
  return sourceMaps
}

function forgetModules(folder: string, kept: ReadonlySet<string>): void {
  for (const path of Object.keys(load.cache)) {
    if (path.startsWith(folder + sep) && !kept.has(path)) delete load.cache[path]
  }
}

/** To take away what is added to the global object from now on, and to put back what is replaced. */
function rememberGlobals(): () => void {
  const before = Object.getOwnPropertyDescriptors(globalThis)
  return () => {
    for (const name of Reflect.ownKeys(globalThis)) {
      if (!Object.hasOwn(before, name)) Reflect.deleteProperty(globalThis, name)
    }
    Object.defineProperties(globalThis, before)
  }
}
