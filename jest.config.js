/** The engine, the files and the command line run in Node; the pages in test/browser drive a real browser themselves. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
  },
  // office-addin-mock asks this package only for OfficeApp, and the package itself does not load under jest (ESM-only dependencies).
  moduleNameMapper: { '^office-addin-manifest$': '<rootDir>/test/stubs/office-addin-manifest.ts' },
}
