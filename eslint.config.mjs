import compat from 'eslint-plugin-compat'
import esx from 'eslint-plugin-es-x'
import importX from 'eslint-plugin-import-x'
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

/** The layers of src, lowest first: a folder imports from those before its layer, never from those after it nor from the others in it. */
const LAYERS = [
  ['text'],
  ['grid'],
  ['findings'],
  ['summary-table', 'balance'],
  ['kept'],
  ['ledgers'],
  ['roll-up'],
  ['compare', 'tasks'],
  ['report'],
  ['workbook'],
  ['functions', 'taskpane', 'cli'],
]
const PURE = [
  'grid',
  'text',
  'findings',
  'summary-table',
  'balance',
  'kept',
  'ledgers',
  'roll-up',
  'compare',
  'tasks',
  'report',
]

/** The folders of the form and of the balance, each lowest first. */
const FORM_LAYERS = [
  ['editions'],
  ['reading', 'documents'],
  ['counties'],
  ['evidence'],
  ['answers'],
  ['rules'],
  ['remedies'],
]
const BALANCE_LAYERS = [
  ['columns', 'statistics'],
  ['standards', 'ranges'],
  ['school-sheet'],
  ['county'],
  ['verdict'],
  ['plan', 'targets', 'score', 'rules'],
]

/** Workbooks, lowest first. Excel's, WPS's and those in files are reached through the port, and none knows of the others. */
const WORKBOOK_LAYERS = [['marks'], ['xlsx', 'excel', 'wps'], ['docx', 'file']]
const FILE_AND_PROGRAMS = {
  target: './src/workbook/file',
  from: ['./src/workbook/excel', './src/workbook/wps'],
  message: 'A workbook in a file knows nothing of the programs that open it.',
}

/** Where each folder of `root` may not import from, by the layers they are in. */
function zonesOf(root, layers) {
  return layers
    .flatMap((layer, level) =>
      layer.map((folder) => {
        const others = [...layer.filter((other) => other !== folder), ...layers.slice(level + 1).flat()]
        const message = `${root}/${folder} may not import from there: the arrows go one way.`
        return { target: `${root}/${folder}`, from: others.map((other) => `${root}/${other}`), message }
      }),
    )
    .filter(({ from }) => from.length > 0)
}

const arrows = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { 'import-x': importX },
  settings: {
    'import-x/extensions': ['.ts', '.tsx'],
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
  },
  rules: {
    'import-x/no-restricted-paths': [
      'error',
      {
        zones: [
          ...zonesOf('./src', LAYERS),
          ...zonesOf('./src/summary-table', FORM_LAYERS),
          ...zonesOf('./src/balance', BALANCE_LAYERS),
          ...zonesOf('./src/workbook', WORKBOOK_LAYERS),
          FILE_AND_PROGRAMS,
        ],
      },
    ],
    'import-x/no-cycle': 'error',
  },
}

/**
 * What a pure folder is not given it cannot fetch: by no module, at once or later, and by no name of the surroundings. Of names it knows those of
 * the language alone.
 */
const pure = {
  files: PURE.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
  plugins: { 'es-x': esx },
  languageOptions: { parserOptions: { lib: ['es2023'] } },
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: OUTSIDE, message: 'This folder is pure: no Office.js, React or file access.' }] },
    ],
    'es-x/no-dynamic-import': 'error',
    'no-undef': 'error',
    'no-restricted-globals': ['error', 'globalThis', 'eval', 'Function'],
  },
}

const oneSubject = {
  files: ['src/**/*.{ts,tsx}'],
  rules: { 'max-lines': ['error', { max: 330, skipBlankLines: true, skipComments: true }] },
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
  message: 'Array.prototype.at is younger than Chromium 87: take lastOf of src/text/items.ts, or an index.',
}

/** Safari reads the lookbehind of regular expressions from 16.4 on; in an older one the whole script does not run. */
const LOOKBEHIND = ['Literal[regex.pattern=%]', 'Literal[value=%]', 'TemplateElement[value.raw=%]'].map((selector) => ({
  selector: selector.replace('%', String.raw`/\(\?<[=!]/`),
  message: 'Lookbehind in a regular expression keeps Safari before 16.4 out.',
}))

const oldestEngines = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { compat, 'es-x': esx },
    settings: { browsers: BROWSERS, 'es-x': { aggressive: true } },
    rules: {
      'compat/compat': 'error',
      ...Object.fromEntries(YOUNGER.map((rule) => [rule, 'error'])),
      'no-restricted-syntax': ['error', AT, ...LOOKBEHIND],
    },
  },
]

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'test/corpus/**'] },
  ...tseslint.configs.recommended,
  arrows,
  pure,
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
