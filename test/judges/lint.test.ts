import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** A line that must not be in a file, and the rule that says so. */
type Hole = readonly [what: string, file: string, code: string, rule: string]

const PATHS = 'import-x/no-restricted-paths'

const HOLES: readonly Hole[] = [
  ['the form in the balance', 'src/balance/x.ts', "import { check } from '../summary-table/check'", PATHS],
  ['the balance in the form', 'src/summary-table/x.ts', "import { mean } from '../balance/standard'", PATHS],
  ['a report in what is reported', 'src/balance/x.ts', "import { csv } from '../report/text'", PATHS],
  ['cells in texts', 'src/text/x.ts', "import { cellText } from '../grid/cell'", PATHS],
  ['the pane in the command line', 'src/cli/x.ts', "import { isInExcel } from '../taskpane/page/host'", PATHS],
  ['the command line in the pane', 'src/taskpane/x.ts', "import { run } from '../cli/program'", PATHS],
  ['the pane in the functions', 'src/functions/x.ts', "import { isInExcel } from '../taskpane/page/host'", PATHS],
  ['a surface loaded later', 'src/functions/x.ts', "void import('../taskpane/page/host')", PATHS],
  ['a type of a surface', 'src/cli/x.ts', "import type { Desk } from '../taskpane/actions/desk'", PATHS],
  ['rules in the reading', 'src/summary-table/reading/x.ts', "import { RULES } from '../rules'", PATHS],
  [
    'answers in the lists',
    'src/summary-table/counties/list/x.ts',
    "import { isBlankForm } from '../../answers/blank-form'",
    PATHS,
  ],
  [
    'verdicts in the school sheet',
    'src/balance/school-sheet/x.ts',
    "import { assess } from '../verdict/assess'",
    PATHS,
  ],
  ['what is kept in the balance', 'src/balance/x.ts', "import { keptJudging } from '../kept/judging'", PATHS],
  ['Excel in files', 'src/workbook/xlsx/x.ts', "import { run } from '../excel/excel-workbook'", PATHS],
  ['Excel in the port of files', 'src/workbook/file/x.ts', "import { run } from '../excel/excel-workbook'", PATHS],
  ['WPS in the port of files', 'src/workbook/file/x.ts', "import { read } from '../wps/read'", PATHS],
  ['Excel in WPS', 'src/workbook/wps/x.ts', "import { run } from '../excel/excel-workbook'", PATHS],
  ['files in WPS', 'src/workbook/wps/x.ts', "import { readWorkbook } from '../xlsx/read'", PATHS],
  ['files in Excel', 'src/workbook/excel/x.ts', "import { readWorkbook } from '../xlsx/read'", PATHS],
  ['files in the marks', 'src/workbook/marks/x.ts', "import { readWorkbook } from '../xlsx/read'", PATHS],
  ['a module of Node', 'src/grid/x.ts', "import { readFileSync } from 'node:fs'", 'no-restricted-imports'],
  ['React', 'src/report/x.tsx', "import { useState } from 'react'", 'no-restricted-imports'],
  ['a module loaded later', 'src/text/x.ts', "void import('node:fs')", 'es-x/no-dynamic-import'],
  ['the network', 'src/findings/x.ts', "export const sent = () => fetch('/')", 'no-undef'],
  ['the window', 'src/balance/x.ts', 'export const width = () => window.innerWidth', 'no-undef'],
  ['the process', 'src/report/x.tsx', 'export const home = () => process.env.HOME', 'no-undef'],
  ['Excel', 'src/summary-table/x.ts', 'export const run = () => Excel.run(async () => {})', 'no-undef'],
  ['a required module', 'src/grid/x.ts', "export const fs = require('fs')", 'no-undef'],
  ['all names at once', 'src/grid/x.ts', "export const send = globalThis['fetch']", 'no-restricted-globals'],
  [
    'a circle',
    'src/text/items.ts',
    "import { distance } from './distance'\nexport const items = distance",
    'import-x/no-cycle',
  ],
]

/**
 * Lints texts as if they stood in files, each by the one rule that is to speak: all of them take much longer. ESLint reads its configuration as a
 * module, which the test's own process does not.
 */
const SCRIPT = `
import { ESLint } from 'eslint'
import { text } from 'node:stream/consumers'
const linters = new Map()
const linterOf = (rule) => {
  const linter = linters.get(rule) ?? new ESLint({ ruleFilter: ({ ruleId }) => ruleId === rule })
  linters.set(rule, linter)
  return linter
}
const found = []
for (const [, filePath, code, rule] of JSON.parse(await text(process.stdin)))
  found.push((await linterOf(rule).lintText(code, { filePath }))[0].messages.map(({ ruleId }) => ruleId))
console.log(JSON.stringify(found))`

const found: string[][] = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: join(__dirname, '../..'),
    input: JSON.stringify(HOLES),
    encoding: 'utf8',
  }),
)

it.each(HOLES.map(([what, file, , rule], index) => ({ what, file, rule, rules: found[index] })))(
  'lint lets no $what into $file',
  ({ rule, rules }) => {
    expect(rules).toContain(rule)
  },
)
