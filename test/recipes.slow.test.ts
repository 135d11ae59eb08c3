import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'

/**
 * The recipes of CONTRIBUTING, each followed in a copy of the project: what it adds works, and the files that it changes are those that the
 * recipe names, no others.
 */
const ROOT = join(__dirname, '..')
const TOLD = ['src', 'scripts', 'docs', 'assets/help', 'assets/templates']

let copy: string
let before: ReadonlyMap<string, string>

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'yijiao-recipe-'))
  for (const path of [...TOLD, 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  before = contents()
})

/** For the next recipe the copy is made what the project is: a copy for each takes longer. */
afterEach(() => {
  for (const path of changed()) {
    if (before.has(path)) cpSync(join(ROOT, path), join(copy, path))
    else rmSync(join(copy, path))
  }
  expect(contents()).toEqual(before)
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Every file that a recipe may speak of, with a hash of what is in it. */
function contents(): Map<string, string> {
  const paths = TOLD.flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const files = paths.filter((path) => statSync(join(copy, path)).isFile())
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(copy, path)))
        .digest('hex'),
    ]),
  )
}

function changed(): string[] {
  return [...contents()].flatMap(([path, hash]) => (before.get(path) === hash ? [] : [path])).sort()
}

const read = (path: string) => readFileSync(join(copy, path), 'utf8')
const write = (path: string, text: string) => writeFileSync(join(copy, path), text)

function replace(path: string, from: string, to: string): void {
  const text = read(path)
  expect(text).toContain(from)
  write(
    path,
    text.replace(from, () => to),
  )
}

/** Runs a script of the copy, which is bundled for that: to compile its files one by one takes many times as long. */
function run(script: string): string {
  // Beside the folder of the scripts, so that they find the files of the copy from where they stand.
  const outfile = join(copy, 'bundled', `${basename(script, '.ts')}.js`)
  buildSync({
    absWorkingDir: copy,
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  return execFileSync(process.execPath, [outfile], { cwd: copy, encoding: 'utf8' })
}

/** `npm run generate`, without npm. */
function generate(): void {
  for (const script of JSON.parse(read('package.json')).scripts.generate.split(' && ')) run(script.replace('tsx ', ''))
}

/** What a few lines say that use what the recipe added. */
function answer(lines: string): unknown {
  write('probe.ts', lines)
  return JSON.parse(run('probe.ts'))
}

test('a rule is one file and a line in the list', () => {
  const model = read('src/summary-table/rules/counties/county-in-both.ts')
  const rule = model
    .replace('countyInBoth', 'countyListed')
    .replace("name: 'county-in-both'", "name: 'county-listed'")
    .replace(/check\([^]*$/, '').concat(`check({ table, answers }) {
    return answers.flatMap(({ row, achieved }): Hit<Facts>[] => {
      const cell = row.cells.achieved
      if (!cell || achieved.kind !== 'names') return []
      return [
        {
          sheet: table.sheet.name,
          area: cellArea(row.row, cell.column),
          point: row.number,
          facts: { number: row.number, achieved: cellAddress(row.row, cell.column), unachieved: '', counties: ['甲县'] },
        },
      ]
    })
  },
}
`)
  write('src/summary-table/rules/counties/county-listed.ts', rule)
  const list = 'src/summary-table/rules/index.ts'
  replace(
    list,
    "import { countyMissing } from './counties/county-missing'\n",
    "import { countyListed } from './counties/county-listed'\nimport { countyMissing } from './counties/county-missing'\n",
  )
  replace(list, '  countyMissing,\n', '  countyListed,\n  countyMissing,\n')
  generate()
  expect(changed()).toEqual([
    'docs/rules.md',
    'src/findings/rule-names.ts',
    'src/summary-table/rules/counties/county-listed.ts',
    list,
  ])
  expect(
    answer(`
      import { check } from './src/summary-table/check'
      import { EDITIONS } from './src/summary-table/editions'
      import { summaryTableForm } from './src/summary-table/form'
      import { readWorkbook } from './src/workbook/xlsx/read'
      import { newWorkbook } from './src/workbook/xlsx/write/form/forms'
      const answers = new Map([[1, { achieved: '古塔区、凌河区' }]])
      const workbook = readWorkbook(newWorkbook([summaryTableForm(EDITIONS[0], { unit: '锦州市', answers })]))
      const { findings } = check(workbook, { language: 'zh', today: new Date(Date.UTC(2019, 0, 1)) })
      console.log(JSON.stringify(findings.filter(({ rule }) => rule === 'county-listed').map(({ cell }) => cell)))`),
  ).toEqual(['E4'])
})

test('an edition is one file: a second of 49 points, with a column more', () => {
  const first = JSON.parse(read('src/summary-table/editions/2018-49.json'))
  const next = {
    ...first,
    id: '2030-49',
    blankForm: '汇总表-2030年.xlsx',
    title: '城乡义务教育一体化改革发展重要政策点进展情况汇总表（2030年）',
    since: '2029-01',
    columns: [...first.columns, { key: 'remarks', heading: '备注' }],
    points: first.points.map((point: { text: string }) => ({ ...point, text: `到2035年，${point.text}` })),
  }
  write('src/summary-table/editions/2030-49.json', JSON.stringify(next))
  generate()
  run('scripts/make-templates.ts')
  const own = [
    'assets/templates/汇总表-2030年.xlsx',
    'src/summary-table/editions/2030-49.json',
    'src/summary-table/editions/blank-forms.ts',
    'src/summary-table/editions/index.ts',
  ]
  expect(changed().filter((path) => !/^assets\/templates\/(汇总表-(49|32)项|学校基本数据)\.xlsx$/.test(path))).toEqual(
    own,
  )
  expect(
    answer(`
      import { readFileSync } from 'node:fs'
      import { check } from './src/summary-table/check'
      import { readWorkbook } from './src/workbook/xlsx/read'
      const tables = ['2030年', '49项', '32项'].map((name) => {
        const workbook = readWorkbook(readFileSync('assets/templates/汇总表-' + name + '.xlsx'))
        const { tables } = check(workbook, { language: 'zh', today: new Date(Date.UTC(2031, 0, 1)) })
        return tables.map(({ table }) => [table.edition.id, table.points.length])
      })
      console.log(JSON.stringify(tables))`),
  ).toEqual([[['2030-49', 49]], [['2018-49', 49]], [['2018-32', 32]]])
})

test('a standard is one file and its line in the catalogue', () => {
  const first = JSON.parse(read('src/balance/standards/quality-2017.json'))
  write(
    'src/balance/standards/quality-2030.json',
    JSON.stringify({ ...first, id: 'quality-2030', name: '2030年的标准' }),
  )
  const list = 'src/balance/standards/catalogue.ts'
  replace(
    list,
    "import quality from './quality-2017.json'\n",
    "import quality from './quality-2017.json'\nimport next from './quality-2030.json'\n",
  )
  replace(list, '[QUALITY_2017, BASIC_2012]', '[QUALITY_2017, BASIC_2012, next as Standard]')
  generate()
  expect(changed()).toEqual([list, 'src/balance/standards/quality-2030.json'])
  expect(
    answer(`
      import { checkBalance } from './src/balance/check-balance'
      import { standardOf } from './src/balance/standards/catalogue'
      import { sheetFromGrid } from './src/grid/contents'
      const standard = standardOf('QUALITY-2030')
      const headings = ['学校名称', '学段', '办学类型', '在校生数', '高于规定学历教师数', '县级以上骨干教师数', '网络多媒体教室数']
      const schools = ['甲小学', '乙小学'].map((name) => [name, '小学', '小学', 100, 5, 1, 3])
      const sheet = sheetFromGrid('学校', [headings, ...schools])
      const request = { standard, language: 'zh', year: 2030, terms: null } as const
      const { reading } = checkBalance({ sheets: [sheet], date1904: false }, request)
      console.log(JSON.stringify([standard.name, reading.schools.map(({ name }) => name)]))`),
  ).toEqual(['2030年的标准', ['甲小学', '乙小学']])
})

test('a ledger is one file', () => {
  const first = JSON.parse(read('src/ledgers/kinds/left-behind.json'))
  write('src/ledgers/kinds/visits.json', JSON.stringify({ ...first, id: 'visits' }))
  generate()
  expect(changed().filter((path) => !path.startsWith('docs/'))).toEqual([
    'src/ledgers/kinds/index.ts',
    'src/ledgers/kinds/visits.json',
  ])
  expect(
    answer(`
      import { LEDGERS } from './src/ledgers/kinds'
      console.log(JSON.stringify(LEDGERS.map(({ id }) => id).filter((id) => id === 'visits')))`),
  ).toEqual(['visits'])
})

test('a function is one entry, its English and its example', () => {
  replace(
    'src/functions/class-size.ts',
    'function sizeOf(',
    `/**
 * 班级数。
 * @customfunction CLASSES CLASSES
 * @helpurl https://localhost:3000/assets/help/functions/CLASSES.html
 * @param classes 班级的学生数
 * @returns 班级数
 */
export function classes(classes: unknown[][]): number {
  return classes.flat().filter((cell) => typeof cell === 'number').length
}

function sizeOf(`,
  )
  replace(
    'src/functions/english.json',
    '{\n',
    '{\n  "CLASSES": { "description": "The number of classes.", "parameters": { "classes": "Pupils" } },\n',
  )
  replace(
    'scripts/function-help/texts.ts',
    'TEXTS_HELP: readonly FunctionHelp[] = [\n',
    `TEXTS_HELP: readonly FunctionHelp[] = [
  {
    id: 'CLASSES',
    details: { zh: ['空格不算。'], en: ['Blank cells are left out.'] },
    example: {
      cells: [[45, 56]],
      formula: '=YJ.CLASSES(A1:B1)',
      result: 2,
      explanation: { zh: '两个班。', en: 'Two classes.' },
    },
    errors: [],
  },
`,
  )
  generate()
  const pages = ['CLASSES.en.html', 'CLASSES.html', 'index.en.html', 'index.html'].map(
    (name) => `assets/help/functions/${name}`,
  )
  expect(changed()).toEqual([
    ...pages,
    'docs/functions/CLASSES.md',
    'scripts/function-help/texts.ts',
    'src/functions/class-size.ts',
    'src/functions/english.json',
  ])
})

test('a format of the command line is one file, its name and its line', () => {
  write(
    'src/report/rule-names.ts',
    `import type { FilesReport } from './files-report'

/** The names of the rules that speak, a line each. */
export const RULE_NAMES: FilesReport = {
  head: '',
  file: ({ findings }) => findings.map(({ rule }) => rule + '\\n').join(''),
  tail: () => '',
}
`,
  )
  replace('src/cli/formats.ts', "'certificate'] as const", "'certificate', 'names'] as const")
  const tell = 'src/cli/tell-file.ts'
  replace(tell, "  if (format === 'json')", "  if (format === 'names') return RULE_NAMES\n  if (format === 'json')")
  replace(tell, 'import { filesAsText }', "import { RULE_NAMES } from '../report/rule-names'\nimport { filesAsText }")
  generate()
  expect(changed()).toEqual(['src/cli/formats.ts', tell, 'src/report/rule-names.ts'])
  expect(
    answer(`
      import { CHECK_FORMATS } from './src/cli/formats'
      import { reportTold } from './src/cli/tell-file'
      const report = reportTold({ format: CHECK_FORMATS.at(-1), language: 'zh', made: '2019-01-01', colours: false } as never)
      console.log(JSON.stringify(report.file({ findings: [{ rule: 'county-unknown' }] } as never, 0)))`),
  ).toBe('county-unknown\n')
})
