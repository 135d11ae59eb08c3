/** The engine, the files and the command line run in Node; the pages in test/browser drive a real browser themselves. */
module.exports = {
  testEnvironment: 'node',
  // Matchers are looked at once more after a file's globals are cleared; that is no leak of ours to warn of.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // Nothing is timed by a test, and a slow or busy machine is no mistake.
  testTimeout: 60_000,
  maxWorkers: 2,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
  },
  // office-addin-mock asks this package only for OfficeApp, and the package itself does not load under jest (ESM-only dependencies).
  moduleNameMapper: { '^office-addin-manifest$': '<rootDir>/test/stubs/office-addin-manifest.ts' },
}
