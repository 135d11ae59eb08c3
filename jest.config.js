/** What every project shares. */
const common = {
  // Files share what they load, but those that say why not.
  testRunner: '<rootDir>/test/runner/shared-modules.ts',
  testEnvironment: 'node',
  // Matchers are looked at once more after a file's globals are cleared; that is no leak of ours to warn of.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
  },
  // office-addin-mock asks this package only for OfficeApp, and the package itself does not load under jest (ESM-only dependencies).
  moduleNameMapper: { '^office-addin-manifest$': '<rootDir>/test/stubs/office-addin-manifest.ts' },
}

const SLOW = '\\.slow\\.test\\.'
/** What Excel sees of the product. */
const HOST = ['test/host', 'test/functions', 'test/workbook/excel']
/** What is built, run as it is shipped, and programs that are not ours. */
const BUILT = ['test/cli', 'test/judges', 'test/scripts']

const within = (folders) => folders.map((folder) => `<rootDir>/${folder}/**/*.test.{ts,tsx}`)
const outside = (folders) => folders.map((folder) => `<rootDir>/${folder}/`)

/**
 * `unit` needs no build and takes seconds: it is for while one works. `host` is Excel's own client library against a workbook host. `slow` is
 * what is built, or judged by others, and every `*.slow.test.ts`: long property tests, counted steps, hostile files. `browser` drives a real
 * browser through the built pages.
 */
module.exports = {
  // Nothing is timed by a test, and a slow or busy machine is no mistake.
  testTimeout: 240_000,
  // One more than the cores of a small machine: a test that waits for its browser, or for a program that it has started, leaves a core idle.
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/runner/long-first.js',
  // Nothing is left open, but a process that has much to give back needs more than jest's half second where others are at work.
  workerGracefulExitTimeout: 10_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: within(['test']),
      testPathIgnorePatterns: [SLOW, ...outside([...HOST, ...BUILT, 'test/browser'])],
    },
    { ...common, displayName: 'host', testMatch: within(HOST), testPathIgnorePatterns: [SLOW] },
    {
      ...common,
      displayName: 'slow',
      testMatch: [...within(BUILT), '<rootDir>/test/**/*.slow.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: within(['test/browser']),
      globalSetup: '<rootDir>/test/browser/setup.ts',
      globalTeardown: '<rootDir>/test/browser/teardown.ts',
    },
  ],
}
