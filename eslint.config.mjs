import tseslint from 'typescript-eslint'

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

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'test/corpus/**'] },
  ...tseslint.configs.recommended,
  ...LAYERS.flat().map(layering),
  pureGlobals,
  oneSubject,
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
