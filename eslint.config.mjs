import compat from 'eslint-plugin-compat'
import esx from 'eslint-plugin-es-x'
import tseslint from 'typescript-eslint'
import { BROWSERS } from './scripts/engines.js'

/** Modules a pure folder may not know: it gets cells and gives findings, whoever calls. */
const OUTSIDE = [
  'node:*',
  'fs',
  'path',
  'react',
  'react-dom',
  'office-ui-fabric-react',
  'office-ui-fabric-react/*',
  '@microsoft/office-js',
]

/** The layers, lowest first: a layer imports from itself and from those before it, never from those after it. */
const LAYERS = [
  ['grid', 'text'],
  ['findings'],
  ['summary-table', 'balance'],
  ['report'],
  ['workbook'],
  ['functions', 'taskpane', 'commands', 'cli'],
]
const PURE = ['grid', 'text', 'findings', 'summary-table', 'balance', 'report']

function layering(folder) {
  const level = LAYERS.findIndex((layer) => layer.includes(folder))
  const above = LAYERS.slice(level + 1).flat()
  const beside = level === 2 ? LAYERS[2].filter((other) => other !== folder) : []
  const patterns = [...above, ...beside].map((other) => ({
    group: [`**/${other}/**`, `../${other}/**`],
    message: `src/${folder} may not import from src/${other}: the arrows go one way.`,
  }))
  if (PURE.includes(folder))
    patterns.push({ group: OUTSIDE, message: `src/${folder} is pure: no Office.js, React or file access.` })
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

const oneSubject = {
  files: ['src/**/*.{ts,tsx}'],
  rules: { 'max-lines': ['error', { max: 330, skipBlankLines: true, skipComments: true }] },
}

const pureGlobals = {
  files: PURE.map((folder) => `src/${folder}/**/*.ts`),
  rules: {
    'no-restricted-globals': [
      'error',
      'Office',
      'Excel',
      'window',
      'document',
      'process',
      'Buffer',
      'fetch',
      'require',
    ],
  },
}

/**
 * Built-ins that are younger than the floor of scripts/engines.js, so that the oldest engine let in has them all. What is younger syntax the
 * build takes care of. Methods of iterators have the names of those of arrays; TypeScript's library does not have them.
 */
const YOUNGER = ['2022', '2023', '2024', '2025', '2026', 'next']
  .flatMap((year) => Object.keys(esx.configs[`flat/no-new-in-es${year}`].rules))
  .filter((rule) => !/iterator-|class-|error-cause|top-level-await|private-in|prototype-at$/.test(rule))

/** `at` is also what things here call their place: only its calls are those of a list. */
const AT = {
  selector: "CallExpression[callee.property.name='at']",
  message: 'Array.prototype.at is younger than Chromium 87: take lastOf of src/text/last.ts, or an index.',
}

/** Safari reads the lookbehind of regular expressions from 16.4 on; in an older one the whole script does not run. */
const LOOKBEHIND = ['Literal[regex.pattern=%]', 'Literal[value=%]', 'TemplateElement[value.raw=%]'].map((selector) => ({
  selector: selector.replace('%', String.raw`/\(\?<[=!]/`),
  message: 'Lookbehind in a regular expression keeps Safari before 16.4 out.',
}))

/** These have some left. With the last of them this list goes, and Safari 15 can come in (scripts/engines.js, old-engine.js). */
const WITH_LOOKBEHIND = [
  'src/balance/school-sheet/rules/school-value-wan-yuan.ts',
  'src/summary-table/documents/number-forms.ts',
  'src/summary-table/documents/percentages.ts',
  'src/summary-table/documents/shares.ts',
  'src/summary-table/documents/standards.ts',
  'src/summary-table/documents/titles.ts',
  'src/summary-table/answers/placeholders.ts',
  'src/summary-table/reading/further-labels.ts',
  'src/summary-table/evidence/shortfalls.ts',
  'src/summary-table/rules/answers/text-width.ts',
  'src/text/clean.ts',
  'src/text/fold.ts',
  'src/text/han-number.ts',
]

const oldestEngines = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { compat, 'es-x': esx },
    settings: { browsers: BROWSERS, 'es-x': { aggressive: true } },
    rules: {
      'compat/compat': 'error',
      ...Object.fromEntries(YOUNGER.map((rule) => [rule, 'error'])),
      'no-restricted-syntax': ['error', AT],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: WITH_LOOKBEHIND,
    rules: { 'no-restricted-syntax': ['error', AT, ...LOOKBEHIND] },
  },
]

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'test/corpus/**'] },
  ...tseslint.configs.recommended,
  ...LAYERS.flat().map(layering),
  pureGlobals,
  oneSubject,
  ...oldestEngines,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { module: 'readonly', require: 'readonly', __dirname: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
